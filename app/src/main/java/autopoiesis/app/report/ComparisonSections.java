package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.LineChart;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.SafeText;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The comparison: what leads the report, the arms, the curves. */
final class ComparisonSections {
  /** How many measures the first table has room for. */
  private static final int SHOWN = 4;

  private final ComparisonView view;
  private final ComparisonView.Measure headline;
  private final int decimals;
  private final List<ComparisonView.Arm> ranked;

  private ComparisonSections(ComparisonView view) {
    this.view = view;
    this.headline = view.headline();
    this.decimals = Numbers.decimalsFor(view.arms().stream().map(a -> a.values().get(0)).toList());
    double sign = headline.direction() == ComparisonView.Direction.HIGHER ? -1 : 1;
    this.ranked =
        view.arms().stream()
            .sorted(
                Comparator.comparing((ComparisonView.Arm a) -> !a.values().get(0).isDefined())
                    .thenComparingDouble(a -> sign * a.values().get(0).value()))
            .toList();
  }

  static List<Block> lead(ComparisonView view) {
    return new ComparisonSections(view).lead();
  }

  static List<Report.Section> of(ComparisonView view) {
    return new ComparisonSections(view).sections();
  }

  /** The arm the report is about: the one that was paired with the others. */
  private ComparisonView.Arm subject() {
    return ranked.stream()
        .filter(a -> !pairs(a.name()).isEmpty())
        .findFirst()
        .orElse(ranked.get(0));
  }

  private List<Block> lead() {
    return List.of(new Block.Finding(finding()), picture(ranking(), rankingCaption()));
  }

  private String finding() {
    ComparisonView.Arm subject = subject();
    StringBuilder text = new StringBuilder();
    text.append(SafeText.name(subject.name())).append(" reaches ").append(headline.name());
    text.append(' ').append(Words.full(subject.values().get(0), decimals)).append(" persons. ");
    List<ComparisonView.Pair> pairs = pairs(subject.name());
    List<String> ahead = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (ComparisonView.Pair pair : pairs) {
      Estimate gain = gain(pair);
      List<String> list = gain.above(0) ? ahead : gain.below(0) ? behind : open;
      list.add(SafeText.name(pair.against()));
    }
    if (pairs.isEmpty()) {
      return text.append("It was not paired with other arms.").toString();
    }
    if (behind.isEmpty() && open.isEmpty()) {
      text.append(
          pairs.size() == 1
              ? "It is ahead of the one arm it was paired with, the interval clear of zero."
              : "It is ahead of all "
                  + pairs.size()
                  + " arms it was paired with, each interval clear of zero.");
    } else {
      text.append("Of ").append(pairs.size()).append(" arms it was paired with, it is ahead of ");
      text.append(ahead.size()).append(" with an interval clear of zero");
      text.append(open.isEmpty() ? "" : ", not told apart from " + Lists.and(open));
      text.append(behind.isEmpty() ? "" : ", and behind " + Lists.and(behind)).append('.');
    }
    closest(pairs).ifPresent(p -> text.append(' ').append(closeness(p)));
    return text.toString();
  }

  private Optional<ComparisonView.Pair> closest(List<ComparisonView.Pair> pairs) {
    return pairs.stream()
        .filter(p -> p.difference().isDefined())
        .min(Comparator.comparingDouble(p -> gain(p).value()));
  }

  private String closeness(ComparisonView.Pair pair) {
    return "Closest is "
        + SafeText.name(pair.against())
        + ": "
        + Words.difference(pair.difference(), decimals)
        + ".";
  }

  /** The difference, turned so that more is better. */
  private Estimate gain(ComparisonView.Pair pair) {
    Estimate d = pair.difference();
    return headline.direction() == ComparisonView.Direction.HIGHER || !d.isDefined()
        ? d
        : new Estimate(-d.value(), -d.high(), -d.low(), d.n());
  }

  private List<ComparisonView.Pair> pairs(String arm) {
    return view.pairs().stream()
        .filter(p -> p.arm().equals(arm) && p.measure().equals(headline.key()))
        .toList();
  }

  private IntervalPlot ranking() {
    List<IntervalPlot.Row> rows =
        ranked.stream()
            .map(a -> IntervalPlot.Row.of(a.name(), Words.tone(a.family()), a.values().get(0)))
            .toList();
    return new IntervalPlot(
        headline.name() + " of every arm",
        "Arms from best to worst, a dot for the estimate and a line for its interval. "
            + "Best: "
            + ranked.get(0).name()
            + ".",
        Axis.of(headline.name()),
        keys(ranked.stream().map(ComparisonView.Arm::family).toList()),
        rows,
        List.of());
  }

  /** Keys of families of arms, each once. */
  static List<IntervalPlot.Key> keys(List<ComparisonView.Family> families) {
    return families.stream()
        .distinct()
        .map(f -> new IntervalPlot.Key(Words.of(f), Words.tone(f)))
        .toList();
  }

