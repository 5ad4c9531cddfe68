package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blocks built by hand whose values are worked out on paper from the layouts. */
class TensorTypeTest {
  // binary16: 0.5 and -1.25
  private static final int HALF = 0x3800;
  private static final int MINUS_FIVE_QUARTERS = 0xBD00;

  private static float[] decode(TensorType type, GgufBytes bytes) {
    byte[] block = bytes.array();
    assertThat(block).hasSize(type.blockBytes());
    float[] values = new float[type.blockSize()];
    type.decode(block, 0, 1, values, 0);
    return values;
  }

  private static GgufBytes repeat(GgufBytes bytes, int times, int value) {
    for (int i = 0; i < times; i++) {
      bytes.raw(value);
    }
    return bytes;
  }

  @Test
  void decode_f32_isTheNumber() {
    assertThat(decode(TensorType.F32, new GgufBytes().float32(-1.25f))).containsExactly(-1.25f);
  }

  @Test
  void decode_bf16_isTheUpperHalf() {
    assertThat(decode(TensorType.BF16, new GgufBytes().int16(0xBFA0))).containsExactly(-1.25f);
  }

  @Test
  void decode_f16_isTheNumber() {
    assertThat(decode(TensorType.F16, new GgufBytes().int16(MINUS_FIVE_QUARTERS)))
        .containsExactly(-1.25f);
  }

