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
import tools.jackson.databind.json.JsonMapper;
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

  private static final JsonMapper JSON = JsonMapper.shared();

  private YamlFile() {}

  /** Writes a document, whole or not at all. */
  public static void write(Path file, JsonNode document) throws IOException {
    NewDirectory.writeFile(
        file, MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a document that fits a schema. */
  public static JsonNode read(Path file, String schema) {
    String text = text(file);
    JsonNode document = parse(file, text);
    if (!document.isObject()) {
      String found = document.isArray() ? "a list" : SafeText.quoted(document.asString());
      String keys = String.join(", ", SchemaWords.keys(JSON.readTree(schema), ""));
      throw bad(file, document, found + " where keys belong", "KEY: VALUE, of the keys " + keys);
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

  /** Something wrong with a value that was read here, at its place in the file. */
  public static BadInput bad(Path file, JsonNode value, String problem, String expected) {
    TokenStreamLocation at = location(value);
    return BadInput.at(
        file,
        at == null ? 1 : at.getLineNr(),
        at == null ? 1 : at.getColumnNr(),
        problem,
        expected);
  }

  private static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      InputFile.requireFilled(file);
    }
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
      throw YamlSyntax.explain(file, text, e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      if (e.getCause() instanceof JacksonException cause) {
        throw YamlSyntax.explain(file, text, cause);
      }
      throw BadInput.in(file, SafeText.visible(String.valueOf(e.getMessage())), "YAML 1.2");
    }
  }

  /** What is missing is told last: a key that is spelled wrong explains it. */
  private record Finding(
      long line, long column, boolean isMissing, String problem, String expected) {}

  private static Finding finding(Error error, JsonNode document, JsonNode schema, String text) {
    JsonNode where = error.getInstanceNode() == null ? document : error.getInstanceNode();
    String path = error.getInstanceLocation().toString().replaceFirst("^[$/.]+", "");
    String property = error.getProperty();
    if ("additionalProperties".equals(error.getKeyword()) && property != null) {
      List<String> known = SchemaWords.keys(schema, path);
      String what = path.isEmpty() ? "key" : "key of " + SafeText.visible(path.replace('/', '.'));
      long[] place = placeOfKey(text, property, location(where.path(property)));
      return new Finding(
          place[0], place[1], false, Nearest.unknown(what, property, known), Nearest.oneOf(known));
    }
    String name = path.isEmpty() ? "the study" : SafeText.visible(path.replace('/', '.'));
    boolean missing = "required".equals(error.getKeyword());
    JsonNode rules = SchemaWords.at(schema, missing ? path + "/" + property : path);
    TokenStreamLocation at = location(where);
    return new Finding(
        at == null ? 1 : at.getLineNr(),
        at == null ? 1 : at.getColumnNr(),
        missing,
        missing
            ? SafeText.visible(String.valueOf(property)) + " is missing in " + name
            : misfit(name, where, rules),
        SchemaWords.expected(rules));
  }

  private static String misfit(String name, JsonNode value, JsonNode rules) {
    if (rules.has("enum")) {
      return Nearest.unknown(name, value.asString(""), SchemaWords.words(rules.path("enum")));
    }
    return value.isContainer()
        ? name + " does not fit"
        : name + " " + SafeText.quoted(value.asString("")) + " does not fit";
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
}
