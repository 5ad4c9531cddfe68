package autopoiesis.audit;

import autopoiesis.core.Estimate;
import java.util.List;

/**
 * Whether a system's categories stand still while the relations that they stand for move. With C
 * the share of persons whose category changes from one period to the next, B the share whose
 * relational position does, and B0 the share whose position differs between two findings of it in
 * the same period:
 *
 * <pre>II = 1 - min(1, C / (B - B0)), in [0, 1]</pre>
 *
 * 1 is frozen categories over moving relations, 0 is categories that move as much as relations do.
 * Positions are found twice in each period, from one half of the ties and from the other. B holds a
 * half of one period against the other half of the next, both ways; B0 the two halves of the same
 * period, those before and after each move. So B and B0 are equal on average where nothing moves,
 * however noisy positions are. Two findings are matched one to one so that most persons are in the
 * same place in both (Kuhn 1955), so B is what no renaming explains. The index is undefined unless
 * the interval of B - B0 lies above 0: otherwise nothing is shown to move. Made for the idea of
 * immobilised categories in Lu, Kay and McKee 2022, doi:10.1145/3531146.3533149.
 *
 * @param assigned what the system's categories are called
 * @param categoryMoves C
 * @param positionMoves B
 * @param noiseFloor B0
 * @param index II, persons drawn whole
 * @param stickinessBits the mutual information of successive categories less that of successive
 *     positions, in bits; positive when a category tells more about the next one than a position
 *     does
 * @param byCategory the same by the category a person had before the move
 */
public record Immobilisation(
    String assigned,
    Estimate categoryMoves,
    Estimate positionMoves,
    Estimate noiseFloor,
    Estimate index,
    double stickinessBits,
    List<ByCategory> byCategory) {
  public Immobilisation {
    byCategory = List.copyOf(byCategory);
  }

  /**
   * Those who were in one category before the move.
   *
   * @param category the category
   * @param suppressed whether fewer persons than the minimum were ever in it
   * @param categoryMoves the share that left it; undefined when suppressed
   * @param index their index; undefined when suppressed
   */
  public record ByCategory(
      String category, boolean suppressed, Estimate categoryMoves, Estimate index) {}
}