  /** The definition: (-1)^s 2^(e-15) (1 + f/1024), or (-1)^s 2^-14 f/1024 where e = 0. */
  @Test
  void widened_everyBinary16_followsTheDefinition() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      double sign = bits >> 15 == 0 ? 1 : -1;
      int exponent = bits >> 10 & 31;
      int fraction = bits & 1023;
      double magnitude =
          exponent == 0
              ? Math.scalb(fraction / 1024.0, -14)
              : Math.scalb(1 + fraction / 1024.0, exponent - 15);
      float value = LittleEndian.widened((short) bits);
      if (exponent < 31) {
        assertThat((double) value).as("%s", bits).isEqualTo(sign * magnitude);
      } else if (fraction == 0) {
        assertThat((double) value).isEqualTo(sign * Double.POSITIVE_INFINITY);
      } else {
        assertThat(value).isNaN();
      }
    }
  }

  @Test
  void decode_q8Zero_isSignedTimesScale() {
    GgufBytes block = repeat(new GgufBytes().int16(HALF).raw(127, -128), 30, 3);
    float[] values = decode(TensorType.Q8_0, block);
    assertThat(values).startsWith(63.5f, -64f, 1.5f).endsWith(1.5f);
  }

  @Test
  void decode_q4Zero_putsLowNibblesFirst() {
    GgufBytes block = repeat(new GgufBytes().int16(HALF).raw(0xF0), 15, 0x9A);
    float[] values = decode(TensorType.Q4_0, block);
    assertThat(values[0]).isEqualTo(-4f); // (0 - 8) / 2
    assertThat(values[15]).isEqualTo(1f); // (10 - 8) / 2
    assertThat(values[16]).isEqualTo(3.5f); // (15 - 8) / 2
    assertThat(values[31]).isEqualTo(0.5f); // (9 - 8) / 2
  }

  @Test
  void decode_q4One_addsTheMinimum() {
    GgufBytes block =
        repeat(new GgufBytes().int16(HALF).int16(MINUS_FIVE_QUARTERS).raw(0xF0), 15, 0x9A);
    float[] values = decode(TensorType.Q4_1, block);
    assertThat(values[0]).isEqualTo(-1.25f);
    assertThat(values[15]).isEqualTo(3.75f); // 10 / 2 - 1.25
    assertThat(values[16]).isEqualTo(6.25f); // 15 / 2 - 1.25
    assertThat(values[31]).isEqualTo(3.25f); // 9 / 2 - 1.25
  }

  @Test
  void decode_q5Zero_takesFifthBitsByElement() {
    // fifth bits of elements 0, 17 and 31
    int fifths = 1 | 1 << 17 | 1 << 31;
    GgufBytes block = repeat(new GgufBytes().int16(HALF).int32(fifths).raw(0xF0), 15, 0x9A);
    float[] values = decode(TensorType.Q5_0, block);
    assertThat(values[0]).isEqualTo(0f); // (0 + 16 - 16) / 2
    assertThat(values[1]).isEqualTo(-3f); // (10 - 16) / 2
    assertThat(values[16]).isEqualTo(-0.5f); // (15 - 16) / 2
    assertThat(values[17]).isEqualTo(4.5f); // (9 + 16 - 16) / 2
    assertThat(values[31]).isEqualTo(4.5f);
  }

  @Test
  void decode_q5One_takesFifthBitsAndMinimum() {
    int fifths = 1 | 1 << 17 | 1 << 31;
    GgufBytes head = new GgufBytes().int16(HALF).int16(MINUS_FIVE_QUARTERS).int32(fifths);
    float[] values = decode(TensorType.Q5_1, repeat(head.raw(0xF0), 15, 0x9A));
    assertThat(values[0]).isEqualTo(6.75f); // 16 / 2 - 1.25
    assertThat(values[1]).isEqualTo(3.75f); // 10 / 2 - 1.25
    assertThat(values[16]).isEqualTo(6.25f); // 15 / 2 - 1.25
    assertThat(values[17]).isEqualTo(11.25f); // 25 / 2 - 1.25
  }

  // Scales 1, 2, 3, 4, 5, 22, 39, 56 and minima 8, 9, 10, 11, 12, 29, 46, 63 of the eight groups:
  // the upper two bits of the last four, 0, 1, 2, 3, lie above the first four of each.
  private static GgufBytes sixBits(GgufBytes bytes) {
    return bytes
        .raw(1, 2 | 1 << 6, 3 | 2 << 6, 4 | 3 << 6)
        .raw(8, 9 | 1 << 6, 10 | 2 << 6, 11 | 3 << 6)
        .raw(5 | 12 << 4, 6 | 13 << 4, 7 | 14 << 4, 8 | 15 << 4);
  }

  @Test
  void decode_q4K_scalesGroupsOfThirtyTwo() {
    GgufBytes head = sixBits(new GgufBytes().int16(HALF).int16(MINUS_FIVE_QUARTERS));
    float[] values = decode(TensorType.Q4_K, repeat(repeat(head, 96, 0x53), 32, 0xF1));
    assertThat(values[0]).isEqualTo(0.5f * 1 * 3 + 1.25f * 8);
    assertThat(values[32]).isEqualTo(0.5f * 2 * 5 + 1.25f * 9);
    assertThat(values[64]).isEqualTo(0.5f * 3 * 3 + 1.25f * 10);
    assertThat(values[127]).isEqualTo(0.5f * 4 * 5 + 1.25f * 11);
    assertThat(values[128]).isEqualTo(0.5f * 5 * 3 + 1.25f * 12);
    assertThat(values[191]).isEqualTo(0.5f * 22 * 5 + 1.25f * 29);
    assertThat(values[192]).isEqualTo(0.5f * 39 * 1 + 1.25f * 46);
    assertThat(values[255]).isEqualTo(0.5f * 56 * 15 + 1.25f * 63);
  }

  @Test
  void decode_q5K_takesFifthBitsByGroup() {
    GgufBytes head = sixBits(new GgufBytes().int16(HALF).int16(MINUS_FIVE_QUARTERS));
    // element 0 of every group has bit g of the first byte, all others of the second value
    repeat(head.raw(0b10000001), 31, 0b00000010);
    float[] values = decode(TensorType.Q5_K, repeat(repeat(head, 96, 0x53), 32, 0xF1));
    assertThat(values[0]).isEqualTo(0.5f * 1 * 19 + 1.25f * 8);
    assertThat(values[1]).isEqualTo(0.5f * 1 * 3 + 1.25f * 8);
    assertThat(values[32]).isEqualTo(0.5f * 2 * 5 + 1.25f * 9);
    assertThat(values[33]).isEqualTo(0.5f * 2 * 21 + 1.25f * 9);
    assertThat(values[192]).isEqualTo(0.5f * 39 * 1 + 1.25f * 46);
    assertThat(values[224]).isEqualTo(0.5f * 56 * 31 + 1.25f * 63);
    assertThat(values[255]).isEqualTo(0.5f * 56 * 15 + 1.25f * 63);
  }

  @Test
  void decode_q6K_mixesLowNibblesAndUpperPairs() {
    GgufBytes block = repeat(new GgufBytes(), 32, 0x21);
    repeat(repeat(repeat(block, 32, 0x43), 32, 0x65), 32, 0x87);
    repeat(repeat(block, 32, 0b11_10_01_00), 32, 0b00_01_10_11);
    for (int scale = 1; scale <= 16; scale++) {
      block.raw(scale % 2 == 0 ? -scale : scale);
    }
    float[] values = decode(TensorType.Q6_K, block.int16(HALF));
    assertThat(values[0]).isEqualTo(0.5f * 1 * (1 - 32));
    assertThat(values[16]).isEqualTo(0.5f * -2 * (1 - 32));
    assertThat(values[32]).isEqualTo(0.5f * 3 * (16 + 3 - 32));
    assertThat(values[64]).isEqualTo(0.5f * 5 * (32 + 2 - 32));
    assertThat(values[127]).isEqualTo(0.5f * -8 * (48 + 4 - 32));
    assertThat(values[128]).isEqualTo(0.5f * 9 * (48 + 5 - 32));
    assertThat(values[160]).isEqualTo(0.5f * 11 * (32 + 7 - 32));
    assertThat(values[192]).isEqualTo(0.5f * 13 * (16 + 6 - 32));
    assertThat(values[255]).isEqualTo(0.5f * -16 * (8 - 32));
  }
}
