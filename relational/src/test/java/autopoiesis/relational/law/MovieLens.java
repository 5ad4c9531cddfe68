package autopoiesis.relational.law;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * MovieLens 100K, where it lies beside the repository; otherwise tests that need it are skipped.
 */
final class MovieLens {
  static final int PERSONS = 943;
  static final int THINGS = 1682;

  private MovieLens() {}

  /** All ratings in order of time; within a second by person and then at random. */
  static List<Act> acts() {
    Path root = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (root.getParent() != null && !Files.isDirectory(root.resolve(".mvn"))) {
      root = root.getParent();
    }
    Path file = root.resolve("../shared/data/ml-100k/u.data");
    Assumptions.assumeTrue(Files.exists(file), "MovieLens is not here");
    RandomStream ties = new RandomStreams(1).stream("ties");
    record Row(Act act, long tie) {}
    List<Row> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        int rating = Integer.parseInt(cells[2]);
        rows.add(
            new Row(
                new Act(
                    Integer.parseInt(cells[0]) - 1,
                    Integer.parseInt(cells[1]) - 1,
                    Double.parseDouble(cells[3]),
                    (rating - 3) / 2.0,
                    rating >= 4),
                ties.nextLong()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.sort(
        (a, b) -> {
          int byTime = Double.compare(a.act.time(), b.act.time());
          int byPerson = Integer.compare(a.act.person(), b.act.person());
          return byTime != 0 ? byTime : byPerson != 0 ? byPerson : Long.compare(a.tie, b.tie);
        });
    return rows.stream().map(Row::act).toList();
  }
}
