package autopoiesis.app;

import autopoiesis.app.io.Duplicates;
import autopoiesis.app.io.Nearest;
import autopoiesis.app.io.SafeText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read, and what is said in plain words when they cannot be. */
final class Values {
  private Values() {}

  /** Teaches a command and its verbs. */
  static void register(CommandLine line) {
    line.registerConverter(Long.class, whole(Long::valueOf));
    line.registerConverter(long.class, whole(Long::valueOf));
    line.registerConverter(Integer.class, whole(Integer::valueOf));
    line.registerConverter(int.class, whole(Integer::valueOf));
    line.registerConverter(Double.class, Values::number);
    line.registerConverter(double.class, Values::number);
    line.registerConverter(OutputFormat.Format.class, word(OutputFormat.Format.values()));
    line.registerConverter(TableOptions.TimeUnit.class, word(TableOptions.TimeUnit.values()));
    line.registerConverter(Duplicates.class, word(Duplicates.values()));
  }

  private static <T> ITypeConverter<T> whole(Function<String, T> reader) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (NumberFormatException e) {
        String problem = text.matches("[+-]?\\d+") ? " is out of range" : " is not a whole number";
        throw new TypeConversionException(
            SafeText.quoted(text) + problem + "; expected for instance 1");
      }
    };
  }

  private static Double number(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as what is not finite is.
    }
    throw new TypeConversionException(
        SafeText.quoted(text) + " is not a number; expected for instance 0.5");
  }

  private static <E extends Enum<E>> ITypeConverter<E> word(E[] values) {
    return text -> {
      for (E value : values) {
        if (value.name().equalsIgnoreCase(text)) {
          return value;
        }
      }
      List<String> words =
          Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
      throw new TypeConversionException(
          Nearest.unknown("word", text, words) + "; expected " + Nearest.oneOf(words));
    };
  }
}
