package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One arm's line of a result.
 *
 * @param arm the arm's name
 * @param byReplicate every measure's means over persons and steps, one a replicate
 * @param courses every measure's means over persons, one a step from the first of the warm start
 *     on, with the interval over replicates
 */
public record ArmLine(
    String arm, Map<Measure, List<Double>> byReplicate, Map<Measure, List<Estimate>> courses) {
  public ArmLine {
    Require.notEmpty("arm", arm);
    byReplicate = copy(byReplicate);
    courses = copy(courses);
  }

  private static <T> Map<Measure, List<T>> copy(Map<Measure, List<T>> map) {
    Map<Measure, List<T>> copy = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      List<T> values = Require.notNull(measure.key(), map.get(measure));
      copy.put(measure, List.copyOf(values));
    }
    return Collections.unmodifiableMap(copy);
  }

  /** The mean over replicates with Student's interval, cut to the range of the measure. */
  public Estimate of(Measure measure) {
    return Replicates.mean(values(measure), measure);
  }

  /** One mean over persons a step, from the first of the warm start on. */
  public List<Estimate> course(Measure measure) {
    return Require.notNull(measure.key(), courses.get(measure));
  }

  /** One value a replicate. */
  double[] values(Measure measure) {
    return Require.notNull(measure.key(), byReplicate.get(measure)).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
