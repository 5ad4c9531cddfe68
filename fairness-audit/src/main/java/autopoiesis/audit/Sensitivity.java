package autopoiesis.audit;

import autopoiesis.audit.PartitionSensitivity.Alternative;
import autopoiesis.audit.PartitionSensitivity.Origin;
import autopoiesis.audit.PartitionSensitivity.Significance;
import autopoiesis.core.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Audit S1: the declared grouping's criteria under all other groupings that there are. */
final class Sensitivity {
  private final Evidence evidence;
  private final Settings settings;
  private final Tables tables;

  Sensitivity(Evidence evidence, Settings settings, Tables tables) {
    this.evidence = evidence;
    this.settings = settings;
    this.tables = tables;
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
    Tables.Grouping grouping = tables.of(declared);
    int[] own = grouping.tabulation().modalCategories();
    List<Candidate> candidates = new ArrayList<>();
    add(candidates, Origin.DECLARED, grouping, own);
    if (candidates.isEmpty()) {
      return candidates;
    }
    for (int[] blockOf : Groupings.coarsenings(declared.categories().size())) {
      addCoarsened(candidates, grouping, blockOf, own);
    }
    for (Tables.Grouping refinement : tables.refinements(declared)) {
      add(candidates, Origin.REFINEMENT, refinement, own);
    }
    for (Partition found : evidence.relational()) {
      add(candidates, Origin.RELATIONAL, tables.of(found), own);
    }
    return candidates;
  }

  /** Adds a grouping that has two categories large enough to compare. */
  private static void add(
      List<Candidate> candidates, Origin origin, Tables.Grouping grouping, int[] own) {
    Breakdown breakdown = grouping.breakdown();
    if (!breakdown.pairs(Criterion.Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS).isEmpty()) {
      candidates.add(
          new Candidate(
              grouping.partition().name(),
              origin,
              breakdown,
              grouping.permuted(),
              Groupings.adjustedRand(own, grouping.tabulation().modalCategories())));
    }
  }

  /** Adds a coarser grouping when every union is large enough. */
  private void addCoarsened(
      List<Candidate> candidates, Tables.Grouping from, int[] blockOf, int[] own) {
    List<String> names = Groupings.names(from.partition().categories(), blockOf);
    int[] persons = from.tabulation().personsIn(blockOf, names.size());
    if (!Arrays.stream(persons).allMatch(n -> n >= settings.minimumCell())) {
      return;
    }
    int[] modal = own.clone();
    for (int p = 0; p < modal.length; p++) {
      modal[p] = modal[p] < 0 ? modal[p] : blockOf[modal[p]];
    }
    candidates.add(
        new Candidate(
            String.join(" | ", names),
            Origin.COARSENING,
            new Breakdown(
                from.breakdown().table().coarsened(names, blockOf, persons),
                "",
                evidence.outcomes().areNotNegative(),
                settings),
            from.permuted().coarsened(names, blockOf, persons),
            Groupings.adjustedRand(own, modal)));
  }

  private List<Significance> significance(List<Candidate> candidates) {
    double[] observed = new double[candidates.size()];
    double[][] permuted = new double[candidates.size()][settings.resampling().permutations()];
    for (int i = 0; i < observed.length; i++) {
      CellTable table = candidates.get(i).permuted();
      List<Contrast> pairs =
          candidates
              .get(i)
              .breakdown()
              .pairs(Criterion.Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS);
      observed[i] = Contrast.disparity(pairs, Criterion.Scale.DIFFERENCE, table.means());
      for (int b = 0; b < permuted[i].length; b++) {
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
