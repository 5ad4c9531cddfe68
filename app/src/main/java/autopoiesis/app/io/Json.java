package autopoiesis.app.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON documents: keys in the order in which they were put, a number that is none as null. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Puts a number, or null when it is NaN or infinite: JSON knows neither. */
  public static ObjectNode put(ObjectNode object, String key, double value) {
    return Double.isFinite(value) ? object.put(key, value) : object.putNull(key);
  }

  /** The document as text, ended by a line end. */
  public static String text(JsonNode document) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
  }

  /** Writes a document to a file, whole or not at all. */
  public static void write(Path file, JsonNode document) throws IOException {
    NewDirectory.writeFile(file, text(document).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a document that this software wrote. */
  public static JsonNode read(Path file) {
    InputFile.requireFilled(file);
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw BadInput.at(
          file, line, column, SafeText.visible(String.valueOf(e.getOriginalMessage())), "JSON");
    } catch (IOException e) {
      throw BadInput.in(file, "cannot be read (" + e.getMessage() + ")", "a JSON file in UTF-8");
    }
  }
}
