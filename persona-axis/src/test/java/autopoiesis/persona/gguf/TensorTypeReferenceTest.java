package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Blocks of random bytes, beside the floats that another implementation reads from them. */
class TensorTypeReferenceTest {
  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TensorTypeReferenceTest.class.getResourceAsStream("blocks.csv"))) {
      List<String[]> rows = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> rows.add(line.split(",", -1)));
      return rows;
    }
  }

  @Test
  void decode_randomBlocks_equalsTheReferenceBitForBit() throws IOException {
    Set<TensorType> seen = EnumSet.noneOf(TensorType.class);
    for (String[] row : rows()) {
      TensorType type = TensorType.valueOf(row[0]);
      byte[] block = HexFormat.of().parseHex(row[1]);
      int blocks = block.length / type.blockBytes();
      float[] values = new float[blocks * type.blockSize()];
      type.decode(block, 0, blocks, values, 0);
      assertThat(row[2]).hasSize(8 * values.length);
      for (int i = 0; i < values.length; i++) {
        int expected = Integer.parseUnsignedInt(row[2], 8 * i, 8 * i + 8, 16);
        assertThat(Float.floatToRawIntBits(values[i])).as("%s %s", type, i).isEqualTo(expected);
      }
      seen.add(type);
    }
    assertThat(seen).containsExactlyInAnyOrder(TensorType.values());
  }
}
