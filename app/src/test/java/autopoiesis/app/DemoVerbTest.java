package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoVerbTest {
  @Test
  void demo_directoryThatExists_isRefusedBeforeAnyWork(@TempDir Path place) throws IOException {
    Path results = Files.writeString(place.resolve("results.json"), "kept");
    Command command = Command.run("demo", "--no-open", "--out", place.toString());
    assertThat(command.code()).isEqualTo(Autopoiesis.BAD_INPUT);
    assertThat(command.out()).isEmpty();
    assertThat(command.err().lines()).hasSize(1);
    assertThat(command.err()).contains("it exists already");
    assertThat(results).hasContent("kept");
  }

  @Test
  void demo_forcedOnWhatIsNoRun_isRefused(@TempDir Path place) throws IOException {
    Path other = Files.writeString(place.resolve("thesis.txt"), "kept");
    Command command = Command.run("demo", "--no-open", "--force", "--out", place.toString());
    assertThat(command.code()).isEqualTo(Autopoiesis.BAD_INPUT);
    assertThat(command.err()).contains("manifest.json");
    assertThat(other).hasContent("kept");
  }
}
