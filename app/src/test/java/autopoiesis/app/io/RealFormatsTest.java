package autopoiesis.app.io;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The counts that the data sets' own descriptions state, where the data are. */
@Tag("real-data")
class RealFormatsTest {
  private static InteractionLog read(String kind, String folder) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve(".mvn"))) {
      root = root.getParent();
    }
    Path base = root == null ? Path.of("") : root;
    Path data = base.resolve("../shared/data").resolve(folder).normalize();
    Assumptions.assumeTrue(Files.isDirectory(data), "the data of " + kind + " are not here");
    return DataSource.of(kind, data).read(ProgressListener.NONE).log();
  }

  private static long rows(InteractionLog log, String relation) {
    int wanted = log.relation(relation);
    return IntStream.range(0, log.size()).filter(i -> log.relation(i) == wanted).count();
  }

  @Test
  void movieLens100K_hasWhatItsReadmeSays() throws IOException {
    InteractionLog log = read("movielens-100k", "ml-100k");
    assertThat(rows(log, "rates")).isEqualTo(100_000);
    assertThat(rows(log, "gender")).isEqualTo(943);
    assertThat(log.participants().count(ParticipantKind.PERSON)).isEqualTo(943);
    assertThat(log.participants().count(ParticipantKind.THING)).isEqualTo(1_682);
  }

  @Test
  void lastFm_hasWhatItsReadmeSays() throws IOException {
    InteractionLog log = read("lastfm-hetrec", "lastfm-hetrec-2k");
    assertThat(rows(log, "friend")).isEqualTo(12_717);
    assertThat(log.participants().count(ParticipantKind.PERSON)).isEqualTo(1_892);
  }

  @Test
  void socioPatterns_hasWhatItsReadmeSays() throws IOException {
    InteractionLog log = read("sociopatterns", "sociopatterns-highschool-2013");
    assertThat(rows(log, "class")).isEqualTo(329);
    assertThat(log.participants().count(ParticipantKind.PERSON)).isEqualTo(329);
  }
}
