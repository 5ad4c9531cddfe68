package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.GeneratedLog;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code log generate}: makes a CSV of made-up acts, to try things with and to measure. */
@Command(
    name = "generate",
    description = "Makes a CSV of made-up acts, to try the command with and to measure it.",
    mixinStandardHelpOptions = true)
final class LogGenerateVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Option(names = "--persons", paramLabel = "N", description = "Persons (default: 200).")
  private int persons = 200;

  @Option(names = "--things", paramLabel = "N", description = "Things (default: 160).")
  private int things = 160;

  @Option(names = "--acts", paramLabel = "N", description = "Acts (default: 5000).")
  private long acts = 5000;

  @Option(names = "--seed", paramLabel = "N", description = "Root of all randomness (default: 1).")
  private long seed = 1;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The new CSV.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    GeneratedLog log = log();
    Progress progress = Progress.on(spec.commandLine().getErr());
    try {
      NewDirectory.newFile(
          out,
          partial -> {
            try (Writer writer = Files.newBufferedWriter(partial)) {
              log.write(writer, progress.orStop());
            }
          });
    } catch (CancellationException e) {
      throw new Interruption("stopped; nothing was written");
    } finally {
      progress.close();
    }
    ObjectNode json = Json.object().put("file", out.toString()).put("acts", acts).put("seed", seed);
    format.print(
        spec.commandLine().getOut(),
        json,
        List.of(acts + " acts written to " + SafeText.visible(out.toString())));
    return Autopoiesis.DONE;
  }

  private GeneratedLog log() {
    try {
      return new GeneratedLog(persons, things, acts, seed);
    } catch (IllegalArgumentException e) {
      throw BadInput.of(String.valueOf(e.getMessage()), "other options");
    }
  }
}
