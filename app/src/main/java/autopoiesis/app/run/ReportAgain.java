package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the {@code report.html} of a finished run again. */
public final class ReportAgain {
  private ReportAgain() {}

  /**
   * Writes it: of a comparison from its pieces and its log, of a demo from its {@code report.json}.
   */
  public static void write(Path directory, ProgressListener listener) throws IOException {
    switch (new RunDirectory(directory).finished()) {
      case COMPARISON -> ComparisonRun.rewriteReport(directory, listener);
      case DEMO -> DemoRun.rewriteReport(directory);
      case GRAPH ->
          throw BadInput.in(
              directory,
              "it holds what graph made, which keeps nothing to make its report from",
              "the run of compare or demo (graph --force makes a graph and its report anew)");
    }
  }
}
