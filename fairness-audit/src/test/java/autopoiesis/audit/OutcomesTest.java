package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomesTest {
  private static final int[] PERSON = {0, 3, 3, 0};
  private static final double[] TIME = {1, 2, 3, 4};

  @Test
  void decisions_notZeroOrOne_areRefusedWithEventAndValue() {
    assertThatThrownBy(() -> Outcomes.decisions(4, PERSON, TIME, new double[] {0, 1, 0.5, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decision of event 2 (0.5) must be 0 or 1");
  }

  @Test
  void utilities_nan_isRefused() {
    assertThatThrownBy(
            () -> Outcomes.utilities(4, PERSON, TIME, new double[] {0, Double.NaN, 0, 1}))
        .hasMessage("utility of event 1 (NaN) must be a finite number");
  }

  @Test
  void utilities_unknownPerson_isRefused() {
    assertThatThrownBy(() -> Outcomes.utilities(3, PERSON, TIME, new double[4]))
        .hasMessage("person of event 1 (3) must be an index below 3");
  }

  @Test
  void utilities_arraysChangedAfterwards_doNotChangeIt() {
    double[] utility = {1, 2, 3, 4};
    Outcomes outcomes = Outcomes.utilities(4, PERSON, TIME, utility);
    utility[0] = 9;
    assertThat(outcomes.value(0)).isEqualTo(1);
  }

  @Test
  void only_truthsThatArePositive_givesTheTruePositiveRatesEvents() {
    double[] truth = {1, 1, 0, 0};
    Outcomes kept =
        Outcomes.decisions(4, PERSON, TIME, new double[] {1, 0, 1, 0}).only(i -> truth[i] == 1);
    assertThat(kept.size()).isEqualTo(2);
    assertThat(kept.person(1)).isEqualTo(3);
    assertThat(kept.active()).containsExactly(0, 3);
  }
}
