package autopoiesis.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a {@link CategoryTimeline}: blocks in columns, ribbons between them, signs and names. */
final class TimelineDrawing {
  private static final double PAD = 9;

  /** A block with its place. */
  private record Placed(CategoryTimeline.Block block, double x, double y, double height) {}

  private final CategoryTimeline timeline;
  private final Width width;
  private final Svg svg = new Svg();
  private final double height;
  private final double block;
  private final double names;
  private final Map<Integer, Placed> placed = new HashMap<>();

  TimelineDrawing(CategoryTimeline timeline, Width width) {
    this.timeline = timeline;
    this.width = width;
    this.height = width.phone() ? 280 : 340;
    this.block = width.phone() ? 7 : 11;
    this.names = width.phone() ? 84 : 160;
  }

  Drawing draw() {
    double top = keys() + 4;
    double perPerson = perPerson();
    for (int period = 0; period < timeline.periods().size(); period++) {
      place(period, top, perPerson);
    }
    ribbons(perPerson);
    for (CategoryTimeline.Block b : timeline.blocks()) {
      block(placed(b.id()));
    }
    for (CategoryTimeline.Event event : timeline.events()) {
      Placed p = placed.get(event.block());
      if (p != null) {
        sign(event.sign(), p);
      }
    }
    names(top);
    periods(top + height + 8);
    return svg.finish(width, top + height + 32);
  }

  private Placed placed(int id) {
    Placed p = placed.get(id);
    if (p == null) {
      throw new IllegalStateException("block " + id + " has no place");
    }
    return p;
  }

  private double keys() {
    double left = 8;
    double top = 0;
    for (CategoryTimeline.Sign sign : CategoryTimeline.Sign.values()) {
      double wide = 34 + TextWidth.of(sign.word(), Svg.SMALL);
      if (left > 8 && left + wide > width.units()) {
        left = 8;
        top += 19;
      }
      glyph(sign, left + 6, top + 9);
      svg.text("small", left + 16, top + 13, Svg.Anchor.START, sign.word());
      left += wide;
    }
    return top + 24;
  }

  private double x(int period) {
    int steps = Math.max(1, timeline.periods().size() - 1);
    return 8 + period * (width.units() - names - block - 12) / steps;
  }

  private List<CategoryTimeline.Block> in(int period) {
    return timeline.blocks().stream().filter(b -> b.period() == period).toList();
  }

  private double perPerson() {
    double least = Double.POSITIVE_INFINITY;
    for (int period = 0; period < timeline.periods().size(); period++) {
      List<CategoryTimeline.Block> column = in(period);
      double sum = column.stream().mapToDouble(CategoryTimeline.Block::size).sum();
      if (sum > 0) {
        least = Math.min(least, (height - PAD * (column.size() - 1)) / sum);
      }
    }
    return Double.isInfinite(least) ? 1 : Math.max(least, 1e-9);
  }

  /** Orders a column by where its people came from, and sets its blocks below each other. */
  private void place(int period, double top, double perPerson) {
    List<CategoryTimeline.Block> column = new ArrayList<>(in(period));
    Map<Integer, Double> from = new HashMap<>();
    column.forEach(b -> from.put(b.id(), origin(b)));
    column.sort(
        Comparator.comparingDouble((CategoryTimeline.Block b) -> from.getOrDefault(b.id(), 0.0))
            .thenComparing(CategoryTimeline.Block::tone)
            .thenComparingInt(CategoryTimeline.Block::id));
    double sum = column.stream().mapToDouble(b -> b.size() * perPerson).sum();
    double y = top + (height - sum - PAD * Math.max(0, column.size() - 1)) / 2;
    for (CategoryTimeline.Block b : column) {
      double high = Math.max(1.5, b.size() * perPerson);
      placed.put(b.id(), new Placed(b, x(period), y, high));
      y += high + PAD;
    }
  }

  private double origin(CategoryTimeline.Block b) {
    double weight = 0;
    double sum = 0;
    for (CategoryTimeline.Flow flow : timeline.flows()) {
      Placed p = placed.get(flow.from());
      if (flow.to() == b.id() && p != null) {
        weight += flow.size();
        sum += flow.size() * (p.y() + p.height() / 2);
      }
    }
    return weight > 0 ? sum / weight : b.period() == 0 ? b.id() : Double.MAX_VALUE;
  }

  private void ribbons(double perPerson) {
    List<CategoryTimeline.Flow> flows =
        timeline.flows().stream()
            .filter(f -> placed.containsKey(f.from()) && placed.containsKey(f.to()))
            .sorted(
                Comparator.comparingDouble((CategoryTimeline.Flow f) -> placed(f.from()).y())
                    .thenComparingDouble(f -> placed(f.to()).y()))
            .toList();
    Map<Integer, Double> out = new HashMap<>();
    Map<Integer, Double> in = new HashMap<>();
    for (CategoryTimeline.Flow flow : flows) {
      Placed a = placed(flow.from());
      Placed b = placed(flow.to());
      double thick = flow.size() * perPerson;
      double fromY = a.y() + out.merge(flow.from(), thick, Double::sum) - thick;
      double toY = b.y() + in.merge(flow.to(), thick, Double::sum) - thick;
      ribbon(flow, a, b, fromY, toY, thick);
    }
  }

