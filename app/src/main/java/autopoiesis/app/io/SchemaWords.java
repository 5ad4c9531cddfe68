package autopoiesis.app.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A JSON Schema's rules about one value, as the words that follow "expected". */
final class SchemaWords {
  private SchemaWords() {}

  /** The rules about what is at a path such as {@code /replay/cutoffs/0}; missing when none. */
  static JsonNode at(JsonNode schema, String path) {
    JsonNode at = schema;
    for (String step : path.split("[/.]", -1)) {
      if (!step.isEmpty()) {
        at = step.matches("\\d+") ? at.path("items") : at.path("properties").path(step);
      }
    }
    return at;
  }

  /** The keys that may stand at a path. */
  static List<String> keys(JsonNode schema, String path) {
    return List.copyOf(at(schema, path).path("properties").propertyNames());
  }

  /** What these rules take. */
  static String expected(JsonNode rules) {
    if (rules.has("enum")) {
      return Nearest.oneOf(words(rules.path("enum")));
    }
    return switch (rules.path("type").asString("")) {
      case "integer" -> "a whole number" + range(rules);
      case "number" -> "a number" + range(rules);
      case "boolean" -> "true or false";
      case "string" -> "text that is not empty";
      case "array" -> list(rules);
      case "object" -> "keys of its own: " + String.join(", ", keys(rules, ""));
      default -> "a value that fits the schema";
    };
  }

  static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asString()));
    return words;
  }

  private static String list(JsonNode rules) {
    boolean numbers = rules.path("items").path("type").asString("").equals("integer");
    String entries =
        numbers ? "a list of whole numbers" + range(rules.path("items")) : "a list of names";
    return entries + (rules.path("minItems").asInt(0) > 0 ? ", at least one" : "") + ", each once";
  }

  private static String range(JsonNode rules) {
    List<String> ends = new ArrayList<>();
    if (rules.has("minimum") && rules.has("maximum")) {
      return " from " + number(rules, "minimum") + " to " + number(rules, "maximum");
    }
    end(ends, rules, "minimum", "at least ");
    end(ends, rules, "exclusiveMinimum", "above ");
    end(ends, rules, "maximum", "at most ");
    end(ends, rules, "exclusiveMaximum", "below ");
    return ends.isEmpty() ? "" : ", " + String.join(" and ", ends);
  }

  private static void end(List<String> ends, JsonNode rules, String key, String word) {
    if (rules.has(key)) {
      ends.add(word + number(rules, key));
    }
  }

  private static String number(JsonNode rules, String key) {
    return new BigDecimal(rules.path(key).asString()).toPlainString();
  }
}
