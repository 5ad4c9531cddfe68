package autopoiesis.relational.law;

import autopoiesis.optimization.algebra.Dense;
import autopoiesis.relational.law.MixSettings.Candidates;
import java.util.List;

/**
 * One pass over the acts that judge the laws: the loss, and its derivatives by the laws of the mix,
 * by each living channel's response and, at a fixed response, by its half-lives. Living channels
 * are read anew, over all things, so that their standardisation is differentiated with them: with x
 * = (s - mean)/sd over the n things that can be chosen and u = dL/dx, dL/ds_o = (u_o - sum(u)/n -
 * x_o sum(u x)/n) / sd.
 */
final class UpperPass {
  private static final int BLOCK = 64;

  private final ActHistory history;
  private final Candidates candidates;
  private final List<LivingChannel> living;
  private final double[][] responses;
  private final NextActLoss loss;
  private final Panel open;
  private final double[][] byResponse;
  private final double[][] byHalfLife;

  UpperPass(
      ActHistory history,
      Candidates candidates,
      List<LivingChannel> living,
      double[][] responses,
      NextActLoss loss) {
    this.history = history;
    this.candidates = candidates;
    this.living = living;
    this.responses = responses;
    this.loss = loss;
    open = new Panel(List.of(), history.things());
    byResponse = new double[living.size()][];
    byHalfLife = new double[living.size()][];
    for (int l = 0; l < living.size(); l++) {
      byResponse[l] = new double[responses[l].length];
      int d = living.get(l).dimension;
      byHalfLife[l] = new double[responses[l].length / d / d];
    }
  }

  /** dL/dC of a living channel. */
  double[] byResponse(int l) {
    return byResponse[l];
  }

  /** dL/d log half-life of each face of a living channel, its response held. */
  double[] byHalfLife(int l) {
    return byHalfLife[l];
  }

  /** The loss; its derivative by the mix is added to the first entries of {@code gradient}. */
  double run(List<SampledAct> acts, double[] mix, double[] gradient) {
    double sum = 0;
    for (int from = 0; from < acts.size(); from += BLOCK) {
      int rows = Math.min(BLOCK, acts.size() - from);
      sum += block(acts.subList(from, from + rows), from, mix, gradient);
    }
    return sum;
  }

  private double block(List<SampledAct> acts, int from, double[] mix, double[] gradient) {
    int n = history.things();
    double[][] read = new double[living.size()][];
    double[][] byRead = new double[living.size()][];
    for (int l = 0; l < read.length; l++) {
      read[l] = living.get(l).scores(responses[l], from, acts.size());
      byRead[l] = new double[acts.size() * n];
    }
    double sum = 0;
    for (int row = 0; row < acts.size(); row++) {
      sum += act(acts.get(row), row, read, byRead, mix, gradient);
    }
    for (int l = 0; l < read.length; l++) {
      backwards(l, byRead[l], from, acts.size());
    }
    return sum;
  }

  private double act(
      SampledAct act,
      int row,
      double[][] read,
      double[][] byRead,
      double[] mix,
      double[] gradient) {
    int n = history.things();
    int channels = loss.weights.length;
    open.findOpen(history, candidates, history.previous(act.act));
    loss.load(act);
    double[] scale = new double[read.length];
    for (int l = 0; l < read.length; l++) {
      scale[l] = open.standardise(read[l], row * n);
      int channel = living.get(l).channel;
      for (int c = 0; c < act.candidates.length; c++) {
        loss.features[channel * act.candidates.length + c] =
            living.get(l).scale.of(read[l][row * n + act.candidates[c]]);
      }
    }
    MixLaws.weights(mix, act.mass, act.gap, loss.weights);
    double value = act.weight * loss.of(act);
    for (int l = 0; l < read.length; l++) {
      double factor = act.weight * loss.weights[living.get(l).channel] * scale[l];
      byRead(act, factor, living.get(l).scale, read[l], byRead[l], row * n);
    }
    for (int r = 0; r < channels; r++) {
      loss.byWeight[r] *= act.weight;
    }
    MixLaws.addGradient(mix, act.mass, act.gap, loss.byWeight, gradient);
    return value;
  }

  private void byRead(
      SampledAct act, double factor, Scale scale, double[] read, double[] byRead, int at) {
    double sum = 0;
    double along = 0;
    for (int c = 0; c < act.candidates.length; c++) {
      double x = read[at + act.candidates[c]];
      double u = factor * loss.residuals[c] * scale.slope(x);
      byRead[at + act.candidates[c]] = u;
      sum += u;
      along += u * x;
    }
    sum /= Math.max(1, open.openCount);
    along /= Math.max(1, open.openCount);
    for (int i = 0; i < open.openCount; i++) {
      int thing = open.open[i];
      byRead[at + thing] -= sum + along * read[at + thing];
    }
  }

  private void backwards(int l, double[] byRead, int from, int rows) {
    LivingChannel channel = living.get(l);
    int n = history.things();
    int d = channel.dimension;
    int width = responses[l].length / d;
    // S = F C Z': dL/d(FC) = (dL/dS) Z, dL/dC = F' of that, dL/dF = that C'.
    double[] byWanted = Dense.multiply(byRead, rows, n, channel.positions, d);
    double[] product =
        Dense.multiplyTransposedLeft(channel.block(from, rows), rows, width, byWanted, d);
    for (int i = 0; i < product.length; i++) {
      byResponse[l][i] += product[i];
    }
    double[] byFace = Dense.multiplyTransposedRight(byWanted, rows, d, responses[l], width);
    double[] slopes = channel.slopes(from, rows);
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < width - 1; k++) {
        byHalfLife[l][k / d] += byFace[row * width + k] * slopes[row * (width - 1) + k];
      }
    }
  }
}
