package autopoiesis.simulation;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import autopoiesis.relational.Equilibrium;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Identities;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.TemporalGraph;
import autopoiesis.relational.law.Procrustes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Planted identities held against those that equation (1) finds in the log: what was done, who was
 * met, labels and refusals, with things anchored where {@link ThingMap} puts them and everybody
 * else at the origin.
 */
final class IdentityRecovery {
  private static final double ANCHORED = 1e4;
  private static final double FREE = 0.1;

  private IdentityRecovery() {}

  /** Identities of persons at the end of a step, persons x dimension, by equation (1). */
  static double[] recovered(Run run, Extent extent, int step, int dimension) {
    List<Relation> relations = new ArrayList<>(run.log().relations());
    TemporalGraph graph = new TemporalGraph(run.log().participants(), relations, 0);
    graph.observe(run.log(), 0, run.log().firstAt(step + 1));
    double[] things = ThingMap.of(extent, run.exposures(), extent.steps(), dimension);
    int nodes = run.log().participants().size();
    double[] anchors = new double[nodes * dimension];
    System.arraycopy(things, 0, anchors, extent.persons() * dimension, things.length);
    Formation formation =
        Formation.equal(relations.size())
            .withPi(0.6, 0.25, 0.05, 0.1)
            .withKappa(Kappa.constant(FREE))
            .withKappa(ParticipantKind.THING, Kappa.constant(ANCHORED));
    double[] all =
        Equilibrium.withDefaults()
            .solve(graph.snapshot(step + 1), formation, Identities.of(nodes, dimension, anchors))
            .orThrow()
            .toArray();
    return Arrays.copyOf(all, extent.persons() * dimension);
  }

  /** Planted identities of persons at the end of a step, persons x dimension. */
  static double[] planted(Run run, Extent extent, int step) {
    int d = run.truth().dimension();
    double[] planted = new double[extent.persons() * d];
    for (int p = 0; p < extent.persons(); p++) {
      for (int i = 0; i < d; i++) {
        planted[p * d + i] = run.truth().identity(step + 1, p, i);
      }
    }
    return planted;
  }

  /**
   * The Procrustes correlation: both centred and scaled to one, the first turned closest to the
   * second, their inner product (Peres-Neto and Jackson 2001, doi:10.1007/s004420100720). In [0,
   * 1], 1 when they are the same but for place, size and axes.
   */
  static double correlation(double[] x, double[] y, int rows, int d) {
    double[] a = centred(x, rows, d);
    double[] b = centred(y, rows, d);
    double[] turned = Procrustes.align(a, b, rows, d);
    double sum = 0;
    for (int i = 0; i < turned.length; i++) {
      sum += turned[i] * b[i];
    }
    return sum;
  }

  private static double[] centred(double[] x, int rows, int d) {
    double[] centred = x.clone();
    double squares = 0;
    for (int i = 0; i < d; i++) {
      double mean = 0;
      for (int r = 0; r < rows; r++) {
        mean += x[r * d + i] / rows;
      }
      for (int r = 0; r < rows; r++) {
        centred[r * d + i] -= mean;
        squares += centred[r * d + i] * centred[r * d + i];
      }
    }
    double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (int k = 0; k < centred.length; k++) {
      centred[k] *= scale;
    }
    return centred;
  }
}
