package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.audit.Audit;
import autopoiesis.audit.Immobilisation;
import autopoiesis.core.TimedPartition;
import autopoiesis.replay.Acts;
import java.util.List;

/**
 * What a run's relations say about groups of persons, whatever arm acts on them.
 *
 * @param emergent the categories that emerge
 * @param immobilisations whether labels, and those categories, stand still while persons move;
 *     empty when there are too few windows to tell
 */
record RunRelations(TimedPartition emergent, List<Immobilisation> immobilisations) {
  RunRelations {
    immobilisations = List.copyOf(immobilisations);
  }

  static RunRelations of(IdentityStudy identities, Acts acts, Audit audit) {
    return new RunRelations(
        identities.history().emergent(),
        identities.motions(acts.labels()).stream().map(audit::immobilisation).toList());
  }
}
