package autopoiesis.app.report;

import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Require;
import java.util.Map;
import java.util.TreeMap;

/**
 * Formulas as MathML, from a small subset of TeX: letters, numbers, operators, groups, sub- and
 * superscripts, {@code \frac}, {@code \sqrt}, {@code \tilde}, {@code \mathrm}, {@code \sum}, {@code
 * \min}, Greek letters and a few signs. An unknown command is an error, not a guess.
 */
final class MathMl {
  private static final Map<String, String> LETTERS = new TreeMap<>();
  private static final Map<String, String> OPERATORS = new TreeMap<>();

  static {
    String greek =
        "alpha \u03B1 beta \u03B2 gamma \u03B3 delta \u03B4 theta \u03B8 kappa \u03BA lambda \u03BB"
            + " mu \u03BC pi \u03C0 sigma \u03C3 tau \u03C4 phi \u03C6 infty \u221E ell \u2113";
    String signs =
        "cdot \u22C5 times \u00D7 minus \u2212 le \u2264 ge \u2265 ne \u2260 in \u2208 to \u2192"
            + " partial \u2202 langle \u27E8 rangle \u27E9 dots \u2026 setminus \u2216 sim \u223C"
            + " cap \u2229 cup \u222A nabla \u2207 top \u22A4";
    fill(LETTERS, greek);
    fill(OPERATORS, signs);
  }

  private final String tex;
  private int at;

  private MathMl(String tex) {
    this.tex = tex;
  }

  private static void fill(Map<String, String> map, String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      map.put(words[i], words[i + 1]);
    }
  }

  /** The math element of a displayed formula. */
  static String display(String tex) {
    return "<math display=\"block\">" + new MathMl(tex).all() + "</math>";
  }

  private String all() {
    String row = row();
    Require.that("formula", tex, at == tex.length(), "balanced in its braces");
    return row;
  }

  private String row() {
    StringBuilder out = new StringBuilder("<mrow>");
    while (at < tex.length() && tex.charAt(at) != '}') {
      if (tex.charAt(at) == ' ') {
        at++;
      } else {
        out.append(scripted());
      }
    }
    return out.append("</mrow>").toString();
  }

  /** An atom with what is below and above it. */
  private String scripted() {
    boolean sum = tex.startsWith("\\sum", at) || tex.startsWith("\\min", at);
    String base = atom();
    String below = "";
    String above = "";
    while (at < tex.length() && (tex.charAt(at) == '_' || tex.charAt(at) == '^')) {
      boolean sub = tex.charAt(at++) == '_';
      String script = atom();
      below = sub ? script : below;
      above = sub ? above : script;
    }
    if (below.isEmpty() && above.isEmpty()) {
      return base;
    }
    String kind = sum ? "under" : "sub";
    if (above.isEmpty()) {
      return "<m" + kind + ">" + base + below + "</m" + kind + ">";
    }
    if (below.isEmpty()) {
      String name = sum ? "mover" : "msup";
      return "<" + name + ">" + base + above + "</" + name + ">";
    }
    String name = sum ? "munderover" : "msubsup";
    return "<" + name + ">" + base + below + above + "</" + name + ">";
  }

  private String atom() {
    Require.that("formula", tex, at < tex.length(), "complete");
    char c = tex.charAt(at);
    if (c == '{') {
      at++;
      String row = row();
      Require.that("formula", tex, at < tex.length(), "balanced in its braces");
      at++;
      return row;
    }
    if (c == '\\') {
      return command();
    }
    at++;
    if (Character.isDigit(c) || c == '.') {
      int from = at - 1;
      while (at < tex.length() && (Character.isDigit(tex.charAt(at)) || tex.charAt(at) == '.')) {
        at++;
      }
      return "<mn>" + tex.substring(from, at) + "</mn>";
    }
    if (Character.isLetter(c)) {
      return "<mi>" + c + "</mi>";
    }
    return operator(c == '-' ? "\u2212" : Character.toString(c));
  }

  private static String operator(String sign) {
    boolean fence = "()[]|\u27E8\u27E9".contains(sign);
    String bar = sign.equals("|") ? " lspace=\"0\" rspace=\"0\"" : "";
    String still = fence ? " stretchy=\"false\"" + bar : "";
    return "<mo" + still + ">" + SafeText.escape(sign) + "</mo>";
  }

  private String command() {
    int from = ++at;
    while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
      at++;
    }
    String name = tex.substring(from, at);
    if (name.isEmpty()) {
      at++; // "\," and its kind: a little room
      return "<mspace width=\"0.3em\"></mspace>";
    }
    if (LETTERS.containsKey(name)) {
      return "<mi>" + LETTERS.get(name) + "</mi>";
    }
    if (OPERATORS.containsKey(name)) {
      return operator(OPERATORS.getOrDefault(name, ""));
    }
    return switch (name) {
      case "frac" -> "<mfrac>" + atom() + atom() + "</mfrac>";
      case "sqrt" -> "<msqrt>" + atom() + "</msqrt>";
      case "tilde" -> "<mover accent=\"true\">" + atom() + "<mo>~</mo></mover>";
      case "sum" -> "<mo largeop=\"true\" movablelimits=\"false\">\u2211</mo>";
      case "min", "argmin", "log", "max" -> "<mi>" + name + "</mi>";
      case "mathrm" -> "<mtext>" + braced() + "</mtext>";
      case "quad" -> "<mspace width=\"1.6em\"></mspace>";
      default ->
          throw new IllegalArgumentException(
              "command (\\" + name + ") must be one that formulas know");
    };
  }

  private String braced() {
    int close = tex.indexOf('}', at);
    boolean opens = at < tex.length() && tex.charAt(at) == '{' && close > at;
    Require.that("formula", tex, opens, "followed by braces after \\mathrm");
    String text = tex.substring(at + 1, close);
    at = close + 1;
    return SafeText.escape(text);
  }
}
