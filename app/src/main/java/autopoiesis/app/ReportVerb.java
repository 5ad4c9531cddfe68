package autopoiesis.app;

import autopoiesis.app.io.Json;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.ReportAgain;
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

/** {@code report}: writes the report of a finished run again, from what lies in its directory. */
@Command(
    name = "report",
    description = "Writes report.html of a finished compare or demo again.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "From the run's pieces and its log, or from the report.json of a demo. A graph",
      "is made anew instead: graph --force."
    })
final class ReportVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Parameters(paramLabel = "RUN", description = "The directory of a run of compare or demo.")
  private Path run = Path.of("");

  @Override
  public Integer call() throws IOException {
    Progress progress = Progress.on(spec.commandLine().getErr());
    try {
      ReportAgain.write(run, progress.orStop());
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
