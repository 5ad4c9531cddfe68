package autopoiesis.app.figure;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Estimates in a grid, the stronger the colour the larger, each with its number and interval in its
 * cell.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param heading what rows and columns are: "relations, laws / update"
 * @param columns names of the columns
 * @param rows from top to bottom
 * @param scale what strength of colour means
 */
public record HeatMap(
    String title,
    String description,
    String heading,
    List<String> columns,
    List<Row> rows,
    Shading scale)
    implements Figure {

  /** What strength of colour means. */
  public enum Shading {
    /** From the least value to the largest. */
    RANGE,
    /** Distance from zero, in two colours for two signs. */
    SIGNED
  }

  /**
   * A row.
   *
   * @param name what it is called
   * @param cells one a column; undefined where a combination was not run
   * @param signs one a column, set in place of the interval; empty for the interval
   */
  public record Row(String name, List<Estimate> cells, List<String> signs) {
    public Row {
      Require.notNull("name", name);
      cells = List.copyOf(cells);
      signs = List.copyOf(signs);
      Require.sameLength("signs", signs.size(), "cells", cells.size());
    }

    /** A row with the intervals of all cells. */
    public Row(String name, List<Estimate> cells) {
      this(name, cells, cells.stream().map(cell -> "").toList());
    }
  }

  private static final double GAP = 3;

  /** How much wider letters of headings are than those that widths are known of. */
  private static final double STRONG = 1.1;

  public HeatMap {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    Require.notNull("heading", heading);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Require.notNull("scale", scale);
    Require.that("columns", columns.size(), !columns.isEmpty(), "at least one");
    for (Row row : rows) {
      Require.sameLength("cells", row.cells().size(), "columns", columns.size());
    }
  }

  private DoubleStream values() {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .mapToDouble(Estimate::value)
        .filter(Double::isFinite);
  }

  @Override
  public Drawing draw(Width width) {
    Svg svg = new Svg();
    double names = width.phone() ? 0 : Math.min(260, 20 + widestRow());
    double wide = (width.units() - 8 - names) / columns.size();
    double cell = 46;
    double y = 16;
    if (!width.phone()) {
      boolean fits = TextWidth.of(heading, Svg.SMALL) < names - 8;
      svg.text("small quiet", 4, y, Svg.Anchor.START, fits ? heading : "");
    }
    boolean fit = columns.stream().allMatch(c -> TextWidth.of(c, Svg.SMALL) * STRONG < wide - 4);
    int deepest = 1;
    for (int c = 0; c < columns.size(); c++) {
      List<String> lines = fit ? List.of(columns.get(c)) : List.of(columns.get(c).split(", "));
      double middle = 4 + names + (c + 0.5) * wide;
      for (int l = 0; l < lines.size(); l++) {
        String text = SafeText.shorten(lines.get(l), wide - 4, Svg.SMALL);
        svg.text("small strong", middle, y + 13 * l, Svg.Anchor.MIDDLE, text);
      }
      deepest = Math.max(deepest, lines.size());
    }
    y += 13 * (deepest - 1);
    y += 10;
    for (Row row : rows) {
      if (width.phone()) {
        String text = SafeText.shorten(row.name(), width.units() - 8, Svg.SMALL);
        svg.text("small", 4, y + 14, Svg.Anchor.START, text);
        y += 20;
      } else {
        String text = SafeText.shorten(row.name(), names - 12, Svg.NORMAL);
        svg.text("", 4, y + cell / 2 + 5, Svg.Anchor.START, text);
      }
      for (int c = 0; c < columns.size(); c++) {
        cell(svg, row, c, 4 + names + c * wide, y, wide - GAP, cell - GAP);
      }
      y += cell;
    }
    return svg.finish(width, y + 4);
  }

  private double widestRow() {
    return rows.stream().mapToDouble(r -> TextWidth.of(r.name(), Svg.NORMAL)).max().orElse(0);
  }

  private void cell(Svg svg, Row row, int column, double x, double y, double wide, double high) {
    Estimate e = row.cells().get(column);
    double middle = x + wide / 2;
    if (!e.isDefined()) {
      svg.rect("empty", x, y, wide, high, 3, row.name() + ", " + columns.get(column) + ": not run");
      svg.text("small quiet", middle, y + high / 2 + 4, Svg.Anchor.MIDDLE, "not run");
      return;
    }
    int shade = shade(e.value());
    String tone = scale == Shading.SIGNED && e.value() < 0 ? "f-contrast" : "f-focus";
    String number =
        scale == Shading.SIGNED
            ? Numbers.signed(e.value(), decimals())
            : Numbers.fixed(e.value(), decimals());
    String tip =
        row.name()
            + ", "
            + columns.get(column)
            + ": "
            + Numbers.interval(e, decimals())
            + ", n = "
            + Numbers.count(e.n());
    svg.rect("cell shade" + shade + " " + tone, x, y, wide, high, 3, tip);
    String ink = shade >= 7 ? " on" : "";
    String sign = row.signs().get(column);
    String bounds = sign.isEmpty() ? Numbers.bounds(e, decimals()) : sign;
    boolean room = TextWidth.of(bounds, Svg.SMALL) < wide - 4;
    svg.text(
        "number strong" + ink, middle, y + high / 2 + (room ? -2 : 5), Svg.Anchor.MIDDLE, number);
    if (room) {
      svg.text("small number" + ink, middle, y + high / 2 + 14, Svg.Anchor.MIDDLE, bounds);
    }
  }

  /** 1 to 10. */
  private int shade(double value) {
    double least = values().min().orElse(0);
    double most = values().max().orElse(1);
    double share =
        scale == Shading.SIGNED
            ? Math.abs(value) / Math.max(Math.abs(least), Math.abs(most))
            : (value - least) / (most - least);
    return Double.isFinite(share) ? 1 + (int) Math.min(9, Math.floor(10 * share)) : 5;
  }

  private int decimals() {
    double spread = values().max().orElse(1) - values().min().orElse(0);
    return Math.min(4, Numbers.decimalsFor(spread / 10));
  }

  @Override
  public DataTable table() {
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (int c = 0; c < columns.size(); c++) {
        Estimate e = row.cells().get(c);
        cells.add(
            List.of(
                row.name(),
                columns.get(c),
                Numbers.fixed(e.value(), 5),
                Numbers.fixed(e.low(), 5),
                Numbers.fixed(e.high(), 5),
                Numbers.count(e.n())));
      }
    }
    return new DataTable(List.of("row", "column", "estimate", "low", "high", "n"), cells);
  }

  @Override
  public List<String> notes() {
    return List.of();
  }
}
