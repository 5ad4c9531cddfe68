package autopoiesis.relational.law;

import autopoiesis.optimization.BilevelProblem;
import java.util.Arrays;

/**
 * The problem of section 2 with its mix held: above, x holds the laws of the two-sided readings
 * alone, pulled to where they begin; below is all of {@link LawProblem}.
 */
final class FaceProblem implements BilevelProblem.Invertible {
  private final LawProblem whole;
  private final double[] begin;
  private final int held;
  private final double pull;

  /**
   * A problem.
   *
   * @param begin all laws where they stand
   * @param held how many of them, the first, are laws of the mix
   * @param pull in nats, half of it for a law e times as large
   */
  FaceProblem(LawProblem whole, double[] begin, int held, double pull) {
    this.whole = whole;
    this.begin = begin.clone();
    this.held = held;
    this.pull = pull;
  }

  /** Where the laws that are learned begin. */
  double[] start() {
    return Arrays.copyOfRange(begin, held, begin.length);
  }

  private double[] all(double[] x) {
    double[] all = begin.clone();
    System.arraycopy(x, 0, all, held, x.length);
    return all;
  }

  @Override
  public int upperDimension() {
    return begin.length - held;
  }

  @Override
  public int lowerDimension() {
    return whole.lowerDimension();
  }

  @Override
  public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
    double[] byAll = new double[begin.length];
    double value = whole.upper(all(x), y, byAll, gradientY);
    for (int i = 0; i < x.length; i++) {
      double away = x[i] - begin[held + i];
      value += pull * away * away / 2;
      gradientX[i] = byAll[held + i] + pull * away;
    }
    return value;
  }

  @Override
  public double lower(double[] x, double[] y, double[] gradientY) {
    return whole.lower(all(x), y, gradientY);
  }

  @Override
  public void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
    whole.hessianProduct(all(x), y, v, out);
  }

  @Override
  public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
    double[] byAll = new double[begin.length];
    whole.crossProduct(all(x), y, v, byAll);
    System.arraycopy(byAll, held, out, 0, out.length);
  }

  @Override
  public double[] lowerSolution(double[] x) {
    return whole.lowerSolution(all(x));
  }

  @Override
  public double[] inverseHessianProduct(double[] x, double[] y, double[] b) {
    return whole.inverseHessianProduct(all(x), y, b);
  }
}