  private String rankingCaption() {
    return headline.explains()
        + " Lines are 95 % intervals, by bootstrap over persons. Overlapping intervals do not say"
        + " that two arms are alike: the paired differences below do.";
  }

  private static Block picture(autopoiesis.app.figure.Figure figure, String caption) {
    return new Block.Picture(figure, caption.strip());
  }

  private List<Report.Section> sections() {
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("comparison", "The comparison", comparison()));
    sections.add(new Report.Section("curves", "Learning over time", curves()));
    sections.add(
        new Report.Section(
            "slices", "Where the difference lies", SliceBlocks.of(view, subject().name())));
    return sections;
  }

  private List<Block> comparison() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table("", ComparisonTables.arms(view, ranked, SHOWN)));
    blocks.add(
        new Block.Prose(
            "Every number carries its 95 % interval; n is the number of persons it rests on."));
    List<ComparisonView.Pair> pairs = pairs(subject().name());
    if (!pairs.isEmpty()) {
      blocks.add(picture(differences(pairs), differencesCaption()));
    }
    if (!view.pairs().isEmpty()) {
      List<Block> all = List.of(new Block.Table("", ComparisonTables.pairs(view)));
      blocks.add(
          new Block.Fold(
              "Paired differences of " + SafeText.name(subject().name()) + ", in every measure",
              all));
    }
    if (view.measures().size() > SHOWN) {
      int every = view.measures().size();
      blocks.add(
          new Block.Fold(
              "Every arm in every measure",
              List.of(new Block.Table("", ComparisonTables.arms(view, ranked, every)))));
    }
    blocks.add(
        new Block.Fold(
            "What the measures are",
            List.of(new Block.Table("", ComparisonTables.measures(view)))));
    blocks.add(
        new Block.Fold(
            "What the arms are", List.of(new Block.Table("", ComparisonTables.glossary(view)))));
    return blocks;
  }

  private IntervalPlot differences(List<ComparisonView.Pair> pairs) {
    double sign = headline.direction() == ComparisonView.Direction.HIGHER ? 1 : -1;
    List<IntervalPlot.Row> rows =
        pairs.stream()
            .sorted(Comparator.comparingDouble(p -> sign * p.difference().value()))
            .map(
                p ->
                    IntervalPlot.Row.of(
                        "against " + p.against(),
                        gain(p).above(0)
                            ? Tone.FIRST
                            : gain(p).below(0) ? Tone.CONTRAST : Tone.QUIET,
                        p.difference()))
            .toList();
    return new IntervalPlot(
        "Paired differences of " + subject().name() + " in " + headline.name(),
        "Differences to each arm it was paired with, the smallest first, against a line at zero.",
        Axis.of("difference in " + headline.name()),
        List.of(
            new IntervalPlot.Key("ahead", Tone.FIRST),
            new IntervalPlot.Key("not told apart", Tone.QUIET),
            new IntervalPlot.Key("behind", Tone.CONTRAST)),
        rows,
        List.of(IntervalPlot.Reference.at("no difference", 0)));
  }

  private String differencesCaption() {
    return "Both arms are read on the same events of the same persons, and persons are drawn"
        + " together, so what they share cancels. An interval clear of zero is a difference that"
        + " another sample of persons would show too.";
  }

  private List<Block> curves() {
    if (view.curves().isEmpty()) {
      return List.of(new Block.Note("*Not run.* No values by window were recorded."));
    }
    List<LineChart.Series> series = new ArrayList<>();
    view.curves().stream()
        .sorted(Comparator.comparing(c -> view.familyOf(c.arm()) != ComparisonView.Family.BASELINE))
        .forEach(c -> series.add(curve(c)));
    LineChart chart =
        new LineChart(
            headline.name() + " window by window",
            "One line an arm over time; bands are intervals.",
            Words.axis(view.time()),
            Axis.of(headline.name()),
            series,
            List.of());
    return List.of(
        picture(
            chart,
            "Each value rests on the acts of one window alone. Bands are 95 % intervals; the grey"
                + " lines are baselines of the field, whose intervals are left out of the drawing and"
                + " stand in the numbers below. Broken lines are arms that are"
                + " frozen at the warm start: how they fall behind is what standing still costs."));
  }

  private LineChart.Series curve(ComparisonView.Curve curve) {
    boolean frozen = curve.arm().contains("frozen") || curve.arm().contains("static");
    return new LineChart.Series(
        curve.arm(),
        Words.tone(view.familyOf(curve.arm())),
        frozen ? LineChart.Stroke.DASHED : LineChart.Stroke.SOLID,
        points(curve));
  }

  /** A curve's estimates as points with bands. */
  static List<LineChart.Point> points(ComparisonView.Curve curve) {
    List<LineChart.Point> points = new ArrayList<>();
    for (int i = 0; i < curve.times().size(); i++) {
      Estimate e = curve.values().get(i);
      points.add(new LineChart.Point(curve.times().get(i), e.value(), e.low(), e.high()));
    }
    return points;
  }
}
