package autopoiesis.persona.gguf;

import autopoiesis.core.Require;
import java.util.List;

/**
 * A tensor of a model file: its name, type and shape, and its elements where they lie in the file.
 * Of a shape the first dimension is the fastest, as in the file, so that a matrix of {@code [width,
 * rows]} is read row by row; further dimensions are more rows. Reading is safe from several
 * threads. A file that is cut short while it is open ends in an {@link InternalError} of the Java
 * machine.
 */
public final class GgufTensor {
  // Bytes decoded at a time: small enough to stay in a processor's first cache
  private static final int PIECE = 16 * 1024;

  private final MappedFile file;
  private final String name;
  private final TensorType type;
  private final List<Long> shape;
  private final long elements;
  private final long offset;

  GgufTensor(
      MappedFile file, String name, TensorType type, List<Long> shape, long elements, long offset) {
    this.file = file;
    this.name = name;
    this.type = type;
    this.shape = shape;
    this.elements = elements;
    this.offset = offset;
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** How the elements are stored. */
  public TensorType type() {
    return type;
  }

  /** The dimensions, fastest first; none for a single number. */
  public List<Long> shape() {
    return shape;
  }

  /** Elements of a row: the first dimension. */
  public long width() {
    return shape.isEmpty() ? 1 : shape.get(0);
  }

  /** Rows: the product of all dimensions but the first. */
  public long rows() {
    return elements / width();
  }

  /** The product of all dimensions. */
  public long elements() {
    return elements;
  }

  /** The byte of the file where the elements begin. */
  public long offset() {
    return offset;
  }

  /** Bytes that the elements take in the file. */
  public long bytes() {
    return elements / type.blockSize() * type.blockBytes();
  }

  /** Bytes that a row takes in the file. */
  public long rowBytes() {
    return width() / type.blockSize() * type.blockBytes();
  }

  /** All elements as floats, row by row; at most 2^31 - 9 of them. */
  public float[] read() {
    long most = Integer.MAX_VALUE - 8;
    Require.that("elements of " + name, elements, elements <= most, "at most " + most);
    float[] values = new float[(int) elements];
    decode(offset, elements, values, 0);
    return values;
  }

  /**
   * Reads {@code count} rows from {@code first} on as floats into {@code into} from {@code at} on.
   */
  public void read(long first, int count, float[] into, int at) {
    requireRows(first, count);
    requireRoom(count, width(), into.length, at);
    decode(offset + first * rowBytes(), count * width(), into, at);
  }

  /**
   * Copies {@code count} rows from {@code first} on as they are stored, blocks of {@link #type},
   * into {@code into} from {@code at} on.
   */
  public void copy(long first, int count, byte[] into, int at) {
    requireRows(first, count);
    requireRoom(count, rowBytes(), into.length, at);
    file.copy(offset + first * rowBytes(), into, at, (int) (count * rowBytes()));
  }

  private void decode(long from, long count, float[] into, int at) {
    long blocks = count / type.blockSize();
    int most = (int) Math.min(blocks, Math.max(1, PIECE / type.blockBytes()));
    byte[] piece = new byte[most * type.blockBytes()];
    for (long done = 0; done < blocks; done += most) {
      int some = (int) Math.min(most, blocks - done);
      file.copy(from + done * type.blockBytes(), piece, 0, some * type.blockBytes());
      type.decode(piece, 0, some, into, at + (int) (done * type.blockSize()));
    }
  }

  private void requireRows(long first, int count) {
    Require.that("first", first, first >= 0 && first <= rows(), "a row of 0 to " + rows());
    Require.that(
        "count", count, count >= 0 && count <= rows() - first, "in 0 to " + (rows() - first));
  }

  private static void requireRoom(int count, long each, int length, int at) {
    Require.that("at", at, at >= 0 && at <= length, "in 0 to " + length);
    Require.that(
        "length behind at", length - at, count <= (length - at) / each, count + " times " + each);
  }
}
