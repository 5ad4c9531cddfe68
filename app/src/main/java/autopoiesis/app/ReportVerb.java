package autopoiesis.app;

import autopoiesis.app.io.Json;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.ComparisonRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: writes the report of a finished run again, from its pieces and its log. */
@Command(
    name = "report",
    description = "Writes report.html of a finished run again, from its pieces and its log.",
    mixinStandardHelpOptions = true)
final class ReportVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Parameters(paramLabel = "RUN", description = "The directory of a run.")
  private Path run = Path.of("");

  @Override
  public Integer call() throws IOException {
    Progress progress = Progress.on(spec.commandLine().getErr());
    try {
      ComparisonRun.rewriteReport(run, Runtime.getRuntime().availableProcessors(), progress);
    } catch (CancellationException e) {
      throw new Interruption("stopped");
    } finally {
      progress.close();
    }
    String report = run.resolve("report.html").toString();
    format.print(
        spec.commandLine().getOut(),
        Json.object().put("report", report),
        List.of("report: " + SafeText.visible(report)));
    return Autopoiesis.DONE;
  }
}