  private void ribbon(
      CategoryTimeline.Flow flow, Placed a, Placed b, double fromY, double toY, double thick) {
    double x1 = a.x() + block;
    double x2 = b.x();
    double half = (x1 + x2) / 2;
    String d =
        "M"
            + Svg.xy(x1, fromY)
            + "C"
            + Svg.xy(half, fromY)
            + " "
            + Svg.xy(half, toY)
            + " "
            + Svg.xy(x2, toY)
            + "L"
            + Svg.xy(x2, toY + thick)
            + "C"
            + Svg.xy(half, toY + thick)
            + " "
            + Svg.xy(half, fromY + thick)
            + " "
            + Svg.xy(x1, fromY + thick)
            + "Z";
    String tip =
        Numbers.fixed(flow.size(), 0)
            + " persons: "
            + called(a.block())
            + " \u2192 "
            + called(b.block());
    svg.path("ribbon " + a.block().tone().fill(), d, tip);
  }

  private static String called(CategoryTimeline.Block b) {
    return b.name().isEmpty() ? "category " + b.id() : b.name();
  }

  private void block(Placed p) {
    String tip =
        called(p.block())
            + ", "
            + timeline.periods().get(p.block().period())
            + ": "
            + Numbers.fixed(p.block().size(), 0)
            + " persons";
    svg.rect("cell " + p.block().tone().fill(), p.x(), p.y(), block, p.height(), 2, tip);
  }

  private void sign(CategoryTimeline.Sign sign, Placed p) {
    boolean before = sign != CategoryTimeline.Sign.SPLIT && sign != CategoryTimeline.Sign.DEATH;
    double x = before ? p.x() - 1 : p.x() + block + 1;
    glyph(sign, x, p.y() + p.height() / 2);
  }

  private void glyph(CategoryTimeline.Sign sign, double x, double y) {
    svg.circle("badge", x, y, 6, "");
    double r = 3;
    String d =
        switch (sign) {
          case BIRTH ->
              "M"
                  + Svg.xy(x - r, y)
                  + "L"
                  + Svg.xy(x + r, y)
                  + "M"
                  + Svg.xy(x, y - r)
                  + "L"
                  + Svg.xy(x, y + r);
          case DEATH ->
              "M"
                  + Svg.xy(x - r + 0.7, y - r + 0.7)
                  + "L"
                  + Svg.xy(x + r - 0.7, y + r - 0.7)
                  + "M"
                  + Svg.xy(x - r + 0.7, y + r - 0.7)
                  + "L"
                  + Svg.xy(x + r - 0.7, y - r + 0.7);
          case GROWTH -> triangle(x, y, -r);
          case SHRINKING -> triangle(x, y, r);
          case MERGE ->
              "M" + Svg.xy(x - 1.8, y - r) + "L" + Svg.xy(x + 2, y) + "L" + Svg.xy(x - 1.8, y + r);
          case SPLIT ->
              "M" + Svg.xy(x + 1.8, y - r) + "L" + Svg.xy(x - 2, y) + "L" + Svg.xy(x + 1.8, y + r);
        };
    svg.path("glyph", d, sign.word());
  }

  /** Points up for a negative reach, down for a positive one. */
  private static String triangle(double x, double y, double reach) {
    double half = Math.abs(reach);
    return "M"
        + Svg.xy(x - half, y - 0.6 * reach)
        + "L"
        + Svg.xy(x, y + 0.8 * reach)
        + "L"
        + Svg.xy(x + half, y - 0.6 * reach)
        + "Z";
  }

  /** Names stand at the right, beside the last block of each category. */
  private void names(double top) {
    int last = timeline.periods().size() - 1;
    List<Placed> ends =
        in(last).stream()
            .map(b -> placed(b.id()))
            .filter(p -> !p.block().name().isEmpty())
            .sorted(Comparator.comparingDouble(Placed::y))
            .toList();
    double[] y = ends.stream().mapToDouble(p -> p.y() + p.height() / 2).toArray();
    PlotArea.spread(y, top + 6, top + height);
    for (int i = 0; i < y.length; i++) {
      Placed p = ends.get(i);
      String text = SafeText.shorten(p.block().name(), names - 22, Svg.SMALL);
      String css = "small strong " + p.block().tone().ink();
      svg.text(css, p.x() + block + 12, y[i] + 4, Svg.Anchor.START, text);
    }
    earlierNames(last);
  }

  private void earlierNames(int last) {
    LabelPlacer placer = new LabelPlacer(width.units() - names + 10, 10_000);
    for (CategoryTimeline.Block b : timeline.blocks()) {
      boolean ends =
          b.period() < last
              && timeline.events().stream()
                  .anyMatch(e -> e.block() == b.id() && e.sign() == CategoryTimeline.Sign.DEATH);
      Placed p = placed(b.id());
      if (ends && !b.name().isEmpty() && p.height() > 9) {
        String text = SafeText.shorten(b.name(), names - 30, Svg.SMALL);
        double wide = TextWidth.of(text, Svg.SMALL);
        for (LabelPlacer.Place place :
            placer.place(p.x() + block + 6, p.y() + p.height() / 2, 4, wide, Svg.SMALL)) {
          String css = "small halo " + b.tone().ink();
          svg.text(css, place.x(), place.y(), place.anchor(), text);
        }
      }
    }
  }

  private void periods(double y) {
    double free = Double.NEGATIVE_INFINITY;
    for (int period = 0; period < timeline.periods().size(); period++) {
      String name = timeline.periods().get(period);
      double half = TextWidth.of(name, Svg.SMALL) / 2;
      double middle = Math.max(half + 4, x(period) + block / 2);
      if (middle - half > free) {
        svg.text("small quiet", middle, y + 12, Svg.Anchor.MIDDLE, name);
        free = middle + half + 10;
      }
    }
  }
}
