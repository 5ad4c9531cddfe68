package autopoiesis.app;

import autopoiesis.app.graph.IdentityTable;
import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.DataSource;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.GraphRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code graph}: identities, emergent categories and their lives, window by window. */
@Command(
    name = "graph",
    description = "Follows identities, emergent categories and their lives through a log.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For instance:",
      "  autopoiesis graph --data sociopatterns=highschool --out graphs/school",
      "",
      "An interrupted graph leaves nothing behind and begins anew the next time."
    })
final class GraphVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Option(
      names = "--data",
      paramLabel = "KIND=PATH",
      description = "The log: csv, lastfm-hetrec, log, movielens, recbole or sociopatterns=PATH.")
  private String data = "";

  @ArgGroup(exclusive = false, heading = "Or a table of your own:%n")
  private TableOptions table = new TableOptions();

  @Option(names = "--windows", paramLabel = "N", description = "How many (default: 20).")
  private int windows = 20;

  @Option(names = "--seed", paramLabel = "N", description = "Root of all randomness (default: 1).")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "For report.html, graph.graphml, tables and results.json; must be new.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace what is in --out.")
  private boolean force;

  @Option(names = "--names", description = "Write persons' names instead of numbers.")
  private boolean names;

  @Override
  public Integer call() throws IOException {
    if (windows < 1) {
      throw BadInput.of("--windows " + windows, "at least 1");
    }
    if (data.isEmpty() == table.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give either --data KIND=PATH or --csv or --parquet FILE");
    }
    NewDirectory.Existing existing =
        force ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE;
    if (out != null) {
      GraphRun.require(out, existing);
    }
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.on(err);
    try {
      progress.at("reading the log", 0, 0);
      Dataset dataset =
          data.isEmpty() ? table.read(progress) : DataSource.parse(data).read(progress);
      GraphRun run = GraphRun.of(dataset, windows, seed, progress);
      List<String> lines = new ArrayList<>(IdentityTable.lines(run.document()));
      if (out != null) {
        progress.at("writing", 0, 0);
        GraphRun.Persons persons = names ? GraphRun.Persons.NAMED : GraphRun.Persons.NUMBERED;
        run.write(out, existing, persons, SoftwareVersion.number());
        lines.add("written to " + SafeText.visible(out.toString()));
      }
      progress.close();
      dataset.notices().forEach(notice -> err.println("notice: " + SafeText.visible(notice)));
      format.print(spec.commandLine().getOut(), run.document(), lines);
    } catch (CancellationException e) {
      throw new Interruption("stopped");
    } finally {
      progress.close();
    }
    return Autopoiesis.DONE;
  }
}
