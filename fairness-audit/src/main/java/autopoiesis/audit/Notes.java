package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import java.util.ArrayList;
import java.util.List;

/** What an audit could not compute, and why, in sentences. */
record Notes(Evidence evidence, Settings settings, Windows windows) {

  List<String> of(List<Disaggregation> disaggregations) {
    List<String> notes = new ArrayList<>();
    disaggregations.forEach(disaggregation -> suppressed(disaggregation, notes));
    for (Partition declared : evidence.declared()) {
      if (!(declared instanceof HardPartition)) {
        notes.add(
            declared.name()
                + ": drift of labels and crossing with other groupings need one fixed category a"
                + " person.");
      }
    }
    if (!evidence.outcomes().areNotNegative()) {
      notes.add("Some outcomes are negative, so ratios of means are not defined.");
    }
    if (windows.isEmpty()) {
      notes.add("Outcomes carry too few different times to compare windows.");
    }
    missing(notes);
    return notes;
  }

  private void suppressed(Disaggregation by, List<String> notes) {
    long suppressed = by.cells().stream().filter(Cell::suppressed).count();
    if (suppressed > 0) {
      notes.add(
          by.partition()
              + ": "
              + suppressed
              + " of "
              + by.cells().size()
              + " categories have fewer than "
              + settings.minimumCell()
              + " persons; they are not shown and take no part in verdicts.");
    }
  }

  private void missing(List<String> notes) {
    if (evidence.motions().isEmpty() && evidence.standing().isEmpty()) {
      notes.add("Immobilisation needs categories and relational positions over 3 periods or more.");
    }
    if (evidence.scores().isEmpty()) {
      notes.add(CategoricalDependence.NEEDS);
    }
    if (evidence.relational().isEmpty()) {
      notes.add(
          "Declared groups are not held against groups found in relations: there are none (hidden"
              + " ratio).");
    }
  }
}
