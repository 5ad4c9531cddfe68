package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.app.io.SafeText;
import autopoiesis.audit.AuditReport;
import autopoiesis.audit.Cell;
import autopoiesis.audit.Disaggregation;
import autopoiesis.audit.Finding;
import autopoiesis.audit.Immobilisation;
import autopoiesis.audit.PartitionSensitivity;
import autopoiesis.audit.Verdict;
import autopoiesis.audit.VerdictDrift;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Audits as JSON and as lines; see {@code docs/json.md}. */
public final class AuditDocument {
  private AuditDocument() {}

  /** The document of several systems' audits. */
  static ObjectNode of(Map<String, AuditReport> bySystem, long seed, int minimumCell) {
    ObjectNode json = Json.object();
    json.put("format", "autopoiesis-audit").put("version", 1).put("seed", seed);
    json.put("minimumCell", minimumCell);
    ArrayNode standing = json.putArray("immobilisation");
    bySystem.values().stream()
        .flatMap(report -> report.immobilisations().stream())
        .distinct()
        .forEach(found -> immobilisation(standing.addObject(), found));
    ArrayNode systems = json.putArray("systems");
    bySystem.forEach((name, report) -> system(systems.addObject().put("name", name), report));
    json.put("passed", bySystem.values().stream().allMatch(AuditDocument::passed));
    return json;
  }

  /**
   * Whether every check was evaluated and none is violated. What is not defined never passes; an
   * undecided verdict fails nothing, and is told.
   */
  private static boolean passed(AuditReport report) {
    return report.findings().stream()
        .allMatch(
            finding ->
                finding.verdict() != Verdict.VIOLATED
                    && finding.disparity().estimate().isDefined());
  }

  private static void system(ObjectNode json, AuditReport report) {
    json.put("measure", report.measure());
    ArrayNode groups = json.putArray("groups");
    for (Disaggregation some : report.disaggregations()) {
      for (Cell cell : some.cells()) {
        ObjectNode group = groups.addObject().put("partition", some.partition());
        group.put("category", cell.category()).put("suppressed", cell.suppressed());
        if (!cell.suppressed()) {
          group.put("persons", cell.persons());
          ResultsDocument.put(group, "mean", cell.mean());
        }
      }
    }
    ArrayNode findings = json.putArray("findings");
    report.findings().forEach(finding -> finding(findings.addObject(), finding));
    ArrayNode sensitivities = json.putArray("partitionSensitivity");
    for (PartitionSensitivity some : report.sensitivities()) {
      ObjectNode one = sensitivities.addObject().put("declared", some.declared());
      one.put("criterion", some.criterion().words());
      Json.put(one, "flipShare", some.flipShare());
      Json.put(one, "spread", some.spread());
    }
    ArrayNode drifts = json.putArray("verdictDrift");
    for (VerdictDrift some : report.drifts()) {
      ObjectNode one = drifts.addObject().put("partition", some.partition());
      one.put("criterion", some.criterion().words()).put("kernel", some.kernel());
      Json.put(one, "certainRadius", some.certainRadius());
    }
    ArrayNode notes = json.putArray("notes");
    report.notes().forEach(notes::add);
  }

  private static void immobilisation(ObjectNode json, Immobilisation found) {
    json.put("categories", found.assigned()).put("persons", found.index().n());
    ResultsDocument.put(json, "categoryMoves", found.categoryMoves());
    ResultsDocument.put(json, "positionMoves", found.positionMoves());
    ResultsDocument.put(json, "noiseFloor", found.noiseFloor());
    ResultsDocument.put(json, "index", found.index());
    Json.put(json, "stickinessBits", found.stickinessBits());
    ArrayNode byCategory = json.putArray("byCategory");
    for (Immobilisation.ByCategory some : found.byCategory()) {
      ObjectNode one = byCategory.addObject().put("category", some.category());
      one.put("suppressed", some.suppressed());
      if (!some.suppressed()) {
        ResultsDocument.put(one, "categoryMoves", some.categoryMoves());
        ResultsDocument.put(one, "index", some.index());
      }
    }
  }

  private static void finding(ObjectNode json, Finding finding) {
    json.put("partition", finding.partition()).put("criterion", finding.criterion().words());
    json.put("lower", finding.disparity().lower()).put("higher", finding.disparity().higher());
    ResultsDocument.put(json, "disparity", finding.disparity().estimate());
    json.put("verdict", verdict(finding));
    Json.put(json, "violatedShare", finding.uncertainty().violatedShare());
    json.put("explain", finding.explain().toText());
  }

  private static String verdict(Finding finding) {
    return finding.disparity().estimate().isDefined()
        ? finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : "undefined";
  }

  /** The document as lines of at most 80 columns. */
  public static List<String> lines(JsonNode json) {
    List<String> lines = new ArrayList<>();
    immobilisations(json.path("immobilisation"), lines);
    for (JsonNode system : json.path("systems")) {
      lines.add(cut(system.path("name").asString(), 40) + ": " + system.path("measure").asString());
      String rule = "";
      for (JsonNode finding : system.path("findings")) {
        if (!finding.path("criterion").asString().equals(rule)) {
          rule = finding.path("criterion").asString();
          wrap("  rule: " + rule, lines);
        }
        lines.add(line(finding));
      }
      for (JsonNode note : system.path("notes")) {
        wrap("  note: " + SafeText.visible(note.asString()), lines);
      }
      lines.add("");
    }
    return lines;
  }

  private static void immobilisations(JsonNode all, List<String> lines) {
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
      wrap("  undefined: positions are not shown to move by more than noise", lines);
    }
    lines.add("");
  }

  private static String still(String name, String changed, String moved, String noise, String is) {
    return String.format(
            Locale.ROOT, "  %-14s %7s  %-20s  %5s  %s", name, changed, moved, noise, is)
        .stripTrailing();
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
    String groups =
        cut(finding.path("lower").asString(), 15)
            + " < "
            + cut(finding.path("higher").asString(), 15);
    return String.format(
            Locale.ROOT,
            "  %-14s %s [%s, %s] %-9s  %s",
            cut(finding.path("partition").asString(), 14),
            number(finding.path("disparity")),
            number(finding.path("disparityLow")),
            number(finding.path("disparityHigh")),
            finding.path("verdict").asString(),
            groups.equals(" < ") ? "" : groups)
        .stripTrailing();
  }

  private static void wrap(String text, List<String> lines) {
    String rest = text;
    while (rest.length() > 80) {
      int space = rest.lastIndexOf(' ', 80);
      int at = space > 8 ? space : 80;
      lines.add(rest.substring(0, at));
      rest = "        " + rest.substring(at).strip();
    }
    lines.add(rest);
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? String.format(Locale.ROOT, "%.3f", value.asDouble()) : "-";
  }

  private static String cut(String text, int columns) {
    String visible = SafeText.visible(text);
    return visible.length() <= columns ? visible : visible.substring(0, columns - 1) + "~";
  }
}
