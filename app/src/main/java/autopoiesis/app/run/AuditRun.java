package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.DecisionsFile;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.Nearest;
import autopoiesis.app.io.Sha256;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Audits the arms of a finished comparison, or decisions from elsewhere. */
public final class AuditRun {
  /** What stands for categorical dependence where a comparison did not find it. */
  static final String WITHOUT_NULLS =
      "What labels still add once relations are known was not computed: compare --nulls does it, on"
          + " a log with labels.";

  private static final String CSV =
      "What labels still add once relations are known cannot be seen in outcomes alone: it takes the"
          + " system with, without and with permuted labels (on a log: compare --nulls).";

  private final Options options;
  private final ProgressListener listener;

  /** An audit that was not run yet. */
  public AuditRun(Options options, ProgressListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * How to audit.
   *
   * @param gap the largest difference between groups that passes; empty for the four-fifths rule
   *     alone
   * @param minimumCell smaller groups, in persons, are suppressed
   * @param seed the root of all randomness
   * @param version of this software
   */
  public record Options(Optional<Double> gap, int minimumCell, long seed, String version) {
    List<Criterion> criteria() {
      return gap.isEmpty()
          ? List.of(Criterion.fourFifths())
          : List.of(Criterion.fourFifths(), Criterion.gapAtMost(gap.get()));
    }

    Audit audit(String system) {
      return Audit.withDefaults(new RandomStreams(seed).derived("audit " + system))
          .withCriteria(criteria())
          .withMinimumCell(minimumCell);
    }
  }

  /**
   * What an audit has to say.
   *
   * @param document for programs
   * @param html for persons, whole
   */
  public record Result(ObjectNode document, String html) {}

  /** Audits a comparison's directory or a CSV. */
  public Result run(Path input, List<String> arms) throws IOException {
    if (Files.isDirectory(input)) {
      return comparison(input, arms);
    }
    if (!arms.isEmpty()) {
      throw BadInput.of("--arms with a CSV", "--arms only with the directory of a run");
    }
    return decisions(input);
  }

  private Result decisions(Path file) throws IOException {
    DecisionsFile read = DecisionsFile.read(file);
    Evidence evidence = Evidence.of(read.measure(), read.outcomes());
    for (HardPartition label : read.labels()) {
      evidence = evidence.withDeclared(label);
    }
    listener.at("auditing", 0, 0);
    String name = String.valueOf(file.getFileName());
    Map<String, AuditReport> reports = Map.of(name, options.audit("csv").run(evidence));
    return result(name, Map.of(name, Sha256.of(file)), reports, Optional.empty(), CSV);
  }

  private Result comparison(Path directory, List<String> wanted) throws IOException {
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
    return result(
        String.valueOf(directory.toAbsolutePath().normalize().getFileName()),
        ManifestFile.read(directory.resolve(RunDirectory.MANIFEST)).inputs(),
        reports,
        dependence(directory),
        WITHOUT_NULLS);
  }

  private Result result(
      String name,
      Map<String, String> inputs,
      Map<String, AuditReport> reports,
      Optional<ObjectNode> dependence,
      String without) {
    ObjectNode document =
        AuditDocument.of(reports, options.seed(), options.minimumCell(), dependence, without);
    List<String> further =
        dependence.map(found -> List.of(AuditTable.sentence(found))).orElse(List.of(without));
    return new Result(document, AuditHtml.of(options, name, inputs, reports, document, further));
  }

  /** What the comparison itself found, when it ran with nulls. */
  private static Optional<ObjectNode> dependence(Path directory) {
    JsonNode found =
        Json.read(directory.resolve(RunDirectory.RESULTS)).path("categoricalDependence");
    return found instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
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
    return RunRelations.of(identities, run.events().acts(), options.audit("relations"));
  }

  private Map<String, AuditReport> reports(
      ReplayedStudy run, List<String> audited, RunRelations relations) {
    Map<String, AuditReport> reports = new LinkedHashMap<>();
    for (var some : run.outcomes()) {
      if (audited.contains(some.arm())) {
        listener.at("auditing " + some.arm(), 0, 0);
        reports.put(
            some.arm(),
            options.audit(some.arm()).run(ArmEvidence.of(some, Optional.of(relations))));
      }
    }
    return reports;
  }
}
