package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.CategoryTimeline;
import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.LineChart;
import autopoiesis.app.figure.NetworkDrawing;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.ShareChart;
import autopoiesis.app.figure.SmallMultiples;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.ParticipantKind;
import autopoiesis.relational.law.LawHistory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Identity itself: what makes it, the laws, where it went, its categories, its graph. */
final class IdentitySections {
  private IdentitySections() {}

  static List<Block> constitution(ConstitutionView view) {
    List<ShareChart.Part> parts = new ArrayList<>();
    int relations = 0;
    for (String name : view.relations()) {
      boolean anchor = name.equals(ConstitutionView.ANCHOR);
      parts.add(new ShareChart.Part(name, anchor ? Tone.QUIET : Tone.of(relations++)));
    }
    List<ShareChart.Panel> panels =
        view.panels().stream()
            .map(p -> new ShareChart.Panel(p.who(), p.times(), p.shares()))
            .toList();
    return List.of(
        new Block.Prose(
            "Nobody *has* an identity here; relations make it, and which of them make it changes."
                + " The higher a band, the more of who people are comes through that relation."),
        new Block.Picture(
            new ShareChart(
                "The constitution of identity",
                "Shares of relations over time, stacked to a whole.",
                Words.axis(view.time()),
                parts,
                panels),
            view.explains()));
  }

