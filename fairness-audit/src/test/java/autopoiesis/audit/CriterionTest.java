package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionTest {
  @ParameterizedTest
  @CsvSource({
    "0.60, 0.50, 0.70, VIOLATED",
    "0.75, 0.65, 0.88, UNDECIDED",
    "0.90, 0.82, 0.99, NOT_SHOWN",
    "0.79, 0.79, 0.80, UNDECIDED",
    "0.85, 0.80, 0.90, NOT_SHOWN",
    "NaN, NaN, NaN, UNDECIDED"
  })
  void verdict_ofARatio_isReadOffItsInterval(
      double value, double low, double high, Verdict expected) {
    assertThat(Criterion.fourFifths().verdict(new Estimate(value, low, high, 9)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.20, 0.11, 0.30, VIOLATED",
    "0.10, 0.05, 0.15, UNDECIDED",
    "0.05, 0.00, 0.10, NOT_SHOWN",
    "NaN, NaN, NaN, UNDECIDED"
  })
  void verdict_ofADifference_isReadOffItsInterval(
      double value, double low, double high, Verdict expected) {
    assertThat(Criterion.gapAtMost(0.1).verdict(new Estimate(value, low, high, 9)))
        .isEqualTo(expected);
  }

  @Test
  void constructor_thresholdOutOfRange_isRefused() {
    assertThatThrownBy(() -> new Criterion(Criterion.Scale.RATIO, Comparison.BETWEEN_GROUPS, 1.25))
        .hasMessage("threshold (1.25) must be in (0, 1]");
    assertThatThrownBy(() -> Criterion.gapAtMost(Double.NaN))
        .hasMessage("threshold (NaN) must be not negative");
  }

  @Test
  void violatedBy_nan_isNoViolation() {
    assertThat(Criterion.fourFifths().violatedBy(Double.NaN)).isFalse();
    assertThat(Criterion.gapAtMost(0).violatedBy(Double.NaN)).isFalse();
  }
}
