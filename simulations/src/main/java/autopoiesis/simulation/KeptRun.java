package autopoiesis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a study keeps of a run.
 *
 * @param summary its means
 * @param believed what is believed of the bearers of the first label, a point a step
 * @param planted what they would do by themselves, a point a step
 * @param run all of it, where it is looked at closely
 * @param answers what both audits of its decisions said, where it was audited and not kept
 */
record KeptRun(
    Summary summary,
    List<OpeningFigure.Point> believed,
    List<OpeningFigure.Point> planted,
    Optional<Run> run,
    Optional<AuditedArm.Replicate> answers) {

  static KeptRun of(Run run, boolean whole) {
    List<OpeningFigure.Point> believed = new ArrayList<>();
    List<OpeningFigure.Point> planted = new ArrayList<>();
    Journal journal = run.journal();
    for (int step = 0; step < journal.steps(); step++) {
      believed.add(
          new OpeningFigure.Point(journal.believed(step, 0, 0), journal.believed(step, 0, 1)));
      planted.add(
          new OpeningFigure.Point(journal.planted(step, 0, 0), journal.planted(step, 0, 1)));
    }
    return new KeptRun(
        Summary.of(run),
        believed,
        planted,
        whole ? Optional.of(run) : Optional.empty(),
        Optional.empty());
  }

  /** The same with what two audits said. */
  KeptRun with(AuditedArm.Replicate found) {
    return new KeptRun(summary, believed, planted, run, Optional.of(found));
  }

  Run whole() {
    return run.orElseThrow();
  }
}
