package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.DecisionsFile;
import autopoiesis.app.io.Nearest;
import autopoiesis.audit.Audit;
import autopoiesis.audit.AuditReport;
import autopoiesis.audit.Criterion;
import autopoiesis.audit.Evidence;
import autopoiesis.core.HardPartition;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Audits the arms of a finished comparison, or decisions from elsewhere. */
public final class AuditRun {
  private final List<Criterion> criteria;
  private final int minimumCell;
  private final long seed;
  private final ProgressListener listener;

  /**
   * An audit that was not run yet.
   *
   * @param gap the largest difference between groups that passes; empty for the four-fifths rule
   *     alone
   */
  public AuditRun(Optional<Double> gap, int minimumCell, long seed, ProgressListener listener) {
    this.criteria =
        gap.isEmpty()
            ? List.of(Criterion.fourFifths())
            : List.of(Criterion.fourFifths(), Criterion.gapAtMost(gap.get()));
    this.minimumCell = minimumCell;
    this.seed = seed;
    this.listener = listener;
  }

  private Audit audit(String system) {
    return Audit.withDefaults(new RandomStreams(seed).derived("audit " + system))
        .withCriteria(criteria)
        .withMinimumCell(minimumCell);
  }

  /** Audits a comparison's directory or a CSV. */
  public ObjectNode run(Path input, List<String> arms) throws IOException {
    if (Files.isDirectory(input)) {
      return comparison(input, arms);
    }
    if (!arms.isEmpty()) {
      throw BadInput.of("--arms with a CSV", "--arms only with the directory of a run");
    }
    return decisions(input);
  }

  private ObjectNode decisions(Path file) throws IOException {
    DecisionsFile read = DecisionsFile.read(file);
    Evidence evidence = Evidence.of(read.measure(), read.outcomes());
    for (HardPartition label : read.labels()) {
      evidence = evidence.withDeclared(label);
    }
    listener.at("auditing", 0, 0);
    Map<String, AuditReport> reports = new LinkedHashMap<>();
    reports.put(String.valueOf(file.getFileName()), audit("csv").run(evidence));
    return AuditDocument.of(reports, seed, minimumCell);
  }

  private ObjectNode comparison(Path directory, List<String> wanted) throws IOException {
    List<String> names = ReplayedStudy.arms(directory);
    for (String arm : wanted) {
      if (!names.contains(arm)) {
        throw BadInput.of(
            Nearest.unknown("arm of this run", arm, names), Nearest.nearestOf(arm, names));
      }
    }
    ReplayedStudy run = ReplayedStudy.of(directory, listener);
    List<String> audited = wanted.isEmpty() ? names : wanted;
    Map<String, AuditReport> reports = reports(run, audited, relations(run));
    return AuditDocument.of(reports, seed, minimumCell);
  }

  private RunRelations relations(ReplayedStudy run) {
    ResolvedStudy study = run.study();
    IdentityStudy identities =
        IdentityStudy.of(
            study.dataset(),
            study.defaults(),
            Math.max(0.05, study.protocol().warmStart()),
            study.protocol().windows(),
            study.streams(),
            listener);
    listener.at("positions", 0, 0);
    return RunRelations.of(identities, run.events().acts(), audit("relations"));
  }

  private Map<String, AuditReport> reports(
      ReplayedStudy run, List<String> audited, RunRelations relations) {
    Map<String, AuditReport> reports = new LinkedHashMap<>();
    for (var some : run.outcomes()) {
      if (audited.contains(some.arm())) {
        listener.at("auditing " + some.arm(), 0, 0);
        reports.put(
            some.arm(), audit(some.arm()).run(ArmEvidence.of(some, Optional.of(relations))));
      }
    }
    return reports;
  }
}
