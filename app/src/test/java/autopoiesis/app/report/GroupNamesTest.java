package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupNamesTest {
  @Test
  void order_ofAgeBands_isByAge() {
    List<String> bands = List.of("age=18+", "age=50+", "age=25+", "age=under 18");

    assertThat(GroupNames.order(bands)).containsExactly(3, 0, 2, 1);
  }

  @Test
  void order_ofNamesWithoutNumbers_isAsTheyAre() {
    assertThat(GroupNames.order(List.of("writer", "3d artist", "lawyer"))).containsExactly(0, 1, 2);
  }

  @Test
  void shown_dropsTheLabelsNameAndNothingElse() {
    assertThat(GroupNames.shown("age=under 18")).isEqualTo("under 18");
    assertThat(GroupNames.shown("a=b=c")).isEqualTo("b=c");
    assertThat(GroupNames.shown("none=")).isEqualTo("none=");
  }
}
