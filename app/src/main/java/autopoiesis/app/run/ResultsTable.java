package autopoiesis.app.run;

import autopoiesis.app.io.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A comparison in lines of at most 80 columns: the best arm first. */
public final class ResultsTable {
  private static final int MOST_LOSSES = 8;

  private ResultsTable() {}

  /** The lines of a results document. */
  public static List<String> lines(JsonNode json) {
    List<String> lines = new ArrayList<>();
    JsonNode log = json.path("log");
    lines.add(
        format(
            "%s: %d events of %d persons, %d things, seed %d",
            cut(json.path("name").asString(), 24),
            log.path("events").asLong(),
            log.path("persons").asLong(),
            log.path("things").asLong(),
            json.path("seed").asLong()));
    String reference = json.path("reference").asString();
    lines.add("");
    lines.add(
        format(
            "%-24s %-21s %6s %6s  %s", "arm", "MRR  [95 % interval]", "HR@10", "NDCG", "ahead?"));
    List<JsonNode> arms = new ArrayList<>();
    json.path("arms").forEach(arms::add);
    arms.sort(Comparator.comparingDouble(arm -> -arm.path("mrr").asDouble(-1)));
    for (JsonNode arm : arms) {
      lines.add(arm(json, arm, reference));
    }
    lines.add("");
    lines.add(
        format("ahead?: whether %s is, by paired intervals over persons", cut(reference, 30)));
    if (json.has("choice")) {
      lines.add(choice(json.path("choice")));
    }
    lines.addAll(losses(json.path("losses"), reference));
    lines.addAll(NullsTable.lines(json));
    return lines;
  }

  /** Where a lead over all events hides that another arm is better. */
  private static List<String> losses(JsonNode losses, String reference) {
    if (losses.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(format("parts in which another arm is ahead of %s, clear of 0:", cut(reference, 24)));
    List<JsonNode> shown = new ArrayList<>();
    losses.forEach(shown::add);
    for (JsonNode loss : shown.subList(0, Math.min(MOST_LOSSES, shown.size()))) {
      lines.add(
          format(
              "  %-40s %-24s %s",
              cut(loss.path("slice").asString(), 40),
              cut(loss.path("arm").asString(), 24),
              number(loss.path("ahead"), 4)));
    }
    if (shown.size() > MOST_LOSSES) {
      lines.add(format("  and %d more, in results.json", shown.size() - MOST_LOSSES));
    }
    return lines;
  }

  private static String arm(JsonNode json, JsonNode arm, String reference) {
    String name = arm.path("name").asString();
    return format(
        "%-24s %s [%s, %s] %6s %6s  %s",
        cut(name, 24),
        number(arm.path("mrr"), 4),
        number(arm.path("mrrLow"), 4),
        number(arm.path("mrrHigh"), 4),
        number(arm.path("hr10"), 3),
        number(arm.path("ndcg10"), 4),
        name.equals(reference) ? "" : verdict(json, name, reference));
  }

  /** What was chosen before the second half, there. */
  private static String choice(JsonNode choice) {
    return format(
        "first half's best: %s; second half %s [%s, %s]",
        cut(choice.path("arm").asString(), 24),
        number(choice.path("secondHalf"), 4),
        number(choice.path("secondHalfLow"), 4),
        number(choice.path("secondHalfHigh"), 4));
  }

  private static String verdict(JsonNode json, String name, String reference) {
    for (JsonNode pair : json.path("pairs")) {
      String arm = pair.path("arm").asString();
      String against = pair.path("against").asString();
      boolean forward = arm.equals(reference) && against.equals(name);
      boolean backward = arm.equals(name) && against.equals(reference);
      if (forward || backward) {
        double low = (forward ? 1 : -1) * pair.path(forward ? "mrrLow" : "mrrHigh").asDouble(0);
        double high = (forward ? 1 : -1) * pair.path(forward ? "mrrHigh" : "mrrLow").asDouble(0);
        return low > 0 ? "yes" : high < 0 ? "no" : "not clear";
      }
    }
    return "";
  }

  /** A number in [-1, 1] without its leading zero; "-" when there is none. */
  static String number(JsonNode value, int digits) {
    if (!value.isNumber()) {
      return "-";
    }
    String text = String.format(Locale.ROOT, "%." + digits + "f", value.asDouble());
    return text.startsWith("0.") ? text.substring(1) : text.replaceFirst("^-0\\.", "-.");
  }

  private static String cut(String name, int columns) {
    String visible = SafeText.visible(name);
    return visible.length() <= columns ? visible : visible.substring(0, columns - 1) + "~";
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
