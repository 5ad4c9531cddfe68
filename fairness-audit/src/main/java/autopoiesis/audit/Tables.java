package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import java.util.ArrayList;
import java.util.List;

/**
 * All groupings of an audit, tabulated side by side: each draw of persons is made once and serves
 * all, so that what is compared is paired.
 */
final class Tables {
  private final List<Grouping> groupings = new ArrayList<>();

  /**
   * One grouping's tables.
   *
   * @param partition the grouping
   * @param parents the declared groupings it was crossed from; empty for a given one
   * @param tabulation outcomes by person
   * @param breakdown the bootstrapped table
   * @param permuted the permuted table
   */
  record Grouping(
      Partition partition,
      List<Partition> parents,
      Tabulation tabulation,
      Breakdown breakdown,
      CellTable permuted) {}

  Tables(Evidence evidence, Settings settings) {
    List<Partition> partitions = new ArrayList<>(evidence.declared());
    partitions.addAll(evidence.relational());
    List<List<Partition>> parents = new ArrayList<>();
    partitions.forEach(partition -> parents.add(List.of()));
    cross(evidence.declared(), partitions, parents);
    Outcomes outcomes = evidence.outcomes();
    List<Tabulation> tabulations =
        partitions.stream().map(partition -> Tabulation.of(outcomes, partition)).toList();
    List<CellTable> drawn = CellTable.bootstrapped(tabulations, settings.bootstrap());
    List<CellTable> permuted =
        evidence.declared().isEmpty()
            ? drawn
            : CellTable.permuted(
                tabulations, settings.streams(), settings.resampling().permutations());
    boolean ratios = outcomes.areNotNegative();
    for (int i = 0; i < partitions.size(); i++) {
      String reference = evidence.reference(partitions.get(i).name());
      groupings.add(
          new Grouping(
              partitions.get(i),
              parents.get(i),
              tabulations.get(i),
              new Breakdown(drawn.get(i), reference, ratios, settings),
              permuted.get(i)));
    }
  }

  private static void cross(
      List<Partition> declared, List<Partition> partitions, List<List<Partition>> parents) {
    for (int i = 0; i < declared.size(); i++) {
      for (int j = i + 1; j < declared.size(); j++) {
        if (declared.get(i) instanceof HardPartition a
            && declared.get(j) instanceof HardPartition b) {
          partitions.add(Groupings.crossed(a, b));
          parents.add(List.of(a, b));
        }
      }
    }
  }

  /** The tables of a given grouping. */
  Grouping of(Partition partition) {
    return groupings.stream()
        .filter(grouping -> grouping.partition() == partition)
        .findFirst()
        .orElseThrow();
  }

  /** The tables of all groupings that this declared one was crossed into. */
  List<Grouping> refinements(Partition declared) {
    return groupings.stream()
        .filter(grouping -> grouping.parents().stream().anyMatch(parent -> parent == declared))
        .toList();
  }
}
