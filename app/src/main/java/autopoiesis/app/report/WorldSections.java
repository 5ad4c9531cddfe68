package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.LineChart;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.SafeText;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Planted worlds: the opening figure, what is right in each, a line an arm, and what was found. */
final class WorldSections {
  private static final String TRUTH =
      "things by how much the person wants them, as planted: nobody can read better";

  private WorldSections() {}

  /** One figure: thin lines for people, and above them the truth, the label and the beliefs. */
  static List<Block> opening(OpeningView view) {
    List<Block> blocks = new ArrayList<>();
    if (!view.finding().isEmpty()) {
      blocks.add(new Block.Finding(view.finding()));
    }
    blocks.add(picture(view));
    return blocks;
  }

  private static Block picture(OpeningView view) {
    List<LineChart.Series> series = new ArrayList<>();
    view.lines().stream()
        .sorted(Comparator.comparing(OpeningView.Line::role))
        .forEach(line -> series.add(line(line)));
    return new Block.Picture(
        new LineChart(
            view.title(),
            "A frozen label as a level line, its bearers moving away from it, the truth, and what"
                + " arms believe. "
                + view.explains(),
            Axis.of("step"),
            Axis.of(view.axis()),
            series,
            view.markers().stream().map(m -> new LineChart.Marker(m.name(), m.step())).toList()),
        SafeText.name(view.explains()));
  }

  private static LineChart.Series line(OpeningView.Line line) {
    List<LineChart.Point> points = new ArrayList<>();
    for (int step = 0; step < line.values().size(); step++) {
      Estimate e = line.values().get(step);
      points.add(new LineChart.Point(step, e.value(), e.low(), e.high()));
    }
    Tone tone =
        switch (line.role()) {
          case PERSON -> Tone.QUIET;
          case TRUTH -> Tone.TRUTH;
          case FROZEN_LABEL -> Tone.CONTRAST;
          case STATIC_BELIEF -> Tone.SECOND;
          case RELATIONAL_BELIEF -> Tone.FOCUS;
        };
    boolean frozen = line.role() == OpeningView.Role.FROZEN_LABEL;
    return new LineChart.Series(
        line.role() == OpeningView.Role.PERSON ? "" : line.name(),
        tone,
        frozen ? LineChart.Stroke.DASHED : LineChart.Stroke.SOLID,
        points);
  }

  static Block map(TrajectoriesView drawing, String title) {
    return new Block.Picture(
        Maps.of(drawing, title + ", on a plane"), SafeText.name(drawing.explains()));
  }

