package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MathMlTest {
  private static String inside(String tex) {
    return MathMl.display(tex)
        .replace("<math display=\"block\"><mrow>", "")
        .replace("</mrow></math>", "");
  }

  @Test
  void display_ofScripts_isMarkedUp() {
    assertThat(inside("x_a")).isEqualTo("<msub><mi>x</mi><mi>a</mi></msub>");
    assertThat(inside("x^2")).isEqualTo("<msup><mi>x</mi><mn>2</mn></msup>");
    assertThat(inside("x_a^2")).isEqualTo("<msubsup><mi>x</mi><mi>a</mi><mn>2</mn></msubsup>");
  }

  @Test
  void display_ofAFraction_isMarkedUp() {
    assertThat(inside("\\frac{1}{n}"))
        .isEqualTo("<mfrac><mrow><mn>1</mn></mrow><mrow><mi>n</mi></mrow></mfrac>");
  }

  @Test
  void display_ofASum_setsItsIndexBelow() {
    assertThat(inside("\\sum_r")).startsWith("<munder><mo").endsWith("<mi>r</mi></munder>");
  }

  @Test
  void display_ofUnknownOrUnbalanced_isRefused() {
    assertThatThrownBy(() -> MathMl.display("\\foo")).hasMessageContaining("foo");
    assertThatThrownBy(() -> MathMl.display("{x")).hasMessageContaining("{x");
    assertThatThrownBy(() -> MathMl.display("x}")).hasMessageContaining("x}");
    assertThatThrownBy(() -> MathMl.display("x_")).hasMessageContaining("x_");
  }

  @Test
  void display_ofSigns_isEscaped() {
    assertThat(inside("a<b")).isEqualTo("<mi>a</mi><mo>&lt;</mo><mi>b</mi>");
  }
}
