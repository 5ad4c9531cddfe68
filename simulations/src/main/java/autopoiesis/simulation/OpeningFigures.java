package autopoiesis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the {@link OpeningFigure} of a study's runs. */
final class OpeningFigures {
  private static final int PEOPLE = 16;

  private OpeningFigures() {}

  /**
   * The figure.
   *
   * @param kept by replicate and arm
   * @param thesis which arm's world is shown
   */
  static OpeningFigure of(
      MovingScenario scenario, List<SimulatedArm> arms, List<List<KeptRun>> kept, int thesis) {
    Extent extent = scenario.extent();
    List<OpeningFigure.Line> lines = new ArrayList<>();
    double[] truth = new double[extent.steps()];
    for (List<KeptRun> replicate : kept) {
      add(truth, replicate.get(thesis).planted(), kept.size());
    }
    lines.add(line("truth", OpeningFigure.Role.TRUTH, truth));
    double[] label = new double[extent.steps()];
    Arrays.fill(label, truth[extent.warmSteps() - 1]);
    lines.add(line("frozen label", OpeningFigure.Role.FROZEN_LABEL, label));
    for (int a = 0; a < arms.size(); a++) {
      double[] believed = new double[extent.steps()];
      for (List<KeptRun> replicate : kept) {
        add(believed, replicate.get(a).believed(), kept.size());
      }
      if (!arms.get(a).name().equals(DemoArms.TRUTH)) {
        lines.add(line(arms.get(a).name(), OpeningFigure.Role.BELIEF, believed));
      }
    }
    return figure(scenario, kept.get(0).get(thesis).whole(), lines);
  }

  private static OpeningFigure figure(
      MovingScenario scenario, Run run, List<OpeningFigure.Line> lines) {
    Extent extent = scenario.extent();
    List<Integer> bearers = new ArrayList<>();
    for (int p = 0; p < extent.persons(); p++) {
      if (run.label().categoryOf(p) == 0) {
        bearers.add(p);
      }
    }
    List<List<OpeningFigure.Point>> people = new ArrayList<>();
    for (int person : bearers.subList(0, Math.min(PEOPLE, bearers.size()))) {
      people.add(path(run, extent, List.of(person)));
    }
    List<OpeningFigure.Point> mean = path(run, extent, bearers);
    return new OpeningFigure(
        run.label().categories().get(0),
        bearers.size(),
        scenario.shiftStep(),
        extent.warmSteps(),
        lines,
        people,
        mean,
        mean.get(extent.warmSteps() - 1));
  }

  private static List<OpeningFigure.Point> path(Run run, Extent extent, List<Integer> persons) {
    List<OpeningFigure.Point> path = new ArrayList<>();
    for (int step = 0; step < extent.steps(); step++) {
      double x = 0;
      double y = 0;
      for (int person : persons) {
        x += run.truth().identity(step, person, 0);
        y += run.truth().identity(step, person, 1);
      }
      path.add(new OpeningFigure.Point(x / persons.size(), y / persons.size()));
    }
    return path;
  }

  private static void add(double[] sum, List<Double> values, int n) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values.get(i) / n;
    }
  }

  private static OpeningFigure.Line line(String name, OpeningFigure.Role role, double[] values) {
    return new OpeningFigure.Line(name, role, Arrays.stream(values).boxed().toList());
  }
}
