package autopoiesis.optimization.algebra;

/** Says that a matrix given as positive definite is not, and at which pivot that shows. */
public final class NotPositiveDefiniteException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int pivot;

  NotPositiveDefiniteException(int pivot, int order, double diagonal) {
    super(
        "a ("
            + order
            + " x "
            + order
            + ", pivot "
            + pivot
            + ", diagonal entry "
            + diagonal
            + ") must be positive definite\nMaybe row "
            + pivot
            + " depends on the rows before it: add a ridge to the diagonal, or drop the row; an"
            + " entry that is NaN also shows here");
    this.pivot = pivot;
  }

  /** The first row (from 0) whose pivot is not positive. */
  public int pivot() {
    return pivot;
  }
}
