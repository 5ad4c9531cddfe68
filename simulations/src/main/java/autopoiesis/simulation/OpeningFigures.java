package autopoiesis.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Makes the {@link OpeningFigure} of a study's runs. */
final class OpeningFigures {
  private static final int PEOPLE = 16;

  private OpeningFigures() {}

  /**
   * The figure.
   *
   * @param kept by replicate and arm
   * @param thesis which arm's world is shown as the truth
   */
  static OpeningFigure of(
      Scenario scenario, List<SimulatedArm> arms, List<List<KeptRun>> kept, int thesis) {
    Extent extent = scenario.extent();
    List<OpeningFigure.Line> lines = new ArrayList<>();
    List<OpeningFigure.Point> truth = mean(kept, thesis, KeptRun::planted);
    lines.add(new OpeningFigure.Line("planted", OpeningFigure.Role.TRUTH, truth));
    lines.add(
        new OpeningFigure.Line(
            "frozen label",
            OpeningFigure.Role.FROZEN_LABEL,
            Collections.nCopies(extent.steps(), truth.get(extent.warmSteps() - 1))));
    for (int a = 0; a < arms.size(); a++) {
      lines.add(
          new OpeningFigure.Line(
              arms.get(a).name(), OpeningFigure.Role.BELIEF, mean(kept, a, KeptRun::believed)));
    }
    Run run = kept.get(0).get(thesis).whole();
    List<Integer> bearers = new ArrayList<>();
    for (int p = 0; p < extent.persons(); p++) {
      if (run.label().categoryOf(p) == 0) {
        bearers.add(p);
      }
    }
    List<List<OpeningFigure.Point>> people = new ArrayList<>();
    for (int person : bearers.subList(0, Math.min(PEOPLE, bearers.size()))) {
      people.add(path(run, extent, person));
    }
    return new OpeningFigure(
        scenario.name(),
        run.label().categories().get(0),
        bearers.size(),
        shift(scenario),
        extent.warmSteps(),
        lines,
        people);
  }

  private static int shift(Scenario scenario) {
    for (PlantedEvent event : scenario.events()) {
      if (event.kind() == PlantedEvent.Kind.SHIFT) {
        return event.step();
      }
    }
    return -1;
  }

  private static List<OpeningFigure.Point> path(Run run, Extent extent, int person) {
    List<OpeningFigure.Point> path = new ArrayList<>();
    for (int step = 0; step < extent.steps(); step++) {
      path.add(
          new OpeningFigure.Point(
              run.journal().wanted(step, person, 0), run.journal().wanted(step, person, 1)));
    }
    return path;
  }

  private static List<OpeningFigure.Point> mean(
      List<List<KeptRun>> kept, int arm, Function<KeptRun, List<OpeningFigure.Point>> path) {
    List<OpeningFigure.Point> means = new ArrayList<>();
    int steps = path.apply(kept.get(0).get(arm)).size();
    for (int step = 0; step < steps; step++) {
      double x = 0;
      double y = 0;
      for (List<KeptRun> replicate : kept) {
        OpeningFigure.Point point = path.apply(replicate.get(arm)).get(step);
        x += point.x();
        y += point.y();
      }
      means.add(new OpeningFigure.Point(x / kept.size(), y / kept.size()));
    }
    return means;
  }
}
