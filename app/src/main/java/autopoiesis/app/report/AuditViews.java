package autopoiesis.app.report;

import autopoiesis.audit.AuditReport;
import autopoiesis.audit.CategoricalDependence;
import autopoiesis.audit.Cell;
import autopoiesis.audit.Criterion;
import autopoiesis.audit.Disaggregation;
import autopoiesis.audit.Disparity;
import autopoiesis.audit.Finding;
import autopoiesis.audit.Immobilisation;
import autopoiesis.audit.PartitionSensitivity;
import autopoiesis.audit.VerdictDrift;
import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Audits as views. */
public final class AuditViews {
  private AuditViews() {}

  /**
   * An audit of one system.
   *
   * @param report what the audit found
   * @param system the arm or policy judged
   * @param minimumCell the least number of persons in a group that is shown, as the audit had it
   */
  public static AuditView of(AuditReport report, String system, long minimumCell) {
    return of(List.of(report), List.of(system), minimumCell, List.of());
  }

  /**
   * Audits of several systems with the same measure, and verdicts held against each other.
   *
   * @param reports what each audit found; at least one
   * @param systems the arms or policies judged, one for each report
   * @param minimumCell the least number of persons in a group that is shown, as the audits had it
   * @param partings pairs of verdicts on the same decisions; may be empty
   */
  public static AuditView of(
      List<AuditReport> reports,
      List<String> systems,
      long minimumCell,
      List<AuditView.Parting> partings) {
    Require.that("reports", reports.size(), !reports.isEmpty(), "at least one");
    Require.sameLength("systems", systems.size(), "reports", reports.size());
    List<AuditView.Disaggregation> groups = new ArrayList<>();
    List<AuditView.Finding> findings = new ArrayList<>();
    List<AuditView.Drift> drifts = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    Set<Immobilisation> shared = shared(reports);
    for (int i = 0; i < reports.size(); i++) {
      AuditReport report = reports.get(i);
      String system = systems.get(i);
      report.disaggregations().forEach(d -> groups.add(disaggregation(d, system)));
      report.findings().forEach(f -> findings.add(finding(f, system)));
      report.sensitivities().forEach(s -> findings.add(sensitivity(s, system)));
      report.immobilisations().stream()
          .filter(m -> !shared.contains(m))
          .forEach(m -> findings.add(immobilisation(m, system)));
      report.drifts().forEach(d -> drifts.add(drift(d, system)));
      // What needs nulls to be found is told by the report, beside what else was not computed.
      report.notes().stream()
          .filter(note -> !note.equals(CategoricalDependence.NEEDS))
          .forEach(notes::add);
    }
    shared.forEach(m -> findings.add(immobilisation(m, "every arm")));
    String measure = reports.get(0).measure();
    return new AuditView(
        measure, minimumCell, groups, findings, partings, drifts, List.copyOf(notes));
  }

  /** What all of several systems have in common: the same categories over the same relations. */
  private static Set<Immobilisation> shared(List<AuditReport> reports) {
    Set<Immobilisation> shared = new LinkedHashSet<>();
    if (reports.size() > 1) {
      shared.addAll(reports.get(0).immobilisations());
      reports.forEach(report -> shared.retainAll(report.immobilisations()));
    }
    return shared;
  }

  /**
   * What labels still add once relations are known.
   *
   * @param where which events were scored: "all events"
   */
  public static DependenceView dependence(List<CategoricalDependence> dependences, String where) {
    return new DependenceView(
        dependences.isEmpty() ? "score" : dependences.get(0).measure(),
        dependences.stream()
            .map(d -> new DependenceView.Row(d.labels(), where, d.overNone(), d.overPermuted()))
            .toList());
  }

  private static AuditView.Disaggregation disaggregation(Disaggregation d, String system) {
    List<AuditView.Group> groups = new ArrayList<>();
    for (int c : GroupNames.order(d.cells().stream().map(Cell::category).toList())) {
      Cell cell = d.cells().get(c);
      groups.add(new AuditView.Group(GroupNames.shown(cell.category()), cell.mean()));
    }
    return new AuditView.Disaggregation(system, GroupNames.grouping(d.partition()), groups);
  }

