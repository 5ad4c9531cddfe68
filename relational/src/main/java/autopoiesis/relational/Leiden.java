package autopoiesis.relational;

import autopoiesis.core.RandomStream;
import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The one place that knows the library of the algorithm's authors. It takes care of three things
 * the library leaves to its caller: modularity as a constant Potts model on strengths, randomness
 * from our streams, and the scale of weights, as its merging step exponentiates gains of quality
 * over the randomness, which overflows on heavy graphs.
 */
final class Leiden {
  /** The authors' default, for weights with mean 1. */
  private static final double RANDOMNESS = 0.01;

  /** No gain is more than this many units of randomness; e^600 still is a double. */
  private static final double LARGEST_EXPONENT = 600;

  private final Network network;
  private final double resolution;
  private final double randomness;
  private final int rounds;

  private Leiden(Network network, double resolution, double randomness, int rounds) {
    this.network = network;
    this.resolution = resolution;
    this.randomness = randomness;
    this.rounds = rounds;
  }

  static Leiden of(Links links, double resolution, int rounds) {
    int nodes = links.nodes();
    long[] first = new long[nodes + 1];
    int[] others = new int[links.size()];
    double[] weights = new double[links.size()];
    int kept = 0;
    for (int a = 0; a < nodes; a++) {
      first[a] = kept;
      for (int link = links.start(a); link < links.start(a + 1); link++) {
        if (links.other(link) != a && links.weight(link) > 0) {
          others[kept] = links.other(link);
          weights[kept++] = links.weight(link);
        }
      }
    }
    first[nodes] = kept;
    double total = 0;
    for (int i = 0; i < kept; i++) {
      total += weights[i];
    }
    for (int i = 0; i < kept; i++) {
      weights[i] *= kept / total;
    }
    Network network =
        new Network(
            nodes,
            true,
            first,
            new LargeIntArray(Arrays.copyOf(others, kept)),
            new LargeDoubleArray(Arrays.copyOf(weights, kept)),
            false);
    double randomness = Math.max(RANDOMNESS, kept / 2.0 / LARGEST_EXPONENT);
    return new Leiden(network, resolution / kept, randomness, rounds);
  }

  /**
   * The community of each node, numbered from 0.
   *
   * @param before where to begin; a node in -1 begins alone
   */
  int[] run(int[] before, RandomStream random) {
    Clustering clustering = new Clustering(begun(before));
    if (network.getNEdges() > 0) {
      new LeidenAlgorithm(resolution, rounds, randomness, new Drawn(random))
          .improveClustering(network, clustering);
    }
    return clustering.getClusters().clone();
  }

  private static int[] begun(int[] before) {
    int next = 1 + Arrays.stream(before).max().orElse(-1);
    int[] begun = before.clone();
    for (int node = 0; node < begun.length; node++) {
      begun[node] = begun[node] < 0 ? next++ : begun[node];
    }
    // The library wants clusters without gaps.
    Clustering clustering = new Clustering(begun);
    clustering.removeEmptyClusters();
    return clustering.getClusters().clone();
  }

  /** Our stream in the library's clothes. */
  private static final class Drawn extends Random {
    private static final long serialVersionUID = 1;
    private final transient RandomStream stream;

    Drawn(RandomStream stream) {
      super(0);
      this.stream = stream;
    }

    @Override
    protected int next(int bits) {
      return (int) (stream.nextLong() >>> (64 - bits));
    }
  }
}
