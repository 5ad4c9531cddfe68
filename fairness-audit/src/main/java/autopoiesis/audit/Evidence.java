package autopoiesis.audit;

import autopoiesis.core.Partition;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything an audit may look at. Only outcomes are needed; each further piece makes more audits
 * possible, and what was not possible is said in the report's notes. Immutable.
 */
public final class Evidence {
  private final String measure;
  private final Outcomes outcomes;
  private final List<Partition> declared = new ArrayList<>();
  private final List<Partition> relational = new ArrayList<>();
  private final Map<String, String> references = new TreeMap<>();
  private final Map<String, List<DriftKernel>> kernels = new TreeMap<>();
  private final List<Neighbours> neighbours = new ArrayList<>();
  private final List<Motion> motions = new ArrayList<>();
  private final List<Immobilisation> standing = new ArrayList<>();
  private final List<LabelScores> scores = new ArrayList<>();

  private Evidence(String measure, Outcomes outcomes) {
    this.measure = measure;
    this.outcomes = outcomes;
  }

  private Evidence(Evidence other) {
    this(other.measure, other.outcomes);
    declared.addAll(other.declared);
    relational.addAll(other.relational);
    references.putAll(other.references);
    other.kernels.forEach((name, list) -> kernels.put(name, new ArrayList<>(list)));
    neighbours.addAll(other.neighbours);
    motions.addAll(other.motions);
    standing.addAll(other.standing);
    scores.addAll(other.scores);
  }

  /**
   * What happened to whom.
   *
   * @param measure what the outcome is called ("reciprocal rank", "admitted", ...); not empty
   */
  public static Evidence of(String measure, Outcomes outcomes) {
    return new Evidence(
        Require.notEmpty("measure", measure), Require.notNull("outcomes", outcomes));
  }

  /** And a grouping that somebody declared: a label column. */
  public Evidence withDeclared(Partition partition) {
    Evidence more = new Evidence(this);
    more.declared.add(checked(partition));
    return more;
  }

  /** And a grouping found in relations: emergent categories, communities, spectral splits. */
  public Evidence withRelational(Partition partition) {
    Evidence more = new Evidence(this);
    more.relational.add(checked(partition));
    return more;
  }

  private Partition checked(Partition partition) {
    Require.sameLength(
        "persons of " + partition.name(), partition.persons(), "outcomes", outcomes.persons());
    boolean known =
        declared.stream().anyMatch(p -> p.name().equals(partition.name()))
            || relational.stream().anyMatch(p -> p.name().equals(partition.name()));
    Require.that("partition", partition.name(), !known, "named once");
    return partition;
  }

  /** And which category of a grouping others are compared with; by default the largest. */
  public Evidence withReference(String partition, String category) {
    Evidence more = new Evidence(this);
    more.references.put(partition, category);
    return more;
  }

  /**
   * And one more way in which labels of this grouping may drift; {@code uniform} is always tried.
   */
  public Evidence withDrift(String partition, DriftKernel kernel) {
    Evidence more = new Evidence(this);
    more.kernels.computeIfAbsent(partition, name -> new ArrayList<>()).add(kernel);
    return more;
  }

  /** And who is related to whom, so that every declared label may also drift along relations. */
  public Evidence withNeighbours(Neighbours ties) {
    Require.sameLength("neighbours", ties.persons(), "outcomes", outcomes.persons());
    Evidence more = new Evidence(this);
    more.neighbours.clear();
    more.neighbours.add(ties);
    return more;
  }

  /** And what a system called persons over time, beside where their relations put them. */
  public Evidence withMotion(Motion motion) {
    Evidence more = new Evidence(this);
    more.motions.add(Require.notNull("motion", motion));
    return more;
  }

  /**
   * And whether categories stand still, as found before by {@link Audit#immobilisation}: where many
   * systems act on the same persons under the same labels, it is the same for all of them.
   */
  public Evidence withImmobilisation(Immobilisation found) {
    Evidence more = new Evidence(this);
    more.standing.add(Require.notNull("found", found));
    return more;
  }

  /** And a system's scores with, without and with permuted labels. */
  public Evidence withScores(LabelScores labelScores) {
    Evidence more = new Evidence(this);
    more.scores.add(Require.notNull("scores", labelScores));
    return more;
  }

  /** What the outcome is called. */
  public String measure() {
    return measure;
  }

  /** What happened to whom. */
  public Outcomes outcomes() {
    return outcomes;
  }

  /** The declared groupings, as given. */
  public List<Partition> declared() {
    return Collections.unmodifiableList(declared);
  }

  /** The groupings found in relations, as given. */
  public List<Partition> relational() {
    return Collections.unmodifiableList(relational);
  }

  /** The named reference category of a grouping, or the empty text for its largest. */
  String reference(String partition) {
    return references.getOrDefault(partition, "");
  }

  /** The kernels to try on this grouping. */
  List<DriftKernel> kernels(String partition) {
    List<DriftKernel> all = new ArrayList<>();
    all.add(DriftKernel.uniform());
    neighbours.forEach(ties -> all.add(DriftKernel.relational(ties)));
    all.addAll(kernels.getOrDefault(partition, List.of()));
    return all;
  }

  List<Motion> motions() {
    return motions;
  }

  List<Immobilisation> standing() {
    return standing;
  }

  List<LabelScores> scores() {
    return scores;
  }
}
