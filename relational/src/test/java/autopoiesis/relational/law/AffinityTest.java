package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffinityTest {
  /** Few acts each and many; room for all pairs, and so little that pairs meet again. */
  @ParameterizedTest
  @CsvSource({"2000, 10, 2000, 90", "300, 100, 3000, 90", "300, 100, 300, 90", "500, 40, 2000, 10"})
  void pairs_exponentialNumbersOfActs_areThoseThatAreMade(
      int persons, int mean, int things, int reach) {
    ActHistory history = new ActHistory(persons, things);
    RandomStream stream = new RandomStreams(5).stream("acts");
    for (int person = 0; person < persons; person++) {
      int acts = (int) (-mean * Math.log(1 - stream.nextDouble()));
      for (int i = 0; i < acts; i++) {
        history.add(new Act(person, stream.nextInt(things), i, 1, true));
      }
    }

    double made = Affinity.coInteraction(history, reach).cells() / 2.0;

    assertThat(Affinity.pairs(persons, things, history.size(), reach) / made).isBetween(0.9, 1.2);
  }
}
