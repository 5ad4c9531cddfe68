package autopoiesis.simulation;

import autopoiesis.core.Require;

/**
 * The multinomial logit (McFadden 1974) over all things, those shown with a bonus:
 *
 * <pre>  P(o) = exp(u_o + a 1[o shown]) / sum_o' exp(u_o' + a 1[o' shown])</pre>
 *
 * <p>It is drawn as the largest of u_o + a 1[o shown] + Gumbel noise, which has exactly this
 * distribution, so that arms which share the noise differ only by what they show. Nobody is locked
 * in: what is not shown can be found, it only takes more wanting.
 *
 * @param attention the bonus a of being shown, in units of utility; 0 for slates that nobody sees
 */
public record MultinomialLogit(double attention) implements ChoiceModel {
  public MultinomialLogit {
    Require.finite("attention", attention);
  }

  @Override
  public int choose(double[] utilities, Slate slate, double[] shocks) {
    Require.sameLength("shocks", shocks.length, "utilities", utilities.length);
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < utilities.length; o++) {
      double value = utilities[o] + shocks[o] + (slate.shows(o) ? attention : 0);
      if (value > highest) {
        highest = value;
        best = o;
      }
    }
    return best;
  }

  @Override
  public void probabilities(double[] utilities, Slate slate, double[] into) {
    for (int o = 0; o < utilities.length; o++) {
      into[o] = utilities[o] + (slate.shows(o) ? attention : 0);
    }
    softmax(into);
  }

  /** Turns utilities into probabilities, in place. */
  static void softmax(double[] values) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    double sum = 0;
    for (int o = 0; o < values.length; o++) {
      values[o] = StrictMath.exp(values[o] - highest);
      sum += values[o];
    }
    for (int o = 0; o < values.length; o++) {
      values[o] /= sum;
    }
  }
}
