package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An audit as it is set up: criteria, how often is drawn again, how small a group may be.
 * Immutable; the same seed and evidence give the same report.
 *
 * <pre>{@code
 * AuditReport report =
 *     Audit.withDefaults(new RandomStreams(1))
 *         .withCriteria(List.of(Criterion.fourFifths(), Criterion.gapAtMost(0.02)))
 *         .run(Evidence.of("reciprocal rank", outcomes).withDeclared(gender));
 * }</pre>
 */
public final class Audit {
  private final Settings settings;

  private Audit(Settings settings) {
    this.settings = settings;
  }

  /**
   * The four-fifths rule, 95 % confidence, 1,000 bootstrap replicates, 1,000 permutations, 500
   * draws of drifting labels at probabilities 0.01, 0.02, 0.05, 0.1, 0.2 and 0.3, groups of at
   * least 30 persons, 20 windows.
   */
  public static Audit withDefaults(RandomStreams streams) {
    return new Audit(
        new Settings(
            Require.notNull("streams", streams),
            List.of(Criterion.fourFifths()),
            new Settings.Resampling(1000, 1000, 500, 0.95),
            30,
            20,
            List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.3)));
  }

  /** The same with other criteria. */
  public Audit withCriteria(List<Criterion> criteria) {
    return new Audit(
        new Settings(
            settings.streams(),
            criteria,
            settings.resampling(),
            settings.minimumCell(),
            settings.windows(),
            settings.probabilities()));
  }

  /** The same with groups of at least this many persons; smaller ones are suppressed. */
  public Audit withMinimumCell(int persons) {
    return new Audit(
        new Settings(
            settings.streams(),
            settings.criteria(),
            settings.resampling(),
            persons,
            settings.windows(),
            settings.probabilities()));
  }

  /** The same with this many windows of time for {@link Surprise}, at least 2. */
  public Audit withWindows(int windows) {
    return new Audit(
        new Settings(
            settings.streams(),
            settings.criteria(),
            settings.resampling(),
            settings.minimumCell(),
            windows,
            settings.probabilities()));
  }

  /** The same with these probabilities that a label moves, ascending, each in [0, 1]. */
  public Audit withDriftProbabilities(List<Double> probabilities) {
    return new Audit(
        new Settings(
            settings.streams(),
            settings.criteria(),
            settings.resampling(),
            settings.minimumCell(),
            settings.windows(),
            probabilities));
  }

  /** The same with another confidence of all intervals, in (0, 1). */
  public Audit withConfidence(double confidence) {
    Settings.Resampling r = settings.resampling();
    return with(new Settings.Resampling(r.replicates(), r.permutations(), r.draws(), confidence));
  }

  /** The same with this many bootstrap replicates, at least 20. */
  public Audit withReplicates(int replicates) {
    Settings.Resampling r = settings.resampling();
    return with(new Settings.Resampling(replicates, r.permutations(), r.draws(), r.confidence()));
  }

  /** The same with this many permutations, at least 20. */
  public Audit withPermutations(int permutations) {
    Settings.Resampling r = settings.resampling();
    return with(new Settings.Resampling(r.replicates(), permutations, r.draws(), r.confidence()));
  }

  /** The same with this many draws of drifting labels, at least 20. */
  public Audit withDraws(int draws) {
    Settings.Resampling r = settings.resampling();
    return with(new Settings.Resampling(r.replicates(), r.permutations(), draws, r.confidence()));
  }

  private Audit with(Settings.Resampling resampling) {
    return new Audit(
        new Settings(
            settings.streams(),
            settings.criteria(),
            resampling,
            settings.minimumCell(),
            settings.windows(),
            settings.probabilities()));
  }

  /** The criteria. */
  public List<Criterion> criteria() {
    return settings.criteria();
  }

  /** The smallest group that is shown, in persons. */
  public int minimumCell() {
    return settings.minimumCell();
  }

  /** Only the means by category and how far they lie apart. */
  public Disaggregation disaggregate(Outcomes outcomes, Partition partition) {
    List<Tabulation> tabulation = List.of(Tabulation.of(outcomes, partition));
    CellTable table = CellTable.bootstrapped(tabulation, settings.bootstrap()).get(0);
    return new Breakdown(table, "", outcomes.areNotNegative(), settings)
        .disaggregation(partition.name());
  }

  /** Only what a system called persons beside where their relations put them. */
  public Immobilisation immobilisation(Motion motion) {
    return Standstill.of(motion, settings);
  }

  /** Only what labels add. */
  public CategoricalDependence dependence(LabelScores scores) {
    return CategoricalDependence.of(scores, settings.bootstrap());
  }

  /** Everything that the evidence allows. */
  public AuditReport run(Evidence evidence) {
    List<String> notes = new ArrayList<>();
    List<Disaggregation> disaggregations = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<PartitionSensitivity> sensitivities = new ArrayList<>();
    List<VerdictDrift> drifts = new ArrayList<>();
    Windows windows = Windows.of(evidence.outcomes(), settings.windows());
    List<Partition> all = new ArrayList<>(evidence.declared());
    all.addAll(evidence.relational());
    Tables tables = new Tables(evidence, settings);
    for (Partition partition : all) {
      findings(evidence, tables.of(partition), windows, disaggregations, findings);
    }
    Sensitivity sensitivity = new Sensitivity(evidence, settings, tables);
    for (Partition declared : evidence.declared()) {
      sensitivities.addAll(sensitivity.of(declared));
      drifts.addAll(drifts(evidence, declared));
    }
    notes.addAll(new Notes(evidence, settings, windows).of(disaggregations));
    return new AuditReport(
        evidence.measure(),
        disaggregations,
        findings,
        sensitivities,
        Stream.concat(
                evidence.standing().stream(), evidence.motions().stream().map(this::immobilisation))
            .toList(),
        drifts,
        evidence.scores().stream().map(this::dependence).toList(),
        notes);
  }

  private void findings(
      Evidence evidence,
      Tables.Grouping grouping,
      Windows windows,
      List<Disaggregation> disaggregations,
      List<Finding> findings) {
    Partition partition = grouping.partition();
    String reference = evidence.reference(partition.name());
    Breakdown breakdown = grouping.breakdown();
    Disaggregation disaggregation = breakdown.disaggregation(partition.name());
    disaggregations.add(disaggregation);
    for (Criterion criterion : settings.criteria()) {
      Disparity disparity = disaggregation.disparity(criterion.scale(), criterion.comparison());
      Verdict verdict = criterion.verdict(disparity.estimate());
      VerdictUncertainty uncertainty =
          VerdictUncertainty.of(
              breakdown.violatedShare(criterion),
              windows.surprise(partition, reference, criterion, settings));
      findings.add(
          new Finding(
              partition.name(),
              criterion,
              disparity,
              verdict,
              uncertainty,
              Explanations.finding(
                  evidence.measure(), disaggregation, criterion, disparity, verdict, uncertainty)));
    }
  }

  private List<VerdictDrift> drifts(Evidence evidence, Partition declared) {
    if (!(declared instanceof HardPartition labels)) {
      return List.of();
    }
    DriftTrial trial =
        new DriftTrial(evidence.outcomes(), labels, evidence.reference(declared.name()), settings);
    return evidence.kernels(declared.name()).stream()
        .flatMap(kernel -> trial.under(kernel).stream())
        .toList();
  }
}
