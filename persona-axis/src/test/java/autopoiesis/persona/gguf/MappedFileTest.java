package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedFileTest {
  @TempDir Path directory;

  @Test
  void read_valuesAcrossWindows_areWhole() throws IOException {
    byte[] content = new byte[61];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) (7 * i + 1);
    }
    MappedFile file = MappedFile.of(GgufBytes.write(directory, content), 3);
    ByteBuffer expected = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at <= content.length - 8; at++) {
      assertThat(file.int8(at)).isEqualTo(expected.get(at));
      assertThat(file.int16(at)).isEqualTo(expected.getShort(at));
      assertThat(file.int32(at)).isEqualTo(expected.getInt(at));
      assertThat(file.int64(at)).isEqualTo(expected.getLong(at));
    }
    byte[] copied = new byte[63];
    file.copy(0, copied, 1, 61);
    assertThat(Arrays.copyOfRange(copied, 1, 62)).isEqualTo(content);
    assertThat(copied[62]).isZero();
  }

  @Test
  void read_fileInSmallWindows_equalsFileInOne() throws IOException {
    Path path = GgufBytes.small().in(directory);
    GgufFile one = GgufFile.open(path);
    GgufFile many = GgufFile.read(MappedFile.of(path, 5));
    assertThat(many.metadata().keys()).containsExactlyElementsOf(one.metadata().keys());
    for (GgufTensor tensor : one.tensors()) {
      assertThat(many.find(tensor.name()).orElseThrow().read()).isEqualTo(tensor.read());
    }
  }

  /** A tensor of 5 GiB, nearly all of it a hole in the file, with its last row written. */
  @Test
  void read_fileOfFiveGibibytes_reachesItsEnd() throws IOException {
    long width = 1 << 20;
    long rows = 5 << 8;
    byte[] head = GgufBytes.header(3, 1, 0).tensor("big", 0, 0, width, rows).align(32).array();
    Path path = directory.resolve("big.gguf");
    try (FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(head), 0);
      long end = head.length + 4 * width * rows;
      channel.write(ByteBuffer.wrap(new GgufBytes().float32(8.5f).array()), end - 4);
    }
    GgufTensor big = GgufFile.open(path).tensor("big", width, rows);
    assertThat(big.bytes()).isEqualTo(5L << 30);
    float[] row = new float[1 << 20];
    big.read(rows - 1, 1, row, 0);
    assertThat(row[row.length - 1]).isEqualTo(8.5f);
    assertThat(row[row.length - 2]).isZero();
  }
}
