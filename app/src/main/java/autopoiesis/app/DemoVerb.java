package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.DemoRun;
import autopoiesis.app.run.RunDirectory;
import java.io.IOException;
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
import picocli.CommandLine.Spec;

/** {@code demo}: two planted worlds, no data needed. */
@Command(
    name = "demo",
    description = "Two planted worlds, two audits of the same decisions; no data needed.",
    mixinStandardHelpOptions = true,
    footer = {"", "An interrupted demo leaves nothing behind and begins anew the next time."})
final class DemoVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Option(names = "--seed", paramLabel = "N", description = "Root of all randomness (default: 1).")
  private long seed = 1;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "How often each world is drawn anew.")
  private @Nullable Integer replicates;

  @Option(names = "--threads", paramLabel = "N", description = "Worlds at a time (default: cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "For the report; must be new (default: runs/demo, replaced each time).")
  private @Nullable Path given;

  @Option(names = "--force", description = "Replace the run in --out.")
  private boolean force;

  @Option(names = "--no-open", negatable = false, description = "Do not show the report.")
  private boolean closed;

  @Override
  public Integer call() throws IOException {
    if (replicates != null && replicates < 2) {
      throw BadInput.of("--replicates " + replicates, "at least 2");
    }
    if (threads < 1) {
      throw BadInput.of("--threads " + threads, "at least 1");
    }
    Path out = given == null ? Path.of("runs", "demo") : given;
    NewDirectory.Existing existing =
        force || given == null ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE;
    NewDirectory.require(out, RunDirectory.MANIFEST, existing);
    Progress progress = Progress.on(spec.commandLine().getErr());
    DemoRun.Result result;
    try {
      result =
          new DemoRun(seed, Optional.ofNullable(replicates), threads, SoftwareVersion.number())
              .run(out, existing, progress);
    } catch (CancellationException e) {
      throw new Interruption("stopped");
    } finally {
      progress.close();
    }
    List<String> lines = new ArrayList<>(result.lines());
    Path report = out.resolve("report.html");
    lines.add("report: " + SafeText.visible(report.toString()));
    format.print(spec.commandLine().getOut(), result.document(), lines);
    if (!closed && !format.isJson()) {
      Browser.show(report);
    }
    return Autopoiesis.DONE;
  }
}
