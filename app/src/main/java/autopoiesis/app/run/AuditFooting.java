package autopoiesis.app.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the verdicts on one system by one rule stand on, in lines: chance, the grouping, and labels
 * that stay put, each as how often the value would be on the other side of the threshold.
 */
final class AuditFooting {
  /** What the columns mean, once for all systems. */
  static final List<String> LEGEND =
      List.of(
          "how often a value falls on the other side of its rule, when",
          "  other persons    as many persons are drawn anew from these: share of samples;",
          "                   of many groups it leans to violated, since noise parts them",
          "  other groupings  labels are joined, crossed, or found in relations: how many",
          "                   of all groupings tried, and the range of values among them",
          "  labels moved     each label moves to any other with 5 or 20 %: share of draws",
          "  turns at         least share moved, of those tried, with that in 1 draw of 20",
          "  cannot below     fewer wrong labels in each group, whichever, cannot do it");

  private static final List<Double> RATES = List.of(0.05, 0.2);

  private final JsonNode system;
  private final String rule;

  AuditFooting(JsonNode system, String rule) {
    this.system = system;
    this.rule = rule;
  }

  /** The lines; none where no verdict is defined. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!rows().isEmpty()) {
      lines.add("  how often would the value fall on the other side?");
      lines.add(format("", "other", "other groupings", "labels", "moved", "turns", "cannot"));
      lines.add(format("", "persons", "(lowest-highest)", "5 %", "20 %", "at", "below"));
    }
    for (List<String> row : rows()) {
      List<String> cells = new ArrayList<>(row);
      cells.set(0, AuditTable.cut(cells.get(0), 14));
      lines.add(format(cells.toArray()));
    }
    lines.addAll(lastWindows());
    return lines;
  }

  /**
   * A row for each verdict that is defined: grouping, other persons, other groupings, labels moved
   * with 5 and with 20 %, where it turns, below what it cannot.
   */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode finding : system.path("findings")) {
      if (isOfRule(finding) && finding.path("violatedShare").isNumber()) {
        rows.add(row(finding));
      }
    }
    return rows;
  }

  private boolean isOfRule(JsonNode some) {
    return some.path("criterion").asString().equals(rule);
  }

  private List<String> row(JsonNode finding) {
    String partition = finding.path("partition").asString();
    double violated = finding.path("violatedShare").asDouble();
    JsonNode sensitivity = of("partitionSensitivity", "declared", partition);
    JsonNode drift = of("verdictDrift", "partition", partition);
    return List.of(
        partition,
        percent(finding.path("beyond").asBoolean() ? 1 - violated : violated),
        groupings(sensitivity),
        flips(drift, RATES.get(0)),
        flips(drift, RATES.get(1)),
        turns(drift),
        drift.path("certainRadius").isNumber()
            ? String.format(Locale.ROOT, "%.1f %%", 100 * drift.path("certainRadius").asDouble())
            : "-");
  }

  /** The part about a grouping; of several ways for labels to move, the first: to any other. */
  private JsonNode of(String part, String key, String partition) {
    for (JsonNode some : system.path(part)) {
      if (isOfRule(some) && some.path(key).asString().equals(partition)) {
        return some;
      }
    }
    return system.path(part).path(-1);
  }

  private static String groupings(JsonNode sensitivity) {
    if (sensitivity.path("groupings").asInt(0) == 0) {
      return "-";
    }
    return sensitivity.path("flipping").asInt()
        + " of "
        + sensitivity.path("groupings").asInt()
        + " ("
        + AuditTable.number(sensitivity.path("lowest"))
        + "-"
        + AuditTable.number(sensitivity.path("highest"))
        + ")";
  }

  private static String flips(JsonNode drift, double rate) {
    for (JsonNode point : drift.path("curve")) {
      if (point.path("rate").asDouble() == rate) {
        return percent(point.path("flips").asDouble());
      }
    }
    return "-";
  }

  private static String turns(JsonNode drift) {
    JsonNode curve = drift.path("curve");
    if (curve.isEmpty()) {
      return "-";
    }
    return drift.path("radius").isNumber()
        ? percent(drift.path("radius").asDouble())
        : "> " + percent(curve.get(curve.size() - 1).path("rate").asDouble());
  }

  /** How much farther apart groups lie that nobody declared, in a line; the same by any rule. */
  static List<String> hidden(JsonNode system) {
    Map<String, String> times = new LinkedHashMap<>();
    for (JsonNode some : system.path("partitionSensitivity")) {
      if (some.path("hiddenRatio").isNumber()) {
        String declared = AuditTable.cut(some.path("declared").asString(), 14);
        double ratio = some.path("hiddenRatio").asDouble();
        times.put(declared, String.format(Locale.ROOT, "%.1f x that by %s", ratio, declared));
      }
    }
    return times.isEmpty()
        ? List.of()
        : List.of(
            "  difference between groups found in relations: " + String.join(", ", times.values()));
  }

  private List<String> lastWindows() {
    List<String> lines = new ArrayList<>();
    for (JsonNode finding : system.path("findings")) {
      JsonNode last = finding.path("lastWindow");
      if (isOfRule(finding) && last.path("standsOut").asBoolean(false)) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %s: the last window is less equal than the %d before it (p %.3f)",
                AuditTable.cut(finding.path("partition").asString(), 14),
                last.path("windowsBefore").asInt(),
                last.path("p").asDouble()));
      }
    }
    return lines;
  }

  /** A share in whole percents; what is neither none nor all never reads so. */
  private static String percent(double share) {
    long rounded = Math.round(100 * share);
    if (rounded == 0 && share > 0) {
      return "<1 %";
    }
    return rounded == 100 && share < 1 ? ">99 %" : rounded + " %";
  }

  private static String format(Object... cells) {
    return String.format(Locale.ROOT, "  %-14s %7s  %-24s %6s %6s %7s %7s", cells).stripTrailing();
  }
}