  /** A world after the first: its truth, its two audits, what is right in it, its drawing. */
  static List<Block> world(WorldView world) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(SafeText.name(world.truth())));
    blocks.addAll(partings(world));
    blocks.addAll(verdict(world));
    world.drawings().forEach(d -> blocks.add(map(d, world.title())));
    return blocks;
  }

  static List<Block> partings(WorldView world) {
    List<Block> blocks = new ArrayList<>();
    List<AuditView.Parting> partings = world.audit().partings();
    if (!partings.isEmpty()) {
      blocks.addAll(AuditSections.parting(partings.get(0)));
    }
    if (!world.repeated().isEmpty()) {
      blocks.addAll(RepeatedAudits.blocks(world));
    }
    if (partings.size() > 1) {
      blocks.add(
          new Block.Fold(
              "The first world: the same question about the other arms that were audited",
              List.of(
                  new Block.Table(
                      "", AuditSections.partings(partings.subList(1, partings.size()))))));
    }
    return blocks;
  }

  /** Which way of reading is right here, and the differences that say so. */
  static List<Block> verdict(WorldView world) {
    List<Block> blocks = new ArrayList<>();
    if (!world.reading().verdict().isEmpty()) {
      blocks.add(new Block.Finding("In this world " + world.reading().verdict() + "."));
    }
    List<List<String>> rows = new ArrayList<>();
    for (ComparisonView.Pair pair : world.reading().pairs()) {
      Estimate d = pair.difference();
      String text = Numbers.difference(d, Numbers.decimalsFor(List.of(d)));
      rows.add(List.of(pair.arm(), pair.against(), pair.measure(), text, Numbers.count(d.n())));
    }
    if (!rows.isEmpty()) {
      List<String> columns = List.of("arm", "against", "measure", "difference", "n");
      blocks.add(
          new Block.Table(
              "What this rests on: differences over n planted worlds",
              new DataTable(columns, rows)));
    }
    return blocks;
  }

  static List<Block> arms(List<WorldView> worlds) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "An arm is a way of reading people. All of them meet the same people with the same"
                + " luck, so what differs is what they show, and what comes of it."));
    blocks.add(new Block.Fold("What each arm is", List.of(new Block.Table("", words(worlds)))));
    blocks.add(
        new Block.Picture(
            plot(worlds, "Accuracy", "MRR", "higher is better", WorldView.Arm::accuracy),
            "The mean of 1 / rank of what people do next among all things (mean reciprocal rank, in"
                + " [0, 1]). Higher is better. Lines are 95 % intervals over planted worlds, in"
                + " which every arm meets the same people and the same chance."));
    blocks.add(
        new Block.Picture(
            plot(
                worlds, "Misrecognition", "bits", "lower is better", WorldView.Arm::misrecognition),
            "How far what people are taken for lies from who they are: the Jensen-Shannon divergence"
                + " of what is believed of their wishes from the planted ones, in bits, in [0, 1]."
                + " Lower is better."));
    for (WorldView world : worlds) {
      if (!world.reading().misrecognition().isEmpty()) {
        blocks.add(new Block.Picture(course(world), ""));
      }
    }
    return blocks;
  }

  private static DataTable words(List<WorldView> worlds) {
    Set<String> arms = new LinkedHashSet<>();
    worlds.forEach(world -> world.reading().arms().forEach(arm -> arms.add(arm.name())));
    return new DataTable(
        List.of("arm", "is"),
        arms.stream()
            .map(arm -> List.of(arm, arm.equals("truth") ? TRUTH : ArmWords.of(arm)))
            .toList());
  }

  private static LineChart course(WorldView world) {
    List<LineChart.Series> series = new ArrayList<>();
    for (ComparisonView.Curve curve : world.reading().misrecognition()) {
      Tone tone =
          world.reading().arms().stream()
              .filter(a -> a.name().equals(curve.arm()))
              .findFirst()
              .map(a -> Words.tone(a.family()))
              .orElse(Tone.QUIET);
      series.add(
          new LineChart.Series(
              curve.arm(), tone, LineChart.Stroke.SOLID, ComparisonSections.points(curve)));
    }
    return new LineChart(
        "Misrecognition step by step: " + world.title(),
        "A line an arm; lower is better.",
        Axis.of("step"),
        Axis.of("misrecognition").in("bits"),
        series,
        List.of());
  }

  private static IntervalPlot plot(
      List<WorldView> worlds,
      String title,
      String unit,
      String better,
      Function<WorldView.Arm, Estimate> measure) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    List<ComparisonView.Family> families = new ArrayList<>();
    for (WorldView world : worlds) {
      for (WorldView.Arm arm : world.reading().arms()) {
        if (!families.contains(arm.family())) {
          families.add(arm.family());
        }
        IntervalPlot.Mark mark =
            new IntervalPlot.Mark(Words.tone(arm.family()), measure.apply(arm));
        rows.add(new IntervalPlot.Row(world.title(), arm.name(), List.of(mark)));
      }
    }
    return new IntervalPlot(
        title + " of every arm in every world",
        "Arms within worlds, each with its interval; " + better + ".",
        Axis.of(title.toLowerCase(Locale.ROOT)).in(unit),
        families.stream().map(f -> new IntervalPlot.Key(Words.of(f), Words.tone(f))).toList(),
        rows,
        List.of());
  }

  private static int places(List<Estimate> estimates) {
    return Math.max(2, Math.min(3, Numbers.decimalsFor(estimates)));
  }

  static List<Block> planted(List<WorldView> worlds) {
    List<List<String>> rows = new ArrayList<>();
    for (WorldView world : worlds) {
      for (WorldView.Check check : world.checks()) {
        int places = places(List.of(check.found()));
        String unit = check.unit().isEmpty() ? "" : " " + check.unit();
        rows.add(
            List.of(
                check.name(),
                world.title(),
                Numbers.fixed(check.planted(), places) + unit,
                Numbers.interval(check.found(), places) + unit,
                reaches(check),
                Numbers.count(check.found().n()) + " " + check.counts()));
      }
    }
    if (rows.isEmpty()) {
      return List.of(new Block.Note("*Not run.* The planted truth was not looked for."));
    }
    return List.of(
        new Block.Prose(
            "These worlds were made, so the truth in them is known, and what is read from their logs"
                + " can be held against it. Intervals are 95 %; where one does not hold the planted"
                + " value, the finding is biased, and the table says by how much."),
        new Block.Table(
            "",
            new DataTable(
                List.of("what", "world", "planted", "found", "holds the planted", "from"), rows)));
  }

  /** Whether the interval holds what was planted, and how far off the finding is if it does not. */
  private static String reaches(WorldView.Check check) {
    Estimate found = check.found();
    if (!found.isDefined()) {
      return "not defined";
    }
    if (found.low() <= check.planted() && check.planted() <= found.high()) {
      return "yes";
    }
    double share = Math.abs(found.value() - check.planted()) / Math.abs(check.planted());
    return check.planted() == 0
        ? "no"
        : "no: " + Numbers.fixed(100 * share, share < 0.1 ? 1 : 0) + " % off";
  }
}
