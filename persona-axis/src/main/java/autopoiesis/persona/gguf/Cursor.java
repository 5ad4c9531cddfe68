package autopoiesis.persona.gguf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads a mapped file from its beginning, value by value. Every read is held against what is left
 * of the file first, and every complaint says where.
 */
final class Cursor {
  private final MappedFile file;
  private long position;

  Cursor(MappedFile file) {
    this.file = file;
  }

  MappedFile file() {
    return file;
  }

  long position() {
    return position;
  }

  /** Bytes behind the position. */
  long left() {
    return file.length() - position;
  }

  byte int8(String what) {
    return file.int8(advance(Byte.BYTES, what));
  }

  int int32(String what) {
    return file.int32(advance(Integer.BYTES, what));
  }

  /** An unsigned number of 32 bits. */
  long uint32(String what) {
    return Integer.toUnsignedLong(int32(what));
  }

  /** An unsigned number of 64 bits that must be below 2^63. */
  long uint64(String what) {
    long at = position;
    long value = file.int64(advance(Long.BYTES, what));
    if (value < 0) {
      throw wrong(at, what + " is " + Long.toUnsignedString(value), "less than 2^63");
    }
    return value;
  }

  /** A text of at most {@code longest} bytes: its length in 64 bits, then UTF-8. */
  String text(String what, long longest) {
    long at = position;
    long length = uint64("the length of " + what);
    if (length > longest) {
      throw wrong(at, what + " has " + length + " bytes", "at most " + longest);
    }
    long from = advance(length, what);
    byte[] bytes = new byte[Math.toIntExact(length)];
    file.copy(from, bytes, 0, bytes.length);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      requireUtf8(bytes, from, what);
    }
    return text;
  }

  /** Steps over {@code count} bytes, when the file has them; where they begin. */
  long advance(long count, String what) {
    if (count > left()) {
      throw wrong(
          position, "the file ends in " + what, count + " more bytes, and " + left() + " are left");
    }
    long from = position;
    position += count;
    return from;
  }

  /** A complaint about a byte. */
  GgufException wrong(long at, String problem, String expected) {
    return GgufException.at(file.path(), at, problem, expected);
  }

  // Where bytes are no UTF-8 the decoder puts U+FFFD, which may also be a character of the text.
  private void requireUtf8(byte[] bytes, long from, String what) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    if (result.isError()) {
      throw wrong(from + in.position(), what + " is not UTF-8 here", "text in UTF-8");
    }
  }
}
