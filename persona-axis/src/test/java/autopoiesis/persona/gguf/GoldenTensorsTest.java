package autopoiesis.persona.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Metadata and every second tensor of real models, beside what gguf-py 0.19.0 reads from the same
 * files: sums, extremes, ends, and the hash of all floats. Models lie in shared/data/models beside
 * the repository, or in the directory that the property autopoiesis.models names; a model that is
 * not there is skipped.
 */
@Tag("real-data")
class GoldenTensorsTest {
  private static JsonNode golden(String model) throws IOException {
    Path file = shared().resolve("golden").resolve(model).resolve("tensors.json");
    assumeTrue(Files.isRegularFile(file), file + " is not here");
    return new ObjectMapper().readTree(Files.readString(file));
  }

  private static GgufFile model(String name) throws IOException {
    Path beside = shared().resolve(name);
    Path elsewhere = Path.of(System.getProperty("autopoiesis.models", "")).resolve(name);
    Path file = Files.isRegularFile(beside) ? beside : elsewhere;
    assumeTrue(Files.isRegularFile(file), name + " is not here");
    return GgufFile.open(file);
  }

  private static Path shared() {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve(".mvn"))) {
      root = root.getParent();
    }
    return (root == null ? Path.of("") : root).resolve("../shared/data/models").normalize();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories260k", "smollm2-135m-instruct", "gemma-3-270m"})
  void read_everyGoldenTensor_equalsTheReference(String model) throws Exception {
    JsonNode golden = golden(model);
    GgufFile file = model(golden.get("file").asString());
    assertThat(golden.get("tensors").size()).isPositive();
    for (JsonNode expected : golden.get("tensors")) {
      check(file, expected);
    }
  }

  private static void check(GgufFile file, JsonNode expected) throws NoSuchAlgorithmException {
    String name = expected.get("name").asString();
    long[] dims = expected.get("dims").valueStream().mapToLong(JsonNode::asLong).toArray();
    GgufTensor tensor = file.tensor(name, dims);
    assertThat(tensor.type().name()).as(name).isEqualTo(expected.get("type").asString());
    float[] values = tensor.read();
    double sum = 0;
    double squares = 0;
    double most = 0;
    for (float value : values) {
      sum += value;
      squares += (double) value * value;
      most = Math.max(most, Math.abs(value));
    }
    // sums in another order differ in their last digits
    double scale = Math.sqrt(squares * values.length);
    assertThat(sum).as(name).isCloseTo(expected.get("sum").asDouble(), within(1e-10 * scale));
    double sumSquares = expected.get("sumSquares").asDouble();
    assertThat(squares).as(name).isCloseTo(sumSquares, within(1e-9 * squares));
    assertThat(most).as(name).isEqualTo(expected.get("absMax").asDouble());
    for (int i = 0; i < 4; i++) {
      double first = expected.get("first4").get(i).asDouble();
      double last = expected.get("last4").get(i).asDouble();
      assertThat((double) values[i]).as(name).isEqualTo(first);
      assertThat((double) values[values.length - 4 + i]).as(name).isEqualTo(last);
    }
    assertThat(hash(values)).as(name).isEqualTo(expected.get("sha256F32LE").asString());
  }

  private static String hash(float[] values) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    digest.update(bytes);
    return HexFormat.of().formatHex(digest.digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories260k", "smollm2-135m-instruct", "gemma-3-270m"})
  void metadata_everyGoldenKey_equalsTheReference(String model) throws IOException {
    JsonNode golden = golden(model);
    GgufFile file = model(golden.get("file").asString());
    GgufMetadata metadata = file.metadata();
    JsonNode expected = golden.get("metadata");
    assertThat(file.version()).isEqualTo(expected.get("GGUF.version").asInt());
    assertThat(file.tensors()).hasSize(expected.get("GGUF.tensor_count").asInt());
    assertThat(metadata.keys()).hasSize(expected.get("GGUF.kv_count").asInt());
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      if (!entry.getKey().startsWith("GGUF.")) {
        check(metadata, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void check(GgufMetadata metadata, String key, JsonNode expected) {
    if (expected.isObject()) {
      checkArray(metadata, key, expected);
    } else if (expected.isBoolean()) {
      assertThat(metadata.flag(key)).as(key).isEqualTo(expected.asBoolean());
    } else if (expected.isIntegralNumber()) {
      assertThat(metadata.whole(key)).as(key).isEqualTo(expected.asLong());
    } else if (expected.isNumber()) {
      assertThat(metadata.real(key)).as(key).isEqualTo(expected.asDouble());
    } else {
      assertThat(metadata.text(key)).as(key).isEqualTo(expected.asString());
    }
  }

  private static void checkArray(GgufMetadata metadata, String key, JsonNode expected) {
    JsonNode first = expected.get("first");
    JsonNode last = expected.get("last");
    List<?> values;
    if (first.get(0).isString()) {
      values = metadata.texts(key);
    } else if (first.get(0).isIntegralNumber()) {
      values = metadata.wholes(key);
    } else {
      values = metadata.reals(key);
    }
    assertThat(values).as(key).hasSize(expected.get("arrayLength").asInt());
    for (int i = 0; i < first.size(); i++) {
      assertThat(values.get(i).toString()).as(key).isEqualTo(first.get(i).asString());
    }
    for (int i = 0; i < last.size(); i++) {
      Object value = values.get(values.size() - last.size() + i);
      assertThat(value.toString()).as(key).isEqualTo(last.get(i).asString());
    }
  }
}
