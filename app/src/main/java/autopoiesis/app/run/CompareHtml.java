package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.graph.IdentityViews;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.report.AblationViews;
import autopoiesis.app.report.ArmWords;
import autopoiesis.app.report.AuditViews;
import autopoiesis.app.report.CompareReport;
import autopoiesis.app.report.HtmlReport;
import autopoiesis.app.report.ReplayViews;
import autopoiesis.app.report.RunView;
import autopoiesis.app.report.View;
import autopoiesis.audit.Audit;
import autopoiesis.audit.AuditReport;
import autopoiesis.core.Manifest;
import autopoiesis.core.ProgressListener;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.TestEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run's {@code report.html}. */
final class CompareHtml {
  private static final int MINIMUM_CELL = 30;

  private final Compared compared;
  private final ResolvedStudy study;
  private final TestEvents events;
  private final Optional<NullRuns.Found> nulls;
  private final Optional<IdentityStudy> identities;
  private final ProgressListener listener;

  CompareHtml(
      Compared compared,
      Optional<NullRuns.Found> nulls,
      Optional<IdentityStudy> identities,
      ProgressListener listener) {
    this.compared = compared;
    this.study = compared.study();
    this.events = compared.comparison().events();
    this.nulls = nulls;
    this.identities = identities;
    this.listener = listener;
  }

  void write(RunDirectory run) throws IOException {
    Manifest manifest = ManifestFile.read(run.file(RunDirectory.MANIFEST));
    String html = HtmlReport.render(CompareReport.of(run(manifest), views(run)));
    NewDirectory.writeFile(run.file("report.html"), html.getBytes(StandardCharsets.UTF_8));
  }

  private List<View> views(RunDirectory run) throws IOException {
    List<View> views = new ArrayList<>();
    String subject = compared.reference();
    views.add(
        ReplayViews.comparison(
            compared.comparison(),
            subject,
            compared.slices(),
            compared.suppressed(),
            compared.losses(),
            ArmWords::of));
    nulls.ifPresent(found -> views.addAll(nulls(found)));
    LearnedLaws.of(study, events, run.pieces("actual"))
        .ifPresent(laws -> views.add(ReplayViews.laws(laws)));
    nulls
        .flatMap(NullRuns.Found::dependence)
        .ifPresent(d -> views.add(AuditViews.dependence(List.of(d), "all events")));
    if (identities.isPresent()) {
      views.addAll(IdentityViews.of(identities.get()));
      IdentityFiles.write(run, study, identities.get());
    }
    listener.at("auditing", 0, 0);
    Optional<RunRelations> relations =
        identities.map(found -> RunRelations.of(found, events.acts(), audit("relations")));
    Map<String, AuditReport> audits = new LinkedHashMap<>();
    for (Outcomes some : audited(subject)) {
      audits.put(some.arm(), audit(some.arm()).run(ArmEvidence.of(some, relations)));
    }
    Json.write(
        run.file("audit.json"),
        AuditDocument.of(
            audits,
            study.study().settings().seed(),
            MINIMUM_CELL,
            nulls.flatMap(NullRuns.Found::dependence).map(LabelDependence::json),
            AuditRun.WITHOUT_NULLS));
    views.add(
        AuditViews.of(
            List.copyOf(audits.values()), List.copyOf(audits.keySet()), MINIMUM_CELL, List.of()));
    return views;
  }

  private Audit audit(String arm) {
    return Audit.withDefaults(study.streams().derived("audit " + arm))
        .withMinimumCell(MINIMUM_CELL);
  }

  /** The subject and the static paradigm: an audit of every arm is what the verb is for. */
  private List<Outcomes> audited(String subject) {
    return compared.outcomes().stream()
        .filter(o -> o.arm().equals(subject) || o.arm().equals("static-categorical"))
        .toList();
  }

  private static List<View> nulls(NullRuns.Found found) {
    List<View> views = new ArrayList<>();
    views.add(
        AblationViews.nulls(found.byVariant(), found.subject(), found.against(), found.control()));
    views.add(AblationViews.factorial(found.cells(), found.factorial()));
    views.add(AblationViews.circle(found.circle()));
    return views;
  }

  private RunView run(Manifest manifest) {
    List<RunView.Fact> facts = new ArrayList<>();
    facts.add(fact("persons", events.acts().persons()));
    facts.add(fact("things", events.acts().things()));
    facts.add(fact("acts", events.acts().size()));
    facts.add(fact("events foreseen", events.size()));
    facts.add(
        new RunView.Fact(
            "warm start", Math.round(100 * study.protocol().warmStart()) + " % of acts"));
    facts.add(fact("windows", study.protocol().windows()));
    facts.add(new RunView.Fact("candidates", study.defaults().candidates().word() + " things"));
    facts.add(
        new RunView.Fact(
            "intervals",
            "95 %, bootstrap by person, " + study.study().settings().replicates() + " draws"));
    return new RunView(
        study.outcomeTitle(),
        EventWords.of(study.study().data().kind(), study.defaults()),
        notes(),
        "./autopoiesis compare study.yaml --out DIR",
        facts,
        manifest);
  }

  /** What a reader should know of the arms. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    ChosenArm.of(compared.comparison()).ifPresent(chosen -> notes.add(chosen.sentence()));
    Reference.notices(compared.comparison())
        .forEach(notice -> notes.add("Know that " + notice + "."));
    return notes;
  }

  private static RunView.Fact fact(String name, long value) {
    return new RunView.Fact(name, String.format(java.util.Locale.ROOT, "%,d", value));
  }
}
