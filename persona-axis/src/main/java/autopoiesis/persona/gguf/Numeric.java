package autopoiesis.persona.gguf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The types of metadata that have a fixed width, as the specification numbers them. */
enum Numeric {
  UINT8(0, 1),
  INT8(1, 1),
  UINT16(2, 2),
  INT16(3, 2),
  UINT32(4, 4),
  INT32(5, 4),
  FLOAT32(6, 4),
  BOOL(7, 1),
  UINT64(10, 8),
  INT64(11, 8),
  FLOAT64(12, 8);

  private final int id;
  private final int bytes;

  Numeric(int id, int bytes) {
    this.id = id;
    this.bytes = bytes;
  }

  /** The type of this number, where it is one of these. */
  static Optional<Numeric> of(long id) {
    return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
  }

  /** Bytes of one value. */
  int bytes() {
    return bytes;
  }

  /** One value that begins at a byte. */
  Value value(MappedFile file, long from) {
    return switch (this) {
      case FLOAT32, FLOAT64 -> new Value.Real(real(file, from));
      case BOOL -> new Value.Flag(file.int8(from) != 0);
      default -> new Value.Whole(whole(file, from));
    };
  }

  /** {@code count} values that begin at a byte, left in the file. */
  Value values(MappedFile file, long from, int count) {
    return switch (this) {
      case FLOAT32, FLOAT64 -> new Value.Reals(elements(count, i -> real(file, place(from, i))));
      case BOOL -> new Value.Flags(elements(count, i -> file.int8(from + i) != 0));
      default -> new Value.Wholes(elements(count, i -> whole(file, place(from, i))));
    };
  }

  /** Whether the bytes there are a value: a truth value is 0 or 1, a whole number below 2^63. */
  boolean allows(MappedFile file, long from) {
    return switch (this) {
      case BOOL -> (file.int8(from) & 0xFE) == 0;
      case UINT64 -> file.int64(from) >= 0;
      default -> true;
    };
  }

  /** What {@link #allows} asks for. */
  String rule() {
    return this == BOOL ? "0 or 1" : "less than 2^63";
  }

  private long place(long from, int index) {
    return from + (long) index * bytes;
  }

  private long whole(MappedFile file, long from) {
    return switch (this) {
      case UINT8 -> Byte.toUnsignedLong(file.int8(from));
      case INT8 -> file.int8(from);
      case UINT16 -> Short.toUnsignedLong(file.int16(from));
      case INT16 -> file.int16(from);
      case UINT32 -> Integer.toUnsignedLong(file.int32(from));
      case INT32 -> file.int32(from);
      default -> file.int64(from);
    };
  }

  private double real(MappedFile file, long from) {
    return this == FLOAT32
        ? Float.intBitsToFloat(file.int32(from))
        : Double.longBitsToDouble(file.int64(from));
  }

  private static <T> List<T> elements(int count, IntFunction<T> at) {
    return new Value.Elements<>(count, at);
  }
}