  static List<Block> laws(LawsView view) {
    Map<String, List<LawsView.Law>> groups = new LinkedHashMap<>();
    for (LawsView.Law law : view.laws()) {
      groups.computeIfAbsent(law.group(), g -> new ArrayList<>()).add(law);
    }
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    groups.forEach((group, laws) -> panels.add(panel(view, group, laws)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "The laws are what the upper level of the bilevel problem learns, window by window,"
                + " from what people did next after having been read. They never see what they are"
                + " tested on."));
    blocks.add(
        new Block.Picture(
            new SmallMultiples(
                "Learned laws over time",
                "A small chart for each group of laws.",
                Words.axis(view.time()),
                panels),
            ""));
    if (!view.summary().isEmpty()) {
      blocks.add(
          new Block.Prose(
              view.summary()
                  + " Whatever the reason, the laws found then hold; the mix and the laws of"
                  + " faces are optimised in turn, each holding the other."));
    }
    if (!view.outcomes().isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < view.outcomes().size(); i++) {
        rows.add(List.of(Integer.toString(i + 1), view.outcomes().get(i)));
      }
      DataTable table = new DataTable(List.of("window", "outcome"), rows);
      blocks.add(new Block.Fold("Why learning stopped", List.of(new Block.Table("", table))));
    }
    return blocks;
  }

  private static SmallMultiples.Panel panel(LawsView view, String group, List<LawsView.Law> laws) {
    List<LineChart.Series> series = new ArrayList<>();
    for (int i = 0; i < laws.size(); i++) {
      LawsView.Law law = laws.get(i);
      List<LineChart.Point> points = new ArrayList<>();
      for (int t = 0; t < view.times().size(); t++) {
        points.add(LineChart.Point.of(view.times().get(t), law.values().get(t)));
      }
      Tone tone = laws.size() == 1 ? Tone.FOCUS : Tone.of(i);
      LineChart.Stroke stroke = i < 8 ? LineChart.Stroke.SOLID : LineChart.Stroke.DASHED;
      series.add(new LineChart.Series(law.name(), tone, stroke, points));
    }
    Axis axis = Axis.of("").in(laws.get(0).unit());
    boolean times =
        group.contains("half-li") || group.equals(LawHistory.MASS_GATE) || group.equals("lambda");
    boolean positive = laws.stream().flatMap(l -> l.values().stream()).allMatch(v -> !(v <= 0));
    return new SmallMultiples.Panel(
        group, times && positive && wide(laws) ? axis.log() : axis, series);
  }

  private static boolean wide(List<LawsView.Law> laws) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (LawsView.Law law : laws) {
      for (double v : law.values()) {
        if (Double.isFinite(v)) {
          least = Math.min(least, v);
          most = Math.max(most, v);
        }
      }
    }
    return most > 20 * least;
  }

  static List<Block> trajectories(TrajectoriesView view) {
    return List.of(
        new Block.Prose(
            "Positions are aligned from one period to the next, so a path is a movement and not a"
                + " turn of the axes. Jumps caused by a new solution or alignment are not counted"
                + " as movement."),
        new Block.Picture(
            Maps.of(view, "Trajectories of identities and categories"), view.explains()));
  }

  static List<Block> lifecycle(LifecycleView view) {
    List<CategoryTimeline.Block> blocks =
        view.communities().stream()
            .map(
                c ->
                    new CategoryTimeline.Block(
                        c.id(), Tone.of(c.lineage()), c.name(), c.period(), c.size()))
            .toList();
    List<CategoryTimeline.Event> events = new ArrayList<>();
    int[] counts = new int[LifecycleView.EventKind.values().length];
    for (LifecycleView.Event event : view.events()) {
      counts[event.kind().ordinal()]++;
      events.add(new CategoryTimeline.Event(sign(event.kind()), event.community()));
    }
    List<String> told = new ArrayList<>();
    String[] one = {"birth", "growth", "shrinking", "merge", "split", "death"};
    String[] many = {"births", "growths", "shrinkings", "merges", "splits", "deaths"};
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        told.add(counts[i] + " " + (counts[i] == 1 ? one[i] : many[i]));
      }
    }
    String sentence =
        told.isEmpty()
            ? "No category was born, merged, split or died."
            : "Over " + view.periods().size() + " periods: " + Lists.and(told) + ".";
    return List.of(
        new Block.Prose(
            "These categories were not given: they are communities that the identity graph falls"
                + " into, matched between periods by an overlap adjusted for chance. "
                + sentence),
        new Block.Picture(
            new CategoryTimeline(
                "Birth, growth, merge, split and death of categories",
                "Categories in each period, and the people that flow between them. " + sentence,
                view.periods(),
                blocks,
                view.flows().stream()
                    .map(f -> new CategoryTimeline.Flow(f.from(), f.to(), f.size()))
                    .toList(),
                events),
            "A block is as high as a category has people; a ribbon as thick as people went that"
                + " way."));
  }

  private static CategoryTimeline.Sign sign(LifecycleView.EventKind kind) {
    return switch (kind) {
      case BIRTH -> CategoryTimeline.Sign.BIRTH;
      case GROWTH -> CategoryTimeline.Sign.GROWTH;
      case SHRINKING -> CategoryTimeline.Sign.SHRINKING;
      case MERGE -> CategoryTimeline.Sign.MERGE;
      case SPLIT -> CategoryTimeline.Sign.SPLIT;
      case DEATH -> CategoryTimeline.Sign.DEATH;
    };
  }

  static List<Block> graph(GraphView view) {
    Set<ParticipantKind> kinds = new LinkedHashSet<>();
    view.nodes().forEach(n -> kinds.add(n.kind()));
    List<NetworkDrawing.Node> nodes =
        view.nodes().stream()
            .map(
                n ->
                    new NetworkDrawing.Node(
                        n.name(), Tone.of(n.group()), shape(n.kind()), n.mass()))
            .toList();
    List<NetworkDrawing.Edge> edges =
        view.edges().stream()
            .map(
                e ->
                    new NetworkDrawing.Edge(
                        e.from(),
                        e.to(),
                        e.weight(),
                        e.sign() > 0 ? LineChart.Stroke.SOLID : LineChart.Stroke.DASHED,
                        e.relation() + ", " + Numbers.fixed(e.sign() * e.weight(), 2)))
            .toList();
    return List.of(
        new Block.Picture(
            new NetworkDrawing(
                "The identity graph, " + view.when(),
                nodes.size() + " participants and " + edges.size() + " ties.",
                keys(view, kinds),
                nodes,
                edges),
            view.explains()
                + " The larger, the more mass; the thicker, the stronger the tie; one colour, one"
                + " emergent category. Broken lines are refusals. People carry no names."));
  }

  /** What shapes stand for, and the colours of the emergent categories that are shown. */
  private static List<NetworkDrawing.Key> keys(GraphView view, Set<ParticipantKind> kinds) {
    List<NetworkDrawing.Key> keys = new ArrayList<>();
    kinds.forEach(k -> keys.add(new NetworkDrawing.Key(word(k), Tone.QUIET, shape(k))));
    Map<Tone, List<String>> groups = new TreeMap<>();
    view.nodes().stream()
        .map(GraphView.Node::group)
        .filter(g -> g >= 0)
        .distinct()
        .sorted()
        .forEach(
            g ->
                groups
                    .computeIfAbsent(Tone.of(g), t -> new ArrayList<>())
                    .add(Integer.toString(g + 1)));
    groups.forEach(
        (tone, names) ->
            keys.add(
                new NetworkDrawing.Key(
                    "emergent " + Lists.and(names), tone, NetworkDrawing.Shape.CIRCLE)));
    return keys;
  }

  private static NetworkDrawing.Shape shape(ParticipantKind kind) {
    return switch (kind) {
      case PERSON -> NetworkDrawing.Shape.CIRCLE;
      case THING -> NetworkDrawing.Shape.SQUARE;
      case CATEGORY -> NetworkDrawing.Shape.DIAMOND;
      case PERSONA -> NetworkDrawing.Shape.TRIANGLE;
    };
  }

  private static String word(ParticipantKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case THING -> "thing";
      case CATEGORY -> "given label";
      case PERSONA -> "persona";
    };
  }
}
