package autopoiesis.app;

import autopoiesis.app.io.DataSource;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.LogDirectory;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code log import}: makes a log directory of somebody else's files. */
@Command(
    name = "import",
    description =
        "Makes a log directory of MovieLens, Last.fm, SocioPatterns, RecBole, CSV or Parquet.",
    mixinStandardHelpOptions = true)
final class LogImportVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND=PATH",
      description =
          "A known data set: movielens=DIR, lastfm-hetrec=DIR, sociopatterns=DIR, recbole=FILE.")
  private String known = "";

  @ArgGroup(exclusive = false, heading = "A table of your own:%n")
  private TableOptions table = new TableOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The new log directory.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Replace a log that is there already.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (known.isEmpty() == table.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give either KIND=PATH or --csv or --parquet FILE");
    }
    NewDirectory.Existing existing =
        force ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE;
    LogDirectory directory = new LogDirectory(out);
    directory.requireNew(existing);
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.on(err);
    Dataset dataset =
        known.isEmpty() ? table.read(progress) : DataSource.parse(known).read(progress);
    progress.at("writing", 0, 0);
    directory.write(dataset, existing);
    progress.close();
    for (String notice : dataset.notices()) {
      err.println("notice: " + SafeText.visible(notice));
    }
    List<String> lines = new ArrayList<>(LogTable.lines(directory.description().document()));
    lines.add("written to " + SafeText.visible(out.toString()));
    format.print(spec.commandLine().getOut(), directory.description().document(), lines);
    return Autopoiesis.DONE;
  }
}
