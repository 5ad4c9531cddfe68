package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A generated log of 600 acts of 40 persons on 40 things, with eight groups as a label, in a
 * directory of its own.
 */
record SmallLog(Path directory) {
  /** Generates and imports it. */
  static SmallLog in(Path directory) {
    SmallLog log = new SmallLog(directory);
    log.run(
        "log",
        "generate",
        "--persons",
        "40",
        "--things",
        "40",
        "--acts",
        "600",
        "--out",
        "acts.csv");
    log.run("log", "import", "--csv", log.path("acts.csv"), "--label", "group", "--out", "log");
    return log;
  }

  String path(String name) {
    return directory.resolve(name).toString();
  }

  /** Runs a verb with --out inside the directory. */
  Command run(String... arguments) {
    String[] resolved = arguments.clone();
    for (int i = 1; i < resolved.length; i++) {
      if (resolved[i - 1].equals("--out")) {
        resolved[i] = path(resolved[i]);
      }
    }
    Command command = Command.run(resolved);
    assertThat(command.err()).doesNotContain("internal error");
    return command;
  }

  /** Compares three arms on it. */
  Command compare(String out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "compare",
                "--data",
                "log=" + path("log"),
                "--arms",
                "popularity,ease-live,successor",
                "--replicates",
                "100",
                "--out",
                out));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  static JsonNode json(Command command) {
    return JsonMapper.shared().readTree(command.out());
  }
}
