package autopoiesis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a study keeps of a run.
 *
 * @param summary its means
 * @param believed by step, the share of the new kind less that of the old one in what is believed
 *     of the bearers of the first label
 * @param planted the same of what they would do by themselves
 * @param run all of it, where it is looked at closely
 */
record KeptRun(Summary summary, List<Double> believed, List<Double> planted, Optional<Run> run) {

  static KeptRun of(Run run, boolean whole) {
    int steps = run.journal().steps();
    List<Double> believed = new ArrayList<>();
    List<Double> planted = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      Journal journal = run.journal();
      believed.add(journal.believed(step, 0, 1) - journal.believed(step, 0, 0));
      planted.add(journal.planted(step, 0, 1) - journal.planted(step, 0, 0));
    }
    return new KeptRun(
        Summary.of(run), believed, planted, whole ? Optional.of(run) : Optional.empty());
  }

  Run whole() {
    return run.orElseThrow();
  }
}
