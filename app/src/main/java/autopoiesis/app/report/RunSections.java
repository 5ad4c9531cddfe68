package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.core.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The foot of a report: settings and where it comes from. */
final class RunSections {
  private RunSections() {}

  static List<Report.Section> of(RunView run) {
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("settings", "Settings", settings(run.manifest())));
    sections.add(new Report.Section("provenance", "Where this comes from", provenance(run)));
    return sections;
  }

  static List<Block> settings(Manifest manifest) {
    if (manifest.settings().isEmpty()) {
      return List.of(new Block.Note("No setting was recorded."));
    }
    return List.of(
        new Block.Fold(
            "All " + manifest.settings().size() + " settings that can change a number",
            List.of(new Block.Table("", table("setting", "value", manifest.settings())))));
  }

  static List<Block> provenance(RunView run) {
    Manifest manifest = run.manifest();
    List<Block> blocks = new ArrayList<>();
    if (!run.command().isEmpty()) {
      blocks.add(new Block.Prose("This command computes every number here again:"));
      blocks.add(new Block.Code(run.command()));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("version", manifest.version()));
    rows.add(List.of("seed", Long.toString(manifest.seed())));
    manifest.inputs().forEach((name, hash) -> rows.add(List.of("SHA-256 of " + name, hash)));
    blocks.add(new Block.Table("", new DataTable(List.of("what", "value"), rows)));
    if (manifest.environment().isEmpty()) {
      return blocks;
    }
    blocks.add(
        new Block.Prose(
            "On what it ran, when, and on how many threads changes nothing here, and stands in"
                + " `manifest.json` beside this report."));
    return blocks;
  }

  private static DataTable table(String name, String value, Map<String, String> map) {
    return new DataTable(
        List.of(name, value),
        map.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
  }
}
