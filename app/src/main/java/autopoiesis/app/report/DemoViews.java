package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.simulation.ArmLine;
import autopoiesis.simulation.Course;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.Measure;
import autopoiesis.simulation.PairedLine;
import autopoiesis.simulation.SimulationResult;
import autopoiesis.simulation.WorldVerdict;
import java.util.ArrayList;
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
    OpeningFigureViews bearers = new OpeningFigureViews(result, thesis(), fixed());
    List<View> views = new ArrayList<>();
    views.add(bearers.opening());
    views.add(
        world(
            "Identities move",
            MOVING,
            result.moving(),
            bearers.drawing(result.opening()),
            RecoveryChecks.of(result.recovery(), result.lifecycle())));
    views.add(
        world(
            "Labels are right", LABEL, result.label(), bearers.drawing(result.still()), List.of()));
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
    DemoAuditViews audits = new DemoAuditViews(result, world.world(), fixed(), minimumCell);
    WorldView.Reading reading =
        new WorldView.Reading(
            arms,
            verdict.right().words(),
            List.of(
                pair(verdict.accuracy(), "accuracy (MRR), higher is better"),
                pair(verdict.recognition(), "misrecognition (bits), lower is better")),
            courses);
    return new WorldView(
        title, truth, reading, List.of(drawing), audits.view(), audits.repeated(), checks);
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
