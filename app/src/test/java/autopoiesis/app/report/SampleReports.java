package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.core.Estimate;
import autopoiesis.core.Manifest;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reports from made-up numbers, so that their look can be judged without a run. The numbers mean
 * nothing. Run {@code main} with a directory to write compare.html and demo.html into.
 */
public final class SampleReports {
  static final String HOSTILE =
      "<script>alert('x')</script>\u202Egnp.exe \"=cmd()\" \u0007\u05D0\u05D1";

  private SampleReports() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    Files.writeString(directory.resolve("compare.html"), HtmlReport.render(compare()));
    Files.writeString(directory.resolve("demo.html"), HtmlReport.render(demo()));
    Files.writeString(directory.resolve("audit.html"), HtmlReport.render(audit()));
    Report bare = CompareReport.of(run("A run of which nothing was kept"), List.of());
    Files.writeString(directory.resolve("bare.html"), HtmlReport.render(bare));
  }

  static Report compare() {
    return CompareReport.of(run("Six paradigms on a made-up log"), compareViews());
  }

  static List<View> compareViews() {
    return List.of(
        SampleComparison.comparison(),
        SampleComparison.factorial(),
        SampleComparison.nulls(),
        SampleComparison.circle(),
        SampleIdentities.constitution(),
        SampleIdentities.laws(),
        SampleIdentities.trajectories(),
        SampleIdentities.lifecycle(),
        SampleIdentities.graph(),
        SampleAudits.dependence(),
        SampleAudits.audit());
  }

  static Report audit() {
    DataTable footing =
        new DataTable(
            List.of("grouping", "other persons", "other groupings", "turns at"),
            List.of(List.of(HOSTILE, "12\u00A0%", "4\u00A0of\u00A051", ">\u00A030\u00A0%")));
    return CompareReport.ofAudit(
        run("Audit of " + HOSTILE),
        SampleAudits.audit(),
        Map.of(HOSTILE + ": ratio at least 0.8", footing));
  }

  static Report demo() {
    return DemoReport.of(
        run("A label stands still, people do not"),
        demoViews(),
        List.of(
            "./autopoiesis log import --csv my-log.csv --person user --thing item --time when"
                + " --out my-log",
            "./autopoiesis compare --data my-log --out my-run",
            "open my-run/report.html"));
  }

  public static List<View> demoViews() {
    List<View> views = new ArrayList<>(SampleAudits.worlds());
    views.add(SampleIdentities.laws());
    views.add(SampleIdentities.lifecycle());
    return views;
  }

  public static RunView run(String title) {
    return new RunView(
        title,
        "A log of 943 people and 1,682 films; an act is a rating of 4 or more. *All numbers here are"
            + " made up to judge the look of a report.*",
        List.of("An arm ranks every event as another does."),
        "./autopoiesis compare --data sample --arms all --nulls --seed 42 --out run",
        List.of(
            new RunView.Fact("persons", "943"),
            new RunView.Fact("things", "1\u2009682"),
            new RunView.Fact("acts tested", "44\u2009180"),
            new RunView.Fact("warm start", "20 % of all ratings"),
            new RunView.Fact("windows", "20, of equal counts"),
            new RunView.Fact("candidates", "all not met before"),
            new RunView.Fact("intervals", "95 %, by person, 1\u2009000 draws"),
            new RunView.Fact("took", "2 min 41 s")),
        new Manifest(
            "0.1.0",
            42,
            Map.of(
                "ratings.csv", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.of("protocol.windows", "20", "protocol.warm", "0.2", "arms.0", HOSTILE),
            Map.of("java", "17.0.15", "threads", "2", "system", "Linux amd64")));
  }

  static Estimate near(double value, double half, long n) {
    return new Estimate(value, value - half, value + 0.97 * half, n);
  }

  static RandomStream stream(String name) {
    return new RandomStreams(7).stream(name);
  }

  static List<Double> walk(RandomStream random, int n, double start, double step, double drift) {
    List<Double> values = new ArrayList<>();
    double at = start;
    for (int i = 0; i < n; i++) {
      values.add(at);
      at += drift + step * (random.nextDouble() - 0.5);
    }
    return values;
  }
}
