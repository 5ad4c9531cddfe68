package autopoiesis.app.io;

import java.io.IOException;
import java.io.InputStream;

/** Reads UTF-8 text one code point at a time and stops at the first byte that is not, or is 0. */
final class Utf8Scanner {
  private final InputStream bytes;
  private int badByte = -1;

  Utf8Scanner(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The next code point; -1 at the end or at a bad byte. */
  int next() throws IOException {
    int first = bytes.read();
    if (first < 0x80) {
      return first == 0 ? bad(first) : first;
    }
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4) {
      return bad(first);
    }
    int codePoint = first & (0x3F >> more);
    for (int i = 0; i < more; i++) {
      int next = bytes.read();
      if (next < 0x80 || next > 0xBF) {
        return bad(first);
      }
      codePoint = codePoint << 6 | (next & 0x3F);
    }
    boolean overlong = codePoint < (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000);
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return overlong || surrogate || codePoint > 0x10FFFF ? bad(first) : codePoint;
  }

  private int bad(int first) {
    badByte = first;
    return -1;
  }

  /** The byte at which reading stopped; -1 when it was the end. */
  int badByte() {
    return badByte;
  }
}
