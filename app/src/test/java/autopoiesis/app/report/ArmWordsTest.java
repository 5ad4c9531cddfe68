package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.replay.Arms;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmWordsTest {
  @Test
  void of_everyArmThatComesWithTheFramework_saysWhatItIs() {
    List<String> names = Arms.standard().names();

    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(ArmWords.of(name)).isNotBlank());
  }

  @Test
  void of_anUpdate_saysWhenItLearns() {
    assertThat(ArmWords.of("ease-frozen")).contains("EASE").contains("held");
    assertThat(ArmWords.of("ease-live")).isEqualTo(ArmWords.of("ease")).contains("every act");
    assertThat(ArmWords.of("mine")).isEmpty();
  }
}
