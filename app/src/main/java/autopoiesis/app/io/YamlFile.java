package autopoiesis.app.io;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * YAML 1.2 held against a JSON Schema: a key twice, an unknown key, a wrong type are told with line
 * and column, the first in the file first.
 */
public final class YamlFile {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .build();

  private YamlFile() {}

  /** Writes a document, whole or not at all. */
  public static void write(Path file, JsonNode document) throws IOException {
    NewDirectory.writeFile(
        file, MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a document that fits a schema. */
  public static JsonNode read(Path file, String schema) {
    InputFile.requireFilled(file);
    String text = text(file);
    JsonNode document = parse(file, text);
    if (!document.isObject()) {
      throw BadInput.at(file, 1, 1, "not a list of keys", "a study");
    }
    Schema checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    List<Finding> findings = new ArrayList<>();
    for (Error error : checked.validate(document)) {
      findings.add(finding(error, document, checked.getSchemaNode(), text));
    }
    findings.stream()
        .min(
            Comparator.comparing(Finding::isMissing)
                .thenComparingLong(Finding::line)
                .thenComparingLong(Finding::column))
        .ifPresent(
            first -> {
              throw BadInput.at(file, first.line, first.column, first.problem, first.expected);
            });
    return document;
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw InputFile.explain(file, StandardCharsets.UTF_8, e);
    } catch (IOException e) {
      throw BadInput.in(file, "cannot be read (" + e.getMessage() + ")", "a readable file");
    }
  }

  private static JsonNode parse(Path file, String text) {
    try {
      JsonNode document =
          JsonNodes.readTree(MAPPER, text, LocationJsonNodeFactoryFactory.getInstance());
      if (document == null || document.isMissingNode() || document.isNull()) {
        throw BadInput.at(file, 1, 1, "nothing in it", "a study");
      }
      return document;
    } catch (JacksonException e) {
      throw notYaml(file, e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      if (e.getCause() instanceof JacksonException cause) {
        throw notYaml(file, cause);
      }
      throw BadInput.in(file, SafeText.visible(String.valueOf(e.getMessage())), "YAML 1.2");
    }
  }

  private static BadInput notYaml(Path file, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("not YAML");
    return BadInput.at(
        file,
        at == null ? 1 : at.getLineNr(),
        at == null ? 1 : at.getColumnNr(),
        SafeText.visible(problem),
        "YAML 1.2, every key once");
  }

  /** What is missing is told last: a key that is spelled wrong explains it. */
  private record Finding(
      long line, long column, boolean isMissing, String problem, String expected) {}

  private static Finding finding(Error error, JsonNode document, JsonNode schema, String text) {
    JsonNode where = error.getInstanceNode() == null ? document : error.getInstanceNode();
    String path = error.getInstanceLocation().toString().replaceFirst("^[$/.]+", "");
    String property = error.getProperty();
    if ("additionalProperties".equals(error.getKeyword()) && property != null) {
      List<String> known = known(schema, path);
      String what = path.isEmpty() ? "key" : "key of " + SafeText.visible(path);
      long[] place = placeOfKey(text, property, location(where.path(property)));
      return new Finding(
          place[0], place[1], false, Nearest.unknown(what, property, known), Nearest.oneOf(known));
    }
    boolean missing = "required".equals(error.getKeyword());
    String name = path.isEmpty() ? "the study" : SafeText.visible(path);
    String value = where.isContainer() ? "" : " " + SafeText.quoted(where.asString());
    TokenStreamLocation at = location(where);
    return new Finding(
        at == null ? 1 : at.getLineNr(),
        at == null ? 1 : at.getColumnNr(),
        missing,
        missing
            ? SafeText.visible(String.valueOf(property)) + " is missing in " + name
            : name + value + " does not fit",
        missing ? "it to be there" : expected(error));
  }

  /** The validator knows where a value is; its key stands before it, perhaps lines before. */
  private static long[] placeOfKey(String text, String key, @Nullable TokenStreamLocation value) {
    if (value == null) {
      return new long[] {1, 1};
    }
    List<String> lines = text.lines().toList();
    Pattern written = Pattern.compile("(^|[\\s{,])([\"']?" + Pattern.quote(key) + "[\"']?\\s*:)");
    for (int line = Math.min(value.getLineNr(), lines.size()); line >= 1; line--) {
      Matcher matcher = written.matcher(lines.get(line - 1));
      if (matcher.find()) {
        return new long[] {line, matcher.start(2) + 1};
      }
    }
    return new long[] {value.getLineNr(), value.getColumnNr()};
  }

  private static @Nullable TokenStreamLocation location(JsonNode node) {
    return node.isMissingNode() ? null : JsonNodes.tokenStreamLocationOf(node);
  }

  /** The keys that the schema knows at a path of the document. */
  private static List<String> known(JsonNode schema, String path) {
    JsonNode at = schema;
    for (String step : path.split("[/.]", -1)) {
      at = step.isEmpty() ? at : at.path("properties").path(step);
    }
    return List.copyOf(at.path("properties").propertyNames());
  }

  /** What the validator says after the place, in the words of the other messages. */
  private static String expected(Error error) {
    String message = SafeText.visible(String.valueOf(error.getMessage()));
    return "a value that fits the schema: " + message;
  }
}
