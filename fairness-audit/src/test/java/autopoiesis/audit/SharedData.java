package autopoiesis.audit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Data that lies beside the repository, where it does; tests that need it are skipped elsewhere.
 */
final class SharedData {
  private SharedData() {}

  /** The file below shared/data beside the repository; the test ends here when it is absent. */
  static Path file(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve(".mvn"))) {
      root = root.getParent();
    }
    Path file = root == null ? Path.of(name) : root.resolve("../shared/data").resolve(name);
    assumeTrue(Files.isRegularFile(file), name + " is not here");
    return file;
  }

  /** The lines of a file, split at a separator. */
  static List<String[]> rows(String name, String separator) {
    try {
      List<String[]> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file(name), StandardCharsets.UTF_8)) {
        rows.add(line.split(separator, -1));
      }
      return rows;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
