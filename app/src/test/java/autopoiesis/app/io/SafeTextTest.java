package autopoiesis.app.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void csvCell_wideSign_getsAnApostrophe() {
    assertThat(SafeText.csvCell("\uff1dx")).isEqualTo("'\uff1dx");
  }

  @Test
  void csvCell_whatMovesOrColoursATerminal_isEscaped() {
    assertThat(SafeText.csvCell("a\u001b[31mb\u0007\u202e\tc\n"))
        .isEqualTo("a\\u{1B}[31mb\\u{7}\\u{202E}\\u{9}c\\u{A}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "\u001b[31mred",
        "\\u{1B}",
        "\\u{5C}u{1B}\u0007",
        "=cmd()",
        "'=cmd()",
        "'' -x",
        "'til",
        "\t=x",
        "\u202eleft",
        "joined \ud83d\udc69\u200d\ud83d\udc69",
        "lone \ud800",
        "two\nlines"
      })
  void csvCell_anyText_canBeReadBack(String text) {
    String cell = SafeText.csvCell(text);
    assertThat(cell.codePoints()).noneMatch(c -> c < 0x20 || c == 0x202E || c == 0xD800);
    String bare = cell.replaceFirst("^'('*\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20])", "$1");
    String back =
        Pattern.compile("\\\\u\\{([0-9A-F]+)\\}")
            .matcher(bare)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(escape.group(1), 16))));
    assertThat(back).isEqualTo(text);
  }
}
