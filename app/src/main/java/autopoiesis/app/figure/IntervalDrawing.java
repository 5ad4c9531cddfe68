package autopoiesis.app.figure;

import autopoiesis.core.Estimate;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws an {@link IntervalPlot}: labels, dots with whiskers, and the numbers at the side. */
final class IntervalDrawing {
  private static final double STEP = 13;

  private final IntervalPlot plot;
  private final Width width;
  private final Svg svg = new Svg();
  private final double labels;
  private final double numbers;
  private final Scale scale;

  /** Whether one row in focus stands out among others that are not. */
  private final boolean emphasis;

  IntervalDrawing(IntervalPlot plot, Width width) {
    this.plot = plot;
    this.width = width;
    boolean grouped = plot.rows().stream().anyMatch(r -> !r.group().isEmpty());
    double widest = 0;
    double longest = 0;
    for (IntervalPlot.Row row : plot.rows()) {
      widest = Math.max(widest, TextWidth.bold(row.label(), Svg.NORMAL));
      for (IntervalPlot.Mark mark : row.marks()) {
        longest = Math.max(longest, TextWidth.of(plot.write(mark.estimate()), Svg.SMALL));
      }
    }
    this.emphasis =
        plot.rows().stream()
            .anyMatch(r -> r.marks().stream().anyMatch(m -> m.tone() != Tone.FOCUS));
    this.labels = width.phone() ? 4 : Math.min(250, widest + (grouped ? 26 : 16));
    this.numbers = width.phone() ? 4 : longest + 16;
    DoubleStream marks =
        plot.rows().stream()
            .flatMap(r -> r.marks().stream())
            .flatMapToDouble(m -> DoubleStream.of(m.estimate().low(), m.estimate().high()));
    DoubleStream references =
        plot.references().stream().flatMapToDouble(r -> DoubleStream.of(r.low(), r.high()));
    this.scale =
        Scale.over(
            plot.axis(),
            DoubleStream.concat(marks, references),
            labels + 8,
            width.units() - numbers - 8);
  }

  Drawing draw() {
    List<Legend.Key> keys =
        plot.keys().stream().map(k -> new Legend.Key(k.name(), k.tone(), Legend.Sign.DOT)).toList();
    double top = Legend.draw(svg, 4, 0, width.units() - 8, keys);
    top += plot.references().stream().anyMatch(r -> !r.label().isEmpty()) ? 18 : 4;
    double bottom = top + height();
    grid(top, bottom);
    references(top, bottom);
    double y = top;
    String group = "";
    for (IntervalPlot.Row row : plot.rows()) {
      if (!row.group().equals(group)) {
        group = row.group();
        String text = SafeText.shorten(group, width.units() - 8, Svg.SMALL);
        svg.text("heading", 4, y + 16, Svg.Anchor.START, text);
        y += 24;
      }
      y = row(row, y);
    }
    svg.text(
        "small quiet",
        (scale.from() + scale.to()) / 2,
        bottom + 36,
        Svg.Anchor.MIDDLE,
        plot.axis().text());
    return svg.finish(width, bottom + 44);
  }

  private double height() {
    double sum = 0;
    String group = "";
    for (IntervalPlot.Row row : plot.rows()) {
      sum += rowHeight(row);
      if (!row.group().equals(group)) {
        group = row.group();
        sum += 24;
      }
    }
    return Math.max(20, sum + 4);
  }

  private double rowHeight(IntervalPlot.Row row) {
    double marks = STEP * Math.max(1, row.marks().size());
    return width.phone() ? 22 + marks + 4 : Math.max(23, marks + 10);
  }

  private void grid(double top, double bottom) {
    for (Scale.Tick tick : scale.ticks(width.phone() ? 4 : 6)) {
      double x = scale.at(tick.value());
      svg.line("grid", x, top, x, bottom);
      svg.text("small quiet", x, bottom + 18, Svg.Anchor.MIDDLE, tick.text());
    }
    svg.line("axis", scale.from(), bottom, scale.to(), bottom);
  }

  private void references(double top, double bottom) {
    double free = Double.NEGATIVE_INFINITY;
    for (IntervalPlot.Reference r : plot.references()) {
      if (r.high() > r.low()) {
        double left = scale.at(r.low());
        svg.rect("shade", left, top, scale.at(r.high()) - left, bottom - top);
      }
      double x = scale.at(r.value());
      svg.line("reference", x, top, x, bottom);
      double half = TextWidth.of(r.label(), Svg.SMALL) / 2;
      double middle = Math.max(half + 4, Math.min(width.units() - half - 4, x));
      if (middle - half > free) {
        svg.text("small halo", middle, top - 5, Svg.Anchor.MIDDLE, r.label());
        free = middle + half + 6;
      }
    }
  }

  private double row(IntervalPlot.Row row, double y) {
    double height = rowHeight(row);
    boolean focus = row.marks().stream().anyMatch(m -> m.tone() == Tone.FOCUS);
    boolean grouped = !row.group().isEmpty();
    double marksTop = width.phone() ? y + 22 : y + (height - STEP * row.marks().size()) / 2;
    svg.open("series");
    if (width.phone()) {
      phoneLabel(row, y, focus);
    } else {
      String label = SafeText.shorten(row.label(), labels - (grouped ? 16 : 6), Svg.NORMAL);
      svg.text(
          focus && row.marks().size() == 1 && emphasis ? "strong" : "",
          grouped ? 14 : 4,
          y + height / 2 + 4.5,
          Svg.Anchor.START,
          label);
    }
    for (int i = 0; i < row.marks().size(); i++) {
      mark(row, row.marks().get(i), marksTop + STEP * (i + 0.5));
    }
    svg.close();
    return y + height;
  }

  private void phoneLabel(IntervalPlot.Row row, double y, boolean focus) {
    boolean single = row.marks().size() == 1;
    String numbersText = single ? plot.write(row.marks().get(0).estimate()) : "";
    double room = width.units() - 16 - TextWidth.of(numbersText, Svg.SMALL);
    String label = SafeText.shorten(row.label(), room, Svg.NORMAL);
    svg.text(
        focus && single && emphasis ? "strong halo" : "halo", 4, y + 15, Svg.Anchor.START, label);
    if (single) {
      svg.text("small number halo", width.units() - 4, y + 15, Svg.Anchor.END, numbersText);
    }
  }

  private void mark(IntervalPlot.Row row, IntervalPlot.Mark mark, double y) {
    Estimate e = mark.estimate();
    String key = plot.keyOf(mark.tone());
    String text = plot.write(e);
    if (!width.phone()) {
      svg.text("small number", width.units() - 4, y + 4, Svg.Anchor.END, text);
    } else if (row.marks().size() > 1 && !e.isDefined()) {
      svg.text("small quiet", scale.from(), y + 4, Svg.Anchor.START, text);
    }
    if (!scale.shows(e.value())) {
      return;
    }
    String tip =
        row.label()
            + (key.isEmpty() ? "" : ", " + key)
            + ": "
            + text
            + ", n = "
            + Numbers.count(e.n());
    double low = scale.at(Math.max(scale.low(), e.low()));
    double high = scale.at(Math.min(scale.high(), e.high()));
    svg.line("whisker " + mark.tone().stroke(), low, y, high, y);
    svg.circle("dot " + mark.tone().fill(), scale.at(e.value()), y, 4.4, tip);
  }
}
