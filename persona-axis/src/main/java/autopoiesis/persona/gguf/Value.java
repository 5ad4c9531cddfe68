package autopoiesis.persona.gguf;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** What a key of the metadata holds. */
sealed interface Value {
  /** What this is, for a message. */
  String kind();

  /** UTF-8 text. */
  record Text(String value) implements Value {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A whole number of any width. */
  record Whole(long value) implements Value {
    @Override
    public String kind() {
      return "a whole number";
    }
  }

  /** A floating-point number. */
  record Real(double value) implements Value {
    @Override
    public String kind() {
      return "a floating-point number";
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Value {
    @Override
    public String kind() {
      return "a truth value";
    }
  }

  /** Many texts. */
  record Texts(List<String> values) implements Value {
    @Override
    public String kind() {
      return "an array of texts";
    }
  }

  /** Many whole numbers. */
  record Wholes(List<Long> values) implements Value {
    @Override
    public String kind() {
      return "an array of whole numbers";
    }
  }

  /** Many floating-point numbers. */
  record Reals(List<Double> values) implements Value {
    @Override
    public String kind() {
      return "an array of floating-point numbers";
    }
  }

  /** Many truth values. */
  record Flags(List<Boolean> values) implements Value {
    @Override
    public String kind() {
      return "an array of truth values";
    }
  }

  /** An array that stays where it is in the file: an element is made when it is asked for. */
  final class Elements<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> at;

    Elements(int size, IntFunction<T> at) {
      this.size = size;
      this.at = at;
    }

    @Override
    public T get(int index) {
      return at.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
