package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From the summaries of runs to a result. */
final class Results {
  private Results() {}

  /** The result; summaries by replicate and arm. */
  static SimulationResult of(
      Scenario scenario, List<SimulatedArm> arms, List<List<Summary>> summaries) {
    List<ArmLine> lines = new ArrayList<>();
    for (int a = 0; a < arms.size(); a++) {
      List<Summary> own = new ArrayList<>();
      for (List<Summary> replicate : summaries) {
        own.add(replicate.get(a));
      }
      lines.add(line(arms.get(a).name(), own, scenario.extent().steps()));
    }
    return new SimulationResult(scenario.name(), scenario.extent(), summaries.size(), lines);
  }

  private static ArmLine line(String arm, List<Summary> replicates, int steps) {
    Map<Measure, List<Double>> values = new EnumMap<>(Measure.class);
    Map<Measure, List<Estimate>> courses = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, replicates.stream().map(s -> s.mean(measure)).toList());
      List<Estimate> course = new ArrayList<>();
      for (int step = 0; step < steps; step++) {
        int at = step;
        course.add(
            Replicates.mean(
                replicates.stream().mapToDouble(s -> s.at(measure, at)).toArray(), measure));
      }
      courses.put(measure, course);
    }
    return new ArmLine(arm, values, courses);
  }
}
