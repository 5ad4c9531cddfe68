package autopoiesis.audit;

import static autopoiesis.audit.Criterion.Scale.DIFFERENCE;
import static autopoiesis.audit.Criterion.Scale.RATIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rates by group of a classifier of the UCI Adult test part (16,281 rows), beside what Fairlearn
 * 0.15.0.dev0 gave for the same file: all groups, and the four differences and ratios of its
 * MetricFrame.
 */
@Tag("real-data")
class FairlearnReferenceTest {
  private static final Pattern ENTRY =
      Pattern.compile(
          "\"slice\":\\s*\"([^\"]+)\",\\s*\"metric\":\\s*\"([^\"]+)\",\\s*"
              + "\"group\":\\s*\"([^\"]+)\",\\s*\"value\":\\s*([-0-9.eE]+)");

  private static Map<String, Double> reference(String slice) throws IOException {
    Map<String, Double> values = new LinkedHashMap<>();
    Matcher matcher =
        ENTRY.matcher(Files.readString(SharedData.file("fairness-reference/fairlearn_head.json")));
    while (matcher.find()) {
      if (matcher.group(1).equals(slice)) {
        values.put(matcher.group(2) + " " + matcher.group(3), Double.parseDouble(matcher.group(4)));
      }
    }
    return values;
  }

  private static HardPartition partition(List<String[]> rows, String slice) {
    String[] groups =
        rows.stream()
            .map(
                row ->
                    switch (slice) {
                      case "sex" -> row[1];
                      case "race" -> row[2];
                      default -> row[2] + "|" + row[1];
                    })
            .toArray(String[]::new);
    List<String> names = Arrays.stream(groups).distinct().sorted().toList();
    return new HardPartition(
        slice, names, Arrays.stream(groups).mapToInt(names::indexOf).toArray());
  }

  private static Outcomes outcomes(
      List<String[]> rows, IntPredicate favourable, IntPredicate counted) {
    double[] decisions = new double[rows.size()];
    Arrays.setAll(decisions, i -> favourable.test(i) ? 1 : 0);
    return Outcomes.perPerson(decisions).only(counted);
  }

  @ParameterizedTest
  @CsvSource({
    "sex, selection_rate",
    "sex, recall",
    "sex, false_positive_rate",
    "sex, precision",
    "sex, accuracy",
    "race, selection_rate",
    "race, recall",
    "race, false_positive_rate",
    "race, precision",
    "race, accuracy",
    "race+sex, selection_rate",
    "race+sex, recall",
    "race+sex, false_positive_rate",
    "race+sex, precision",
    "race+sex, accuracy"
  })
  void disaggregate_adult_givesFairlearnsNumbers(String slice, String metric) throws IOException {
    List<String[]> rows = SharedData.rows("fairness-reference/adult_test_lr.csv", ",");
    List<String[]> people = rows.subList(1, rows.size());
    IntPredicate truth = i -> people.get(i)[4].equals("1");
    IntPredicate predicted = i -> people.get(i)[6].equals("1");
    IntPredicate everybody = i -> true;
    Outcomes outcomes =
        switch (metric) {
          case "selection_rate" -> outcomes(people, predicted, everybody);
          case "recall" -> outcomes(people, predicted, truth);
          case "false_positive_rate" -> outcomes(people, predicted, truth.negate());
          case "precision" -> outcomes(people, truth, predicted);
          default -> outcomes(people, i -> truth.test(i) == predicted.test(i), everybody);
        };
    Disaggregation by =
        Audit.withDefaults(new RandomStreams(1))
            .withMinimumCell(1)
            .withReplicates(20)
            .disaggregate(outcomes, partition(people, slice));
    Map<String, Double> expected = reference(slice);
    assertThat(by.overall().value())
        .isCloseTo(expected.get(metric + " __overall__"), within(1e-12));
    for (Cell cell : by.cells()) {
      assertThat(cell.mean().value())
          .as(cell.category())
          .isCloseTo(expected.get(metric + " " + cell.category()), within(1e-12));
    }
    check(
        by, DIFFERENCE, Comparison.BETWEEN_GROUPS, expected, "difference[between_groups]", metric);
    check(by, DIFFERENCE, Comparison.TO_OVERALL, expected, "difference[to_overall]", metric);
    check(by, RATIO, Comparison.BETWEEN_GROUPS, expected, "ratio[between_groups]", metric);
    check(by, RATIO, Comparison.TO_OVERALL, expected, "ratio[to_overall]", metric);
  }

  private static void check(
      Disaggregation by,
      Criterion.Scale scale,
      Comparison comparison,
      Map<String, Double> expected,
      String name,
      String metric) {
    assertThat(by.disparity(scale, comparison).estimate().value())
        .as(name)
        .isCloseTo(expected.get(name + "(" + metric + ") __agg__"), within(1e-12));
  }
}
