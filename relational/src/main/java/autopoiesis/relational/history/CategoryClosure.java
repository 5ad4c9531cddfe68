package autopoiesis.relational.history;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.Links;
import autopoiesis.relational.measure.Closure;
import autopoiesis.relational.measure.Rewiring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far emergent categories make themselves in one window; see {@link Closure}.
 *
 * @param closure of each category, in [0, 1]
 * @param beyondChance the same minus its mean over rewired graphs; NaN when none was made
 * @param coreShare the share of participants in the closure core
 */
public record CategoryClosure(List<Double> closure, List<Double> beyondChance, double coreShare) {
  public CategoryClosure {
    closure = Collections.unmodifiableList(new ArrayList<>(closure));
    beyondChance = Collections.unmodifiableList(new ArrayList<>(beyondChance));
  }

  static CategoryClosure of(
      Links links, HardPartition categories, int[] kindOf, RandomStreams streams, int rewirings) {
    double[] closure = Closure.of(links, categories);
    double[] chance = new double[closure.length];
    for (int i = 0; i < rewirings; i++) {
      Links rewired = Rewiring.of(links, kindOf, streams.stream("rewiring", i));
      double[] found = Closure.of(rewired, categories);
      for (int c = 0; c < chance.length; c++) {
        chance[c] += found[c] / rewirings;
      }
    }
    List<Double> closures = new ArrayList<>();
    List<Double> beyond = new ArrayList<>();
    for (int c = 0; c < chance.length; c++) {
      closures.add(closure[c]);
      beyond.add(rewirings > 0 ? closure[c] - chance[c] : Double.NaN);
    }
    return new CategoryClosure(closures, beyond, Closure.coreShare(links));
  }
}
