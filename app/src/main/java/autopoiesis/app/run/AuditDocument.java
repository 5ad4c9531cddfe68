package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.audit.AuditReport;
import autopoiesis.audit.CategoricalDependence;
import autopoiesis.audit.Cell;
import autopoiesis.audit.Criterion;
import autopoiesis.audit.Disaggregation;
import autopoiesis.audit.Finding;
import autopoiesis.audit.Immobilisation;
import autopoiesis.audit.PartitionSensitivity;
import autopoiesis.audit.Surprise;
import autopoiesis.audit.Verdict;
import autopoiesis.audit.VerdictDrift;
import autopoiesis.core.Estimate;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Audits as JSON; see {@code docs/json.md}. */
final class AuditDocument {
  /** At so many flips among draws a verdict is said to turn. */
  private static final double TURNS = 0.05;

  private AuditDocument() {}

  /**
   * The document of several systems' audits.
   *
   * @param dependence what labels still add once relations are known, where that was found
   * @param without the sentence that stands for it otherwise
   */
  static ObjectNode of(
      Map<String, AuditReport> bySystem,
      long seed,
      int minimumCell,
      Optional<ObjectNode> dependence,
      String without) {
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
    dependence.ifPresentOrElse(
        found -> json.set("categoricalDependence", found),
        () -> json.putNull("categoricalDependence"));
    ArrayNode notes = json.putArray("notes");
    if (dependence.isEmpty()) {
      notes.add(without);
    }
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
    report.sensitivities().forEach(some -> sensitivity(sensitivities.addObject(), some));
    ArrayNode drifts = json.putArray("verdictDrift");
    report.drifts().forEach(some -> drift(drifts.addObject(), some));
    ArrayNode notes = json.putArray("notes");
    report.notes().stream()
        .filter(note -> !note.equals(CategoricalDependence.NEEDS))
        .forEach(notes::add);
  }

  private static void sensitivity(ObjectNode json, PartitionSensitivity found) {
    json.put("declared", found.declared()).put("criterion", found.criterion().words());
    json.put("groupings", found.others().size()).put("flipping", found.flipping().size());
    Json.put(json, "flipShare", found.flipShare());
    DoubleSummaryStatistics disparities =
        found.alternatives().stream()
            .map(a -> a.disparity())
            .filter(Estimate::isDefined)
            .mapToDouble(Estimate::value)
            .summaryStatistics();
    Json.put(json, "lowest", disparities.getMin());
    Json.put(json, "highest", disparities.getMax());
    Json.put(json, "spread", found.spread());
    Json.put(json, "hiddenRatio", found.hiddenRatio());
  }

  private static void drift(ObjectNode json, VerdictDrift found) {
    json.put("partition", found.partition()).put("criterion", found.criterion().words());
    json.put("kernel", found.kernel());
    Json.put(json, "certainRadius", found.certainRadius());
    Json.put(json, "radius", found.radius(TURNS).orElse(Double.NaN));
    ArrayNode curve = json.putArray("curve");
    for (VerdictDrift.Point point : found.curve()) {
      ObjectNode one = curve.addObject().put("rate", point.p());
      ResultsDocument.put(one, "flips", point.flips());
      one.put("draws", point.flips().n());
      Json.put(one, "meanDisparity", point.meanDisparity());
    }
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
    Criterion criterion = finding.criterion();
    json.put("threshold", criterion.threshold());
    json.put("beyond", criterion.violatedBy(finding.disparity().estimate().value()));
    Json.put(json, "violatedShare", finding.uncertainty().violatedShare());
    Json.put(json, "entropyBits", finding.uncertainty().entropyBits());
    finding
        .uncertainty()
        .surprise()
        .ifPresentOrElse(
            found -> surprise(json.putObject("lastWindow"), found),
            () -> json.putNull("lastWindow"));
    json.put("explain", finding.explain().toText());
  }

  private static void surprise(ObjectNode json, Surprise found) {
    json.put("windowsBefore", found.past());
    Json.put(json, "score", found.score());
    Json.put(json, "bound", found.bound());
    json.put("p", found.p()).put("standsOut", found.surprising());
  }

  private static String verdict(Finding finding) {
    return finding.disparity().estimate().isDefined()
        ? finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : "undefined";
  }
}
