package autopoiesis.simulation;

import java.util.List;

/**
 * What {@link PlantedStudy} found.
 *
 * @param worlds worlds (i), (ii), (iii), a line an arm
 * @param verdicts which way of reading is right in each
 * @param lifecycle emergent categories of world (i)
 * @param recovery what of world (i) was recovered
 * @param rewired world (i): arms that read relations with their edges rewired, held against the
 *     default paradigm and against popularity; the advantage must be gone
 * @param audits false alarms and finds of each audit
 */
public record PlantedResult(
    List<SimulationResult> worlds,
    List<WorldVerdict> verdicts,
    LifecycleTimeline lifecycle,
    Recovery recovery,
    List<PairedLine> rewired,
    List<AuditRate> audits) {
  public PlantedResult {
    worlds = List.copyOf(worlds);
    verdicts = List.copyOf(verdicts);
    rewired = List.copyOf(rewired);
    audits = List.copyOf(audits);
  }
}
