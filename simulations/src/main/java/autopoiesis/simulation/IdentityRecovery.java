package autopoiesis.simulation;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.RandomStream;
import autopoiesis.core.Relation;
import autopoiesis.optimization.algebra.ThinSvd;
import autopoiesis.relational.Equilibrium;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Identities;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.TemporalGraph;
import autopoiesis.simulation.Recovery.Laws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Planted identities held against those that equation (1) finds in the log: what was done, who was
 * met, labels and refusals, with things anchored where {@link ThingMap} puts them, in twice as many
 * directions as there are, and everybody else at the origin. Laws and half-lives are varied: of the
 * planted law, the log tells nothing.
 */
final class IdentityRecovery {
  /** The headline, which is not told the planted law, is the first of these. */
  static final List<Setting> SETTINGS = settings();

  private static final int DIRECTIONS = 16;
  private static final double ANCHORED = 1e4;
  private static final double FREE = 0.1;

  /**
   * By what identities are recovered.
   *
   * @param laws how much relations and anchors count
   * @param times the half-life, in planted half-lives; infinite for no forgetting
   */
  record Setting(Laws laws, double times) {}

  private IdentityRecovery() {}

  private static List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    for (Laws laws : Laws.values()) {
      for (double times : new double[] {0.5, 1, 2, Double.POSITIVE_INFINITY}) {
        settings.add(new Setting(laws, times));
      }
    }
    return List.copyOf(settings);
  }

  /**
   * Correlations at the end of a step: of every setting in order, and last of the first with the
   * planted identities dealt to other persons.
   */
  static double[] correlations(Run run, MovingScenario scenario, int step, RandomStream luck) {
    Extent extent = scenario.extent();
    double[] planted = planted(run, extent, step);
    double[] things = things(run, extent);
    double[] found = new double[SETTINGS.size() + 1];
    for (int s = SETTINGS.size() - 1; s >= 0; s--) {
      Setting setting = SETTINGS.get(s);
      double halfLife = setting.times() * scenario.halfLife();
      double[] recovered = recovered(run, extent, step, setting.laws(), halfLife, things);
      found[s] = correlation(recovered, planted, extent.persons());
      if (s == 0) {
        double[] dealt = dealt(planted, extent.persons(), luck);
        found[SETTINGS.size()] = correlation(recovered, dealt, extent.persons());
      }
    }
    return found;
  }

  /** The same rows in another order. */
  private static double[] dealt(double[] planted, int rows, RandomStream luck) {
    int d = planted.length / rows;
    int[] order = new int[rows];
    Arrays.setAll(order, i -> i);
    luck.shuffle(order);
    double[] dealt = new double[planted.length];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(planted, order[r] * d, dealt, r * d, d);
    }
    return dealt;
  }

  /** Where the whole log puts things: things x directions. */
  static double[] things(Run run, Extent extent) {
    return ThingMap.of(extent, run.exposures(), extent.steps(), DIRECTIONS);
  }

  /**
   * Identities of persons at the end of a step, persons x directions, by equation (1).
   *
   * @param halfLife of every relation that forgets, in steps
   * @param things where things are anchored
   */
  static double[] recovered(
      Run run, Extent extent, int step, Laws laws, double halfLife, double[] things) {
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : run.log().relations()) {
      boolean forgets = Double.isFinite(relation.halfLife());
      relations.add(forgets ? relation.withHalfLife(halfLife) : relation);
    }
    TemporalGraph graph = new TemporalGraph(run.log().participants(), relations, 0);
    graph.observe(run.log(), 0, run.log().firstAt(step + 1));
    int nodes = run.log().participants().size();
    double[] anchors = new double[nodes * DIRECTIONS];
    System.arraycopy(things, 0, anchors, extent.persons() * DIRECTIONS, things.length);
    double[] all =
        Equilibrium.withDefaults()
            .solve(
                graph.snapshot(step + 1),
                formation(laws, relations.size()),
                Identities.of(nodes, DIRECTIONS, anchors))
            .orThrow()
            .toArray();
    return Arrays.copyOf(all, extent.persons() * DIRECTIONS);
  }

  private static Formation formation(Laws laws, int relations) {
    Formation equal = Formation.equal(relations);
    Formation held =
        equal
            .withKappa(Kappa.constant(FREE))
            .withKappa(ParticipantKind.THING, Kappa.constant(ANCHORED));
    return switch (laws) {
      case DEFAULT -> equal;
      case THINGS_HELD -> held;
      case NEAR_PLANTED -> held.withPi(0.6, 0.25, 0.05, 0.1);
    };
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
   * second, their inner product, which is the sum of the singular values of X'Y (Peres-Neto and
   * Jackson 2001, doi:10.1007/s004420100720). In [0, 1], 1 when they are the same but for place,
   * size and axes.
   *
   * @param x rows x directions
   * @param y rows x directions, no more of them than x has
   */
  static double correlation(double[] x, double[] y, int rows) {
    int dx = x.length / rows;
    int dy = y.length / rows;
    double[] a = centred(x, rows, dx);
    double[] b = centred(y, rows, dy);
    double[] cross = new double[dx * dy];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < dx; i++) {
        for (int j = 0; j < dy; j++) {
          cross[i * dy + j] += a[r * dx + i] * b[r * dy + j];
        }
      }
    }
    return Arrays.stream(ThinSvd.of(cross, dx, dy).values()).sum();
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
