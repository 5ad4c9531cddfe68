package autopoiesis.simulation;

import autopoiesis.core.Estimate;
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
    int since = shift(scenario) >= 0 ? shift(scenario) : extent.warmSteps();
    List<OpeningFigure.Line> lines = new ArrayList<>();
    List<List<OpeningFigure.Point>> truth = paths(kept, thesis, KeptRun::planted);
    List<List<OpeningFigure.Point>> frozen =
        truth.stream()
            .map(t -> Collections.nCopies(extent.steps(), t.get(extent.warmSteps() - 1)))
            .toList();
    lines.add(line("planted", OpeningFigure.Role.TRUTH, truth, truth, since));
    lines.add(line("frozen label", OpeningFigure.Role.FROZEN_LABEL, frozen, truth, since));
    for (int a = 0; a < arms.size(); a++) {
      lines.add(
          line(
              arms.get(a).name(),
              OpeningFigure.Role.BELIEF,
              paths(kept, a, KeptRun::believed),
              paths(kept, a, KeptRun::planted),
              since));
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
        scenario.events().stream().filter(e -> e.kind() == PlantedEvent.Kind.BIRTH).toList(),
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

  private static List<List<OpeningFigure.Point>> paths(
      List<List<KeptRun>> kept, int arm, Function<KeptRun, List<OpeningFigure.Point>> path) {
    return kept.stream().map(replicate -> path.apply(replicate.get(arm))).toList();
  }

  /** A path in every replicate as one line, held against the truth of each. */
  private static OpeningFigure.Line line(
      String name,
      OpeningFigure.Role role,
      List<List<OpeningFigure.Point>> paths,
      List<List<OpeningFigure.Point>> truth,
      int since) {
    int steps = paths.get(0).size();
    List<OpeningFigure.Point> means = new ArrayList<>();
    List<Estimate> turned = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      int at = step;
      double x = paths.stream().mapToDouble(p -> p.get(at).x()).reduce(0, Double::sum);
      double y = paths.stream().mapToDouble(p -> p.get(at).y()).reduce(0, Double::sum);
      means.add(new OpeningFigure.Point(x / paths.size(), y / paths.size()));
      turned.add(
          Replicates.mean(paths.stream().mapToDouble(p -> p.get(at).turned()).toArray(), -1, 1));
    }
    double[] off = new double[paths.size()];
    for (int r = 0; r < off.length; r++) {
      for (int step = since; step < steps; step++) {
        double distance = paths.get(r).get(step).turned() - truth.get(r).get(step).turned();
        off[r] += Math.abs(distance) / (steps - since);
      }
    }
    return new OpeningFigure.Line(name, role, means, turned, Replicates.mean(off, 0, 2));
  }
}
