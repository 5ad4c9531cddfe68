package autopoiesis.persona.gguf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the elements of a tensor are stored: in blocks of a fixed number of elements and bytes, each
 * by itself a run of floats. The numbers are those of ggml's {@code enum ggml_type}.
 */
public enum TensorType {
  /** Single precision. */
  F32(0, 1, 4),
  /** Half precision. */
  F16(1, 1, 2),
  /** The upper half of single precision. */
  BF16(30, 1, 2),
  /** 8 bits with a scale. */
  Q8_0(8, SmallBlocks.SIZE, 34),
  /** 4 bits with a scale. */
  Q4_0(2, SmallBlocks.SIZE, 18),
  /** 4 bits with a scale and a minimum. */
  Q4_1(3, SmallBlocks.SIZE, 20),
  /** 5 bits with a scale. */
  Q5_0(6, SmallBlocks.SIZE, 22),
  /** 5 bits with a scale and a minimum. */
  Q5_1(7, SmallBlocks.SIZE, 24),
  /** 4 bits with scales and minima of two levels. */
  Q4_K(12, SuperBlocks.SIZE, 144),
  /** 5 bits with scales and minima of two levels. */
  Q5_K(13, SuperBlocks.SIZE, 176),
  /** 6 bits with scales of two levels. */
  Q6_K(14, SuperBlocks.SIZE, 210);

  // What ggml calls its types by number, those that were withdrawn as "".
  private static final List<String> GGML =
      List.of(
          "F32", "F16", "Q4_0", "Q4_1", "", "", "Q5_0", "Q5_1", "Q8_0", "Q8_1", "Q2_K", "Q3_K",
          "Q4_K", "Q5_K", "Q6_K", "Q8_K", "IQ2_XXS", "IQ2_XS", "IQ3_XXS", "IQ1_S", "IQ4_NL",
          "IQ3_S", "IQ2_S", "IQ4_XS", "I8", "I16", "I32", "I64", "F64", "IQ1_M", "BF16");

  private final int id;
  private final int blockSize;
  private final int blockBytes;

  TensorType(int id, int blockSize, int blockBytes) {
    this.id = id;
    this.blockSize = blockSize;
    this.blockBytes = blockBytes;
  }

  /** The number of this type in a file. */
  public int id() {
    return id;
  }

  /** Elements of one block. */
  public int blockSize() {
    return blockSize;
  }

  /** Bytes of one block. */
  public int blockBytes() {
    return blockBytes;
  }

  /** The type with a number, where it is read here. */
  static Optional<TensorType> of(long id) {
    return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
  }

  /** A number that is no type here, with ggml's name for it where it has one. */
  static String unread(long id) {
    String name = id >= 0 && id < GGML.size() ? GGML.get((int) id) : "";
    return name.isEmpty() ? Long.toString(id) : id + " (" + name + ")";
  }

  /** The names of all types that are read here. */
  static String names() {
    return Arrays.stream(values()).map(TensorType::name).collect(Collectors.joining(", "));
  }

  /**
   * Reads {@code blocks} blocks from {@code data}, which begin at byte {@code from}, and writes all
   * their elements in order into {@code into} from {@code at} on.
   */
  void decode(byte[] data, int from, int blocks, float[] into, int at) {
    switch (this) {
      case F32 -> FloatBlocks.f32(data, from, blocks, into, at);
      case F16 -> FloatBlocks.f16(data, from, blocks, into, at);
      case BF16 -> FloatBlocks.bf16(data, from, blocks, into, at);
      case Q8_0 -> SmallBlocks.q8Zero(data, from, blocks, into, at);
      case Q4_0 -> SmallBlocks.q4Zero(data, from, blocks, into, at);
      case Q4_1 -> SmallBlocks.q4One(data, from, blocks, into, at);
      case Q5_0 -> SmallBlocks.q5Zero(data, from, blocks, into, at);
      case Q5_1 -> SmallBlocks.q5One(data, from, blocks, into, at);
      case Q4_K -> SuperBlocks.q4(data, from, blocks, into, at);
      case Q5_K -> SuperBlocks.q5(data, from, blocks, into, at);
      case Q6_K -> SuperBlocks.q6(data, from, blocks, into, at);
    }
  }
}
