package autopoiesis.app.report;

import autopoiesis.app.figure.Numbers;
import autopoiesis.core.Estimate;
import autopoiesis.simulation.ArmLine;
import autopoiesis.simulation.AuditedArm;
import autopoiesis.simulation.Course;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.Measure;
import autopoiesis.simulation.OpeningFigure;
import autopoiesis.simulation.PairedLine;
import autopoiesis.simulation.Recovery;
import autopoiesis.simulation.SimulationResult;
import autopoiesis.simulation.WorldVerdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The demo study as views: the opening figure, its worlds, the life of its categories. */
public final class DemoViews {
  private static final String MOVING =
      "World (i): identities move. People become what they do and whom they meet, and midway the"
          + " circle behind one label begins to do something else. Its bearers move on; their label"
          + " stays where it was put.";
  private static final String LABEL =
      "World (ii): labels are right. A label truly causes what its bearers do, two persons of one"
          + " label are alike in everything, and nothing moves.";

  private final DemoResult result;
  private final long minimumCell;

  private DemoViews(DemoResult result, long minimumCell) {
    this.result = result;
    this.minimumCell = minimumCell;
  }

  /**
   * Everything that the demo report shows of a result.
   *
   * @param minimumCell the least number of persons in a group that is shown, as the audits had it
   */
  public static List<View> of(DemoResult result, long minimumCell) {
    return new DemoViews(result, minimumCell).views();
  }

  private List<View> views() {
    List<View> views = new ArrayList<>();
    views.add(opening());
    views.add(
        world("Identities move", MOVING, result.moving(), drawing(result.opening()), checks()));
    views.add(world("Labels are right", LABEL, result.label(), drawing(result.still()), List.of()));
    views.add(LifecycleViews.of(result.lifecycle()));
    if (!result.constitution().isEmpty()) {
      views.add(constitution());
    }
    return views;
  }

