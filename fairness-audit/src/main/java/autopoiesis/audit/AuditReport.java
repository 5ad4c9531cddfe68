package autopoiesis.audit;

import java.util.List;

/**
 * What an audit found.
 *
 * @param measure what the outcome is called
 * @param disaggregations outcomes by each declared grouping, then by each relational one
 * @param findings each criterion applied to each grouping, in that order
 * @param sensitivities how far each declared grouping's findings hang on it
 * @param immobilisations whether categories stand still
 * @param drifts how far labels may move before findings change
 * @param dependences what labels add once relations are known
 * @param notes what could not be computed, and why
 */
public record AuditReport(
    String measure,
    List<Disaggregation> disaggregations,
    List<Finding> findings,
    List<PartitionSensitivity> sensitivities,
    List<Immobilisation> immobilisations,
    List<VerdictDrift> drifts,
    List<CategoricalDependence> dependences,
    List<String> notes) {
  public AuditReport {
    disaggregations = List.copyOf(disaggregations);
    findings = List.copyOf(findings);
    sensitivities = List.copyOf(sensitivities);
    immobilisations = List.copyOf(immobilisations);
    drifts = List.copyOf(drifts);
    dependences = List.copyOf(dependences);
    notes = List.copyOf(notes);
  }

  /** The findings about one grouping. */
  public List<Finding> findings(String partition) {
    return findings.stream().filter(finding -> finding.partition().equals(partition)).toList();
  }
}
