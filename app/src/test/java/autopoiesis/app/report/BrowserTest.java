package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reports in a real browser with the network off; skipped where no Chromium is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  /** What is wrong with the drawings that are shown; empty when all is well. */
  private static final String FAULTS =
      """
      (function () {
        var faults = [];
        document.querySelectorAll('figure').forEach(function (figure) {
          var shown = Array.from(figure.querySelectorAll('svg.figure')).filter(function (s) {
            return s.getClientRects().length > 0;
          });
          if (shown.length !== 1) { faults.push(figure.id + ' shows ' + shown.length); return; }
          var box = shown[0].getBoundingClientRect();
          if (box.width < 100 || box.height < 20) { faults.push(figure.id + ' is empty'); }
          if (shown[0].querySelectorAll('circle,rect,path,line').length < 3) {
            faults.push(figure.id + ' has no marks');
          }
          shown[0].querySelectorAll('text').forEach(function (text) {
            var t = text.getBoundingClientRect();
            if (t.left < box.left - 1 || t.right > box.right + 1 || t.top < box.top - 2
                || t.bottom > box.bottom + 2) {
              faults.push(figure.id + ' cuts off "' + text.textContent + '"');
            }
            var size = parseFloat(getComputedStyle(text).fontSize) * box.width
                / shown[0].viewBox.baseVal.width;
            if (size < 10) { faults.push(figure.id + ' has letters of ' + size); }
          });
        });
        return faults;
      })()""";

  @TempDir private static Path directory;

  private Optional<Chromium> browser = Optional.empty();
  private final List<Path> reports = new ArrayList<>();

  @BeforeAll
  void open() throws Exception {
    Optional<Path> program = Chromium.program();
    Assumptions.assumeTrue(
        program.isPresent(),
        "skipped: no chromium or google-chrome on the path to open reports in");
    SampleReports.main(new String[] {directory.toString()});
    for (String name : List.of("compare", "demo", "audit", "bare")) {
      reports.add(directory.resolve(name + ".html"));
    }
    browser = Optional.of(Chromium.start(program.orElseThrow()));
  }

  @AfterAll
  void close() throws Exception {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  private Chromium page(int width, String scheme) throws Exception {
    Chromium page = browser.orElseThrow();
    page.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
    page.send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return page;
  }

  @Test
  void report_onAScreen_isDrawnWithoutComplaintOrRequest() throws Exception {
    Chromium page = page(1100, "light");
    for (Path report : reports) {
      page.open(report);
      assertThat(page.evaluate(FAULTS)).as(report.toString()).isEmpty();
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).containsExactly(report.toUri().toString());
    }
  }

  @Test
  void report_onAPhone_isLegibleAndNoWiderThanIt() throws Exception {
    Chromium page = page(360, "light");
    for (Path report : reports) {
      page.open(report);
      assertThat(page.evaluate(FAULTS)).as(report.toString()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
          .as(report.toString())
          .isLessThanOrEqualTo(360);
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void report_inTheDark_turnsItsColoursRound() throws Exception {
    assertThat(ground(page(1100, "light"))).isGreaterThan(240);
    assertThat(ground(page(1100, "dark"))).isLessThan(40);
    Chromium page = browser.orElseThrow();
    page.evaluate("document.querySelector('.tools.top button').click()");
    assertThat(page.evaluate("document.documentElement.dataset.mode").asString())
        .isEqualTo("light");
    assertThat(red(page, "getComputedStyle(document.documentElement).backgroundColor"))
        .isGreaterThan(240);
  }

  private double ground(Chromium page) throws Exception {
    page.open(reports.get(0));
    double text = red(page, "getComputedStyle(document.querySelector('svg text')).fill");
    double ground = red(page, "getComputedStyle(document.documentElement).backgroundColor");
    assertThat(Math.abs(text - ground)).as("contrast of letters").isGreaterThan(120);
    return ground;
  }

  private static double red(Chromium page, String color) throws Exception {
    return page.evaluate("Number((" + color + ").match(/\\d+/)[0])").asDouble();
  }

  @Test
  void report_withoutJavaScript_isComplete() throws Exception {
    Chromium page = page(1100, "light");
    page.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      for (Path report : reports) {
        page.open(report);
        assertThat(page.evaluate("document.querySelectorAll('button').length").asInt()).isZero();
        assertThat(page.evaluate(FAULTS)).isEmpty();
        assertThat(page.complaints()).isEmpty();
      }
    } finally {
      page.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void report_printed_isAPdfWithWhatIsFoldedOpen() throws Exception {
    Chromium page = page(1100, "dark");
    page.open(reports.get(0));
    page.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
    JsonNode closed =
        page.evaluate(
            "Array.from(document.querySelectorAll('.fold')).filter(f =>"
                + " f.getBoundingClientRect().height < 60).length");
    assertThat(closed.asInt()).isZero();
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor").asString())
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(red(page, "getComputedStyle(document.querySelector('svg text')).fill"))
        .isLessThan(60);
    JsonNode printed = page.send("Page.printToPDF", Map.of("printBackground", true));
    byte[] pdf = Base64.getDecoder().decode(printed.get("data").asString());
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void button_ofAFigure_savesAWellFormedFile() throws Exception {
    Chromium page = page(1100, "light");
    page.open(reports.get(0));
    Path saved = Files.createDirectories(directory.resolve("saved"));
    page.send(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", saved.toString()));
    page.evaluate("document.querySelector('#figure-1 button').click()");
    Path file = saved.resolve("figure-1.svg");
    for (int i = 0; i < 200 && !Files.exists(file); i++) {
      Thread.sleep(50);
    }
    assertThat(file).exists();
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(document.getElementsByTagName("style").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("circle").getLength()).isGreaterThan(10);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.complaints()).isEmpty();
  }
}
