package autopoiesis.persona.gguf;

/**
 * Blocks of 256 elements in groups with a small whole-number scale each (ggml's k-quants). All
 * arithmetic is in single precision and in the order of ggml's dequantize_row_*: scales are
 * multiplied first, each operation rounded.
 */
final class SuperBlocks {
  static final int SIZE = 256;

  private static final int PAIR = 64;
  private static final int GROUP = 32;

  private SuperBlocks() {}

  /**
   * Q4_K: d, dmin (binary16), 12 bytes with a 6-bit scale and minimum for each of 8 groups of 32,
   * 128 bytes of nibbles; d scale q - dmin minimum. 32 bytes hold two groups, in low and high
   * nibbles.
   */
  static void q4(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 144, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      float dmin = LittleEndian.float16(data, from + 2);
      for (int g = 0; g < SIZE / GROUP; g++) {
        float scale = d * scale(data, from + 4, g);
        float minimum = dmin * minimum(data, from + 4, g);
        int nibbles = from + 16 + g / 2 * GROUP;
        int shift = g % 2 * 4;
        for (int l = 0; l < GROUP; l++) {
          into[at + g * GROUP + l] = scale * (data[nibbles + l] >> shift & 15) - minimum;
        }
      }
    }
  }

  /**
   * Q5_K: as Q4_K, with 32 bytes of fifth bits before the nibbles: bit g of byte l belongs to
   * element l of group g.
   */
  static void q5(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 176, at += SIZE) {
      float d = LittleEndian.float16(data, from);
      float dmin = LittleEndian.float16(data, from + 2);
      for (int g = 0; g < SIZE / GROUP; g++) {
        float scale = d * scale(data, from + 4, g);
        float minimum = dmin * minimum(data, from + 4, g);
        int nibbles = from + 48 + g / 2 * GROUP;
        int shift = g % 2 * 4;
        for (int l = 0; l < GROUP; l++) {
          int fifth = (data[from + 16 + l] >> g & 1) << 4;
          into[at + g * GROUP + l] = scale * ((data[nibbles + l] >> shift & 15) | fifth) - minimum;
        }
      }
    }
  }

  /**
   * Q6_K: 128 bytes of low nibbles, 64 bytes of upper pairs of bits, 16 signed bytes of scales, one
   * for every 16 elements, and d last; d scale (q - 32). Each half of the block has 64 and 32 of
   * the bytes: elements 0, 32, 64 and 96 of it share a byte of pairs, lowest first, and take the
   * low nibbles of two bytes 32 apart, then the high ones.
   */
  static void q6(byte[] data, int from, int blocks, float[] into, int at) {
    for (int b = 0; b < blocks; b++, from += 210, at += SIZE) {
      float d = LittleEndian.float16(data, from + 208);
      for (int g = 0; g < SIZE / GROUP; g++) {
        int quarter = g % 4;
        int lows = from + g / 4 * PAIR + quarter % 2 * GROUP;
        int lowShift = quarter / 2 * 4;
        int highs = from + 128 + g / 4 * GROUP;
        for (int l = 0; l < GROUP; l++) {
          int low = data[lows + l] >> lowShift & 15;
          int high = data[highs + l] >> (2 * quarter) & 3;
          float scale = d * data[from + 192 + 2 * g + l / 16];
          into[at + g * GROUP + l] = scale * ((low | high << 4) - 32);
        }
      }
    }
  }

  // Groups 0 to 3 have six bits of bytes g and g + 4; of groups 4 to 7 the low four bits are the
  // nibbles of byte g + 4 and the upper two those that were left over in bytes g - 4 and g.
  private static int scale(byte[] data, int at, int g) {
    return g < 4 ? data[at + g] & 63 : (data[at + g + 4] & 15) | (data[at + g - 4] >> 6 & 3) << 4;
  }

  private static int minimum(byte[] data, int at, int g) {
    return g < 4
        ? data[at + g + 4] & 63
        : (data[at + g + 4] >> 4 & 15) | (data[at + g] >> 6 & 3) << 4;
  }
}
