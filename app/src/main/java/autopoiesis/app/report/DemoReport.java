package autopoiesis.app.report;

import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

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
   * @param views one {@link OpeningView}, at least one {@link WorldView} (the first leads: the
   *     world where identities move), and what else was computed for the first world
   * @param commands what a newcomer types to try it on a log of their own, a line each
   */
  public static Report of(RunView run, List<View> views, List<String> commands) {
    List<WorldView> worlds = new ArrayList<>();
    List<View> others = new ArrayList<>();
    List<Block> lead = new ArrayList<>();
    for (View view : views) {
      if (view instanceof WorldView world) {
        worlds.add(world);
      } else if (view instanceof OpeningView opening) {
        Require.that("opening views", 2, lead.isEmpty(), "at most one");
        lead.addAll(WorldSections.opening(opening));
      } else {
        others.add(view);
      }
    }
    Require.that("worlds", worlds.size(), !worlds.isEmpty(), "at least one");
    return new DemoReport(run, worlds).report(lead, others, commands);
  }

  private Report report(List<Block> lead, List<View> others, List<String> commands) {
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("verdicts", "Two verdicts on the same decisions", verdicts()));
    for (int i = 1; i < worlds.size(); i++) {
      WorldView world = worlds.get(i);
      String anchor = "world-" + (char) ('a' + i);
      sections.add(
          new Report.Section(anchor, SafeText.name(world.title()), WorldSections.world(world)));
    }
    sections.add(new Report.Section("arms", "A line an arm", WorldSections.arms(worlds)));
    sections.add(
        new Report.Section(
            "planted", "What was planted, and what was found", WorldSections.planted(worlds)));
    for (View view : others) {
      sections.add(other(view));
    }
    sections.add(Methods.section());
    List<Block> foot = new ArrayList<>();
    foot.add(new Block.Facts(run.facts()));
    foot.addAll(RunSections.settings(run.manifest()));
    foot.addAll(RunSections.provenance(run));
    sections.add(new Report.Section("provenance", "Where this comes from", foot));
    sections.add(new Report.Section("try", "Try it on your log", tryIt(commands)));
    return new Report(SafeText.name(run.title()), run.subject(), lead, sections);
  }

  private List<Block> verdicts() {
    WorldView world = worlds.get(0);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(SafeText.name(world.truth())));
    blocks.add(
        new Block.Prose(
            "In every step a person is shown a slate of a few things, and is served when what it does"
                + " then is one of them. Two audits ask who is served how often. Both see the same"
                + " slates, the same choices and the same people. One groups people by the label they"
                + " were given once, the other by what they do and whom they meet. Nothing below is"
                + " staged: both verdicts are computed from this run."));
    if (world.audit().partings().isEmpty()) {
      blocks.add(new Block.Note("*Not run.* The two audits were not held against each other."));
    }
    blocks.addAll(WorldSections.partings(world));
    blocks.addAll(WorldSections.verdict(world));
    world.drawings().forEach(d -> blocks.add(WorldSections.map(d, world.title())));
    return blocks;
  }

  private static Report.Section other(View view) {
    if (view instanceof LawsView laws) {
      return section("laws", "The learned laws over time", IdentitySections.laws(laws));
    }
    if (view instanceof LifecycleView life) {
      return section("lifecycle", "The life of categories", IdentitySections.lifecycle(life));
    }
    if (view instanceof ConstitutionView c) {
      return section("constitution", "Which relations make whom", IdentitySections.constitution(c));
    }
    if (view instanceof GraphView graph) {
      return section("graph", "The identity graph", IdentitySections.graph(graph));
    }
    throw new IllegalArgumentException(
        "view (" + view.getClass().getSimpleName() + ") must be one that the demo report shows");
  }

  private static Report.Section section(String anchor, String title, List<Block> blocks) {
    return new Report.Section(anchor, title, blocks);
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
