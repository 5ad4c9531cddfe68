package autopoiesis.persona.gguf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in an array of bytes, lowest byte first. */
final class LittleEndian {
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  static short int16(byte[] data, int at) {
    return (short) SHORTS.get(data, at);
  }

  static int int32(byte[] data, int at) {
    return (int) INTS.get(data, at);
  }

  /** A number of IEEE 754 binary16, exactly. */
  static float float16(byte[] data, int at) {
    return widened(int16(data, at));
  }

  /**
   * The float with the value of a binary16: 1 sign, 5 exponent (bias 15) and 10 fraction bits. The
   * payload of a NaN keeps its place at the top of the fraction.
   */
  static float widened(short half) {
    int sign = (half & 0x8000) << 16;
    int exponent = half >>> 10 & 0x1F;
    int fraction = half & 0x3FF;
    if (exponent == 0) {
      // zero or subnormal: fraction * 2^-24, which a float holds exactly
      float magnitude = fraction * 0x1p-24f;
      return Float.intBitsToFloat(sign | Float.floatToRawIntBits(magnitude));
    }
    int wide = exponent == 0x1F ? 0xFF : exponent - 15 + 127;
    return Float.intBitsToFloat(sign | wide << 23 | fraction << 13);
  }
}
