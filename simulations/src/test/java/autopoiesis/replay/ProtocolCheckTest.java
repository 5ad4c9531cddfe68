package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.relational.reading.Popularity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures that a replay of MovieLens 100K must give. */
@Tag("real-data")
class ProtocolCheckTest {
  @Test
  void popularity_movieLens_reachesItsFigures() {
    Acts acts = MovieLens.acts();
    TestEvents events = TestEvents.of(acts, Protocol.standard());
    assertThat(events.size()).isEqualTo(44_180);
    Outcomes outcomes =
        TestThenLearn.run(
            "popularity", events, new Popularity(acts.setting(1800, MovieLens.STREAMS)));
    double mrr = 0;
    double hits = 0;
    for (int e = 0; e < events.size(); e++) {
      mrr += 1 / outcomes.rank(e) / events.size();
      hits += outcomes.rank(e) <= 10 ? 1.0 / events.size() : 0;
    }
    assertThat(mrr).isCloseTo(.0485, within(.002));
    assertThat(hits).isCloseTo(.099, within(.002));
  }
}
