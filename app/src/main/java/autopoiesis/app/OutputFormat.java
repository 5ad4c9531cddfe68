package autopoiesis.app;

import autopoiesis.app.io.Json;
import java.io.PrintWriter;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** The option that every verb has: a table for persons or one JSON document for programs. */
final class OutputFormat {
  /** How a result is printed. */
  enum Format {
    /** Lines of at most 80 columns. */
    TABLE,
    /** Exactly one document. */
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "How the result is printed (default: table).")
  private Format format = Format.TABLE;

  /** Whether a program reads the result. */
  boolean isJson() {
    return format == Format.JSON;
  }

  /** Prints the result in the format asked for. */
  void print(PrintWriter out, JsonNode document, Iterable<String> table) {
    if (format == Format.JSON) {
      out.print(Json.text(document));
    } else {
      table.forEach(out::println);
    }
    out.flush();
  }
}
