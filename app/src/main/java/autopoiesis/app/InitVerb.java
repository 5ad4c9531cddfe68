package autopoiesis.app;

import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.run.StudyFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: writes a commented sample study. */
@Command(
    name = "init",
    description = "Writes a commented sample study, and the schema that editors can use.",
    mixinStandardHelpOptions = true)
final class InitVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputFormat format;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The new study (default: study.yaml).")
  private Path file = Path.of("study.yaml");

  @Option(names = "--schema", description = "Print the JSON Schema of studies and end.")
  private boolean schema;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (schema) {
      out.print(StudyFile.schema());
      out.flush();
      return Autopoiesis.DONE;
    }
    Path beside = file.resolveSibling("study.schema.json");
    NewDirectory.requireFile(file);
    String study = "# yaml-language-server: $schema=study.schema.json\n" + StudyFile.sample();
    NewDirectory.writeFile(beside, StudyFile.schema().getBytes(StandardCharsets.UTF_8));
    NewDirectory.writeFile(file, study.getBytes(StandardCharsets.UTF_8));
    format.print(
        out,
        Json.object().put("study", file.toString()).put("schema", beside.toString()),
        List.of("written: " + file + " and " + beside));
    return Autopoiesis.DONE;
  }
}
