package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that lie: each ends in one line with the file, the byte and what was expected. */
class HostileGgufTest {
  private static final long MOST_ALLOCATED = 1 << 20;
  private static final List<BiFunction<GgufMetadata, String, Object>> KINDS =
      List.of(
          GgufMetadata::text,
          GgufMetadata::whole,
          GgufMetadata::real,
          GgufMetadata::flag,
          GgufMetadata::texts,
          GgufMetadata::wholes,
          GgufMetadata::reals,
          GgufMetadata::flags);

  @TempDir Path directory;

  private static Arguments hostile(GgufBytes bytes, String message) {
    return Arguments.of(message, bytes.array());
  }

  private static GgufBytes keys(int count) {
    return GgufBytes.header(3, 0, count);
  }

  /** One tensor called t; its description begins at byte 24, its shape at 33. */
  private static GgufBytes tensor(int type, long offset, long... shape) {
    return GgufBytes.header(3, 1, 0).tensor("t", type, offset, shape).align(32);
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        hostile(new GgufBytes(), "byte 0: the file ends in the first four bytes; expected 4 more"),
        hostile(new GgufBytes().raw('G', 'G', 'M', 'L'), "byte 0: this is no GGUF file; expected"),
        hostile(
            new GgufBytes().raw('G', 'G', 'U', 'F').raw(0, 0, 0, 3), "4: the file is big-endian"),
        hostile(GgufBytes.header(1, 0, 0), "byte 4: the file has version 1; expected version 2"),
        hostile(GgufBytes.header(-1, 0, 0), "byte 4: the file has version 4294967295; expected"),
        hostile(GgufBytes.header(0, 0, 0), "byte 4: the file has version 0; expected version 2"),
        hostile(
            GgufBytes.header(3, -1, 0),
            "byte 8: the number of tensors is 18446744073709551615; expected less than 2^63"),
        hostile(GgufBytes.header(3, 1L << 40, 0), "byte 8: the file says it has 1099511627776 te"),
        hostile(GgufBytes.header(3, 1, 0), "byte 8: the file says it has 1 tensors; expected at m"),
        hostile(
            GgufBytes.header(3, 0, 1L << 62), "byte 16: the file says it has 46116860184273879"),
        hostile(keys(1), "byte 16: the file says it has 1 metadata keys; expected at most 0"));
  }

  static Stream<Arguments> texts() {
    GgufBytes twice = keys(2).key("k", 0).raw(1).key("k", 0).raw(2);
    return Stream.of(
        hostile(
            keys(1).int64(-5).int64(0), "byte 24: the length of a metadata key is 184467440737"),
        hostile(
            keys(1).int64(65_536).int64(0), "byte 24: a metadata key has 65536 bytes; expected"),
        hostile(
            keys(1).int64(60_000).int64(0), "byte 32: the file ends in a metadata key; expected"),
        hostile(keys(1).key("", 0).int64(1), "byte 24: a metadata key is empty; expected a name"),
        hostile(twice, "byte 38: the key \"k\" stands twice; expected one of each"),
        hostile(
            keys(1).int64(3).raw('a', 0xC3, '(').int32(0).raw(1), "byte 33: a metadata key is n"),
        hostile(
            keys(1).int64(2).raw(0xED, 0xA0).int32(0).raw(1), "byte 32: a metadata key is not U"),
        hostile(
            keys(1).key("k", 8).int64(Long.MIN_VALUE), "byte 37: the length of the value of \"k\""),
        hostile(
            keys(1).key("k", 8).int64(1L << 40), "byte 37: the value of \"k\" has 1099511627776"),
        hostile(keys(1).key("k", 8).int64(1 << 27), "byte 37: the value of \"k\" has 134217728 by"),
        hostile(
            keys(1).key("k", 8).int64(1 << 24), "byte 45: the file ends in the value of \"k\"; e"),
        hostile(keys(1).key("k", 8).int64(1).raw(0xFF), "byte 45: the value of \"k\" is not UTF-8"),
        hostile(
            keys(1).key("k\u001B[31m\n", 13).int64(0), "the value of \"k\\u{1b}[31m\\u{a}\" has"),
        hostile(keys(1).key("k".repeat(200), 13), "\"" + "k".repeat(80) + "...\" has the unknown"));
  }

  static Stream<Arguments> values() {
    GgufBytes cyclic = keys(1).key("k", 9).int32(9).int64(1).int32(9).int64(1);
    return Stream.of(
        hostile(
            keys(1).key("k", 13).int64(0), "byte 33: the value of \"k\" has the unknown type 13"),
        hostile(
            keys(1).key("k", -1).int64(0), "byte 33: the value of \"k\" has the unknown type 42"),
        hostile(
            keys(1).key("k", 7).raw(2), "byte 37: the value of \"k\" is no BOOL here; expected 0"),
        hostile(
            keys(1).key("k", 10).int64(-1), "byte 37: the value of \"k\" is no UINT64 here; expec"),
        hostile(
            keys(1).key("k", 12).int32(0), "byte 37: the file ends in the value of \"k\"; expect"),
        hostile(
            cyclic, "byte 37: the value of \"k\" is an array of arrays; expected an array of pla"),
        hostile(
            keys(1).key("k", 9).int32(99).int64(0), "byte 37: the value of \"k\" has the unknown"),
        hostile(
            keys(1).key("k", 9).int32(8).int64(1L << 60), "byte 41: the value of \"k\" has 11529"),
        hostile(
            keys(1).key("k", 9).int32(8).int64(2).int64(0), "byte 41: the value of \"k\" has 2 el"),
        hostile(
            keys(1).key("k", 9).int32(4).int64(1L << 61), "byte 41: the value of \"k\" has 23058"),
        hostile(
            keys(1).key("k", 9).int32(4).int64(-1), "byte 41: the number of elements of the va"),
        hostile(
            keys(1).key("k", 9).int32(7).int64(3).raw(1, 1, 3), "byte 51: the value of \"k\" is n"),
        hostile(alignment(0), "byte 53: \"general.alignment\" is 0; expected a power of two"),
        hostile(alignment(48), "byte 53: \"general.alignment\" is 48; expected a power of two"),
        hostile(
            alignment(4), "byte 53: \"general.alignment\" is 4; expected a power of two from 8"),
        hostile(alignment(-1), "byte 53: \"general.alignment\" is 4294967295; expected a power of"),
        hostile(
            keys(1).key("general.alignment", 8).text("32"),
            "byte 53: \"general.alignment\" holds a text; expected a whole number"));
  }

  private static GgufBytes alignment(int value) {
    return keys(1).key("general.alignment", 4).int32(value);
  }

  static Stream<Arguments> tensors() {
    long half = 1L << 32;
    GgufBytes two = GgufBytes.header(3, 2, 0);
    GgufBytes overlapping = two.tensor("a", 0, 0, 16).tensor("b", 0, 32, 8).align(32);
    GgufBytes twice = GgufBytes.header(3, 2, 0).tensor("t", 0, 0, 8).tensor("t", 0, 32, 8);
    GgufBytes same = GgufBytes.header(3, 2, 0).tensor("a", 0, 0, 8).tensor("b", 0, 0, 8).align(32);
    return Stream.of(
        hostile(
            GgufBytes.header(3, 1, 0).text("t".repeat(65)), "byte 24: the name of a tensor has"),
        hostile(
            GgufBytes.header(3, 1, 0).tensor("", 0, 0, 8), "byte 24: the name of a tensor is e"),
        hostile(twice, "byte 57: tensor \"t\" stands twice; expected one of each"),
        hostile(
            tensor(0, 0, 1, 1, 1, 1, 1), "byte 33: tensor \"t\" has 5 dimensions; expected at mo"),
        hostile(
            GgufBytes.header(3, 1, 0).text("t").int32(-1).int64(0).int64(0),
            "byte 33: tensor \"t\" has 4294967295 dimensions; expected at most 4"),
        hostile(
            tensor(0, 0, 8, 0), "byte 33: tensor \"t\" has the shape [8, 0]; expected dimensions"),
        hostile(tensor(0, 0, half, half), "byte 33: tensor \"t\" has the shape [4294967296, 42949"),
        hostile(
            tensor(0, 0, half - 1, half), "byte 33: tensor \"t\" has the shape [4294967295, 42"),
        hostile(
            tensor(0, 0, -8), "byte 37: a dimension of tensor \"t\" is 18446744073709551608; ex"),
        hostile(
            tensor(0, 0, half, half >> 2), "byte 57: tensor \"t\" begins 0 bytes into the data a"),
        hostile(
            tensor(4, 0, 8), "byte 45: tensor \"t\" has the type 4, which is not read here; expec"),
        hostile(
            tensor(23, 0, 256), "byte 45: tensor \"t\" has the type 23 (IQ4_XS), which is not rea"),
        hostile(
            tensor(-1, 0, 8), "byte 45: tensor \"t\" has the type 4294967295, which is not read"),
        hostile(
            tensor(12, 0, 128, 2), "byte 33: tensor \"t\" of type Q4_K has rows of 128; expected"),
        hostile(
            tensor(2, 0, 33), "byte 33: tensor \"t\" of type Q4_0 has rows of 33; expected a mult"),
        hostile(
            tensor(0, 16, 8).align(128), "byte 49: tensor \"t\" begins 16 bytes into the data; e"),
        hostile(
            tensor(0, 1L << 62, 8), "byte 49: tensor \"t\" begins 4611686018427387904 bytes into"),
        hostile(
            tensor(0, Long.MAX_VALUE - 31, 8), "byte 49: tensor \"t\" begins 9223372036854775776"),
        hostile(
            tensor(0, -32, 8), "byte 49: the offset of tensor \"t\" is 18446744073709551584; ex"),
        hostile(tensor(0, 0, 9).raw(new byte[35]), "expected 36 bytes of F32 in the file's 99"),
        hostile(
            overlapping.raw(new byte[64]),
            "byte 82: tensor \"b\" begins inside of \"a\"; expected a place of its own"),
        hostile(
            same.raw(new byte[64]),
            "byte 82: tensor \"b\" begins inside of \"a\"; expected a pla"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"headers", "texts", "values", "tensors"})
  void open_hostileFile_saysWhereAndAllocatesLittle(String message, byte[] content) {
    Path path = GgufBytes.write(directory, content);
    // once before, so that loading of classes is not counted
    Throwable first = catchThrowable(() -> GgufFile.open(path));
    long before = allocated();
    Throwable second = catchThrowable(() -> GgufFile.open(path));
    long taken = allocated() - before;
    assertThat(first)
        .isInstanceOf(GgufException.class)
        .hasMessageStartingWith(path + ": byte ")
        .hasMessageContaining(message)
        .hasMessageContaining("; expected ")
        .message()
        .doesNotContainPattern("\\p{Cntrl}");
    assertThat(second).hasMessage(first.getMessage());
    assertThat(taken).isBetween(0L, MOST_ALLOCATED);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  @Test
  void open_fileCutAtAnyByte_isRefused() throws IOException {
    byte[] whole = GgufBytes.small().array();
    for (int length = 0; length < whole.length; length++) {
      Path path = GgufBytes.write(directory, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> GgufFile.open(path))
          .as("cut at %s", length)
          .isInstanceOf(GgufException.class)
          .hasMessageStartingWith(path + ": byte ");
    }
    assertThat(GgufFile.open(GgufBytes.write(directory, whole)).tensors()).hasSize(3);
  }

  @Test
  void open_anyBytesChanged_isRefusedOrReadToTheEnd() throws IOException {
    byte[] whole = GgufBytes.small().array();
    RandomStream random = new RandomStreams(20_261_125).stream("mutations");
    int refused = 0;
    for (int mutant = 0; mutant < 1_000; mutant++) {
      byte[] content = whole.clone();
      for (int change = 0; change <= mutant % 3; change++) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      try {
        readAll(GgufFile.open(GgufBytes.write(directory, content)));
      } catch (GgufException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(200, 900);
  }

  private static void readAll(GgufFile file) {
    for (GgufTensor tensor : file.tensors()) {
      assertThat((long) tensor.read().length).isEqualTo(tensor.elements());
    }
    for (String key : file.metadata().keys()) {
      assertThat(KINDS.stream().filter(kind -> holds(file.metadata(), key, kind)))
          .as("kinds of %s", key)
          .hasSize(1);
    }
  }

  private static boolean holds(
      GgufMetadata metadata, String key, BiFunction<GgufMetadata, String, Object> kind) {
    try {
      // a list is read to its end
      assertThat(kind.apply(metadata, key).toString()).isNotNull();
      return true;
    } catch (GgufException e) {
      return false;
    }
  }
}
