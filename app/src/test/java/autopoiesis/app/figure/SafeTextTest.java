package autopoiesis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void escape_ofMarkup_isText() {
    assertThat(SafeText.escape("<script>alert('x')</script> & \"quoted\""))
        .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;");
  }

  @Test
  void visible_ofWhatHides_showsIt() {
    assertThat(SafeText.visible("a\u202Eb")).isEqualTo("a\u27E8U+202E\u27E9b");
    assertThat(SafeText.visible("a\u200Bb\uFEFF"))
        .isEqualTo("a\u27E8U+200B\u27E9b\u27E8U+FEFF\u27E9");
    assertThat(SafeText.visible("bell\u0007")).isEqualTo("bell\u2407");
    assertThat(SafeText.visible("del\u007F")).isEqualTo("del\u2421");
    assertThat(SafeText.visible("c1\u0085")).isEqualTo("c1\u27E8U+0085\u27E9");
    assertThat(SafeText.visible("half\uD800")).isEqualTo("half\u27E8U+D800\u27E9");
    assertThat(SafeText.visible("own\uE000mark")).isEqualTo("own\u27E8U+E000\u27E9mark");
  }

  @Test
  void visible_ofOtherScriptsAndSigns_leavesThem() {
    String text =
        "\u05D0\u05D1 \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u65E5 \uD83D\uDE00";

    assertThat(SafeText.visible(text)).isEqualTo(text);
  }

  @Test
  void prose_withANameOfMarks_doesNotReadThem() {
    assertThat(SafeText.prose("see " + SafeText.name("*a*`b`<i>") + " *now*"))
        .isEqualTo("see <bdi>\u2217a\u2217\u02CBb\u02CB&lt;i&gt;</bdi> <em>now</em>");
  }

  @Test
  void prose_leftOpen_isClosed() {
    assertThat(SafeText.prose("run `this")).isEqualTo("run <code>this</code>");
    assertThat(SafeText.prose("*so")).isEqualTo("<em>so</em>");
  }

  @Test
  void shorten_ofALongText_endsInAnEllipsisAndFits() {
    String cut = SafeText.shorten("a rather long name of something", 80, 12);

    assertThat(cut).startsWith("a ra").endsWith("\u2026");
    assertThat(TextWidth.of(cut, 12)).isLessThanOrEqualTo(80);
    assertThat(SafeText.shorten("short", 80, 12)).isEqualTo("short");
  }
}
