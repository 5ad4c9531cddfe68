package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
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

  @Test
  void shownInSlices_whereAnotherArmIsGood_hasIt() {
    List<String> overall =
        List.of("relational-live", "spectral-faces", "blend-live", "ease-live", "popularity");
    List<String> openings =
        List.of("relational-live", "popularity", "spectral-faces", "blend-live", "ease-live");
    assertThat(ReplayViews.shown("autopoietic", overall, List.of(overall, openings)))
        .containsExactly(
            "autopoietic", "relational-live", "spectral-faces", "blend-live", "popularity");
    assertThat(ReplayViews.shown("autopoietic", overall, Collections.nCopies(8, openings)))
        .as("no room for more than one rival")
        .containsExactly("autopoietic", "relational-live");
    assertThat(ReplayViews.shown("autopoietic", List.of(), List.of(List.of())))
        .as("an arm alone")
        .containsExactly("autopoietic");
  }
}
