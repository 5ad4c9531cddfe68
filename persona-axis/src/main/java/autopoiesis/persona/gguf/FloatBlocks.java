package autopoiesis.persona.gguf;

/** Elements stored one by one as floating-point numbers of 32 or 16 bits; every value is exact. */
final class FloatBlocks {
  private FloatBlocks() {}

  /** IEEE 754 binary32. */
  static void f32(byte[] data, int from, int blocks, float[] into, int at) {
    for (int i = 0; i < blocks; i++) {
      into[at + i] = Float.intBitsToFloat(LittleEndian.int32(data, from + Float.BYTES * i));
    }
  }

  /** IEEE 754 binary16. */
  static void f16(byte[] data, int from, int blocks, float[] into, int at) {
    for (int i = 0; i < blocks; i++) {
      into[at + i] = LittleEndian.float16(data, from + Short.BYTES * i);
    }
  }

  /** The upper half of a binary32. */
  static void bf16(byte[] data, int from, int blocks, float[] into, int at) {
    for (int i = 0; i < blocks; i++) {
      into[at + i] = Float.intBitsToFloat(LittleEndian.int16(data, from + Short.BYTES * i) << 16);
    }
  }
}
