package autopoiesis.persona.gguf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the descriptions of tensors behind the metadata and holds them against the file: every
 * tensor has a type that is read here, whole blocks in each row, and a place inside the file that
 * is aligned and that no other tensor uses.
 */
final class TensorTable {
  static final int MOST_TENSORS = 65_536;
  static final int MOST_DIMENSIONS = 4;

  private static final int LONGEST_NAME = 64;
  // The length of a name, one letter of it, no dimension, a type and an offset
  private static final int SMALLEST_ENTRY = 25;

  private final Cursor cursor;
  private final long alignment;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private TensorTable(Cursor cursor, long alignment) {
    this.cursor = cursor;
    this.alignment = alignment;
  }

  /** Reads {@code count} tensors; {@code countAt} is where the file says how many. */
  static Map<String, GgufTensor> read(Cursor cursor, long count, long countAt, long alignment) {
    requireCount(cursor, count, countAt);
    TensorTable table = new TensorTable(cursor, alignment);
    for (long i = 0; i < count; i++) {
      table.entry();
    }
    return table.placed();
  }

  /** The count, when the file can have so many. */
  static void requireCount(Cursor cursor, long count, long countAt) {
    long most = Math.min(MOST_TENSORS, cursor.left() / SMALLEST_ENTRY);
    if (count > most) {
      throw cursor.wrong(
          countAt,
          "the file says it has " + count + " tensors",
          "at most " + most + " in its length");
    }
  }

  private void entry() {
    long nameAt = cursor.position();
    String name = cursor.text("the name of a tensor", LONGEST_NAME);
    if (name.isEmpty()) {
      throw cursor.wrong(nameAt, "the name of a tensor is empty", "a name");
    }
    String what = "tensor " + Quoted.of(name);
    if (entries.containsKey(name)) {
      throw cursor.wrong(nameAt, what + " stands twice", "one of each");
    }
    long shapeAt = cursor.position();
    List<Long> shape = shape(what);
    long elements = elements(shape, shapeAt, what);
    long typeAt = cursor.position();
    TensorType type = type(typeAt, what);
    long width = shape.isEmpty() ? 1 : shape.get(0);
    if (width % type.blockSize() != 0) {
      throw cursor.wrong(
          shapeAt,
          what + " of type " + type + " has rows of " + width,
          "a multiple of " + type.blockSize());
    }
    long offsetAt = cursor.position();
    long offset = cursor.uint64("the offset of " + what);
    entries.put(name, new Entry(name, type, shape, elements, offset, offsetAt));
  }

  private List<Long> shape(String what) {
    long at = cursor.position();
    long dimensions = cursor.uint32("the number of dimensions of " + what);
    if (dimensions > MOST_DIMENSIONS) {
      throw cursor.wrong(
          at, what + " has " + dimensions + " dimensions", "at most " + MOST_DIMENSIONS);
    }
    List<Long> shape = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      shape.add(cursor.uint64("a dimension of " + what));
    }
    return Collections.unmodifiableList(shape);
  }

  private long elements(List<Long> shape, long shapeAt, String what) {
    long elements = 1;
    for (long dimension : shape) {
      if (dimension < 1 || elements > Long.MAX_VALUE / dimension) {
        throw cursor.wrong(
            shapeAt,
            what + " has the shape " + shape,
            "dimensions of 1 or more, below 2^63 together");
      }
      elements *= dimension;
    }
    return elements;
  }

  private TensorType type(long typeAt, String what) {
    long id = cursor.uint32("the type of " + what);
    return TensorType.of(id)
        .orElseThrow(
            () ->
                cursor.wrong(
                    typeAt,
                    what + " has the type " + TensorType.unread(id) + ", which is not read here",
                    "one of " + TensorType.names()));
  }

  private Map<String, GgufTensor> placed() {
    long dataAt = (cursor.position() + alignment - 1) / alignment * alignment;
    Map<String, GgufTensor> tensors = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      requirePlace(entry, dataAt);
      long at = dataAt + entry.offset();
      tensors.put(
          entry.name(),
          new GgufTensor(
              cursor.file(), entry.name(), entry.type(), entry.shape(), entry.elements(), at));
    }
    requireApart();
    return Collections.unmodifiableMap(tensors);
  }

  private void requirePlace(Entry entry, long dataAt) {
    String what = "tensor " + Quoted.of(entry.name()) + " begins " + entry.offset();
    if (entry.offset() % alignment != 0) {
      throw cursor.wrong(
          entry.offsetAt(), what + " bytes into the data", "a multiple of " + alignment);
    }
    long left = cursor.file().length() - dataAt - entry.offset();
    if (left < 0 || entry.blocks() > left / entry.type().blockBytes()) {
      throw cursor.wrong(
          entry.offsetAt(),
          what + " bytes into the data and ends behind the file's end",
          entry.bytes() + " bytes of " + entry.type() + " in the file's " + cursor.file().length());
    }
  }

  private void requireApart() {
    List<Entry> inOrder = new ArrayList<>(entries.values());
    inOrder.sort(Comparator.comparingLong(Entry::offset));
    for (int i = 1; i < inOrder.size(); i++) {
      Entry before = inOrder.get(i - 1);
      Entry entry = inOrder.get(i);
      if (entry.offset() < before.offset() + before.bytes()) {
        throw cursor.wrong(
            entry.offsetAt(),
            "tensor " + Quoted.of(entry.name()) + " begins inside of " + Quoted.of(before.name()),
            "a place of its own");
      }
    }
  }

  private record Entry(
      String name, TensorType type, List<Long> shape, long elements, long offset, long offsetAt) {
    private long blocks() {
      return elements / type.blockSize();
    }

    private long bytes() {
      return blocks() * type.blockBytes();
    }
  }
}
