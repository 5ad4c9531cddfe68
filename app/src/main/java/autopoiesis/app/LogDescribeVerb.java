package autopoiesis.app;

import autopoiesis.app.io.Json;
import autopoiesis.app.io.LogDirectory;
import autopoiesis.app.io.LogSummary;
import autopoiesis.app.io.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code log describe}: streams through a log and says what is in it. */
@Command(
    name = "describe",
    description = "Streams through a log directory and says what is in it.",
    mixinStandardHelpOptions = true)
final class LogDescribeVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Parameters(paramLabel = "DIR", description = "A log directory.")
  private Path directory = Path.of("");

  @Override
  public Integer call() throws IOException {
    LogDirectory log = new LogDirectory(directory);
    ObjectNode document = Json.object();
    document.setAll((ObjectNode) log.description().document());
    LogSummary summary = summary(log);
    document.set("summary", summary.json());
    List<String> lines = new ArrayList<>(LogTable.lines(document));
    for (LogSummary.OfRelation relation : summary.relations()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-13s %,d rows, mean value %.3f",
              SafeText.visible(relation.name()),
              relation.rows(),
              relation.meanValue()));
    }
    format.print(spec.commandLine().getOut(), document, lines);
    return Autopoiesis.DONE;
  }

  private LogSummary summary(LogDirectory log) throws IOException {
    Progress progress = Progress.on(spec.commandLine().getErr());
    try {
      return LogSummary.of(log, progress.orStop());
    } catch (CancellationException e) {
      throw new Interruption("stopped");
    } finally {
      progress.close();
    }
  }
}
