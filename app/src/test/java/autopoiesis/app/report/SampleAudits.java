package autopoiesis.app.report;

import static autopoiesis.app.report.SampleReports.near;

import autopoiesis.app.report.AuditView.Disaggregation;
import autopoiesis.app.report.AuditView.Finding;
import autopoiesis.app.report.AuditView.Group;
import autopoiesis.app.report.AuditView.Verdict;
import autopoiesis.app.report.ComparisonView.Family;
import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Made-up audits and worlds. */
final class SampleAudits {
  private SampleAudits() {}

  static DependenceView dependence() {
    return new DependenceView(
        "MRR",
        List.of(
            new DependenceView.Row(
                "gender x age", "all events", near(.0002, .0005, 821), near(.0007, .0005, 821)),
            new DependenceView.Row(
                "occupation", "all events", near(-.0001, .0006, 821), near(.0004, .0006, 821)),
            new DependenceView.Row(
                "gender x age",
                "openings of sittings",
                near(.0009, .0021, 402),
                near(.0011, .0022, 402)),
            new DependenceView.Row(
                "occupation",
                "openings of sittings",
                near(-.0006, .0024, 402),
                Estimate.undefined(0))));
  }

  static AuditView audit() {
    Finding fixed =
        finding(
            "Do women and men get the same?",
            "autopoietic",
            near(.865, .05, 821),
            Verdict.NOT_SHOWN);
    Finding moving =
        finding(
            "Do women and men get the same?", "autopoietic", near(.69, .07, 821), Verdict.VIOLATED);
    return new AuditView(
        "mean reciprocal rank",
        10,
        List.of(
            new Disaggregation(
                "autopoietic",
                "age",
                List.of(
                    new Group("under 18", near(.101, .022, 36)),
                    new Group("18 to 24", near(.124, .008, 211)),
                    new Group("25 to 34", near(.121, .007, 301)),
                    new Group("35 to 44", near(.117, .009, 160)),
                    new Group("45 to 55", near(.109, .012, 90)),
                    new Group("56 and more", near(.2, .12, 7)))),
            new Disaggregation(
                "autopoietic",
                "emergent category",
                List.of(
                    new Group("noir, drama", near(.139, .009, 210)),
                    new Group("comedy", near(.122, .008, 340)),
                    new Group("animation", near(.088, .016, 75))))),
        List.of(
            fixed,
            finding(
                "Does the verdict stand under other groupings?",
                "autopoietic",
                near(.31, .05, 42),
                Verdict.UNDECIDED),
            finding(
                "Does the system hold people where they were put?",
                "static-categorical",
                near(.97, .02, 821),
                Verdict.VIOLATED),
            finding("Does it, re-read?", "autopoietic", Estimate.undefined(0), Verdict.UNDEFINED)),
        List.of(
            new AuditView.Parting(
                "Do women and men get the same?",
                fixed,
                moving,
                "By the label as given the smallest ratio is within the threshold; among people as"
                    + " they are read now it is not, because 83 of 821 people no longer live where"
                    + " their label puts them.")),
        List.of(drift("gender, anybody's label"), drift("gender, a neighbour's label")),
        List.of("Immobilisation needs categories and relational positions over time."));
  }

  private static AuditView.Drift drift(String name) {
    List<Double> shares = List.of(.0, .01, .02, .05, .1, .2, .3);
    double pace = name.contains("neighbour") ? 4 : 11;
    List<Estimate> flips =
        shares.stream().map(p -> near(.9 * (1 - Math.exp(-pace * p)), .02, 500)).toList();
    return new AuditView.Drift("autopoietic: four fifths", name, shares, flips);
  }

  private static Finding finding(String question, String system, Estimate value, Verdict verdict) {
    return new Finding(
        question,
        system,
        "smallest ratio between groups",
        value,
        .8,
        verdict,
        "persons",
        List.of(
            "utility is the mean reciprocal rank", "13 of 1000 draws lie beyond the threshold"));
  }

  static List<View> worlds() {
    return List.of(opening(), world("Identities move", true), world("Labels are right", false));
  }

