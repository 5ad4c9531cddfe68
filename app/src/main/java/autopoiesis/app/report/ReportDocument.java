package autopoiesis.app.report;

import autopoiesis.core.Require;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report is composed of, as it lies beside a run's results, so that the report can be made
 * again without the run. NaN is written as the text "NaN".
 *
 * @param kind which report it is
 * @param run what was run
 * @param views what was computed
 * @param commands what the demo report ends with; empty for a comparison
 */
public record ReportDocument(Kind kind, RunView run, List<View> views, List<String> commands) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              components ->
                  components
                      .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                      .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                      .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .addMixIn(View.class, ByName.class)
          .build();

  /** Which report is composed. */
  public enum Kind {
    /** By {@link CompareReport}. */
    COMPARE,
    /** By {@link DemoReport}. */
    DEMO
  }

  /** Views are told apart by the names of their records. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "view")
  private interface ByName {}

  public ReportDocument {
    Require.notNull("kind", kind);
    Require.notNull("run", run);
    views = List.copyOf(views);
    commands = List.copyOf(commands);
  }

  /** The document of a comparison. */
  public static ReportDocument compare(RunView run, List<View> views) {
    return new ReportDocument(Kind.COMPARE, run, views, List.of());
  }

  /** The document of a demo run. */
  public static ReportDocument demo(RunView run, List<View> views, List<String> commands) {
    return new ReportDocument(Kind.DEMO, run, views, commands);
  }

  /** The composed report. */
  public Report report() {
    return kind == Kind.COMPARE
        ? CompareReport.of(run, views)
        : DemoReport.of(run, views, commands);
  }

  /** The report as one HTML file. */
  public String html() {
    return HtmlReport.render(report());
  }

  /** One line of JSON; equal documents give equal bytes. */
  public String toJson() {
    return JSON.writeValueAsString(this);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException when the text is not such a document; the message says where
   */
  public static ReportDocument fromJson(String json) {
    try {
      return Require.notNull("document", JSON.readValue(json, ReportDocument.class));
    } catch (JacksonException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " at line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr();
      throw new IllegalArgumentException(
          "report document" + where + " must be as a run wrote it: " + e.getOriginalMessage(), e);
    }
  }
}
