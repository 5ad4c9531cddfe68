package autopoiesis.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.io.ReplayDefaults;
import org.junit.jupiter.api.Test;

class EventWordsTest {
  private static String words(String kind, String relation, double from) {
    return EventWords.of(
        kind, new ReplayDefaults(relation, from, ReplayDefaults.Candidates.UNMET, 1800));
  }

  @Test
  void of_ratings_speaksOfStars() {
    assertThat(words("movielens-100k", "rates", 0.5)).contains("a rating of 4 or more");
    assertThat(words("movielens-10m", "rates", (4 - 2.75) / 2.25))
        .contains("a rating of 4 or more");
  }

  @Test
  void of_anotherLog_speaksOfItsActs() {
    assertThat(words("log", "plays", -1)).contains("the next act (`plays`), before");
    assertThat(words("log", "plays", 0.5)).contains("values at 0.5 or more");
    assertThat(words("movielens-1m", "rates", 0.25)).contains("values at 0.25 or more");
  }
}
