package autopoiesis.app.graph;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.report.Block;
import autopoiesis.app.report.CompareReport;
import autopoiesis.app.report.Report;
import autopoiesis.app.report.RunView;
import autopoiesis.core.Manifest;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of a study of identities alone: the sections of a comparison that are about it. */
public final class IdentityReport {
  private static final List<String> SECTIONS =
      List.of(
          "constitution",
          "trajectories",
          "lifecycle",
          "graph",
          "methods",
          "settings",
          "provenance");

  private IdentityReport() {}

  /** The report. */
  public static Report of(IdentityStudy study, Manifest manifest) {
    RunView run = run(study, manifest);
    Report whole = CompareReport.of(run, IdentityViews.of(study));
    List<Report.Section> sections = new ArrayList<>();
    for (String anchor : SECTIONS) {
      whole.sections().stream().filter(s -> s.anchor().equals(anchor)).forEach(sections::add);
    }
    return new Report(whole.title(), whole.subtitle(), lead(study, run), sections);
  }

  private static List<Block> lead(IdentityStudy study, RunView run) {
    List<Block> lead = new ArrayList<>();
    for (LabelAgreement agreement : study.agreements()) {
      if (agreement.adjustedRand() >= .5) {
        lead.add(
            new Block.Finding(
                "People group by "
                    + autopoiesis.app.figure.SafeText.name(agreement.label())
                    + " of themselves: the communities of their relations, labels left out, are"
                    + " nearly that label's categories (adjusted Rand index "
                    + number(agreement.adjustedRand())
                    + ")."));
      }
    }
    lead.add(new Block.Facts(run.facts()));
    if (!study.agreements().isEmpty()) {
      lead.add(
          new Block.Table(
              "Communities found with all labels taken out of the graph, against each label: an"
                  + " adjusted Rand index of 1 is the same grouping, 0 is chance.",
              agreements(study)));
    }
    return lead;
  }

  private static DataTable agreements(IdentityStudy study) {
    List<List<String>> rows = new ArrayList<>();
    for (LabelAgreement agreement : study.agreements()) {
      rows.add(
          List.of(
              agreement.label(),
              count(agreement.persons()),
              count(agreement.categories()),
              count(agreement.communities()),
              number(agreement.adjustedRand()),
              number(agreement.normalisedMutualInformation())));
    }
    return new DataTable(
        List.of(
            "label", "persons", "categories", "communities", "adjusted Rand", "mutual information"),
        rows);
  }

  private static RunView run(IdentityStudy study, Manifest manifest) {
    Participants all = study.history().participants();
    List<RunView.Fact> facts = new ArrayList<>();
    fact(facts, "persons", all.count(ParticipantKind.PERSON));
    fact(facts, "things", all.count(ParticipantKind.THING));
    fact(facts, "labels", all.count(ParticipantKind.CATEGORY));
    fact(facts, "interactions", study.dataset().log().size());
    fact(facts, "relations", study.history().relations().size());
    fact(facts, "windows", study.history().windows().size() - 1);
    String hidden = "under " + IdentityViews.MINIMUM_CELL + " persons";
    facts.add(new RunView.Fact("cells not shown", hidden));
    return new RunView(
        "Identities in " + study.dataset().name(),
        "Who everybody was at the end of each window, which relations made them so, and which"
            + " categories came and went. No person is named.",
        List.of(),
        "",
        facts,
        manifest);
  }

  private static void fact(List<RunView.Fact> facts, String name, long value) {
    if (value > 0) {
      facts.add(new RunView.Fact(name, count(value)));
    }
  }

  private static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "not defined";
  }
}
