package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufFileTest {
  @TempDir Path directory;
  private GgufFile file;

  @BeforeEach
  void open() throws IOException {
    file = GgufFile.open(GgufBytes.small().in(directory));
  }

  @Test
  void open_smallFile_givesTensorsInOrderWithTheirPlaces() {
    assertThat(file.version()).isEqualTo(3);
    assertThat(file.tensors())
        .extracting(GgufTensor::name)
        .containsExactly("matrix", "blocks", "number");
    GgufTensor matrix = file.tensor("matrix", 2, 3);
    assertThat(matrix.type()).isEqualTo(TensorType.F32);
    assertThat(matrix.width()).isEqualTo(2);
    assertThat(matrix.rows()).isEqualTo(3);
    assertThat(matrix.offset() % 64).isZero();
    assertThat(matrix.bytes()).isEqualTo(24);
    GgufTensor blocks = file.tensor("blocks", 64);
    assertThat(blocks.offset()).isEqualTo(matrix.offset() + 128);
    assertThat(blocks.rowBytes()).isEqualTo(2 * 34);
    assertThat(blocks.rows()).isEqualTo(1);
  }

  @Test
  void read_wholeTensor_givesElementsInTheFilesOrder() {
    assertThat(file.tensor("matrix", 2, 3).read()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(file.tensor("number").read()).containsExactly(-2);
    float[] blocks = file.tensor("blocks", 64).read();
    assertThat(blocks[31]).isEqualTo(31);
    assertThat(blocks[32 + 31]).isEqualTo(62);
  }

  @Test
  void read_rows_leavesTheRestOfTheArray() {
    float[] into = new float[6];
    file.tensor("matrix", 2, 3).read(1, 2, into, 1);
    assertThat(into).containsExactly(0, 3, 4, 5, 6, 0);
  }

  @Test
  void read_rowsThatAreNotThere_saysWhich() {
    GgufTensor matrix = file.tensor("matrix", 2, 3);
    assertThatThrownBy(() -> matrix.read(2, 2, new float[9], 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count (2) must be in 0 to 1");
    assertThatThrownBy(() -> matrix.read(-1, 1, new float[9], 0))
        .hasMessageContaining("first (-1)");
    assertThatThrownBy(() -> matrix.read(0, 3, new float[9], 4))
        .hasMessage("length behind at (5) must be 3 times 2");
  }

  @Test
  void copy_rows_givesBytesAsStored() {
    byte[] into = new byte[70];
    file.tensor("blocks", 64).copy(0, 1, into, 2);
    assertThat(into).startsWith(0, 0, 0, 0x3C, 0, 1, 2).endsWith(60, 62);
  }

  @Test
  void tensor_otherShapeOrName_saysWhatThereIs() {
    assertThatThrownBy(() -> file.tensor("matrix", 3, 2))
        .isInstanceOf(GgufException.class)
        .hasMessageContaining("tensor \"matrix\" has the shape [2, 3]; expected [3, 2]");
    assertThatThrownBy(() -> file.tensor("output", 2))
        .isInstanceOf(GgufException.class)
        .hasMessage(file.path() + ": there is no tensor \"output\"; expected one of the shape [2]");
    assertThat(file.find("output")).isEmpty();
    assertThat(file.find("matrix")).containsSame(file.tensor("matrix", 2, 3));
  }

  @Test
  void open_version2WithoutAlignment_aligns32() throws IOException {
    GgufBytes bytes = GgufBytes.header(2, 1, 0).tensor("x", 0, 0, 1).align(32).float32(5);
    GgufFile second = GgufFile.open(bytes.in(directory));
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.tensor("x", 1).offset()).isEqualTo(64);
    assertThat(second.tensor("x", 1).read()).containsExactly(5);
  }

  @Test
  void open_noTensors_needsNoData() throws IOException {
    GgufFile vocabulary =
        GgufFile.open(GgufBytes.header(3, 0, 1).key("k", 8).text("v").in(directory));
    assertThat(vocabulary.tensors()).isEmpty();
    assertThat(vocabulary.metadata().keys()).containsExactly("k");
  }

  @Test
  void open_notAFile_saysSo() {
    assertThatThrownBy(() -> GgufFile.open(directory))
        .isInstanceOf(GgufException.class)
        .hasMessageContaining("not a regular file");
    assertThatThrownBy(() -> GgufFile.open(directory.resolve("absent.gguf")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
