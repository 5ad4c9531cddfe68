package autopoiesis.audit;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/** One grouping's bootstrapped table and what can be read off it. */
final class Breakdown {
  private final CellTable table;
  private final boolean[] shown;
  private final int reference;
  private final boolean ratios;
  private final Intervals intervals;

  /**
   * A table to be read.
   *
   * @param reference the reference category's name; empty for the largest
   * @param ratios whether ratios make sense: no outcome is negative
   */
  Breakdown(CellTable table, String reference, boolean ratios, Settings settings) {
    this.table = table;
    this.shown = table.shown(settings.minimumCell());
    this.reference =
        reference.isEmpty() ? table.largest(shown) : shownIndex(table, shown, reference);
    this.ratios = ratios;
    this.intervals = new Intervals(table, settings.confidence());
  }

  /** The index of a named category; -1 when it is too small to be a reference. */
  private static int shownIndex(CellTable table, boolean[] shown, String name) {
    int found = table.categories().indexOf(name);
    Require.that("reference", name, found >= 0, "one of " + table.categories());
    return shown[found] ? found : -1;
  }

  CellTable table() {
    return table;
  }

  boolean[] shown() {
    return shown;
  }

  /** The pairs that this comparison looks at; none on the ratio scale of negative outcomes. */
  List<Contrast> pairs(Criterion.Scale scale, Comparison comparison) {
    return scale == Criterion.Scale.RATIO && !ratios
        ? List.of()
        : Contrast.of(comparison, shown, reference);
  }

  Estimate simultaneous(Criterion.Scale scale, Comparison comparison) {
    return intervals.simultaneous(scale, pairs(scale, comparison));
  }

  Disparity disparity(Criterion.Scale scale, Comparison comparison) {
    List<Contrast> pairs = pairs(scale, comparison);
    double[] means = table.means();
    int farthest = Contrast.farthest(pairs, scale, means);
    String lower = "";
    String higher = "";
    if (farthest >= 0) {
      Contrast pair = pairs.get(farthest);
      boolean ordered = means[pair.a()] <= means[pair.b()];
      lower = name(ordered ? pair.a() : pair.b());
      higher = name(ordered ? pair.b() : pair.a());
    }
    return new Disparity(
        scale,
        comparison,
        lower,
        higher,
        intervals.simultaneous(scale, pairs),
        intervals.percentile(scale, pairs));
  }

  private String name(int column) {
    return column < table.categories().size() ? table.categories().get(column) : "overall";
  }

  /** The share of replicates beyond the threshold, of those on which it is defined. */
  double violatedShare(Criterion criterion) {
    List<Contrast> pairs = pairs(criterion.scale(), criterion.comparison());
    if (Contrast.farthest(pairs, criterion.scale(), table.means()) < 0) {
      return Double.NaN;
    }
    int beyond = 0;
    int defined = 0;
    for (double value : intervals.distribution(criterion.scale(), pairs)) {
      beyond += criterion.violatedBy(value) ? 1 : 0;
      defined += Double.isNaN(value) ? 0 : 1;
    }
    return defined == 0 ? Double.NaN : beyond / (double) defined;
  }

  Disaggregation disaggregation(String partition) {
    Estimate[] simultaneous = intervals.simultaneousMeans(shown);
    List<Cell> cells = new ArrayList<>();
    for (int k = 0; k < table.categories().size(); k++) {
      String category = table.categories().get(k);
      cells.add(
          shown[k]
              ? new Cell(
                  category,
                  false,
                  table.personsIn(k),
                  table.events(k),
                  intervals.mean(k),
                  simultaneous[k])
              : Cell.suppressed(category));
    }
    List<Disparity> disparities = new ArrayList<>();
    for (Criterion.Scale scale : Criterion.Scale.values()) {
      for (Comparison comparison : Comparison.values()) {
        disparities.add(disparity(scale, comparison));
      }
    }
    return new Disaggregation(
        partition, intervals.mean(table.categories().size()), cells, disparities);
  }
}
