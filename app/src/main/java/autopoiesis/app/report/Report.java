package autopoiesis.app.report;

import autopoiesis.core.Require;
import java.util.List;

/**
 * A report: a title, a lead that can stand alone, and sections.
 *
 * @param title what it is called
 * @param subtitle prose below the title; may be empty
 * @param lead what a reader sees first: one figure, the finding
 * @param sections the rest, in order
 */
public record Report(String title, String subtitle, List<Block> lead, List<Section> sections) {

  /**
   * A section.
   *
   * @param anchor letters and dashes; unique in the report, and stable, since links point at it
   * @param title its heading
   * @param blocks what is in it
   */
  public record Section(String anchor, String title, List<Block> blocks) {
    public Section {
      boolean plain = anchor.matches("[a-z][a-z-]*");
      Require.that("anchor", anchor, plain, "letters and dashes");
      Require.notEmpty("title", title);
      blocks = List.copyOf(blocks);
    }
  }

  public Report {
    Require.notEmpty("title", title);
    Require.notNull("subtitle", subtitle);
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }
}