  private WorldVerdict verdict(String world) {
    return result.verdicts().stream()
        .filter(v -> v.world().equals(world))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("world (" + world + ") must have a verdict"));
  }

  /** The arm that re-reads people from relations, and the one that holds to labels. */
  private String thesis() {
    return result.verdicts().get(0).accuracy().arm();
  }

  private String fixed() {
    return result.verdicts().get(0).accuracy().against();
  }

  private ComparisonView.Family family(String arm) {
    if (arm.equals("truth")) {
      return ComparisonView.Family.TRUTH;
    }
    if (arm.equals(thesis())) {
      return ComparisonView.Family.THESIS;
    }
    return arm.equals(fixed()) ? ComparisonView.Family.PARADIGM : Families.of(arm);
  }

  private OpeningView opening() {
    OpeningFigure figure = result.opening();
    List<OpeningView.Line> lines = new ArrayList<>();
    for (List<OpeningFigure.Point> person : figure.people()) {
      lines.add(new OpeningView.Line("", OpeningView.Role.PERSON, turned(person)));
    }
    for (OpeningFigure.Line line : figure.lines()) {
      String name =
          switch (line.role()) {
            case TRUTH -> "the truth";
            case FROZEN_LABEL -> "the label, frozen";
            case BELIEF -> line.name();
          };
      boolean shown = line.role() != OpeningFigure.Role.BELIEF || shown(line.name());
      if (shown) {
        List<Double> values = new ArrayList<>(turned(line.points()));
        if (line.role() == OpeningFigure.Role.BELIEF) {
          // Nobody is read before the warm start is over.
          Collections.fill(values.subList(0, warm(figure, values.size())), Double.NaN);
        }
        lines.add(new OpeningView.Line(name, role(line), values));
      }
    }
    List<OpeningView.Marker> markers = new ArrayList<>();
    if (figure.shiftStep() >= 0) {
      markers.add(new OpeningView.Marker("what it means shifts", figure.shiftStep()));
    }
    return new OpeningView(
        "A frozen label, moving people, the truth",
        "The "
            + figure.bearers()
            + " bearers of one label. At \u22121 they do only what the label said when it was given,"
            + " at +1 only what their circle turned to. Thin lines: "
            + figure.people().size()
            + " of them, as planted. Labels froze at step "
            + figure.warmSteps()
            + ".",
        "what bearers do: new kind less old kind",
        markers,
        lines);
  }

  private static int warm(OpeningFigure figure, int steps) {
    return Math.min(figure.warmSteps() + 1, steps);
  }

  private boolean shown(String arm) {
    return arm.equals(thesis()) || arm.equals(fixed());
  }

  private OpeningView.Role role(OpeningFigure.Line line) {
    return switch (line.role()) {
      case TRUTH -> OpeningView.Role.TRUTH;
      case FROZEN_LABEL -> OpeningView.Role.FROZEN_LABEL;
      case BELIEF ->
          line.name().equals(thesis())
              ? OpeningView.Role.RELATIONAL_BELIEF
              : OpeningView.Role.STATIC_BELIEF;
    };
  }

  private static List<Double> turned(List<OpeningFigure.Point> points) {
    return points.stream().map(OpeningFigure.Point::turned).toList();
  }

  private TrajectoriesView drawing(OpeningFigure figure) {
    List<TrajectoriesView.Path> paths = new ArrayList<>();
    for (List<OpeningFigure.Point> person : figure.people()) {
      paths.add(path("", TrajectoriesView.Kind.PERSON, person));
    }
    for (OpeningFigure.Line line : figure.lines()) {
      List<OpeningFigure.Point> points = line.points();
      switch (line.role()) {
        case TRUTH -> paths.add(path("as they truly are", TrajectoriesView.Kind.TRUTH, points));
        case FROZEN_LABEL ->
            paths.add(
                path(
                    "the label",
                    TrajectoriesView.Kind.FROZEN_LABEL,
                    points.subList(points.size() - 1, points.size())));
        case BELIEF -> {
          if (line.name().equals(thesis())) {
            List<OpeningFigure.Point> read =
                points.subList(warm(figure, points.size()), points.size());
            paths.add(path("as " + line.name() + " reads", TrajectoriesView.Kind.LABEL, read));
          }
        }
      }
    }
    return new TrajectoriesView(
        "To the right, the share of the first kind of things in what somebody does; upwards, that of"
            + " the second. Bearers of one label: some people, and the means of all.",
        TimeScale.STEPS,
        paths);
  }

  /** At most about two dozen points: more would hide each other. */
  private static TrajectoriesView.Path path(
      String name, TrajectoriesView.Kind kind, List<OpeningFigure.Point> points) {
    int every = Math.max(1, points.size() / 24);
    List<TrajectoriesView.Point> some = new ArrayList<>();
    for (int step = 0; step < points.size(); step++) {
      if (step % every == 0 || step == points.size() - 1) {
        OpeningFigure.Point p = points.get(step);
        some.add(new TrajectoriesView.Point(step, p.x(), p.y()));
      }
    }
    return new TrajectoriesView.Path(name, kind, -1, some);
  }

  private WorldView world(
      String title,
      String truth,
      SimulationResult world,
      TrajectoriesView drawing,
      List<WorldView.Check> checks) {
    List<WorldView.Arm> arms = new ArrayList<>();
    List<ComparisonView.Curve> courses = new ArrayList<>();
    for (ArmLine line : world.arms()) {
      arms.add(
          new WorldView.Arm(
              line.arm(),
              family(line.arm()),
              line.of(Measure.RECIPROCAL_RANK),
              line.of(Measure.MISRECOGNITION)));
      courses.add(course(line, world.extent().warmSteps() + 1));
    }
    WorldVerdict verdict = verdict(world.world());
    WorldView.Reading reading =
        new WorldView.Reading(
            arms,
            verdict.right().words(),
            List.of(
                pair(verdict.accuracy(), "accuracy (MRR)"),
                pair(verdict.recognition(), "misrecognition")),
            courses);
    return new WorldView(title, truth, reading, List.of(drawing), audit(world.world()), checks);
  }

  /** From the first step at which people are read with the warm start known. */
  private static ComparisonView.Curve course(ArmLine line, int first) {
    List<Estimate> all = line.course(Measure.MISRECOGNITION);
    List<Estimate> values = all.subList(Math.min(first, all.size()), all.size());
    List<Double> steps = new ArrayList<>();
    for (int step = first; step < all.size(); step++) {
      steps.add((double) step);
    }
    return new ComparisonView.Curve(line.arm(), steps, values);
  }

  private static ComparisonView.Pair pair(PairedLine line, String measure) {
    return new ComparisonView.Pair(line.arm(), line.against(), measure, line.difference());
  }

  /** Where the audits part first; then the static arm's decisions before the others'. */
  private AuditView audit(String world) {
    List<AuditedArm> audited = new ArrayList<>();
    for (AuditedArm arm : result.audits()) {
      if (arm.world().equals(world)) {
        audited.add(arm.arm().equals(fixed()) ? 0 : audited.size(), arm);
      }
    }
    if (audited.isEmpty()) {
      throw new IllegalArgumentException("world (" + world + ") must have been audited");
    }
    List<AuditView.Parting> partings = new ArrayList<>();
    for (AuditedArm arm : audited) {
      AuditView.Finding byLabel = AuditViews.finding(arm.byLabel(), arm.arm());
      AuditView.Finding byRelation = AuditViews.finding(arm.byRelation(), arm.arm());
      partings.add(
          new AuditView.Parting(
              "The decisions of " + arm.arm() + ": does every group get at least four fifths?",
              byLabel,
              byRelation,
              why(byLabel, byRelation)));
    }
    partings.sort(Comparator.comparing(p -> !p.parts()));
    return AuditViews.of(
        audited.stream().map(AuditedArm::report).toList(),
        audited.stream().map(AuditedArm::arm).toList(),
        minimumCell,
        partings);
  }

  private static String why(AuditView.Finding fixed, AuditView.Finding relational) {
    return "By label the worst-off group gets "
        + share(fixed.value())
        + " of what the best-off gets; by the categories that people's own acts and ties form, "
        + share(relational.value())
        + ".";
  }

  private static String share(Estimate ratio) {
    return ratio.isDefined()
        ? Numbers.fixed(ratio.value(), 2) + " " + Numbers.bounds(ratio, 2)
        : "a share that is not defined";
  }

  private List<WorldView.Check> checks() {
    Recovery r = result.recovery();
    return List.of(
        new WorldView.Check("identities (Procrustes correlation)", 1, r.identities(), ""),
        new WorldView.Check("half-life of drift", r.plantedHalfLife(), r.halfLife(), "steps"),
        new WorldView.Check("share of peers in what one becomes", r.plantedPeers(), r.peers(), ""),
        new WorldView.Check(
            "planted births, merges, splits, deaths found (recall)",
            1,
            result.lifecycle().recall(),
            ""),
        new WorldView.Check(
            "found events that were planted (precision)", 1, result.lifecycle().precision(), ""));
  }

  private ConstitutionView constitution() {
    List<Course> courses = result.constitution();
    List<Double> times = courses.get(0).steps().stream().map(Integer::doubleValue).toList();
    List<List<Double>> shares = new ArrayList<>();
    for (int t = 0; t < times.size(); t++) {
      List<Double> row = new ArrayList<>();
      for (Course course : courses) {
        row.add(course.values().get(t));
      }
      shares.add(row);
    }
    return new ConstitutionView(
        "A band is a relation's share of the mass of the bearers of the first label.",
        TimeScale.STEPS,
        courses.stream().map(Course::name).toList(),
        List.of(
            new ConstitutionView.Panel("bearers of " + result.opening().label(), times, shares)));
  }
}
