package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * Three levels as two: x minimises F(x, y, z) above, y minimises G(x, y, z) in the middle, and z
 * minimises h(x, y, z) below. The middle level's gradient is the hypergradient of G over h, so the
 * pair (x, y) is again a bilevel problem, and more levels nest the same way. Its second-order
 * products are the differences of {@link BilevelProblem}.
 */
public final class NestedProblem implements BilevelProblem {
  private final BilevelProblem top;
  private final BilevelProblem middle;
  private final int upperDimension;
  private final Hypergradient lowest;

  private NestedProblem(
      BilevelProblem top, BilevelProblem middle, int upperDimension, Hypergradient lowest) {
    this.top = top;
    this.middle = middle;
    this.upperDimension = upperDimension;
    this.lowest = lowest;
  }

  /**
   * Nests.
   *
   * @param top F over h: its upper variables are x followed by y, its lower ones z
   * @param middle G over the same h, of the same variables
   * @param upperDimension the length of x
   * @param lowest how gradients pass through z; solves z from 0
   */
  public static NestedProblem of(
      BilevelProblem top, BilevelProblem middle, int upperDimension, Hypergradient lowest) {
    Require.that(
        "middle dimensions",
        middle.upperDimension() + ", " + middle.lowerDimension(),
        middle.upperDimension() == top.upperDimension()
            && middle.lowerDimension() == top.lowerDimension(),
        "those of top, " + top.upperDimension() + ", " + top.lowerDimension());
    Require.that(
        "upperDimension",
        upperDimension,
        upperDimension >= 1 && upperDimension < top.upperDimension(),
        "at least 1 and below " + top.upperDimension());
    return new NestedProblem(top, middle, upperDimension, lowest);
  }

  @Override
  public int upperDimension() {
    return upperDimension;
  }

  @Override
  public int lowerDimension() {
    return top.upperDimension() - upperDimension;
  }

  @Override
  public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
    BilevelPoint point = through(top, x, y);
    System.arraycopy(point.hypergradient(), 0, gradientX, 0, x.length);
    System.arraycopy(point.hypergradient(), x.length, gradientY, 0, y.length);
    return point.value();
  }

  @Override
  public double lower(double[] x, double[] y, double[] gradientY) {
    BilevelPoint point = through(middle, x, y);
    System.arraycopy(point.hypergradient(), x.length, gradientY, 0, y.length);
    return point.value();
  }

  private BilevelPoint through(BilevelProblem problem, double[] x, double[] y) {
    double[] both = Arrays.copyOf(x, x.length + y.length);
    System.arraycopy(y, 0, both, x.length, y.length);
    return lowest.at(problem, both, new double[problem.lowerDimension()]).orThrow();
  }
}
