package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.report.ReportDocument;
import autopoiesis.app.report.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not a whole run of this build is refused in one line, and mended where it can be. */
class DamagedRunTest {
  private static final int LAW_ENDINGS = 6;

  @TempDir private static Path directory;
  private Path run = Path.of("");

  @BeforeEach
  void copyRun() throws IOException {
    Path whole = directory.resolve("whole");
    if (!Files.exists(whole)) {
      makeRun(whole);
    }
    run = Files.createTempDirectory(directory, "run");
    try (Stream<Path> files = Files.walk(whole)) {
      for (Path file : files.skip(1).toList()) {
        Files.copy(file, run.resolve(whole.relativize(file).toString()));
      }
    }
  }

  private static void makeRun(Path whole) throws IOException {
    String acts = directory.resolve("acts.csv").toString();
    Command.run(
        "log", "generate", "--persons", "30", "--things", "24", "--acts", "600", "--out", acts);
    Files.writeString(
        directory.resolve("study.yaml"),
        """
        data:
          kind: csv
          path: acts.csv
        replay:
          windows: 4
        arms: [popularity, autopoietic]
        intervals:
          replicates: 100
        """);
    assertThat(compare(whole, "--threads", "2").code()).isZero();
  }

  private static Command compare(Path out, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "compare", directory.resolve("study.yaml").toString(), "--out", out.toString()),
                Stream.of(more))
            .toList();
    return Command.run(arguments.toArray(String[]::new));
  }

  private static void assertRefused(Command command, String message) {
    assertThat(command.code()).as(command.err()).isEqualTo(2);
    assertThat(command.out()).isEmpty();
    assertThat(command.err()).contains(message).contains("; expected ");
    assertThat(command.err().lines().filter(line -> line.startsWith("autopoiesis:"))).hasSize(1);
    assertThat(command.err()).doesNotContain("Exception");
  }

  private void assertReadersRefuse(String message) {
    assertRefused(Command.run("report", run.toString()), message);
    assertRefused(Command.run("audit", run.toString()), message);
  }

  private void assertMended() throws IOException {
    assertThat(compare(run, "--resume").code()).isZero();
    for (String file : List.of("results.json", "report.html")) {
      assertThat(Files.readAllBytes(run.resolve(file)))
          .isEqualTo(Files.readAllBytes(directory.resolve("whole").resolve(file)));
    }
  }

  private Path piece(int window) {
    return run.resolve("pieces/actual/autopoietic/window-" + window + ".bin");
  }

  private static void change(Path file, UnaryOperator<byte[]> how) throws IOException {
    Files.write(file, how.apply(Files.readAllBytes(file)));
  }

  @Test
  void report_pieceDamagedOrGone_isRefusedAndResumeMendsIt() throws IOException {
    change(piece(1), bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    assertReadersRefuse("window-1.bin: a finished window that is damaged");
    Files.delete(piece(1));
    assertReadersRefuse("window-1.bin: a finished window that is gone");
    assertMended();
  }

  @ParameterizedTest
  @CsvSource({
    "manifest.json, null, manifest.json: not the manifest of a run",
    "manifest.json, '{\"format\": \"autopoiesis-manifest\"}', not the manifest of a run",
    "manifest.json, '', manifest.json: the file is empty",
    "results.json, '[1]', 'results.json: damaged, or not the results of a run'",
    "results.json, '{', 'results.json: damaged, or not the results of a run'",
    "study.yaml, 'hello', study.yaml:1:1"
  })
  void report_fileOverwritten_isRefused(String file, String text, String message)
      throws IOException {
    Files.writeString(run.resolve(file), text);
    assertReadersRefuse(message);
    if (file.equals("manifest.json")) {
      assertRefused(compare(run, "--resume"), message);
    } else {
      assertMended();
    }
  }

  @Test
  void report_piecesOfAnotherFormat_areRefusedEverywhere() throws IOException {
    change(
        piece(0),
        bytes -> {
          bytes[3]++;
          return summed(bytes);
        });
    assertReadersRefuse("window-0.bin: a finished window that another version wrote");
    assertRefused(compare(run, "--resume"), "a finished window that another version wrote");
  }

  @Test
  void report_lawsRememberedInAnotherWay_areRefused() throws IOException {
    for (int window = 0; window < 4; window++) {
      change(piece(window), DamagedRunTest::withoutEndings);
    }
    String message = "the finished windows of arm autopoietic are of another build";
    assertRefused(Command.run("report", run.toString()), message);
    Files.delete(piece(3));
    assertRefused(compare(run, "--resume"), message);
  }

  /** A piece as a build wrote it whose laws did not remember how their searches ended. */
  private static byte[] withoutEndings(byte[] piece) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(piece));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(in.readInt());
      out.writeUTF(in.readUTF());
      out.writeInt(in.readInt());
      for (int width : new int[] {8, 8, 4}) {
        int length = in.readInt();
        out.writeInt(length);
        out.write(in.readNBytes(width * length));
      }
      double[] memory = new double[in.readInt()];
      for (int i = 0; i < memory.length; i++) {
        memory[i] = in.readDouble();
      }
      memory[(int) memory[0]] -= LAW_ENDINGS;
      out.writeInt(memory.length - LAW_ENDINGS);
      for (int i = 0; i < memory.length - LAW_ENDINGS; i++) {
        out.writeDouble(memory[i]);
      }
      out.writeDouble(in.readDouble());
      out.writeInt(0);
      return summed(bytes.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With the check sum that its content has. */
  private static byte[] summed(byte[] piece) {
    CRC32 sum = new CRC32();
    sum.update(piece, 0, piece.length - 4);
    ByteBuffer.wrap(piece).putInt(piece.length - 4, (int) sum.getValue());
    return piece;
  }

  @Test
  void report_whatAnotherVerbMade_isRefusedOrMadeAgain() throws IOException {
    Path place = Files.createTempDirectory(directory, "other");
    assertRefused(Command.run("report", place.toString()), "no run in it");
    Files.copy(run.resolve("manifest.json"), place.resolve("manifest.json"));
    Files.writeString(place.resolve("results.json"), "{\"format\": \"autopoiesis-graph\"}");
    assertRefused(Command.run("report", place.toString()), "it holds what graph made");
    assertRefused(Command.run("audit", place.toString()), "it holds what graph made");
    Files.writeString(place.resolve("results.json"), "{\"format\": \"autopoiesis-demo\"}");
    assertRefused(compare(place, "--resume"), "it holds what demo made");
    assertRefused(Command.run("audit", place.toString()), "it holds what demo made");
    assertRefused(Command.run("report", place.toString()), "it has no report.json");
    ReportDocument report =
        ReportDocument.demo(
            SampleReports.run("A demo"), SampleReports.demoViews(), List.of("./autopoiesis init"));
    Files.writeString(place.resolve("report.json"), report.toJson());
    assertThat(Command.run("report", place.toString()).code()).isZero();
    assertThat(place.resolve("report.html")).hasContent(report.html());
    change(place.resolve("report.json"), bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(Command.run("report", place.toString()), "report document at line 1");
  }
}
