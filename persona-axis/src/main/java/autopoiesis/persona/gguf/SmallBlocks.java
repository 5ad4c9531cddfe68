package autopoiesis.persona.gguf;

/**
 * Blocks of 32 elements with a scale d, a binary16, and for some types a minimum m, another. Of
 * bytes that hold two elements, the low nibbles are elements 0 to 15 and the high ones 16 to 31.
 * All arithmetic is in single precision and in the order of ggml's dequantize_row_*: the value of a
 * whole number q is q d or q d + m, each operation rounded.
 */
final class SmallBlocks {
  static final int SIZE = 32;

  private static final int HALF = SIZE / 2;

  private SmallBlocks() {}

  /** Q4_0: d, 16 bytes of nibbles; (q - 8) d. */
  static void q4Zero(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 18, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      for (int j = 0; j < HALF; j++) {
        int pair = data[from + 2 + j];
        into[at + j] = ((pair & 15) - 8) * d;
        into[at + HALF + j] = ((pair >> 4 & 15) - 8) * d;
      }
    }
  }

  /** Q4_1: d, m, 16 bytes of nibbles; q d + m. */
  static void q4One(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 20, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      float m = LittleEndian.float16(data, from + 2);
      for (int j = 0; j < HALF; j++) {
        int pair = data[from + 4 + j];
        into[at + j] = (pair & 15) * d + m;
        into[at + HALF + j] = (pair >> 4 & 15) * d + m;
      }
    }
  }

  /** Q5_0: d, 32 fifth bits (bit j of element j), 16 bytes of nibbles; (q - 16) d. */
  static void q5Zero(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 22, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      int fifths = LittleEndian.int32(data, from + 2);
      for (int j = 0; j < HALF; j++) {
        int pair = data[from + 6 + j];
        into[at + j] = (((pair & 15) | fifth(fifths, j)) - 16) * d;
        into[at + HALF + j] = (((pair >> 4 & 15) | fifth(fifths, HALF + j)) - 16) * d;
      }
    }
  }

  /** Q5_1: d, m, 32 fifth bits, 16 bytes of nibbles; q d + m. */
  static void q5One(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 24, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      float m = LittleEndian.float16(data, from + 2);
      int fifths = LittleEndian.int32(data, from + 4);
      for (int j = 0; j < HALF; j++) {
        int pair = data[from + 8 + j];
        into[at + j] = ((pair & 15) | fifth(fifths, j)) * d + m;
        into[at + HALF + j] = ((pair >> 4 & 15) | fifth(fifths, HALF + j)) * d + m;
      }
    }
  }

  /** Q8_0: d, 32 signed bytes; q d. */
  static void q8Zero(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 34, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      for (int j = 0; j < SIZE; j++) {
        into[at + j] = data[from + 2 + j] * d;
      }
    }
  }

  private static int fifth(int fifths, int element) {
    return (fifths >>> element & 1) << 4;
  }
}