  /** One criterion on one grouping, for one system. */
  public static AuditView.Finding finding(Finding finding, String system) {
    Criterion criterion = finding.criterion();
    Disparity disparity = finding.disparity();
    List<String> steps = new ArrayList<>(finding.explain().toText().lines().toList());
    double share = finding.uncertainty().violatedShare();
    if (!Double.isNaN(share)) {
      steps.add(percent(share) + " of bootstrap replicates lie beyond the threshold");
    }
    return new AuditView.Finding(
        "Is the " + criterion.words() + ", by " + GroupNames.grouping(finding.partition()) + "?",
        system,
        statistic(disparity),
        disparity.estimate(),
        criterion.threshold(),
        disparity.estimate().isDefined() ? verdict(finding.verdict()) : AuditView.Verdict.UNDEFINED,
        "persons",
        steps);
  }

  static AuditView.Verdict verdict(autopoiesis.audit.Verdict verdict) {
    return switch (verdict) {
      case VIOLATED -> AuditView.Verdict.VIOLATED;
      case NOT_SHOWN -> AuditView.Verdict.NOT_SHOWN;
      case UNDECIDED -> AuditView.Verdict.UNDECIDED;
    };
  }

  private static String statistic(Disparity d) {
    String scale = d.scale().name().toLowerCase(Locale.ROOT);
    return d.lower().isEmpty()
        ? scale
        : scale + " of " + GroupNames.shown(d.lower()) + " and " + GroupNames.shown(d.higher());
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static AuditView.Finding sensitivity(PartitionSensitivity s, String system) {
    long others = Math.max(0, s.alternatives().size() - 1);
    List<String> steps = new ArrayList<>();
    for (PartitionSensitivity.Alternative a : s.alternatives()) {
      steps.add(
          a.name()
              + " ("
              + a.origin().name().toLowerCase(Locale.ROOT)
              + "): "
              + Words.full(a.disparity(), 3)
              + ", "
              + a.verdict().words());
    }
    if (!Double.isNaN(s.hiddenRatio())) {
      steps.add("largest difference between relational groups / declared one: " + s.hiddenRatio());
    }
    return new AuditView.Finding(
        "Would groupings other than "
            + s.declared()
            + " be judged otherwise by the "
            + s.criterion().scale().name().toLowerCase(Locale.ROOT)
            + "?",
        system,
        "share of other groupings on the other side of the threshold",
        exact(s.flipShare(), others),
        Double.NaN,
        AuditView.Verdict.UNDEFINED,
        others == 1 ? "grouping" : "groupings",
        steps);
  }

  private static Estimate exact(double value, long n) {
    return Double.isNaN(value) ? Estimate.undefined(n) : Estimate.exact(value, n);
  }

  private static AuditView.Finding immobilisation(Immobilisation i, String system) {
    return new AuditView.Finding(
        "Do " + i.assigned() + " stand still while relations move?",
        system,
        "immobilisation, 0 (they move along) to 1 (frozen)",
        i.index(),
        Double.NaN,
        AuditView.Verdict.UNDEFINED,
        "persons",
        List.of(
            "persons whose category changed: " + Words.full(i.categoryMoves(), 3),
            "persons whose relational position changed: " + Words.full(i.positionMoves(), 3),
            "of which by noise of finding positions: " + Words.full(i.noiseFloor(), 3),
            i.index().isDefined()
                ? "positions are shown to move by more than noise"
                : "positions are not shown to move by more than noise, so there is no index"));
  }

  private static String moves(String kernel) {
    return switch (kernel) {
      case "uniform" -> "to any label";
      case "relational" -> "to a neighbour's label";
      case "empirical" -> "as labels moved so far";
      default -> kernel;
    };
  }

  private static AuditView.Drift drift(VerdictDrift drift, String system) {
    return new AuditView.Drift(
        system + ": " + drift.criterion().words(),
        GroupNames.grouping(drift.partition()) + ", " + moves(drift.kernel()),
        drift.curve().stream().map(VerdictDrift.Point::p).toList(),
        drift.curve().stream().map(VerdictDrift.Point::flips).toList());
  }
}
