package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.NewDirectory;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk is told in one line, and leaves nothing that looks whole. */
class FullDiskTest {
  @TempDir private Path directory;

  @Test
  void writeFile_noRoomOnTheWay_namesTheFileAndLeavesTheOldOne() throws IOException {
    Path file = directory.resolve("window-3.bin");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                NewDirectory.writeFile(
                    file,
                    partial -> {
                      Files.writeString(partial, "half of the n");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e ->
                assertThat(BadInput.of(e).getMessage())
                    .isEqualTo(
                        file
                            + ": cannot be used (No space left on device); expected a readable"
                            + " file, or a place that can be written, with room on its disk"));
    assertThat(file).hasContent("old");
    assertThat(directory.toFile().list()).containsExactly("window-3.bin");
  }

  @Test
  void verb_outputThatCannotBeWritten_isNoSuccess() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "there is no /dev/full here");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (FileOutputStream out = new FileOutputStream(full.toFile())) {
      assertThat(Autopoiesis.run(out, err, "compare", "--list-arms", "--format", "json"))
          .isEqualTo(Autopoiesis.BAD_INPUT);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output could not be");
  }
}