  private static WorldView world(String title, boolean moves) {
    Finding fixed =
        finding("Are both groups served alike?", "static", near(.93, .04, 40), Verdict.NOT_SHOWN);
    Finding moving =
        moves
            ? finding(
                "Are both groups served alike?", "static", near(.66, .05, 40), Verdict.VIOLATED)
            : finding(
                "Are both groups served alike?", "static", near(.92, .05, 40), Verdict.NOT_SHOWN);
    AuditView audit =
        new AuditView(
            "share of choices that were shown",
            10,
            List.of(),
            List.of(fixed, moving),
            List.of(
                new AuditView.Parting(
                    "Are both groups served alike?",
                    fixed,
                    moving,
                    moves
                        ? "The label hides those who moved: inside one label are two kinds of people"
                            + " now, and one of them is served badly."
                        : "Nothing moved, so re-reading finds the labels again.")),
            List.of(),
            List.of());
    double lift = moves ? 1 : -.1;
    List<WorldView.Arm> arms =
        List.of(
            new WorldView.Arm(
                "static-categorical",
                Family.PARADIGM,
                near(.31, .02, 40),
                near(moves ? .42 : .04, .02, 40)),
            new WorldView.Arm(
                "static-latent",
                Family.PARADIGM,
                near(.33, .02, 40),
                near(moves ? .38 : .06, .02, 40)),
            new WorldView.Arm(
                "relational-live",
                Family.RELATIONAL,
                near(.31 + .12 * lift, .02, 40),
                near(.11, .02, 40)),
            new WorldView.Arm(
                "autopoietic", Family.THESIS, near(.31 + .16 * lift, .02, 40), near(.08, .02, 40)));
    List<ComparisonView.Curve> courses = new ArrayList<>();
    for (WorldView.Arm arm : arms) {
      RandomStream random = SampleReports.stream(title + arm.name());
      List<Double> times = new ArrayList<>();
      List<Estimate> values = new ArrayList<>();
      for (int t = 0; t < 60; t++) {
        boolean still = arm.family() == Family.PARADIGM;
        double up = moves && t > 25 ? (still ? .35 : .2 * Math.exp(-(t - 25) / 9.0)) : 0;
        times.add((double) t);
        values.add(near(.08 + up + .02 * random.nextDouble(), .015, 40));
      }
      courses.add(new ComparisonView.Curve(arm.name(), times, values));
    }
    return new WorldView(
        title,
        moves
            ? "Half of those labelled A drift towards B from step 40 on; the label stays where it was."
            : "Labels truly cause what people do, and nothing moves: static identity is right here.",
        new WorldView.Reading(
            arms,
            moves
                ? "reading relations is right: static identity is worse"
                : "static identity is right: reading relations adds nothing or harms",
            List.of(
                new ComparisonView.Pair(
                    "autopoietic", "static-categorical", "accuracy", near(.16 * lift, .02, 40))),
            courses),
        moves ? List.of(drawing(moves)) : List.of(),
        audit,
        List.of(
            repeated("static-categorical", moves ? .62 : .9, moves ? .41 : .91),
            repeated("autopoietic", .93, moves ? .66 : .92)),
        moves
            ? List.of(
                new WorldView.Check(
                    "drift half-life", 30, near(29.1, 1.8, 40), "steps", "planted worlds"),
                new WorldView.Check(
                    "identities (Procrustes correlation)",
                    1,
                    near(.94, .02, 40),
                    "",
                    "planted worlds"))
            : List.of());
  }

  private static WorldView.Repeated repeated(String arm, double label, double relation) {
    return new WorldView.Repeated(
        arm,
        .8,
        near(label, .05, 5),
        Collections.nCopies(5, label < .8 ? Verdict.VIOLATED : Verdict.NOT_SHOWN),
        near(relation, .04, 5),
        Collections.nCopies(5, relation < .8 ? Verdict.VIOLATED : Verdict.NOT_SHOWN),
        near(label - relation, .06, 5));
  }

  private static TrajectoriesView drawing(boolean moves) {
    RandomStream random = SampleReports.stream("world " + moves);
    double[] a = {-1, 0};
    double[] b = {1, .4};
    List<TrajectoriesView.Path> paths = new ArrayList<>();
    for (int p = 0; p < 30; p++) {
      double[] home = p % 2 == 0 ? a : b;
      double[] to = moves && p % 4 == 0 ? new double[] {.7, -.7} : home;
      paths.add(SampleIdentities.path("", TrajectoriesView.Kind.PERSON, p % 2, home, to, random));
    }
    double[] truth = moves ? new double[] {-.2, -.4} : a;
    paths.add(
        SampleIdentities.path(
            "A, as it truly is", TrajectoriesView.Kind.TRUTH, -1, a, truth, random));
    if (moves) {
      double[] read = {-.27, -.33};
      paths.add(
          SampleIdentities.path("A, re-read", TrajectoriesView.Kind.LABEL, -1, a, read, random));
    }
    paths.add(frozen("A", a));
    paths.add(frozen("B", b));
    return new TrajectoriesView(
        "The plane is the one the world was planted in; a path fades into its past.",
        TrajectoriesView.Plane.of("first kind", "second kind"),
        TimeScale.STEPS,
        paths);
  }

  private static TrajectoriesView.Path frozen(String name, double[] at) {
    return new TrajectoriesView.Path(
        name,
        TrajectoriesView.Kind.FROZEN_LABEL,
        -1,
        List.of(new TrajectoriesView.Point(0, at[0], at[1])));
  }

  private static OpeningView opening() {
    RandomStream random = SampleReports.stream("opening");
    List<OpeningView.Line> lines = new ArrayList<>();
    for (int p = 0; p < 14; p++) {
      lines.add(line("", OpeningView.Role.PERSON, 25 + 20 * random.nextDouble(), 5, .1, random));
    }
    lines.add(line("the truth", OpeningView.Role.TRUTH, 34, 7, 0, random));
    lines.add(line("the label, frozen", OpeningView.Role.FROZEN_LABEL, 1e9, 7, 0, random));
    lines.add(line("static-categorical", OpeningView.Role.STATIC_BELIEF, 90, 14, .02, random));
    lines.add(line("autopoietic", OpeningView.Role.RELATIONAL_BELIEF, 37, 7, .03, random));
    return new OpeningView(
        "What the label \u201Cstudent\u201D says, and what its bearers became",
        "Reading relations is right: the label is off by .9, autopoietic by .1.",
        "\u22121 is what the label said when it was given, +1 what its bearers came to be. Thin lines"
            + " are people.",
        "new kind less old kind",
        List.of(new OpeningView.Marker("the label's meaning shifts", 25)),
        lines);
  }

  private static OpeningView.Line line(
      String name,
      OpeningView.Role role,
      double middle,
      double slope,
      double noise,
      RandomStream random) {
    List<Estimate> values = new ArrayList<>();
    for (int t = 0; t < 60; t++) {
      double level = t < 20 ? -.9 : -.9 + 1.75 / (1 + Math.exp(-(t - middle) / slope));
      values.add(Estimate.exact(level + noise * (random.nextDouble() - .5), 40));
    }
    return new OpeningView.Line(name, role, values);
  }
}
