package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.ArmNames;
import autopoiesis.app.run.ComparisonRun;
import autopoiesis.app.run.ResultsTable;
import autopoiesis.app.run.RunDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code compare}: replays a log for several arms and says which foresees people best. */
@Command(
    name = "compare",
    description = "Replays a log for several arms and says which foresees people best.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For instance:",
      "  autopoiesis compare --data movielens-100k=ml-100k \\",
      "    --arms popularity,ease-live --out runs/first"
    })
final class CompareVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;
  @Mixin private StudyOptions study;

  @Option(names = "--out", paramLabel = "DIR", description = "Where results go; must be new.")
  private @Nullable Path out;

  @Option(names = "--resume", description = "Go on with the run in --out, if it is the same.")
  private boolean resume;

  @Option(names = "--force", description = "Replace the run in --out.")
  private boolean force;

  @Option(names = "--list-arms", description = "Print the names of arms and end.")
  private boolean listArms;

  @Option(names = "--threads", paramLabel = "N", description = "Arms at a time (default: cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    PrintWriter stdout = spec.commandLine().getOut();
    if (listArms) {
      ObjectNode json = Json.object();
      ArrayNode arms = json.putArray("arms");
      ArmNames.all().forEach(arms::add);
      format.print(stdout, json, ArmNames.all());
      return Autopoiesis.DONE;
    }
    if (resume && (force || out == null)) {
      throw BadInput.of(
          "--resume " + (force ? "with --force" : "without --out"), "--out DIR alone");
    }
    if (threads < 1) {
      throw BadInput.of("--threads " + threads, "at least 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.on(err);
    ComparisonRun run =
        new ComparisonRun(study.study(), SoftwareVersion.number(), threads, progress.orStop());
    ComparisonRun.Result result;
    try {
      result = run.run(Optional.ofNullable(out), start());
    } catch (CancellationException e) {
      throw new Interruption(
          "stopped" + (out == null ? "" : "; finished windows are kept, go on with --resume"));
    } finally {
      progress.close();
    }
    result.notices().forEach(notice -> err.println("notice: " + SafeText.visible(notice)));
    format.print(stdout, result.document(), lines(result));
    return Autopoiesis.DONE;
  }

  private RunDirectory.Start start() {
    if (resume) {
      return RunDirectory.Start.RESUME;
    }
    return force ? RunDirectory.Start.FORCE : RunDirectory.Start.NEW;
  }

  private List<String> lines(ComparisonRun.Result result) {
    List<String> lines = new java.util.ArrayList<>(ResultsTable.lines(result.document()));
    if (out != null) {
      lines.add("written to " + SafeText.visible(out.toString()));
    }
    return lines;
  }
}
