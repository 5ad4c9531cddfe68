package autopoiesis.audit;

import autopoiesis.audit.PartitionSensitivity.Alternative;
import autopoiesis.audit.PartitionSensitivity.Origin;
import autopoiesis.audit.PartitionSensitivity.Significance;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Audit S1: the declared grouping's criteria under all other groupings that there are. */
final class Sensitivity {
  private final Evidence evidence;
  private final Settings settings;
  private final Bootstrap bootstrap;
  private final int[][] donors;
  private final boolean ratios;

  Sensitivity(Evidence evidence, Settings settings) {
    this.evidence = evidence;
    this.settings = settings;
    this.bootstrap = settings.bootstrap();
    this.donors = settings.donors(evidence.outcomes().active().length);
    this.ratios = evidence.outcomes().areNotNegative();
  }

  /** One grouping with its tables. */
  private record Candidate(
      String name, Origin origin, Breakdown breakdown, CellTable permuted, double adjustedRand) {}

  /** One answer a criterion; none where the declared grouping has not two large categories. */
  List<PartitionSensitivity> of(Partition declared) {
    List<Candidate> candidates = candidates(declared);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Significance> significance = significance(candidates);
    return settings.criteria().stream()
        .map(criterion -> sensitivity(declared.name(), criterion, candidates, significance))
        .toList();
  }

  private List<Candidate> candidates(Partition declared) {
    Tabulation tabulation = Tabulation.of(evidence.outcomes(), declared);
    int[] own = tabulation.modalCategories();
    Candidate first = candidate(declared.name(), Origin.DECLARED, tabulation, own);
    List<Candidate> candidates = new ArrayList<>();
    if (!comparable(first)) {
      return candidates;
    }
    candidates.add(first);
    for (int[] blockOf : Groupings.coarsenings(declared.categories().size())) {
      List<String> names = Groupings.names(declared.categories(), blockOf);
      int[] persons = tabulation.personsIn(blockOf, names.size());
      if (Arrays.stream(persons).allMatch(n -> n >= settings.minimumCell())) {
        candidates.add(coarsened(first, names, blockOf, persons, own));
      }
    }
    for (Partition other : evidence.declared()) {
      if (other != declared
          && declared instanceof HardPartition a
          && other instanceof HardPartition b) {
        HardPartition crossed = Groupings.crossed(a, b);
        addComparable(
            candidates,
            candidate(
                crossed.name(),
                Origin.REFINEMENT,
                Tabulation.of(evidence.outcomes(), crossed),
                own));
      }
    }
    for (Partition found : evidence.relational()) {
      addComparable(
          candidates,
          candidate(
              found.name(), Origin.RELATIONAL, Tabulation.of(evidence.outcomes(), found), own));
    }
    return candidates;
  }

  private static void addComparable(List<Candidate> candidates, Candidate candidate) {
    if (comparable(candidate)) {
      candidates.add(candidate);
    }
  }

  private static boolean comparable(Candidate candidate) {
    return !candidate
        .breakdown()
        .pairs(Criterion.Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS)
        .isEmpty();
  }

  private Candidate candidate(String name, Origin origin, Tabulation tabulation, int[] own) {
    String reference = origin == Origin.DECLARED ? evidence.reference(name) : "";
    CellTable drawn = CellTable.bootstrapped(tabulation, bootstrap);
    return new Candidate(
        name,
        origin,
        new Breakdown(drawn, reference, ratios, settings),
        CellTable.permuted(tabulation, donors),
        Groupings.adjustedRand(own, tabulation.modalCategories()));
  }

  private Candidate coarsened(
      Candidate from, List<String> names, int[] blockOf, int[] persons, int[] own) {
    int[] modal = own.clone();
    for (int p = 0; p < modal.length; p++) {
      modal[p] = modal[p] < 0 ? modal[p] : blockOf[modal[p]];
    }
    return new Candidate(
        String.join(" | ", names),
        Origin.COARSENING,
        new Breakdown(
            from.breakdown().table().coarsened(names, blockOf, persons), "", ratios, settings),
        from.permuted().coarsened(names, blockOf, persons),
        Groupings.adjustedRand(own, modal));
  }

  private List<Significance> significance(List<Candidate> candidates) {
    double[] observed = new double[candidates.size()];
    double[][] permuted = new double[candidates.size()][donors.length];
    for (int i = 0; i < observed.length; i++) {
      CellTable table = candidates.get(i).permuted();
      List<Contrast> pairs =
          candidates
              .get(i)
              .breakdown()
              .pairs(Criterion.Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS);
      observed[i] = Contrast.disparity(pairs, Criterion.Scale.DIFFERENCE, table.means());
      for (int b = 0; b < donors.length; b++) {
        permuted[i][b] = Contrast.disparity(pairs, Criterion.Scale.DIFFERENCE, table.means(b));
      }
    }
    return Permutations.significance(observed, permuted);
  }

  private PartitionSensitivity sensitivity(
      String declared,
      Criterion criterion,
      List<Candidate> candidates,
      List<Significance> significance) {
    List<Alternative> alternatives = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      var disparity = c.breakdown().simultaneous(criterion.scale(), criterion.comparison());
      alternatives.add(
          new Alternative(
              c.name(),
              c.origin(),
              c.breakdown().simultaneous(Criterion.Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS),
              disparity,
              criterion.verdict(disparity),
              c.adjustedRand(),
              significance.get(i)));
    }
    return new PartitionSensitivity(
        declared,
        criterion,
        flipShare(criterion, alternatives),
        spread(alternatives),
        hiddenRatio(alternatives),
        alternatives);
  }

  private static double flipShare(Criterion criterion, List<Alternative> alternatives) {
    boolean declared = criterion.violatedBy(alternatives.get(0).disparity().value());
    return alternatives.stream()
        .skip(1)
        .filter(a -> a.disparity().isDefined())
        .mapToDouble(a -> criterion.violatedBy(a.disparity().value()) == declared ? 0 : 1)
        .average()
        .orElse(Double.NaN);
  }

  private static double spread(List<Alternative> alternatives) {
    var summary =
        alternatives.stream()
            .mapToDouble(a -> a.disparity().value())
            .filter(v -> !Double.isNaN(v))
            .summaryStatistics();
    return summary.getCount() == 0 ? Double.NaN : summary.getMax() - summary.getMin();
  }

  private static double hiddenRatio(List<Alternative> alternatives) {
    double declared = alternatives.get(0).difference().value();
    double hidden =
        alternatives.stream()
            .filter(a -> a.origin() == Origin.RELATIONAL)
            .mapToDouble(a -> a.difference().value())
            .max()
            .orElse(Double.NaN);
    return declared > 0 ? hidden / declared : Double.NaN;
  }
}
