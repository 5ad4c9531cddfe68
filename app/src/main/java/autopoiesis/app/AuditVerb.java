package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.run.AuditRun;
import autopoiesis.app.run.AuditTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code audit}: whether groups are served alike, by label and by what emerges from relations. */
@Command(
    name = "audit",
    description = "Says whether groups are served alike, and what that answer hangs on.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit code 1: a criterion is violated, or could not be evaluated."})
final class AuditVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Parameters(
      paramLabel = "RUN|FILE",
      description = "A run of compare, or a CSV of person, utility or decision, labels.")
  private Path input = Path.of("");

  @Option(
      names = "--arms",
      split = ",",
      paramLabel = "NAME",
      description = "Which arms of the run (default: all).")
  private List<String> arms = new ArrayList<>();

  @Option(
      names = "--gap",
      paramLabel = "X",
      description = "The largest difference that passes, beside the four-fifths rule.")
  private @Nullable Double gap;

  @Option(
      names = "--minimum-cell",
      paramLabel = "N",
      description = "Smaller groups are not shown (default: 30).")
  private int minimumCell = 30;

  @Option(names = "--seed", paramLabel = "N", description = "Root of all randomness (default: 1).")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "FILE", description = "For the document, as JSON.")
  private @Nullable Path out;

  @Option(names = "--report", paramLabel = "FILE", description = "For a report, as HTML.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    if (minimumCell < 2) {
      throw BadInput.of("--minimum-cell " + minimumCell, "at least 2");
    }
    if (gap != null && !(gap > 0)) {
      throw BadInput.of("--gap " + gap, "a number above 0");
    }
    if (out != null) {
      NewDirectory.requireFile(out);
    }
    if (report != null) {
      NewDirectory.requireFile(report);
      if (report.equals(out)) {
        throw BadInput.of("--report and --out are the same file", "two different files");
      }
    }
    Progress progress = Progress.on(spec.commandLine().getErr());
    AuditRun.Options options =
        new AuditRun.Options(Optional.ofNullable(gap), minimumCell, seed, SoftwareVersion.number());
    AuditRun.Result found;
    try {
      found = new AuditRun(options, progress.orStop()).run(input, arms);
    } catch (CancellationException e) {
      throw new Interruption("stopped");
    } finally {
      progress.close();
    }
    ObjectNode json = found.document();
    if (out != null) {
      Json.write(out, json);
    }
    if (report != null) {
      NewDirectory.writeFile(report, found.html().getBytes(StandardCharsets.UTF_8));
    }
    format.print(spec.commandLine().getOut(), json, AuditTable.lines(json));
    return json.path("passed").asBoolean() ? Autopoiesis.DONE : Autopoiesis.CHECK_FAILED;
  }
}
