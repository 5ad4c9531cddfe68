package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Shares of a whole over time, stacked, for one group or a few side by side.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param x the axis of time
 * @param parts what the whole is made of, from the bottom up
 * @param panels one group each
 */
public record ShareChart(
    String title, String description, Axis x, List<Part> parts, List<Panel> panels)
    implements Figure {

  /** A part of the whole. */
  public record Part(String name, Tone tone) {}

  /** Shares at ascending times: for each time one share in [0, 1] a part, NaN for a gap. */
  public record Panel(String title, List<Double> times, List<List<Double>> shares) {
    public Panel {
      Require.notNull("title", title);
      times = List.copyOf(times);
      shares = shares.stream().map(List::copyOf).toList();
      Require.sameLength("shares", shares.size(), "times", times.size());
    }
  }

  private static final double GAP = 24;

  public ShareChart {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    Require.notNull("x", x);
    parts = List.copyOf(parts);
    panels = List.copyOf(panels);
    for (Panel panel : panels) {
      for (List<Double> row : panel.shares()) {
        Require.sameLength("shares", row.size(), "parts", parts.size());
      }
    }
  }

  @Override
  public Drawing draw(Width width) {
    Svg svg = new Svg();
    List<Legend.Key> keys = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      keys.add(new Legend.Key(parts.get(i).name(), parts.get(i).tone(), Legend.Sign.AREA));
    }
    double y = Legend.draw(svg, 4, 0, width.units() - 8, keys);
    int columns = width.phone() ? 1 : Math.max(1, Math.min(panels.size(), 2));
    double wide = (width.units() - 8 - GAP * (columns - 1)) / columns;
    double height = columns == 1 && !width.phone() ? 260 : 210;
    for (int i = 0; i < panels.size(); i++) {
      int column = i % columns;
      panel(svg, panels.get(i), 4 + column * (wide + GAP), y, wide, height);
      if (column == columns - 1 || i == panels.size() - 1) {
        y += height + 12;
      }
    }
    return svg.finish(width, y);
  }

  private void panel(Svg svg, Panel panel, double left, double top, double wide, double high) {
    boolean titled = !panel.title().isEmpty();
    if (titled) {
      svg.text("heading", left, top + 14, Svg.Anchor.START, panel.title());
    }
    double foot = x.text().isEmpty() ? 24 : 42;
    DoubleStream times = panel.times().stream().mapToDouble(t -> t);
    Scale across = Scale.over(x, times, left + 42, left + wide - 14);
    Scale up = Scale.over(Axis.share(""), DoubleStream.empty(), top + high - foot, top + 26);
    for (List<Integer> run : runs(panel)) {
      areas(svg, panel, run, across, up);
    }
    for (Scale.Tick tick : up.ticks(4)) {
      double at = up.at(tick.value());
      svg.line("grid over", across.from(), at, across.to(), at);
      svg.text("small quiet", across.from() - 6, at + 4, Svg.Anchor.END, tick.text());
    }
    int about = (int) Math.max(2, Math.min(6, wide / 90));
    for (Scale.Tick tick : across.ticks(about)) {
      double at = across.at(tick.value());
      svg.line("axis", at, up.from(), at, up.from() + 4);
      svg.text("small quiet", at, up.from() + 18, Svg.Anchor.MIDDLE, tick.text());
    }
    svg.line("axis", across.from(), up.from(), across.to(), up.from());
    double middle = (across.from() + across.to()) / 2;
    svg.text("small quiet", middle, up.from() + 36, Svg.Anchor.MIDDLE, x.text());
  }

  private void areas(Svg svg, Panel panel, List<Integer> run, Scale across, Scale up) {
    double[] below = new double[run.size()];
    for (int part = 0; part < parts.size(); part++) {
      List<Svg.At> outline = new ArrayList<>();
      double sum = 0;
      for (int i = 0; i < run.size(); i++) {
        double share = panel.shares().get(run.get(i)).get(part);
        sum += share;
        double x = across.at(panel.times().get(run.get(i)));
        outline.add(new Svg.At(x, up.at(below[i] + share)));
      }
      for (int i = run.size() - 1; i >= 0; i--) {
        outline.add(new Svg.At(across.at(panel.times().get(run.get(i))), up.at(below[i])));
      }
      for (int i = 0; i < run.size(); i++) {
        below[i] += panel.shares().get(run.get(i)).get(part);
      }
      String tip =
          parts.get(part).name()
              + ": on average "
              + Numbers.fixed(100 * sum / run.size(), 1)
              + " %";
      svg.open("series");
      svg.polygon("area " + parts.get(part).tone().fill(), outline, tip);
      svg.close();
    }
  }

  /** Unbroken stretches of times at which all shares are numbers. */
  private List<List<Integer>> runs(Panel panel) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < panel.times().size(); i++) {
      if (panel.shares().get(i).stream().allMatch(s -> Double.isFinite(s))) {
        run.add(i);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  @Override
  public DataTable table() {
    List<String> columns =
        new ArrayList<>(List.of("group", x.text().isEmpty() ? "time" : x.text()));
    parts.forEach(p -> columns.add(p.name()));
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : panels) {
      for (int i = 0; i < panel.times().size(); i++) {
        double time = panel.times().get(i);
        List<String> row = new ArrayList<>();
        row.add(panel.title());
        row.add(x.kind() == Axis.Kind.CALENDAR ? CalendarTicks.date(time) : Numbers.fixed(time, 0));
        panel.shares().get(i).forEach(s -> row.add(Numbers.fixed(100 * s, 1) + " %"));
        rows.add(row);
      }
    }
    return new DataTable(columns, rows);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Panel panel : panels) {
      long gaps =
          panel.shares().stream()
              .filter(r -> r.stream().anyMatch(s -> !Double.isFinite(s)))
              .count();
      if (gaps > 0) {
        notes.add(
            "Gaps for "
                + SafeText.name(panel.title())
                + ": "
                + Numbers.count(gaps)
                + (gaps == 1 ? " time" : " times")
                + " without a value.");
      }
    }
    return notes;
  }
}
