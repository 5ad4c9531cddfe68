package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutopoiesisTest {
  @Test
  void run_help_isDone() {
    Command help = Command.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("VERB").contains("Exit codes");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void run_unknownVerb_isRefusedAndNamed() {
    Command command = Command.run("lgo");
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.out()).isEmpty();
    assertThat(command.err()).contains("'lgo'");
  }

  @Test
  void run_noVerb_isRefused() {
    assertThat(Command.run().code()).isEqualTo(2);
    assertThat(Command.run("log").code()).isEqualTo(2);
  }

  @Test
  void run_hostileArgument_isMadeVisible() {
    assertThat(Command.run("x\u001b[2J").err()).doesNotContain("\u001b").contains("u{1B}");
  }

  @Test
  void run_version_comesFromTheBuild() {
    assertThat(Command.run("--version").out()).matches("autopoiesis \\d+\\.\\d+\\.\\d+.*\\R");
  }
}
