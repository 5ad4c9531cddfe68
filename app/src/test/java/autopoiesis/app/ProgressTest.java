package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Off a terminal every stage says that it begins, that it goes on, and that it is over. */
class ProgressTest {
  private final StringWriter text = new StringWriter();
  private long seconds;
  private final Progress progress =
      new Progress(new PrintWriter(text), Progress.Place.ELSEWHERE, () -> seconds * 1_000_000_000L);

  private List<String> lines() {
    return text.toString().lines().toList();
  }

  @Test
  void at_longCount_tellsTenthsAndTheEnd() {
    for (int done = 0; done <= 100; done++) {
      progress.at("identities", done, 100);
      seconds += 1;
    }
    assertThat(lines()).hasSize(11);
    assertThat(lines().get(1)).contains("10%").contains("1:30 left");
    assertThat(lines().get(10)).contains("100%").doesNotContain("left");
  }

  @Test
  void at_shortCount_tellsBeginAndEnd() {
    for (int done = 0; done <= 100; done++) {
      progress.at("worlds", done, 100);
    }
    assertThat(lines()).hasSize(2);
    assertThat(lines().get(1)).contains("100%");
  }

  @Test
  void at_armsInTurns_countTogetherToTheEnd() {
    for (int done = 1; done <= 60; done++) {
      progress.at(done % 2 == 0 ? "ease" : "successor", done, 60);
      seconds += 2;
    }
    assertThat(lines()).first().asString().startsWith("successor").contains("1%");
    assertThat(lines()).last().asString().startsWith("ease").contains("100%, 30/min");
    assertThat(lines()).hasSizeBetween(10, 14);
  }

  @Test
  void at_slowStep_isToldAfterHalfAMinute() {
    progress.at("laws", 1, 1000);
    seconds += 29;
    progress.at("laws", 2, 1000);
    seconds += 2;
    progress.at("laws", 3, 1000);
    assertThat(lines()).hasSize(2);
  }

  @Test
  void at_stageWithoutCount_saysHowLongItTook() {
    progress.at("reading the log", 0, 0);
    seconds += 65;
    progress.at("intervals", 0, 0);
    seconds += 1;
    progress.at("writing", 0, 0);
    assertThat(lines())
        .containsExactly(
            "reading the log", "reading the log: done in 1:05", "intervals", "writing");
  }
}
