package autopoiesis.app.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  @Test
  void visible_controlAndBidiCharacters_becomeEscapes() {
    assertThat(SafeText.visible("a\u001b[31mb\u202ec\rd\u0000"))
        .isEqualTo("a\\u{1B}[31mb\\u{202E}c\\u{D}d\\u{0}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "na\u00efve",
        "\u65e5\u672c",
        "\u0645\u0631\u062d\u0628\u0627",
        "<script>"
      })
  void visible_printableText_isUnchanged(String text) {
    assertThat(SafeText.visible(text)).isEqualTo(text);
  }

  @Test
  void visible_loneSurrogate_becomesEscape() {
    assertThat(SafeText.visible("x\ud800y")).isEqualTo("x\\u{D800}y");
  }

  @Test
  void quoted_longText_isCut() {
    assertThat(SafeText.quoted("x".repeat(100))).isEqualTo('"' + "x".repeat(60) + "...\"");
  }

  @ParameterizedTest
  @CsvSource({
    "=cmd(),'''=cmd()'",
    "+1,'''+1'",
    "@x,'''@x'",
    "-x,'''-x'",
    "' =x',''' =x'",
    "a=b,a=b",
    "x,x"
  })
  void csvCell_formula_getsAnApostrophe(String text, String cell) {
    assertThat(SafeText.csvCell(text)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=x", "\r=x", "\uff1dx"})
  void csvCell_blanksAndWideSigns_getAnApostrophe(String text) {
    assertThat(SafeText.csvCell(text)).isEqualTo("'" + text);
  }
}
