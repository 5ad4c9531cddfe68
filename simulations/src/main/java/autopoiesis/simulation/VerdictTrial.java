package autopoiesis.simulation;

import autopoiesis.audit.Audit;
import autopoiesis.audit.Comparison;
import autopoiesis.audit.Criterion;
import autopoiesis.audit.Evidence;
import autopoiesis.audit.Outcomes;
import autopoiesis.audit.VerdictDrift;
import java.util.List;

/**
 * Verdicts of which it is known how far labels may move before they flip. Where labels cause what
 * is done, the gap between K groups of equal size is
 *
 * <pre>gap(p) = gap (1 - p K / (K - 1))</pre>
 *
 * after each label has moved to any other one with probability p. So a limit at a share s of the
 * gap is reached at p = (1 - s) (K - 1) / K: for five labels .4 at half of it, .024 at .97 of it.
 */
final class VerdictTrial {
  /** A limit that one wrong label in twenty does not reach. */
  static final double FAR = 0.5;

  /** A limit that it passes. */
  static final double NEAR = 0.97;

  private static final double MOVED = 0.05;
  private static final double MOST = 0.5;
  private static final int DRAWS = 100;

  private final Evidence evidence;
  private final Audit audit;
  private final double gap;

  VerdictTrial(LabelScenario scenario, Run run, Audit audit) {
    Outcomes served = RunAudit.served(run, scenario.extent());
    this.evidence = Evidence.of("served", served).withDeclared(run.label());
    this.audit =
        audit
            .withMinimumCell(RunAudit.MINIMUM_CELL)
            .withPermutations(20)
            .withDraws(DRAWS)
            .withDriftProbabilities(List.of(MOVED));
    this.gap =
        this.audit
            .disaggregate(served, run.label())
            .disparity(Criterion.Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS)
            .estimate()
            .value();
  }

  /** Whether most draws flip the verdict on a limit at this share of the gap. */
  boolean flips(double share) {
    return drift(share).radius(MOST).isPresent();
  }

  /** How the verdict on a limit at this share of the gap holds when one label in twenty moves. */
  VerdictDrift drift(double share) {
    return audit
        .withCriteria(List.of(Criterion.gapAtMost(share * gap)))
        .run(evidence)
        .drifts()
        .get(0);
  }

  /** The gap between labels as they are. */
  double gap() {
    return gap;
  }
}
