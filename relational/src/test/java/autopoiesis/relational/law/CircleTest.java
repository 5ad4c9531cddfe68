package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import autopoiesis.relational.Kappa;
import autopoiesis.relational.reading.Act;
import org.junit.jupiter.api.Test;

class CircleTest {
  private static final double[] ANCHORS = {1, 0, 0, 1};

  private static ActHistory oneMeetsBoth() {
    ActHistory history = new ActHistory(1, 2);
    history.add(new Act(0, 0, 0, 1, true));
    history.add(new Act(0, 1, 1, 0, false));
    return history;
  }

  @Test
  void close_ofOnePersonAndTwoThings_isTheSolutionByHand() {
    // Weights 1 and 1/2, kappa 2: p = (z1 + z2/2)/(1 + 3/2), z1 = (2 x1 + p)/3,
    // z2 = (2 x2 + p/2)/(5/2). Then p (5/2) = (2 x1 + p)/3 + (2 x2 + p/2)/5, so
    // p (5/2 - 1/3 - 1/10) = (2/3) x1 + (2/5) x2 and p = (20 x1 + 12 x2)/62.
    double p1 = 20.0 / 62;
    double p2 = 12.0 / 62;
    double[] expected = {
      (2 + p1) / 3, p2 / 3, p1 / 2 / 2.5, (2 + p2 / 2) / 2.5,
    };

    assertThat(new Circle(Kappa.constant(2)).close(oneMeetsBoth(), ANCHORS))
        .containsExactly(expected, offset(1e-5));
  }

  @Test
  void close_withAHeavyAnchor_leavesThingsAtIt() {
    assertThat(new Circle(Kappa.constant(1e9)).close(oneMeetsBoth(), ANCHORS))
        .containsExactly(ANCHORS, offset(1e-6));
  }
}
