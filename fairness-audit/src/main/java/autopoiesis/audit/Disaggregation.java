package autopoiesis.audit;

import autopoiesis.core.Estimate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Outcomes by category: means, and how far they lie apart.
 *
 * @param partition the grouping's name
 * @param overall the mean over all events, of whoever is in a category or not
 * @param cells one for each category, in the grouping's order
 * @param disparities one for each scale and comparison; undefined where fewer than two categories
 *     are large enough, and ratios also where an outcome is negative
 */
public record Disaggregation(
    String partition, Estimate overall, List<Cell> cells, List<Disparity> disparities) {
  public Disaggregation {
    cells = List.copyOf(cells);
    disparities = List.copyOf(disparities);
  }

  /** The cell of this category. */
  public Cell cell(String category) {
    return cells.stream()
        .filter(cell -> cell.category().equals(category))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("category (" + category + ") must be known"));
  }

  /** The disparity on this scale in this comparison. */
  public Disparity disparity(Criterion.Scale scale, Comparison comparison) {
    return disparities.stream()
        .filter(d -> d.scale() == scale && d.comparison() == comparison)
        .findFirst()
        .orElseThrow();
  }
}
