package autopoiesis.replay;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** MovieLens 100K for tests that want it; they are skipped where it is not. */
final class MovieLens {
  static final RandomStreams STREAMS = new RandomStreams(1);
  private static final int[] AGES = {18, 25, 35, 45, 50, 56};

  private MovieLens() {}

  /** Ratings (r - 3) / 2, chosen from 4 up, labelled by gender and age band. */
  static Acts acts() {
    return Acts.of(log(), "rated", 0.5, STREAMS);
  }

  static InteractionLog log() {
    Path directory = directory();
    Assumptions.assumeTrue(Files.exists(directory.resolve("u.data")), "needs MovieLens 100K");
    InteractionLog.Builder log =
        InteractionLog.builder(
            List.of(
                Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1e9),
                Relation.of("gender", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1e9),
                Relation.of("age", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1e9)));
    for (String line : lines(directory.resolve("u.user"))) {
      String[] cells = line.split("\\|", -1);
      int person = log.participants().add(ParticipantKind.PERSON, cells[0]);
      int gender = log.participants().add(ParticipantKind.CATEGORY, cells[2]);
      int age = log.participants().add(ParticipantKind.CATEGORY, band(cells[1]));
      log.add(0, person, gender, 1, 1, Provenance.UNKNOWN);
      log.add(0, person, age, 2, 1, Provenance.UNKNOWN);
    }
    for (String line : lines(directory.resolve("u.data"))) {
      String[] cells = line.split("\t", -1);
      int person = log.participants().add(ParticipantKind.PERSON, cells[0]);
      int thing = log.participants().add(ParticipantKind.THING, cells[1]);
      double value = (Double.parseDouble(cells[2]) - 3) / 2;
      log.add(Double.parseDouble(cells[3]), person, thing, 0, value, Provenance.UNKNOWN);
    }
    return log.build();
  }

  private static String band(String age) {
    int years = Integer.parseInt(age);
    String band = "under 18";
    for (int from : AGES) {
      band = years >= from ? "from " + from : band;
    }
    return band;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory() {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve(".mvn"))) {
      root = root.getParent();
    }
    Path base = root == null ? Path.of("") : root;
    return base.resolve("../shared/data/ml-100k").normalize();
  }
}
