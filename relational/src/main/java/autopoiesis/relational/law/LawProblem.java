package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.optimization.BilevelProblem;
import autopoiesis.relational.law.MixSettings.Candidates;
import java.util.Arrays;
import java.util.List;

/**
 * The problem of section 2: laws above, readings below. Above, x holds the laws of the mix and, for
 * each two-sided reading in it, the logarithms of half-lives, fade, lambda and mu; F is the
 * weighted log-loss of what people did next. Below, y holds the responses C of the two-sided
 * readings, each the minimum of
 *
 * <pre>
 *   g = sum over readings of tr(C'(F'WF + lambda) C (Z'Z + mu)) / 2 - tr(C' F'WZ)
 * </pre>
 *
 * where F are the faces before the acts of the past. The acts that F judges come after those that g
 * learns from. Half-lives act three ways, and all three are differentiated: through the faces that
 * are read, through the statistics into C, and through the standardisation of what is read. The
 * other channels are held as they were read.
 */
final class LawProblem implements BilevelProblem.Invertible {
  private final ActHistory history;
  private final Candidates candidates;
  private final List<SampledAct> acts;
  private final List<LivingChannel> living;
  private final int mixSize;
  private final int[] faceOffsets;
  private final int[] responseOffsets;
  private final NextActLoss loss;

  /**
   * A problem.
   *
   * @param acts in order; each living channel was asked about exactly these
   * @param mix where the sizes of the upper level are taken from
   */
  LawProblem(
      ActHistory history,
      Candidates candidates,
      List<SampledAct> acts,
      List<LivingChannel> living,
      MixLaws mix,
      List<FaceLaws> faces) {
    Require.sameLength("living channels", living.size(), "face laws", faces.size());
    this.history = history;
    this.candidates = candidates;
    this.acts = List.copyOf(acts);
    this.living = List.copyOf(living);
    mixSize = mix.size();
    faceOffsets = new int[living.size() + 1];
    responseOffsets = new int[living.size() + 1];
    faceOffsets[0] = mixSize;
    for (int l = 0; l < living.size(); l++) {
      faceOffsets[l + 1] = faceOffsets[l] + faces.get(l).size();
      responseOffsets[l + 1] = responseOffsets[l] + living.get(l).responseSize();
    }
    loss = new NextActLoss(mix.channels());
  }

  /** The laws as one array. */
  static double[] pack(MixLaws mix, List<FaceLaws> faces) {
    int size = mix.size();
    for (FaceLaws law : faces) {
      size += law.size();
    }
    double[] x = Arrays.copyOf(mix.values(), size);
    int at = mix.size();
    for (FaceLaws law : faces) {
      System.arraycopy(law.logs(), 0, x, at, law.size());
      at += law.size();
    }
    return x;
  }

  @Override
  public int upperDimension() {
    return faceOffsets[living.size()];
  }

  @Override
  public int lowerDimension() {
    return responseOffsets[living.size()];
  }

  private double[] logs(double[] x, int l) {
    return Arrays.copyOfRange(x, faceOffsets[l], faceOffsets[l + 1]);
  }

  private double[] response(double[] y, int l) {
    return Arrays.copyOfRange(y, responseOffsets[l], responseOffsets[l + 1]);
  }

  @Override
  public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
    Arrays.fill(gradientX, 0);
    Arrays.fill(gradientY, 0);
    double[][] responses = new double[living.size()][];
    for (int l = 0; l < living.size(); l++) {
      living.get(l).sums(logs(x, l));
      responses[l] = response(y, l);
    }
    UpperPass pass = new UpperPass(history, candidates, living, responses, loss);
    double value = pass.run(acts, Arrays.copyOf(x, mixSize), gradientX);
    for (int l = 0; l < living.size(); l++) {
      System.arraycopy(
          pass.byResponse(l), 0, gradientY, responseOffsets[l], living.get(l).responseSize());
      System.arraycopy(pass.byHalfLife(l), 0, gradientX, faceOffsets[l], pass.byHalfLife(l).length);
    }
    return value;
  }

  @Override
  public double lower(double[] x, double[] y, double[] gradientY) {
    double value = 0;
    for (int l = 0; l < living.size(); l++) {
      TwoSidedFit fit = living.get(l).fit(logs(x, l));
      double[] response = response(y, l);
      double[] image = fit.hessian(response);
      double[] cross = living.get(l).sums(logs(x, l)).cross;
      for (int i = 0; i < response.length; i++) {
        value += response[i] * (image[i] / 2 - cross[i]);
        gradientY[responseOffsets[l] + i] = image[i] - cross[i];
      }
    }
    return value;
  }

  @Override
  public void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
    for (int l = 0; l < living.size(); l++) {
      double[] image = living.get(l).fit(logs(x, l)).hessian(response(v, l));
      System.arraycopy(image, 0, out, responseOffsets[l], image.length);
    }
  }

  @Override
  public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
    Arrays.fill(out, 0);
    for (int l = 0; l < living.size(); l++) {
      double[] logs = logs(x, l);
      LivingChannel channel = living.get(l);
      double[] cross =
          channel.fit(logs).crossProduct(response(y, l), response(v, l), channel.sums(logs));
      System.arraycopy(cross, 0, out, faceOffsets[l], cross.length);
    }
  }

  @Override
  public double[] lowerSolution(double[] x) {
    double[] y = new double[lowerDimension()];
    for (int l = 0; l < living.size(); l++) {
      double[] response = living.get(l).fit(logs(x, l)).response;
      System.arraycopy(response, 0, y, responseOffsets[l], response.length);
    }
    return y;
  }

  /** By the factors that solved the lower level, so this costs one more solve. */
  @Override
  public double[] inverseHessianProduct(double[] x, double[] y, double[] b) {
    double[] v = new double[b.length];
    for (int l = 0; l < living.size(); l++) {
      double[] solved = living.get(l).fit(logs(x, l)).solve(response(b, l));
      System.arraycopy(solved, 0, v, responseOffsets[l], solved.length);
    }
    return v;
  }
}
