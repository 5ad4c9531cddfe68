package autopoiesis.persona.gguf;

import autopoiesis.core.Require;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model file in the GGUF format, version 2 or 3, little-endian, mapped into memory: its metadata
 * and its tensors. Opening reads everything but the elements of tensors and checks it; elements are
 * read when they are asked for. Files may be longer than memory. Of a model that is split over
 * several files, one file holds its own tensors only. There is nothing to close: mappings end when
 * neither this nor one of its tensors is held.
 *
 * <pre>
 * GgufFile file = GgufFile.open(path);
 * long blocks = file.metadata().whole("llama.block_count");
 * float[] norm = file.tensor("output_norm.weight", 576).read();
 * </pre>
 */
public final class GgufFile {
  private static final int MAGIC = 0x46554747;
  private static final String ALIGNMENT = "general.alignment";
  private static final long DEFAULT_ALIGNMENT = 32;
  private static final long SMALLEST_ALIGNMENT = 8;

  private final Path path;
  private final int version;
  private final GgufMetadata metadata;
  private final Map<String, GgufTensor> tensors;

  private GgufFile(Path path, int version, GgufMetadata metadata, Map<String, GgufTensor> tensors) {
    this.path = path;
    this.version = version;
    this.metadata = metadata;
    this.tensors = tensors;
  }

  /**
   * Opens a file.
   *
   * @throws GgufException when it is not a file of this format, or contradicts itself
   * @throws IOException when it cannot be read
   */
  public static GgufFile open(Path path) throws IOException {
    return read(MappedFile.of(Require.notNull("path", path)));
  }

  /** Reads a file that is mapped. */
  static GgufFile read(MappedFile file) {
    Cursor cursor = new Cursor(file);
    int version = version(cursor);
    long tensorsAt = cursor.position();
    long tensorCount = cursor.uint64("the number of tensors");
    TensorTable.requireCount(cursor, tensorCount, tensorsAt);
    long keysAt = cursor.position();
    long keyCount = cursor.uint64("the number of metadata keys");
    GgufMetadata metadata = MetadataReader.read(cursor, keyCount, keysAt);
    Map<String, GgufTensor> tensors =
        TensorTable.read(cursor, tensorCount, tensorsAt, alignment(metadata));
    return new GgufFile(file.path(), version, metadata, tensors);
  }

  private static int version(Cursor cursor) {
    if (cursor.int32("the first four bytes") != MAGIC) {
      throw cursor.wrong(0, "this is no GGUF file", "the four bytes GGUF");
    }
    long at = cursor.position();
    int version = cursor.int32("the version");
    if ((version & 0xFFFF) == 0 && version != 0) {
      throw cursor.wrong(at, "the file is big-endian", "a little-endian file");
    }
    if (version != 2 && version != 3) {
      String found = Integer.toUnsignedString(version);
      throw cursor.wrong(at, "the file has version " + found, "version 2 or 3");
    }
    return version;
  }

  private static long alignment(GgufMetadata metadata) {
    if (!metadata.has(ALIGNMENT)) {
      return DEFAULT_ALIGNMENT;
    }
    long alignment = metadata.whole(ALIGNMENT);
    if (alignment < SMALLEST_ALIGNMENT
        || alignment > Integer.MAX_VALUE
        || Long.bitCount(alignment) != 1) {
      throw metadata.unfit(
          ALIGNMENT, "is " + alignment, "a power of two from " + SMALLEST_ALIGNMENT + " to 2^30");
    }
    return alignment;
  }

  /** Where the file lies. */
  public Path path() {
    return path;
  }

  /** The version of the format, 2 or 3. */
  public int version() {
    return version;
  }

  /** Keys and values. */
  public GgufMetadata metadata() {
    return metadata;
  }

  /** All tensors, in the file's order. */
  public List<GgufTensor> tensors() {
    return List.copyOf(tensors.values());
  }

  /** The tensor with a name, where there is one. */
  public Optional<GgufTensor> find(String name) {
    return Optional.ofNullable(tensors.get(name));
  }

  /**
   * The tensor with a name, when it has this shape, fastest dimension first.
   *
   * @throws GgufException when there is none, or its shape is another
   */
  public GgufTensor tensor(String name, long... shape) {
    List<Long> expected = Arrays.stream(shape).boxed().toList();
    GgufTensor tensor = tensors.get(name);
    String what = "tensor " + Quoted.of(name);
    if (tensor == null) {
      throw GgufException.in(path, "there is no " + what, "one of the shape " + expected);
    }
    if (!tensor.shape().equals(expected)) {
      throw GgufException.at(
          path, tensor.offset(), what + " has the shape " + tensor.shape(), expected.toString());
    }
    return tensor;
  }
}
