package autopoiesis.app;

import autopoiesis.app.io.DataSource;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.LogDirectory;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    requireOneSource();
    NewDirectory.Existing existing =
        force ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE;
    LogDirectory directory = new LogDirectory(out);
    directory.requireNew(existing);
    PrintWriter err = spec.commandLine().getErr();
    Dataset dataset = read(err);
    directory.write(dataset, existing);
    for (String notice : dataset.notices()) {
      err.println("notice: " + SafeText.visible(notice));
    }
    List<String> lines = new ArrayList<>(LogTable.lines(directory.description().document()));
    lines.add("written to " + SafeText.visible(out.toString()));
    format.print(spec.commandLine().getOut(), directory.description().document(), lines);
    return Autopoiesis.DONE;
  }

  private void requireOneSource() {
    if (known.isEmpty() == table.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give either KIND=PATH or --csv or --parquet FILE");
    }
    if (!known.isEmpty()) {
      for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
        if (option.group() != null) {
          throw new ParameterException(
              spec.commandLine(), option.longestName() + " goes with --csv or --parquet");
        }
      }
    }
  }

  private Dataset read(PrintWriter err) throws IOException {
    Progress progress = Progress.on(err);
    try {
      ProgressListener listener = progress.orStop();
      Dataset dataset =
          known.isEmpty() ? table.read(listener) : DataSource.parse(known).read(listener);
      listener.at("writing", 0, 0);
      return dataset;
    } catch (CancellationException e) {
      throw new Interruption("stopped; nothing was written");
    } finally {
      progress.close();
    }
  }
}
