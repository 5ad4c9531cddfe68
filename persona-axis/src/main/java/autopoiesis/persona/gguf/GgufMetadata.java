package autopoiesis.persona.gguf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys and values of a model file, in the file's order. A value is asked for by the kind it
 * must have; one that is absent or of another kind is a {@link GgufException} with the key, what it
 * holds and where. Whole numbers of every width are one kind, numbers of 32 and 64 bits with a
 * fraction another; neither stands in for the other. Lists cannot be changed, and those of numbers
 * are read from the file element by element when they are asked for.
 */
public final class GgufMetadata {
  private final Path file;
  private final Map<String, Entry> entries;

  GgufMetadata(Path file, Map<String, Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** A value and the byte where it begins. */
  record Entry(long at, Value value) {}

  /** All keys. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /** Whether the file has a key. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A text. */
  public String text(String key) {
    return get(key, Value.Text.class, "a text").value();
  }

  /** A whole number. */
  public long whole(String key) {
    return get(key, Value.Whole.class, "a whole number").value();
  }

  /** A floating-point number. */
  public double real(String key) {
    return get(key, Value.Real.class, "a floating-point number").value();
  }

  /** A truth value. */
  public boolean flag(String key) {
    return get(key, Value.Flag.class, "a truth value").value();
  }

  /** An array of texts. */
  public List<String> texts(String key) {
    return get(key, Value.Texts.class, "an array of texts").values();
  }

  /** An array of whole numbers. */
  public List<Long> wholes(String key) {
    return get(key, Value.Wholes.class, "an array of whole numbers").values();
  }

  /** An array of floating-point numbers. */
  public List<Double> reals(String key) {
    return get(key, Value.Reals.class, "an array of floating-point numbers").values();
  }

  /** An array of truth values. */
  public List<Boolean> flags(String key) {
    return get(key, Value.Flags.class, "an array of truth values").values();
  }

  /** A complaint about the value of a key that is there, which the caller found unfit. */
  GgufException unfit(String key, String problem, String expected) {
    Entry entry = find(key, expected);
    return GgufException.at(file, entry.at(), Quoted.of(key) + " " + problem, expected);
  }

  private <T extends Value> T get(String key, Class<T> kind, String expected) {
    Entry entry = find(key, expected);
    if (!kind.isInstance(entry.value())) {
      throw unfit(key, "holds " + entry.value().kind(), expected);
    }
    return kind.cast(entry.value());
  }

  private Entry find(String key, String expected) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw GgufException.in(file, "there is no key " + Quoted.of(key), expected);
    }
    return entry;
  }
}
