package autopoiesis.app.run;

import autopoiesis.app.io.SafeText;
import autopoiesis.audit.CategoricalDependence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Audits in lines of at most 80 columns. */
public final class AuditTable {
  private final List<String> lines = new ArrayList<>();

  private AuditTable() {}

  /** The lines of an audit's document. */
  public static List<String> lines(JsonNode json) {
    AuditTable table = new AuditTable();
    table.immobilisations(json.path("immobilisation"));
    Set<String> shared = shared(json.path("systems"));
    for (JsonNode system : json.path("systems")) {
      table.system(system, shared);
    }
    table.legend(json.path("systems"));
    table.dependence(json.path("categoricalDependence"));
    shared.forEach(table::note);
    json.path("notes").forEach(note -> table.note(note.asString()));
    return List.copyOf(table.lines);
  }

  /** What is noted of every system is said once. */
  private static Set<String> shared(JsonNode systems) {
    Set<String> shared = new LinkedHashSet<>();
    if (!systems.isEmpty()) {
      systems.get(0).path("notes").forEach(note -> shared.add(note.asString()));
    }
    for (JsonNode system : systems) {
      Set<String> own = new LinkedHashSet<>();
      system.path("notes").forEach(note -> own.add(note.asString()));
      shared.retainAll(own);
    }
    return shared;
  }

  private void system(JsonNode system, Set<String> shared) {
    lines.add(cut(system.path("name").asString(), 40) + ": " + system.path("measure").asString());
    Set<String> rules = new LinkedHashSet<>();
    system.path("findings").forEach(finding -> rules.add(finding.path("criterion").asString()));
    for (String rule : rules) {
      wrap("  rule: " + rule);
      for (JsonNode finding : system.path("findings")) {
        if (finding.path("criterion").asString().equals(rule)) {
          lines.add(line(finding));
        }
      }
      new AuditFooting(system, rule).lines().forEach(this::wrap);
    }
    AuditFooting.hidden(system).forEach(this::wrap);
    for (JsonNode note : system.path("notes")) {
      if (!shared.contains(note.asString())) {
        note(note.asString());
      }
    }
    lines.add("");
  }

  private void legend(JsonNode systems) {
    for (JsonNode system : systems) {
      if (!system.path("findings").isEmpty()) {
        lines.addAll(AuditFooting.LEGEND);
        lines.add("");
        return;
      }
    }
  }

  private void immobilisations(JsonNode all) {
    if (all.isEmpty()) {
      return;
    }
    lines.add("do categories stand still while relations move? shares of persons, by period");
    lines.add(still("", "changed", "positions moved", "noise", "immobilisation, 0 to 1"));
    boolean undefined = false;
    for (JsonNode found : all) {
      undefined |= found.path("index").isNull();
      lines.add(
          still(
              cut(found.path("categories").asString(), 14),
              number(found.path("categoryMoves")),
              interval(found, "positionMoves"),
              number(found.path("noiseFloor")),
              found.path("index").isNull() ? "undefined" : interval(found, "index")));
    }
    if (undefined) {
      wrap("  undefined: positions are not shown to move by more than noise");
    }
    lines.add("");
  }

  private static String still(String name, String changed, String moved, String noise, String is) {
    return String.format(
            Locale.ROOT, "  %-14s %7s  %-20s  %5s  %s", name, changed, moved, noise, is)
        .stripTrailing();
  }

  private void dependence(JsonNode found) {
    if (!found.isObject()) {
      return;
    }
    wrap(
        "what "
            + SafeText.visible(found.path("labels").asString())
            + " still add once relations are known, "
            + SafeText.visible(found.path("measure").asString()));
    lines.add("  over no labels       " + NullsTable.difference(found, "overNone"));
    lines.add("  over permuted labels " + NullsTable.difference(found, "overPermuted"));
    wrap("  " + words(found));
    lines.add("");
  }

  /** What a comparison's dependence on labels says, in a sentence. */
  static String sentence(JsonNode found) {
    return "What "
        + found.path("labels").asString()
        + " still add once relations are known, "
        + found.path("measure").asString()
        + ": over no labels "
        + NullsTable.difference(found, "overNone")
        + ", over permuted labels "
        + NullsTable.difference(found, "overPermuted")
        + "; "
        + words(found)
        + ".";
  }

  private static String words(JsonNode found) {
    String reading = found.path("reading").asString();
    return Arrays.stream(CategoricalDependence.Reading.values())
        .filter(some -> LabelDependence.word(some).equals(reading))
        .map(CategoricalDependence.Reading::words)
        .findFirst()
        .orElse(SafeText.visible(reading));
  }

  private static String interval(JsonNode json, String key) {
    return number(json.path(key))
        + " ["
        + number(json.path(key + "Low"))
        + ", "
        + number(json.path(key + "High"))
        + "]";
  }

  private static String line(JsonNode finding) {
    String groups = cut(group(finding, "lower"), 13) + " < " + cut(group(finding, "higher"), 13);
    return String.format(
            Locale.ROOT,
            "  %-14s %s %-9s  %s",
            cut(finding.path("partition").asString(), 14),
            interval(finding, "disparity"),
            finding.path("verdict").asString(),
            groups.equals(" < ") ? "" : groups)
        .stripTrailing();
  }

  /** "librarian" of the category "occupation=librarian" of occupation. */
  private static String group(JsonNode finding, String key) {
    String prefix = finding.path("partition").asString() + "=";
    String name = finding.path(key).asString();
    return name.length() > prefix.length() && name.startsWith(prefix)
        ? name.substring(prefix.length())
        : name;
  }

  private void note(String text) {
    wrap("note: " + SafeText.visible(text));
  }

  private void wrap(String text) {
    String rest = text;
    while (rest.length() > 80) {
      int space = rest.lastIndexOf(' ', 80);
      int at = space > 8 ? space : 80;
      lines.add(rest.substring(0, at));
      rest = "      " + rest.substring(at).strip();
    }
    lines.add(rest);
  }

  static String number(JsonNode value) {
    if (!value.isNumber()) {
      return "-";
    }
    return String.format(
        Locale.ROOT, Math.abs(value.asDouble()) < 1000 ? "%.3f" : "%.0f", value.asDouble());
  }

  static String cut(String text, int columns) {
    String visible = SafeText.visible(text);
    return visible.length() <= columns ? visible : visible.substring(0, columns - 1) + "~";
  }
}
