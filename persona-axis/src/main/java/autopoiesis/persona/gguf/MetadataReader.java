package autopoiesis.persona.gguf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the keys and values behind the header. Bounded beside the file's own length, because texts
 * take more room in memory than in a file: {@value #MOST_KEYS} keys, {@value #MOST_TEXTS} texts in
 * arrays, {@value #LONGEST_TEXT} bytes of one text and {@value #MOST_BYTES} bytes in all, each
 * several times what the largest vocabularies need. Arrays of numbers stay in the file. Arrays of
 * arrays are refused, as ggml refuses them.
 */
final class MetadataReader {
  static final int MOST_KEYS = 65_536;
  static final int MOST_TEXTS = 1 << 22;
  static final long MOST_BYTES = 1L << 27;
  static final int LONGEST_TEXT = 1 << 24;

  private static final int LONGEST_KEY = 65_535;
  // The length of a key, one letter of it, a type and a value of one byte
  private static final int SMALLEST_ENTRY = 14;
  private static final int TEXT = 8;
  private static final int ARRAY = 9;

  private final Cursor cursor;
  private final long start;
  private int texts;

  private MetadataReader(Cursor cursor) {
    this.cursor = cursor;
    this.start = cursor.position();
  }

  /** Reads {@code count} entries; {@code countAt} is where the file says how many. */
  static GgufMetadata read(Cursor cursor, long count, long countAt) {
    long most = Math.min(MOST_KEYS, cursor.left() / SMALLEST_ENTRY);
    if (count > most) {
      throw cursor.wrong(
          countAt,
          "the file says it has " + count + " metadata keys",
          "at most " + most + ", as its length allows");
    }
    MetadataReader reader = new MetadataReader(cursor);
    Map<String, GgufMetadata.Entry> entries = new LinkedHashMap<>();
    for (long i = 0; i < count; i++) {
      reader.entry(entries);
    }
    return new GgufMetadata(cursor.file().path(), Collections.unmodifiableMap(entries));
  }

  private void entry(Map<String, GgufMetadata.Entry> entries) {
    long keyAt = cursor.position();
    String key = cursor.text("a metadata key", Math.min(LONGEST_KEY, room()));
    String what = "the value of " + Quoted.of(key);
    if (key.isEmpty()) {
      throw cursor.wrong(keyAt, "a metadata key is empty", "a name");
    }
    if (entries.containsKey(key)) {
      throw cursor.wrong(keyAt, "the key " + Quoted.of(key) + " stands twice", "one of each");
    }
    long typeAt = cursor.position();
    long type = cursor.uint32("the type of " + what);
    long valueAt = cursor.position();
    entries.put(key, new GgufMetadata.Entry(valueAt, value(type, typeAt, what)));
  }

  private Value value(long type, long typeAt, String what) {
    if (type == TEXT) {
      return new Value.Text(text(what));
    }
    if (type == ARRAY) {
      return array(what);
    }
    Numeric numeric = numeric(type, typeAt, what);
    long from = cursor.advance(numeric.bytes(), what);
    require(numeric, from, what);
    return numeric.value(cursor.file(), from);
  }

  private Value array(String what) {
    long typeAt = cursor.position();
    long type = cursor.uint32("the type of the elements of " + what);
    long countAt = cursor.position();
    long count = cursor.uint64("the number of elements of " + what);
    if (type == ARRAY) {
      throw cursor.wrong(typeAt, what + " is an array of arrays", "an array of plain values");
    }
    if (type == TEXT) {
      requireCount(count, countAt, Math.min(MOST_TEXTS - texts, left() / Long.BYTES), what);
      return texts((int) count, what);
    }
    Numeric numeric = numeric(type, typeAt, what);
    requireCount(count, countAt, left() / numeric.bytes(), what);
    long from = cursor.advance(count * numeric.bytes(), what);
    for (long i = 0; i < count; i++) {
      require(numeric, from + i * numeric.bytes(), what);
    }
    return numeric.values(cursor.file(), from, (int) count);
  }

  private Value texts(int count, String what) {
    texts += count;
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(text(what));
    }
    return new Value.Texts(Collections.unmodifiableList(values));
  }

  private String text(String what) {
    return cursor.text(what, Math.min(LONGEST_TEXT, room()));
  }

  private Numeric numeric(long id, long typeAt, String what) {
    return Numeric.of(id)
        .orElseThrow(
            () -> cursor.wrong(typeAt, what + " has the unknown type " + id, "one from 0 to 12"));
  }

  private void require(Numeric type, long from, String what) {
    if (!type.allows(cursor.file(), from)) {
      throw cursor.wrong(from, what + " is no " + type + " here", type.rule());
    }
  }

  private void requireCount(long count, long countAt, long most, String what) {
    if (count > most) {
      throw cursor.wrong(
          countAt, what + " has " + count + " elements", "at most " + most + " in what is left");
    }
  }

  // Bytes that values may still take, and those of them that the file has.
  private long room() {
    return MOST_BYTES - (cursor.position() - start);
  }

  private long left() {
    return Math.min(room(), cursor.left());
  }
}
