package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.run.ComparisonRun;
import autopoiesis.replay.ArmTooLargeException;
import autopoiesis.replay.UnfitWindowException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The {@code autopoiesis} command. Exit codes: 0 done, 1 a check was evaluated and failed (or did
 * not converge), 2 bad input or usage, 3 internal error, 130 interrupted. Results go to standard
 * output, everything else to standard error.
 */
@Command(
    name = "autopoiesis",
    description = "Identity as a web of relations kept in flux by interaction.",
    mixinStandardHelpOptions = true,
    versionProvider = SoftwareVersion.class,
    subcommands = {
      DemoVerb.class,
      CompareVerb.class,
      AuditVerb.class,
      GraphVerb.class,
      ReportVerb.class,
      InitVerb.class,
      LogVerb.class
    },
    synopsisSubcommandLabel = "VERB",
    footer = {
      "",
      "Exit codes: 0 done, 1 a check failed, 2 bad input or usage, 3 internal error,",
      "130 interrupted."
    })
public final class Autopoiesis implements Runnable {
  static final int DONE = 0;
  static final int CHECK_FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int INTERNAL_ERROR = 3;
  static final int INTERRUPTED = 130;

  @Spec private CommandSpec spec;

  Autopoiesis() {}

  /** Runs the command and ends the Java machine with its exit code. */
  public static void main(String[] arguments) {
    Stop.listen();
    int code =
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments);
    Stop.finished();
    System.exit(code);
  }

  /** Runs the command with these streams and returns its exit code. */
  static int run(OutputStream out, OutputStream err, String... arguments) {
    CommandLine line = new CommandLine(new Autopoiesis());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    Values.register(line);
    line.setUsageHelpWidth(80);
    line.setParameterExceptionHandler(Autopoiesis::refuse);
    line.setExecutionExceptionHandler(Autopoiesis::explain);
    int code;
    try {
      code = line.execute(arguments);
    } catch (OutOfMemoryError full) {
      code = tooSmall(line);
    }
    if (line.getOut().checkError() && code != INTERRUPTED) {
      line.getErr()
          .println(
              "autopoiesis: standard output could not be written to its end; expected somebody who"
                  + " reads it, or a file with room on its disk");
      code = code == INTERNAL_ERROR ? code : BAD_INPUT;
    }
    line.getErr().flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no verb given; expected one of those below");
  }

  /** One line for wrong usage, and where to read what is right. */
  private static int refuse(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("autopoiesis: " + SafeText.visible(String.valueOf(wrong.getMessage())));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("See " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return BAD_INPUT;
  }

  /** One line when Java's memory is full; what was half done has been taken away by then. */
  private static int tooSmall(CommandLine line) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    line.getErr()
        .println(
            "autopoiesis: the "
                + megabytes
                + " MB that Java may use are full; expected less data, or more memory"
                + " (AUTOPOIESIS_JAVA_OPTS=-Xmx8g)");
    return INTERNAL_ERROR;
  }

  /** One line for what went wrong, and a trace only when asked for: traces can cite content. */
  private static int explain(Exception thrown, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : null;
    Exception failure = cause instanceof IOException unwrapped ? unwrapped : thrown;
    Optional<BadInput> wrong = badInput(failure);
    if (wrong.isPresent()) {
      err.println("autopoiesis: " + wrong.get().getMessage());
      return BAD_INPUT;
    }
    if (failure instanceof Interruption) {
      err.println("autopoiesis: " + failure.getMessage());
      return INTERRUPTED;
    }
    if (failure instanceof IOException) {
      err.println("autopoiesis: " + SafeText.visible(String.valueOf(failure)));
      return INTERNAL_ERROR;
    }
    err.println("autopoiesis: internal error: " + SafeText.visible(String.valueOf(failure)));
    if (System.getenv("AUTOPOIESIS_TRACE") == null) {
      err.println("Set AUTOPOIESIS_TRACE=1 to see where.");
    } else {
      failure.printStackTrace(err);
    }
    return INTERNAL_ERROR;
  }

  /** What failed as something that its user can mend; empty when it is not. */
  private static Optional<BadInput> badInput(Exception failure) {
    if (failure instanceof BadInput told) {
      return Optional.of(told);
    }
    if (failure instanceof FileSystemException refused) {
      return Optional.of(BadInput.of(refused));
    }
    if (failure instanceof ArmTooLargeException refused) {
      return Optional.of(ComparisonRun.tooLarge(refused));
    }
    return failure instanceof UnfitWindowException unfit
        ? Optional.of(ComparisonRun.ofAnotherBuild(unfit.arm()))
        : Optional.empty();
  }
}
