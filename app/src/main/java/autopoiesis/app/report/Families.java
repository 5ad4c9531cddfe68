package autopoiesis.app.report;

import autopoiesis.relational.Paradigm;

/** What an arm stands for, by its name in the table of arms. */
final class Families {
  private Families() {}

  /** A paradigm by its switches, a blend by its name, otherwise a baseline of the field. */
  static ComparisonView.Family of(String arm) {
    if (arm.equals(Paradigm.AUTOPOIETIC.name())) {
      return ComparisonView.Family.THESIS;
    }
    for (Paradigm paradigm : Paradigm.all()) {
      if (arm.equals(paradigm.name())) {
        return paradigm.relations() == Paradigm.Relations.ALL
            ? ComparisonView.Family.RELATIONAL
            : ComparisonView.Family.PARADIGM;
      }
    }
    if (arm.startsWith("blend")) {
      return ComparisonView.Family.BLEND;
    }
    boolean relational =
        arm.startsWith("relational")
            || arm.startsWith("spectral")
            || arm.startsWith(Paradigm.AUTOPOIETIC.name());
    return relational ? ComparisonView.Family.RELATIONAL : ComparisonView.Family.BASELINE;
  }
}
