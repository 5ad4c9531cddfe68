package autopoiesis.persona.gguf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A GGUF file written value by value as the specification says, right or wrong. */
final class GgufBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A file that begins with the header: 24 bytes. */
  static GgufBytes header(int version, long tensors, long keys) {
    return new GgufBytes().raw('G', 'G', 'U', 'F').int32(version).int64(tensors).int64(keys);
  }

  GgufBytes raw(int... values) {
    Arrays.stream(values).forEach(bytes::write);
    return this;
  }

  GgufBytes raw(byte[] values) {
    bytes.writeBytes(values);
    return this;
  }

  GgufBytes int16(int value) {
    return raw(value, value >> 8);
  }

  GgufBytes int32(int value) {
    return raw(little(4).putInt(value).array());
  }

  GgufBytes int64(long value) {
    return raw(little(8).putLong(value).array());
  }

  GgufBytes float32(float value) {
    return raw(little(4).putFloat(value).array());
  }

  GgufBytes float64(double value) {
    return raw(little(8).putDouble(value).array());
  }

  GgufBytes text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return int64(utf8.length).raw(utf8);
  }

  /** A key and the type of its value; the value comes next. */
  GgufBytes key(String name, int type) {
    return text(name).int32(type);
  }

  /** A tensor's description. */
  GgufBytes tensor(String name, int type, long offset, long... shape) {
    text(name).int32(shape.length);
    Arrays.stream(shape).forEach(this::int64);
    return int32(type).int64(offset);
  }

  /** Zeros up to a multiple of {@code alignment}. */
  GgufBytes align(int alignment) {
    while (bytes.size() % alignment != 0) {
      bytes.write(0);
    }
    return this;
  }

  byte[] array() {
    return bytes.toByteArray();
  }

  /** Writes it as a new file of a directory. */
  Path in(Path directory) {
    return write(directory, array());
  }

  static Path write(Path directory, byte[] content) {
    try {
      return Files.write(Files.createTempFile(directory, "model", ".gguf"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A small file with every type of value and three tensors, the last of which ends with the file.
   */
  static GgufBytes small() {
    GgufBytes file = header(3, 3, 17);
    file.key("general.architecture", 8).text("llama");
    file.key("general.alignment", 4).int32(64);
    file.key("a.uint8", 0).raw(200);
    file.key("a.int8", 1).raw(-100);
    file.key("a.uint16", 2).int16(60_000);
    file.key("a.int16", 3).int16(-30_000);
    file.key("a.int32", 5).int32(-2_000_000_000);
    file.key("a.float32", 6).float32(0.1f);
    file.key("a.bool", 7).raw(1);
    file.key("a.uint64", 10).int64(Long.MAX_VALUE);
    file.key("a.int64", 11).int64(Long.MIN_VALUE);
    file.key("a.float64", 12).float64(0.1);
    file.key("many.texts", 9).int32(8).int64(3).text("a").text("").text("\uD83D\uDE00\u0120\0");
    file.key("many.wholes", 9).int32(4).int64(2).int32(-1).int32(7);
    file.key("many.reals", 9).int32(6).int64(2).float32(-1000).float32(0.5f);
    file.key("many.flags", 9).int32(7).int64(3).raw(1, 0, 1);
    file.key("none.texts", 9).int32(8).int64(0);
    file.tensor("matrix", 0, 0, 2, 3);
    file.tensor("blocks", 8, 128, 64);
    file.tensor("number", 1, 64);
    file.align(64);
    for (int i = 1; i <= 6; i++) {
      file.float32(i);
    }
    file.align(64).int16(0xC000).align(64);
    for (int block = 1; block <= 2; block++) {
      file.int16(0x3C00);
      for (int i = 0; i < 32; i++) {
        file.raw(block * i);
      }
    }
    return file;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
