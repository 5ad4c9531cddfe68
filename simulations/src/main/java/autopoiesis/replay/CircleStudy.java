package autopoiesis.replay;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.law.Circle;
import autopoiesis.relational.law.FaceLaws;
import autopoiesis.relational.law.Intercept;
import autopoiesis.relational.law.PositionSettings;
import autopoiesis.relational.law.TwoSidedReading;
import java.util.ArrayList;
import java.util.List;

/**
 * What the circle, equation (1), adds to readings: the two-sided spectral reading through things as
 * people make them, by kappa, against the same reading through their anchors alone. All of them
 * know how popular things are ({@link Intercept#POPULARITY}): otherwise a thing that (1) pulls to
 * the middle would also lose its popularity, and the study would measure that. A finding either
 * way.
 */
public final class CircleStudy {
  /** The arm that reads through anchors alone. */
  public static final String ANCHORS = "spectral-faces";

  private CircleStudy() {}

  /**
   * One difference that the circle made.
   *
   * @param arm which kappa
   * @param slice of the events
   * @param difference from the anchors alone, in the study's measure
   */
  public record Line(String arm, String slice, Estimate difference) {}

  /** The anchors alone, then kappas from few acts to many, then a share of a thing's own mass. */
  public static List<Arm> arms() {
    List<Arm> arms = new ArrayList<>();
    arms.add(
        Arm.live(
            ANCHORS,
            TwoSidedReading.factory(
                PositionSettings.sequence(), FaceLaws.initial(), Intercept.POPULARITY)));
    for (int kappa : List.of(3, 10, 30, 100, 300)) {
      arms.add(arm(ANCHORS + "/kappa=" + kappa, Kappa.constant(kappa)));
    }
    arms.add(arm(ANCHORS + "/kappa=.3m", Kappa.shareOfMass(0.3)));
    return arms;
  }

  private static Arm arm(String name, Kappa kappa) {
    Circle circle = new Circle(kappa);
    return Arm.live(
        name,
        TwoSidedReading.factory(
            PositionSettings.sequence(), FaceLaws.initial(), Intercept.POPULARITY, circle));
  }

  /** Overall, for young things, for people with few acts, and by sitting. */
  public static List<Slice> slices(TestEvents events) {
    List<Slice> slices = new ArrayList<>();
    slices.add(Slice.all());
    slices.addAll(Slice.earlierActsOnThing(events));
    slices.addAll(Slice.earlierActs(events));
    slices.addAll(Slice.sittings(events));
    return slices;
  }

  /**
   * What each kappa adds in each slice that has events.
   *
   * @param comparison of the {@link #arms()}
   * @param measure one of the comparison's
   */
  public static List<Line> lines(Comparison comparison, String measure) {
    Require.that(
        "arms", comparison.arms(), comparison.arms().contains(ANCHORS), "with the anchors");
    List<Line> lines = new ArrayList<>();
    for (Slice slice : slices(comparison.events())) {
      if (comparison.events(slice) == 0) {
        continue;
      }
      for (Arm arm : arms()) {
        if (!arm.name().equals(ANCHORS)) {
          lines.add(
              new Line(
                  arm.name(),
                  slice.name(),
                  comparison.difference(arm.name(), ANCHORS, measure, slice)));
        }
      }
    }
    return lines;
  }
}
