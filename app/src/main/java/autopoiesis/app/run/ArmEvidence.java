package autopoiesis.app.run;

import autopoiesis.audit.Evidence;
import autopoiesis.audit.Immobilisation;
import autopoiesis.core.HardPartition;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.TestEvents;
import java.util.Arrays;
import java.util.Optional;

/** What an arm foresaw, as an audit takes it: utility is the reciprocal rank of what was chosen. */
final class ArmEvidence {
  private ArmEvidence() {}

  static Evidence of(Outcomes outcomes, Optional<RunRelations> relations) {
    TestEvents events = outcomes.events();
    double[] time = new double[events.size()];
    double[] utility = new double[events.size()];
    Arrays.setAll(time, events::time);
    Arrays.setAll(utility, e -> 1 / outcomes.rank(e));
    Evidence evidence =
        Evidence.of(
            "reciprocal rank",
            autopoiesis.audit.Outcomes.utilities(
                events.acts().persons(), events.persons(), time, utility));
    for (HardPartition label : events.acts().labels()) {
      evidence = evidence.withDeclared(label);
    }
    if (relations.isPresent()) {
      evidence = evidence.withRelational(relations.get().emergent());
      for (Immobilisation found : relations.get().immobilisations()) {
        evidence = evidence.withImmobilisation(found);
      }
    }
    return evidence;
  }
}
