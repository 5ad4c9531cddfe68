package autopoiesis.app.run;

import autopoiesis.app.io.ReplayDefaults;
import java.math.BigDecimal;

/** What is foreseen in a run, in a sentence that a newcomer understands. */
final class EventWords {
  private EventWords() {}

  /**
   * The sentence.
   *
   * @param kind the kind of data set: only ratings of MovieLens say what a value means
   */
  static String of(String kind, ReplayDefaults replay) {
    return "What is foreseen is " + event(kind, replay) + ", before anybody learns of it.";
  }

  private static String event(String kind, ReplayDefaults replay) {
    boolean stars = kind.startsWith("movielens") && replay.relation().equals("rates");
    // Ratings of 4 stars as MovieLens' readers write them, of whole and of half stars.
    boolean four = replay.chosenFrom() == (4 - 3) / 2.0 || replay.chosenFrom() == (4 - 2.75) / 2.25;
    if (stars && four) {
      return "a rating of 4 or more";
    }
    String act = "the next act (`" + replay.relation().replace('`', '\'') + "`)";
    return replay.chosenFrom() <= -1
        ? act
        : act
            + " that somebody values at "
            + BigDecimal.valueOf(replay.chosenFrom()).stripTrailingZeros().toPlainString()
            + " or more, where \u22121 is the worst and 1 the best";
  }
}
