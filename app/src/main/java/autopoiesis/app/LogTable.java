package autopoiesis.app;

import autopoiesis.app.io.SafeText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What a log says of itself, as lines. */
final class LogTable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private LogTable() {}

  static List<String> lines(JsonNode log) {
    List<String> lines = new ArrayList<>();
    lines.add("log           " + SafeText.visible(log.path("name").asString()));
    JsonNode counts = log.path("counts");
    counts
        .propertyStream()
        .filter(count -> count.getValue().asLong() > 0)
        .forEach(
            count ->
                lines.add(
                    String.format(
                        Locale.ROOT, "%-13s %,d", count.getKey(), count.getValue().asLong())));
    lines.add("from          " + day(log.path("span").path("first")));
    lines.add("to            " + day(log.path("span").path("last")));
    for (JsonNode relation : log.path("relations")) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-13s %s, %s to %s",
              "relation",
              SafeText.visible(relation.path("name").asString()),
              relation.path("source").asString(),
              relation.path("target").asString()));
    }
    return lines;
  }

  private static String day(JsonNode seconds) {
    return seconds.isNumber()
        ? DAY.format(Instant.ofEpochSecond((long) seconds.asDouble())) + " UTC"
        : "-";
  }
}
