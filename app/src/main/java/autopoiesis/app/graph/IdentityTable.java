package autopoiesis.app.graph;

import autopoiesis.app.io.SafeText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The document of a study as lines of at most 80 columns. */
public final class IdentityTable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private IdentityTable() {}

  /** The lines. */
  public static List<String> lines(JsonNode json) {
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%3s  %-16s %10s %7s %7s %8s %9s %8s",
            "win", "end (UTC)", "categories", "flux", "lag", "turnover", "closure", "anchor"));
    for (JsonNode window : json.path("windows")) {
      lines.add(
          format(
              "%3d  %-16s %10d %7s %7s %8s %9s %8s",
              window.path("window").asInt(),
              day(window.path("end")),
              window.path("categories").asInt(),
              number(window.path("fluxOfPersons")),
              number(window.path("lagOfPersons")),
              number(window.path("turnover")),
              number(window.path("closureBeyondChance")),
              number(window.path("constitutionOfPersons").path("anchor"))));
    }
    lines.add("");
    lines.add("flux, lag, anchor: means of persons; closure: mean beyond rewired graphs");
    lines.add("lives: " + lives(json.path("lifecycle")));
    lines.addAll(labels(json.path("labels")));
    return lines;
  }

  private static String lives(JsonNode counts) {
    List<String> words = new ArrayList<>();
    counts.propertyStream().forEach(e -> words.add(e.getKey() + " " + e.getValue().asLong()));
    return String.join(", ", words);
  }

  private static List<String> labels(JsonNode labels) {
    List<String> lines = new ArrayList<>();
    if (!labels.isEmpty()) {
      lines.add("");
      lines.add("communities found without labels, against the labels given:");
      lines.add(
          format(
              "  %-20s %8s %10s %11s %6s %6s",
              "", "persons", "categories", "communities", "ARI", "NMI"));
    }
    for (JsonNode label : labels) {
      String name = SafeText.visible(label.path("label").asString());
      lines.add(
          format(
              "  %-20.20s %8d %10d %11d %6s %6s",
              name,
              label.path("persons").asLong(),
              label.path("categories").asInt(),
              label.path("communities").asInt(),
              number(label.path("adjustedRand")),
              number(label.path("normalisedMutualInformation"))));
    }
    return lines;
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? format("%.3f", value.asDouble()) : "-";
  }

  private static String day(JsonNode seconds) {
    return seconds.isNumber() ? DAY.format(Instant.ofEpochSecond((long) seconds.asDouble())) : "-";
  }
}
