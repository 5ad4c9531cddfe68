package autopoiesis.app.report;

import autopoiesis.app.report.ComparisonView.Direction;
import autopoiesis.core.Estimate;
import autopoiesis.relational.law.LawHistory;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Loss;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Replays as views: the comparison and the laws; {@link AblationViews} has what it rests on. */
public final class ReplayViews {
  private static final String HEADLINE = "mrr";
  private static final String WINDOW = "window";
  private static final String LABEL = "label ";
  private static final String EMERGENT = "emergent category";

  /** Of groups of people with fewer than these nothing is told. */
  public static final int LEAST_PERSONS = 30;

  /** With more slices than these, a figure has room for one rival. */
  private static final int MANY_SLICES = 7;

  private ReplayViews() {}

  /**
   * A comparison, with its curves and slices.
   *
   * @param comparison arms on the same events; "mrr" must be among its measures
   * @param subject the arm that is paired with all others
   * @param slices by what results are split; the windows, by the word "window", make the curves;
   *     those by "label ..." and "emergent category" are groups of people
   * @param suppressed how many such groups are left out because they are small, where any are
   * @param losses where the subject is behind an arm that it is not behind overall
   * @param says what an arm is, in half a sentence, by its name; may be empty for an arm
   */
  public static ComparisonView comparison(
      Comparison comparison,
      String subject,
      Map<String, List<Slice>> slices,
      Map<String, Integer> suppressed,
      List<Loss> losses,
      UnaryOperator<String> says) {
    List<ComparisonView.Measure> measures = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Measure measure : comparison.measures()) {
      int at = measure.name().equals(HEADLINE) ? 0 : measures.size();
      measures.add(at, measure(measure));
      keys.add(at, measure.name());
    }
    List<ComparisonView.Arm> arms = new ArrayList<>();
    List<ComparisonView.Pair> pairs = new ArrayList<>();
    for (String arm : comparison.arms()) {
      List<Estimate> values =
          keys.stream().map(k -> comparison.estimate(arm, k, Slice.all())).toList();
      arms.add(new ComparisonView.Arm(arm, Families.of(arm), says.apply(arm), values));
      if (!arm.equals(subject)) {
        for (String key : keys) {
          Estimate difference = comparison.difference(subject, arm, key, Slice.all());
          pairs.add(new ComparisonView.Pair(subject, arm, key, difference));
        }
      }
    }
    return new ComparisonView(
        measures,
        arms,
        pairs,
        TimeScale.WINDOWS,
        curves(comparison, slices.getOrDefault(WINDOW, List.of())),
        slicings(comparison, subject, slices, suppressed),
        losses.stream().map(ReplayViews::loss).toList());
  }

  private static ComparisonView.Loss loss(Loss loss) {
    return new ComparisonView.Loss(
        loss.by().replaceFirst("^" + LABEL, ""),
        GroupNames.shown(group(loss.slice())),
        loss.arm(),
        loss.difference());
  }

  private static ComparisonView.Measure measure(Measure measure) {
    String name = measure.name();
    String shown = name.toUpperCase(Locale.ROOT);
    String cutoff = name.replaceAll("[a-z]", "");
    String explains = "";
    if (name.equals(HEADLINE)) {
      explains = "The mean of 1 / rank of what people chose next, among all they had not met.";
    } else if (name.startsWith("hr")) {
      shown = "HR@" + cutoff;
      explains = "How often what people chose next stood among the first " + cutoff + ".";
    } else if (name.startsWith("ndcg")) {
      shown = "NDCG@" + cutoff;
      explains = "The same, counting less the lower it stood.";
    } else if (name.startsWith("recall")) {
      shown = "recall@" + cutoff;
      explains =
          "Of the different things chosen in a window, the share that stood among the first "
              + cutoff
              + " when the window began.";
    } else if (name.startsWith("novelty")) {
      shown = "novelty@" + cutoff;
      explains = "How unusual the first " + cutoff + " are, in bits; more is not better by itself.";
    } else if (name.equals("logloss")) {
      shown = "log-loss";
      explains = "Minus the logarithm of the probability given to what was chosen, in nats.";
    }
    return new ComparisonView.Measure(
        name, shown, measure.higherIsBetter() ? Direction.HIGHER : Direction.LOWER, explains);
  }

  private static List<ComparisonView.Curve> curves(Comparison comparison, List<Slice> windows) {
    List<ComparisonView.Curve> curves = new ArrayList<>();
    for (String arm : comparison.arms()) {
      List<Double> times = new ArrayList<>();
      List<Estimate> values = new ArrayList<>();
      for (int w = 0; w < windows.size(); w++) {
        times.add(w + 1.0);
        values.add(comparison.estimate(arm, HEADLINE, windows.get(w)));
      }
      curves.add(new ComparisonView.Curve(arm, times, values));
    }
    return curves;
  }

  private static List<ComparisonView.Slicing> slicings(
      Comparison comparison,
      String subject,
      Map<String, List<Slice>> slices,
      Map<String, Integer> suppressed) {
    List<ComparisonView.Slicing> slicings = new ArrayList<>();
    slices.forEach(
        (by, some) -> {
          if (!by.equals(WINDOW) && !some.isEmpty()) {
            boolean groups = by.startsWith(LABEL) || by.equals(EMERGENT);
            String name = by.equals("half") ? "half of the log" : by.replaceFirst("^" + LABEL, "");
            slicings.add(
                slicing(
                    comparison,
                    subject,
                    name + without(suppressed.getOrDefault(by, 0)),
                    groups ? inOrder(some) : some));
          }
        });
    return slicings;
  }

  private static String without(int suppressed) {
    return suppressed == 0
        ? ""
        : ", without "
            + suppressed
            + (suppressed == 1 ? " group" : " groups")
            + " under "
            + LEAST_PERSONS
            + " persons";
  }

  /** Groups in the order of their names. */
  private static List<Slice> inOrder(List<Slice> groups) {
    return GroupNames.order(groups.stream().map(ReplayViews::group).toList()).stream()
        .map(groups::get)
        .toList();
  }

  /** What a slice of people is called, without what it is a group by. */
  private static String group(Slice slice) {
    return slice.name().replaceFirst("^.*? = ", "");
  }

  /** Groups are called as their label calls them. */
  private static ComparisonView.Slicing slicing(
      Comparison comparison, String subject, String name, List<Slice> slices) {
    List<String> overall = ranked(comparison, subject, Slice.all());
    List<List<String>> bySlice = slices.stream().map(s -> ranked(comparison, subject, s)).toList();
    return new ComparisonView.Slicing(
        name,
        slices.stream().map(s -> GroupNames.shown(group(s))).toList(),
        shown(subject, overall, bySlice).stream()
            .map(
                arm ->
                    new ComparisonView.SlicedArm(
                        arm,
                        slices.stream().map(s -> comparison.estimate(arm, HEADLINE, s)).toList()))
            .toList());
  }

  /**
   * The subject and its best rivals: overall and, unless there are many slices, the best that is no
   * relational reading in each of them. More cannot be told apart in a figure; fewer would hide
   * where something else is good.
   *
   * @param overall the others from best to worst
   * @param bySlice the same in each slice
   */
  static List<String> shown(String subject, List<String> overall, List<List<String>> bySlice) {
    boolean many = bySlice.size() > MANY_SLICES;
    Set<String> shown = new HashSet<>(overall.subList(0, Math.min(many ? 1 : 3, overall.size())));
    for (List<String> ranked : many ? List.<List<String>>of() : bySlice) {
      ranked.stream()
          .filter(arm -> Families.of(arm) != ComparisonView.Family.RELATIONAL)
          .limit(1)
          .forEach(shown::add);
    }
    List<String> arms = new ArrayList<>(overall);
    arms.retainAll(shown);
    arms.add(0, subject);
    return arms;
  }

  /** The others from best to worst, of those that have an estimate there. */
  private static List<String> ranked(Comparison comparison, String subject, Slice slice) {
    return comparison.arms().stream()
        .filter(arm -> !arm.equals(subject))
        .filter(arm -> comparison.estimate(arm, HEADLINE, slice).isDefined())
        .sorted(
            Comparator.comparingDouble(arm -> -comparison.estimate(arm, HEADLINE, slice).value()))
        .toList();
  }

  /** The laws after every learning, and why each stopped; one panel for each kind of law. */
  public static LawsView laws(LawHistory history) {
    Map<Integer, Double> acts = new LinkedHashMap<>();
    history.entries().forEach(e -> acts.putIfAbsent(e.learning(), (double) e.acts()));
    List<Integer> learnings = new ArrayList<>(acts.keySet());
    Map<List<String>, List<Double>> values = new LinkedHashMap<>();
    for (LawHistory.Entry entry : history.entries()) {
      String channel = entry.channel().isEmpty() ? "all" : entry.channel();
      List<String> key = List.of(entry.law(), channel, entry.unit());
      values
          .computeIfAbsent(
              key, k -> new ArrayList<>(Collections.nCopies(learnings.size(), Double.NaN)))
          .set(learnings.indexOf(entry.learning()), entry.value());
    }
    List<LawsView.Law> laws = new ArrayList<>();
    values.forEach((key, v) -> laws.add(new LawsView.Law(key.get(0), key.get(1), key.get(2), v)));
    return new LawsView(
        TimeScale.ACTS,
        new ArrayList<>(acts.values()),
        laws,
        LawStops.outcomes(history, learnings),
        LawStops.summary(history));
  }
}
