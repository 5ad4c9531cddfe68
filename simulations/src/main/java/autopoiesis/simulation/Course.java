package autopoiesis.simulation;

import autopoiesis.core.Require;
import java.util.List;

/**
 * A number as it goes on.
 *
 * @param name what it is
 * @param steps when
 * @param values how much, one a step
 */
public record Course(String name, List<Integer> steps, List<Double> values) {
  public Course {
    Require.notEmpty("name", name);
    steps = List.copyOf(steps);
    values = List.copyOf(values);
    Require.sameLength("values", values.size(), "steps", steps.size());
  }
}
