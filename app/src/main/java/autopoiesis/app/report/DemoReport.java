package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Composes the report of the demo study: one figure, two verdicts on the same decisions, the world
 * where static identity is right, a line an arm, and how to go on with one's own log.
 */
public final class DemoReport {
  private final RunView run;
  private final List<WorldView> worlds;

  private DemoReport(RunView run, List<WorldView> worlds) {
    this.run = run;
    this.worlds = worlds;
  }

  /**
   * The report of a demo run.
   *
   * @param run what was run
   * @param worlds at least one; the first leads: the world where identities move
   * @param others laws, lifecycle, constitution, graph, where they were computed for the first
   *     world
   * @param commands what a newcomer types to try it on a log of their own, a line each
   */
  public static Report of(
      RunView run, List<WorldView> worlds, List<View> others, List<String> commands) {
    Require.that("worlds", worlds.size(), !worlds.isEmpty(), "at least one");
    return new DemoReport(run, List.copyOf(worlds)).report(others, commands);
  }

  private Report report(List<View> others, List<String> commands) {
    WorldView first = worlds.get(0);
    List<Block> lead = new ArrayList<>();
    lead.add(
        new Block.Picture(
            Maps.of(first.drawing(), first.title()),
            (SafeText.name(first.truth()) + " " + first.drawing().explains()).strip()));
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("verdicts", "Two verdicts on the same decisions", first()));
    for (int i = 1; i < worlds.size(); i++) {
      WorldView world = worlds.get(i);
      sections.add(new Report.Section("world-" + letter(i), world.title(), world(world)));
    }
    sections.add(new Report.Section("arms", "A line an arm", arms()));
    sections.add(new Report.Section("planted", "What was planted, and what was found", planted()));
    for (View view : others) {
      other(view).forEach(sections::add);
    }
    sections.add(Methods.section());
    List<Block> foot = new ArrayList<>(RunSections.settings(run.manifest()));
    foot.add(new Block.Facts(run.facts()));
    foot.addAll(RunSections.provenance(run));
    sections.add(new Report.Section("provenance", "Where this comes from", foot));
    sections.add(new Report.Section("try", "Try it on your log", tryIt(commands)));
    return new Report(SafeText.name(run.title()), run.subject(), lead, sections);
  }

  private static char letter(int index) {
    return (char) ('a' + index);
  }

  private List<Block> first() {
    WorldView world = worlds.get(0);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "Both audits see the same slates, the same choices and the same people. One groups"
                + " people by the label they were given once. The other re-reads who they are from"
                + " what they do and with whom. Nothing below is staged: both verdicts are computed"
                + " from this run."));
    if (world.audit().partings().isEmpty()) {
      blocks.add(new Block.Note("*Not run.* The two audits were not held against each other."));
    }
    world.audit().partings().forEach(p -> blocks.addAll(AuditSections.parting(p)));
    return blocks;
  }

  private static List<Block> world(WorldView world) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(SafeText.name(world.truth())));
    blocks.add(
        new Block.Picture(Maps.of(world.drawing(), world.title()), world.drawing().explains()));
    world.audit().partings().forEach(p -> blocks.addAll(AuditSections.parting(p)));
    best(world).forEach(blocks::add);
    return blocks;
  }

  /** Which arms read this world best, said as it is. */
  private static List<Block> best(WorldView world) {
    WorldView.Arm best = null;
    for (WorldView.Arm arm : world.arms()) {
      boolean better = best == null || arm.accuracy().value() > best.accuracy().value();
      if (arm.accuracy().isDefined() && better) {
        best = arm;
      }
    }
    if (best == null) {
      return List.of();
    }
    List<String> level = new ArrayList<>();
    for (WorldView.Arm arm : world.arms()) {
      if (!arm.equals(best) && arm.accuracy().high() >= best.accuracy().low()) {
        level.add(SafeText.name(arm.name()));
      }
    }
    String text =
        "In this world "
            + SafeText.name(best.name())
            + " reads people best: "
            + Words.full(best.accuracy(), places(List.of(best.accuracy())))
            + " worlds drawn."
            + (level.isEmpty() ? "" : " The intervals of " + Lists.and(level) + " reach as far.");
    return List.of(new Block.Finding(text));
  }

  private static int places(List<Estimate> estimates) {
    return Math.max(2, Math.min(3, Numbers.decimalsFor(estimates)));
  }

  private List<Block> arms() {
    return List.of(
        new Block.Picture(
            plot("Accuracy", "higher is better", WorldView.Arm::accuracy),
            "How well each arm reads what people do next. Higher is better."),
        new Block.Picture(
            plot("Misrecognition", "lower is better", WorldView.Arm::misrecognition),
            "How far what people are taken for lies from who they are, in [0, 1]. Lower is"
                + " better."),
        new Block.Table("", table()));
  }

  private IntervalPlot plot(
      String title, String better, Function<WorldView.Arm, Estimate> measure) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    List<ComparisonView.Family> families = new ArrayList<>();
    for (WorldView world : worlds) {
      for (WorldView.Arm arm : world.arms()) {
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
        Axis.of(title.toLowerCase(java.util.Locale.ROOT)),
        families.stream().map(f -> new IntervalPlot.Key(Words.of(f), Words.tone(f))).toList(),
        rows,
        List.of());
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (WorldView world : worlds) {
      int a = places(world.arms().stream().map(WorldView.Arm::accuracy).toList());
      int m = places(world.arms().stream().map(WorldView.Arm::misrecognition).toList());
      for (WorldView.Arm arm : world.arms()) {
        rows.add(
            List.of(
                world.title(),
                arm.name(),
                Numbers.interval(arm.accuracy(), a),
                Numbers.interval(arm.misrecognition(), m),
                Numbers.count(arm.accuracy().n())));
      }
    }
    return new DataTable(List.of("world", "arm", "accuracy", "misrecognition", "n"), rows);
  }

  private List<Block> planted() {
    List<List<String>> rows = new ArrayList<>();
    for (WorldView world : worlds) {
      for (WorldView.Check check : world.checks()) {
        int places = places(List.of(check.found()));
        String unit = check.unit().isEmpty() ? "" : " " + check.unit();
        rows.add(
            List.of(
                world.title(),
                check.name(),
                Numbers.fixed(check.planted(), places) + unit,
                Numbers.interval(check.found(), places) + unit,
                Numbers.count(check.found().n())));
      }
    }
    if (rows.isEmpty()) {
      return List.of(new Block.Note("*Not run.* The planted truth was not looked for."));
    }
    return List.of(
        new Block.Prose(
            "A tool that finds what is there must be shown what is there. These worlds were made,"
                + " so the truth in them is known."),
        new Block.Table(
            "", new DataTable(List.of("world", "what", "planted", "found", "n"), rows)));
  }

  private static List<Report.Section> other(View view) {
    if (view instanceof LawsView laws) {
      return one("laws", "The learned laws over time", IdentitySections.laws(laws));
    }
    if (view instanceof LifecycleView life) {
      return one("lifecycle", "The life of categories", IdentitySections.lifecycle(life));
    }
    if (view instanceof ConstitutionView c) {
      return one("constitution", "Which relations make whom", IdentitySections.constitution(c));
    }
    if (view instanceof GraphView graph) {
      return one("graph", "The identity graph", IdentitySections.graph(graph));
    }
    throw new IllegalArgumentException(
        "view (" + view.getClass().getSimpleName() + ") must be one that the demo report shows");
  }

  private static List<Report.Section> one(String anchor, String title, List<Block> blocks) {
    return List.of(new Report.Section(anchor, title, blocks));
  }

  private static List<Block> tryIt(List<String> commands) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "A log of who met what, when, is enough. Labels and ties between people are welcome and"
                + " not needed. Nothing leaves your machine."));
    if (!commands.isEmpty()) {
      blocks.add(new Block.Code(String.join("\n", commands)));
    }
    return blocks;
  }
}
