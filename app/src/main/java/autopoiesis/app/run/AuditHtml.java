package autopoiesis.app.run;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.report.AuditView;
import autopoiesis.app.report.AuditViews;
import autopoiesis.app.report.CompareReport;
import autopoiesis.app.report.HtmlReport;
import autopoiesis.app.report.RunView;
import autopoiesis.audit.AuditReport;
import autopoiesis.audit.Criterion;
import autopoiesis.core.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An audit's HTML report. */
final class AuditHtml {
  private static final List<String> COLUMNS =
      List.of(
          "grouping",
          "other persons",
          "other groupings",
          "5 % of labels moved",
          "20 % moved",
          "turns at",
          "cannot below");

  private AuditHtml() {}

  /**
   * The document.
   *
   * @param name of the file or directory audited
   * @param inputs SHA-256 by name
   * @param document the same audit for programs
   * @param further notes on the audit as a whole
   */
  static String of(
      AuditRun.Options options,
      String name,
      Map<String, String> inputs,
      Map<String, AuditReport> reports,
      JsonNode document,
      List<String> further) {
    AuditView found =
        AuditViews.of(
            List.copyOf(reports.values()),
            List.copyOf(reports.keySet()),
            options.minimumCell(),
            List.of());
    List<String> notes = new ArrayList<>(found.notes());
    notes.addAll(further);
    AuditView audit =
        new AuditView(
            found.measure(),
            found.minimumCell(),
            found.disaggregations(),
            found.findings(),
            found.partings(),
            found.drifts(),
            notes);
    return HtmlReport.render(
        CompareReport.ofAudit(run(options, name, inputs, reports), audit, footings(document)));
  }

  private static Map<String, DataTable> footings(JsonNode document) {
    Map<String, DataTable> footings = new LinkedHashMap<>();
    for (JsonNode system : document.path("systems")) {
      Set<String> rules = new LinkedHashSet<>();
      system.path("findings").forEach(some -> rules.add(some.path("criterion").asString()));
      for (String rule : rules) {
        List<List<String>> rows =
            new AuditFooting(system, rule).rows().stream().map(AuditHtml::unbroken).toList();
        if (!rows.isEmpty()) {
          footings.put(system.path("name").asString() + ": " + rule, new DataTable(COLUMNS, rows));
        }
      }
    }
    return footings;
  }

  /** Cells that no line ends in, but for the grouping's name. */
  private static List<String> unbroken(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.replaceAll(cell -> cell.replace(' ', '\u00A0').replace('-', '\u2013'));
    cells.set(0, row.get(0));
    return cells;
  }

  private static String command(
      AuditRun.Options options, String name, Set<String> systems, boolean file) {
    StringBuilder command = new StringBuilder("./autopoiesis audit ").append(name);
    if (!file) {
      command.append(" --arms ").append(String.join(",", systems));
    }
    options.gap().ifPresent(gap -> command.append(" --gap ").append(gap));
    return command
        .append(" --minimum-cell ")
        .append(options.minimumCell())
        .append(" --seed ")
        .append(options.seed())
        .append(" --report audit.html")
        .toString();
  }

  private static RunView run(
      AuditRun.Options options,
      String name,
      Map<String, String> inputs,
      Map<String, AuditReport> reports) {
    AuditReport any = reports.values().iterator().next();
    List<RunView.Fact> facts = new ArrayList<>();
    facts.add(new RunView.Fact("outcome", any.measure()));
    if (!any.disaggregations().isEmpty()) {
      facts.add(
          new RunView.Fact(
              "persons",
              String.format(Locale.ROOT, "%,d", any.disaggregations().get(0).overall().n())));
    }
    facts.add(new RunView.Fact("systems", Integer.toString(reports.size())));
    facts.add(new RunView.Fact("smallest group", options.minimumCell() + " persons"));
    facts.add(new RunView.Fact("intervals", "95 %, bootstrap by person"));
    Map<String, String> settings = new TreeMap<>();
    settings.put("minimumCell", Integer.toString(options.minimumCell()));
    settings.put("systems", String.join(", ", reports.keySet()));
    int number = 0;
    for (Criterion criterion : options.criteria()) {
      settings.put("criterion." + number++, criterion.words());
    }
    return new RunView(
        "Audit of " + name,
        "Are groups served alike, and what does that answer hang on?",
        List.of(),
        command(options, name, reports.keySet(), inputs.containsKey(name)),
        facts,
        new Manifest(options.version(), options.seed(), inputs, settings, Map.of()));
  }
}
