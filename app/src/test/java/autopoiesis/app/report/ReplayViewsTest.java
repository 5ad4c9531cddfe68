package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayViewsTest {
  @Test
  void family_ofAnArm_followsItsParadigm() {
    assertThat(Families.of("autopoietic")).isEqualTo(ComparisonView.Family.THESIS);
    assertThat(Families.of("relational-live")).isEqualTo(ComparisonView.Family.RELATIONAL);
    assertThat(Families.of("spectral-faces")).isEqualTo(ComparisonView.Family.RELATIONAL);
    assertThat(Families.of("static-latent")).isEqualTo(ComparisonView.Family.PARADIGM);
    assertThat(Families.of("blend-live")).isEqualTo(ComparisonView.Family.BLEND);
    assertThat(Families.of("ease-live")).isEqualTo(ComparisonView.Family.BASELINE);
  }
}
