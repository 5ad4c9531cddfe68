package autopoiesis.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code log}: everything about log directories. */
@Command(
    name = "log",
    description = "Import, describe and generate logs of interactions.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "VERB",
    subcommands = {LogImportVerb.class, LogDescribeVerb.class, LogGenerateVerb.class})
final class LogVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no verb given after log");
  }
}
