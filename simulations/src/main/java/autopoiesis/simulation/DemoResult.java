package autopoiesis.simulation;

import java.util.List;

/**
 * What {@link DemoStudy} found: two worlds, computed and never staged.
 *
 * @param moving world (i), a line an arm, the planted truth among them as the arm "truth"
 * @param label world (ii), the same
 * @param verdicts which way of reading is right, a verdict a world
 * @param audits the same decisions audited by label and by relation
 * @param opening a frozen label, moving people, the truth of world (i)
 * @param still the same figure of world (ii), where nobody moves
 * @param lifecycle emergent categories of world (i) over time
 * @param recovery what of world (i) was recovered from its log
 * @param constitution what makes the bearers of the first label of world (i), over time: each
 *     relation's share of their mass
 * @param laws what the thesis arm learned in world (i), over time
 */
public record DemoResult(
    SimulationResult moving,
    SimulationResult label,
    List<WorldVerdict> verdicts,
    List<AuditedArm> audits,
    OpeningFigure opening,
    OpeningFigure still,
    LifecycleTimeline lifecycle,
    Recovery recovery,
    List<Course> constitution,
    List<LearnedLaw> laws) {
  public DemoResult {
    verdicts = List.copyOf(verdicts);
    audits = List.copyOf(audits);
    constitution = List.copyOf(constitution);
    laws = List.copyOf(laws);
  }

  /**
   * A law as it was learned anew, window after window.
   *
   * @param channel the relation through which people are read; empty when the law belongs to all
   * @param law its name
   * @param unit of its values; empty for a pure number
   * @param course its values and the steps from which they held
   */
  public record LearnedLaw(String channel, String law, String unit, Course course) {}
}
