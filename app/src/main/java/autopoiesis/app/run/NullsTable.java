package autopoiesis.app.run;

import autopoiesis.app.io.SafeText;
import autopoiesis.replay.PositiveControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What nulls, control and factorial found, in lines of at most 80 columns. */
final class NullsTable {
  private static final String FORMAT = "%-24s %-23s %-23s";

  private NullsTable() {}

  /** The lines of a results document; none when it has no nulls. */
  static List<String> lines(JsonNode json) {
    List<String> lines = new ArrayList<>();
    if (json.has("nulls")) {
      nulls(lines, json.path("nulls"));
      if (json.has("positiveControl")) {
        control(lines, json.path("positiveControl"), json.path("nulls").path("arm").asString());
      }
      factorial(lines, json);
    }
    return lines;
  }

  private static void nulls(List<String> lines, JsonNode nulls) {
    String against = nulls.path("against").asString();
    boolean two = !against.equals(PositiveControl.NOBODY);
    lines.add("");
    lines.add(
        format(
            "%-24s %6s  %-23s %s",
            "nulls: " + cut(nulls.path("arm").asString(), 17),
            "MRR",
            "minus popularity",
            two ? "minus " + cut(against, 17) : ""));
    for (JsonNode variant : nulls.path("variants")) {
      if (!variant.path("variant").asString().contains("planted")) {
        lines.add(
            format(
                "%-24s %6s  %-23s %s",
                "  " + variant.path("variant").asString().replace('-', ' '),
                ResultsTable.number(variant.path("mrr"), 4),
                difference(variant, "aheadOfPopularity"),
                two ? difference(variant, "ahead") : ""));
      }
    }
    lines.add("  each changed log is one draw; intervals are over persons, not over draws");
  }

  private static void control(List<String> lines, JsonNode control, String arm) {
    lines.add("");
    lines.add(
        format(FORMAT, "planted label effect:", "true labels minus none", "minus permuted ones"));
    for (String who : List.of("arm", "reader")) {
      JsonNode one = control.path(who);
      lines.add(
          format(
              FORMAT,
              "  " + cut(one.path("name").asString(), 22),
              difference(one, "overNone"),
              difference(one, "overPermuted")));
    }
    lines.add("  " + control.path("text").asString());
    lines.add(
        format(
            "  tops of rankings lean to it: %s without labels %s, reader %s",
            cut(arm, 11),
            signed(control.path("leanWithoutLabels")),
            signed(control.path("leanOfReader"))));
  }

  private static void factorial(List<String> lines, JsonNode json) {
    JsonNode effects = json.path("factorialEffects");
    lines.add("");
    lines.add(format(FORMAT, "switch, MRR", "averaged over others", "taken from the thesis"));
    for (JsonNode effect : effects) {
      lines.add(
          format(
              FORMAT,
              "  " + effect.path("switch").asString(),
              difference(effect, "mrr"),
              difference(effect, "missedAlone")));
    }
  }

  /** "+.0181 [.0160, .0203]": a difference is at most 1, so at most 23 columns. */
  static String difference(JsonNode json, String key) {
    if (!json.path(key).isNumber()) {
      return "-";
    }
    return signed(json.path(key))
        + " ["
        + ResultsTable.number(json.path(key + "Low"), 4)
        + ", "
        + ResultsTable.number(json.path(key + "High"), 4)
        + "]";
  }

  private static String signed(JsonNode value) {
    String number = ResultsTable.number(value, 4);
    return value.isNumber() && value.asDouble() > 0 ? "+" + number : number;
  }

  private static String cut(String name, int columns) {
    String visible = SafeText.visible(name);
    return visible.length() <= columns ? visible : visible.substring(0, columns - 1) + "~";
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values).stripTrailing();
  }
}
