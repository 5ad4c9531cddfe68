package autopoiesis.app.report;

import autopoiesis.app.figure.FigureStyle;
import autopoiesis.app.figure.SafeText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Prints a report as one HTML file that asks for nothing: styles, drawings and a small script are
 * inside, and its content security policy admits these alone. Equal reports print to equal bytes.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /** The whole document; write it as UTF-8. */
  public static String render(Report report) {
    StringBuilder out = new StringBuilder(1 << 17);
    head(out, report);
    out.append("<body>\n<div class=\"page\">\n<header>\n");
    out.append("<p class=\"eyebrow\">Autopoiesis</p>\n<h1>");
    out.append(SafeText.prose(report.title())).append("</h1>\n");
    if (!report.subtitle().isEmpty()) {
      out.append("<p class=\"subtitle\">").append(SafeText.prose(report.subtitle()));
      out.append("</p>\n");
    }
    out.append("</header>\n<main>\n");
    HtmlBlocks blocks = new HtmlBlocks(out);
    report.lead().forEach(blocks::block);
    contents(out, report);
    for (Report.Section section : report.sections()) {
      out.append("<section id=\"").append(section.anchor()).append("\">\n<h2>");
      out.append(SafeText.prose(section.title())).append("</h2>\n");
      section.blocks().forEach(blocks::block);
      out.append("</section>\n");
    }
    out.append("</main>\n</div>\n<script>").append(PageScript.JS).append("</script>\n");
    return out.append("</body>\n</html>\n").toString();
  }

  private static void head(StringBuilder out, Report report) {
    String light = FigureStyle.standalone();
    String dark = FigureStyle.dark();
    String policy =
        "default-src 'none'; style-src "
            + hash(light)
            + " "
            + hash(dark)
            + " "
            + hash(PageStyle.CSS)
            + "; script-src "
            + hash(PageScript.JS)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(policy);
    out.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<link rel=\"icon\" href=\"data:,\">\n<title>");
    out.append(plain(report.title())).append("</title>\n");
    out.append("<style id=\"figure-style\">").append(light).append("</style>\n<style>");
    out.append(dark).append("</style>\n<style>").append(PageStyle.CSS);
    out.append("</style>\n</head>\n");
  }

  /** A title for the window: no markup, no marks. */
  private static String plain(String title) {
    return SafeText.prose(title).replaceAll("<[^>]*>", "");
  }

  private static void contents(StringBuilder out, Report report) {
    out.append("<nav aria-label=\"Contents\"><ol>\n");
    for (Report.Section section : report.sections()) {
      out.append("<li><a href=\"#").append(section.anchor()).append("\">");
      out.append(SafeText.prose(section.title())).append("</a></li>\n");
    }
    out.append("</ol></nav>\n");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
