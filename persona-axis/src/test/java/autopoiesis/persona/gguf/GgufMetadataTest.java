package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufMetadataTest {
  @TempDir Path directory;
  private Path path;
  private GgufMetadata metadata;

  @BeforeEach
  void open() throws IOException {
    path = GgufBytes.small().in(directory);
    metadata = GgufFile.open(path).metadata();
  }

  @Test
  void whole_everyWidth_keepsSignAndSize() {
    assertThat(metadata.whole("a.uint8")).isEqualTo(200);
    assertThat(metadata.whole("a.int8")).isEqualTo(-100);
    assertThat(metadata.whole("a.uint16")).isEqualTo(60_000);
    assertThat(metadata.whole("a.int16")).isEqualTo(-30_000);
    assertThat(metadata.whole("a.int32")).isEqualTo(-2_000_000_000);
    assertThat(metadata.whole("a.uint64")).isEqualTo(Long.MAX_VALUE);
    assertThat(metadata.whole("a.int64")).isEqualTo(Long.MIN_VALUE);
    assertThat(metadata.wholes("many.wholes")).containsExactly(4_294_967_295L, 7L);
  }

  @Test
  void real_bothWidths_givesTheExactNumber() {
    assertThat(metadata.real("a.float32")).isEqualTo(0.1f);
    assertThat(metadata.real("a.float64")).isEqualTo(0.1);
    assertThat(metadata.reals("many.reals")).containsExactly(-1000.0, 0.5);
  }

  @Test
  void text_anyUnicode_comesBack() {
    assertThat(metadata.text("general.architecture")).isEqualTo("llama");
    assertThat(metadata.texts("many.texts")).containsExactly("a", "", "\uD83D\uDE00\u0120\0");
    assertThat(metadata.texts("none.texts")).isEmpty();
  }

  @Test
  void text_replacementCharacterOfItsOwn_isAllowed() throws IOException {
    GgufBytes bytes = GgufBytes.header(3, 0, 1).key("k", 8).text("a\uFFFDb");
    assertThat(GgufFile.open(bytes.in(directory)).metadata().text("k")).isEqualTo("a\uFFFDb");
  }

  @Test
  void flag_zeroAndOne_areTruthValues() {
    assertThat(metadata.flag("a.bool")).isTrue();
    assertThat(metadata.flags("many.flags")).containsExactly(true, false, true);
  }

  @Test
  void get_otherKind_saysWhatItHoldsAndWhere() {
    // header, then the key's length, 20 letters and the type
    assertThatThrownBy(() -> metadata.whole("general.architecture"))
        .isInstanceOf(GgufException.class)
        .hasMessage(
            path + ": byte 56: \"general.architecture\" holds a text; expected a whole number");
    assertThatThrownBy(() -> metadata.real("a.int32")).hasMessageContaining("a whole number");
    assertThatThrownBy(() -> metadata.text("a.float32"))
        .hasMessageContaining("a floating-point number");
    assertThatThrownBy(() -> metadata.whole("a.bool")).hasMessageContaining("a truth value");
    assertThatThrownBy(() -> metadata.text("many.texts")).hasMessageContaining("array of texts");
    assertThatThrownBy(() -> metadata.texts("many.flags")).hasMessageContaining("of truth values");
    assertThatThrownBy(() -> metadata.reals("many.wholes")).hasMessageContaining("whole numbers");
    assertThatThrownBy(() -> metadata.flags("many.reals")).hasMessageContaining("floating-point");
  }

  @Test
  void get_absentKey_saysWhatWasWanted() {
    assertThat(metadata.has("llama.block_count")).isFalse();
    assertThatThrownBy(() -> metadata.whole("llama.block_count"))
        .isInstanceOf(GgufException.class)
        .hasMessage(path + ": there is no key \"llama.block_count\"; expected a whole number");
  }

  @Test
  void lists_ofNumbersAndTexts_cannotBeChanged() {
    assertThatThrownBy(() -> metadata.texts("many.texts").set(0, "b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> metadata.wholes("many.wholes").set(0, 1L))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> metadata.keys().remove("a.bool"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> metadata.wholes("many.wholes").get(2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
