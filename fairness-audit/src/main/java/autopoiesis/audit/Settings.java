package autopoiesis.audit;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.List;

/** How an audit is done; see the withers of {@link Audit}. */
record Settings(
    RandomStreams streams,
    List<Criterion> criteria,
    Resampling resampling,
    int minimumCell,
    int windows,
    List<Double> probabilities) {
  Settings {
    criteria = List.copyOf(criteria);
    probabilities = List.copyOf(probabilities);
    Require.that("minimum cell", minimumCell, minimumCell >= 1, "at least 1");
    Require.that("windows", windows, windows >= 2, "at least 2");
    for (int i = 0; i < probabilities.size(); i++) {
      Require.share("probability", probabilities.get(i));
      Require.that(
          "probabilities",
          probabilities,
          i == 0 || probabilities.get(i) > probabilities.get(i - 1),
          "ascending");
    }
  }

  /** How often is drawn again, and how sure intervals are. */
  record Resampling(int replicates, int permutations, int draws, double confidence) {
    Resampling {
      Require.that("replicates", replicates, replicates >= 20, "at least 20");
      Require.that("permutations", permutations, permutations >= 20, "at least 20");
      Require.that("draws", draws, draws >= 20, "at least 20");
      Require.that("confidence", confidence, confidence > 0 && confidence < 1, "in (0, 1)");
    }
  }

  double confidence() {
    return resampling.confidence();
  }

  Bootstrap bootstrap() {
    return Bootstrap.of(streams)
        .withReplicates(resampling.replicates())
        .withConfidence(resampling.confidence());
  }
}
