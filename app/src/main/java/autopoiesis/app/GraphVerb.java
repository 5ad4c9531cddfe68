package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.GraphRun;
import autopoiesis.app.run.Study;
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
import tools.jackson.databind.node.ObjectNode;

/** {@code graph}: identities, emergent categories and their lives, window by window. */
@Command(
    name = "graph",
    description = "Follows identities, emergent categories and their lives through a log.",
    mixinStandardHelpOptions = true)
final class GraphVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Option(names = "--data", required = true, paramLabel = "KIND=PATH", description = "The log.")
  private String data = "";

  @Option(names = "--windows", paramLabel = "N", description = "How many (default: 20).")
  private int windows = 20;

  @Option(names = "--seed", paramLabel = "N", description = "Root of all randomness (default: 1).")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "For graph.graphml, identities.parquet, communities.csv, lifecycle.csv.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace what is in --out.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (windows < 1) {
      throw BadInput.of("--windows " + windows, "at least 1");
    }
    Study.Data source = StudyOptions.data(data);
    Progress progress = Progress.on(spec.commandLine().getErr());
    ObjectNode json;
    try {
      json =
          new GraphRun(source, windows, seed, progress)
              .run(
                  Optional.ofNullable(out),
                  force ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE);
    } catch (CancellationException e) {
      throw new Interruption("stopped");
    } finally {
      progress.close();
    }
    List<String> lines = new ArrayList<>(GraphRun.lines(json));
    if (out != null) {
      lines.add("written to " + SafeText.visible(out.toString()));
    }
    format.print(spec.commandLine().getOut(), json, lines);
    return Autopoiesis.DONE;
  }
}
