package autopoiesis.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.io.DataSource;
import autopoiesis.core.Estimate;
import autopoiesis.core.ProgressListener;
import autopoiesis.replay.CircleStudy;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Replay;
import autopoiesis.replay.Slice;
import autopoiesis.replay.TestEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The study of the circle alone, as {@code compare --nulls} runs it among much else, told line by
 * line: {@code mvn -Pquick -pl app -am test -Dtest=CircleOnRealLogTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcircle=movielens-100k=DIR}, DIR an absolute path.
 */
@Tag("real-data")
class CircleOnRealLogTest {
  @Test
  void circle_onARealLog_addsNothingOverall() throws IOException {
    String data = System.getProperty("circle", "");
    Assumptions.assumeTrue(data.contains("="), "runs with -Dcircle=KIND=DIR");
    String kind = data.substring(0, data.indexOf('='));
    Path path = Path.of(data.substring(kind.length() + 1));
    ResolvedStudy study =
        ResolvedStudy.of(
            Study.of(new Study.Data(kind, path)),
            DataSource.of(kind, path).read(ProgressListener.NONE));
    TestEvents events = study.events(study.acts());
    Comparison comparison =
        Comparison.of(
            Replay.of(events, study.streams()).withThreads(2).run(CircleStudy.arms()),
            List.of(Measure.reciprocalRank()),
            ResultsDocument.bootstrap(study));
    for (Slice slice : CircleStudy.slices(events)) {
      if (comparison.events(slice) > 0) {
        tell(CircleStudy.ANCHORS, slice, comparison.estimate(CircleStudy.ANCHORS, "mrr", slice));
      }
    }

    List<CircleStudy.Line> lines = CircleStudy.lines(comparison, "mrr");

    for (CircleStudy.Line line : lines) {
      System.out.println(text(line.arm(), line.slice(), line.difference()));
      if (line.slice().equals(Slice.all().name())) {
        assertThat(line.difference().above(0)).as(line.arm()).isFalse();
      }
    }
  }

  private static void tell(String arm, Slice slice, Estimate estimate) {
    System.out.println(text(arm, slice.name(), estimate));
  }

  private static String text(String arm, String slice, Estimate e) {
    return String.format(
        Locale.ROOT, "%-26s %-36s %.4f [%.4f, %.4f]", arm, slice, e.value(), e.low(), e.high());
  }
}
