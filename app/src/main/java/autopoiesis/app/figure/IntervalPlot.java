package autopoiesis.app.figure;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Dots with whiskers: estimates and their intervals, one below the other on one axis.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param axis what is estimated
 * @param keys names of the tones, where a row has more than one mark or tones need a name
 * @param rows from top to bottom
 * @param references values to hold the estimates against: nothing, a threshold, a planted truth
 */
public record IntervalPlot(
    String title,
    String description,
    Axis axis,
    List<Key> keys,
    List<Row> rows,
    List<Reference> references)
    implements Figure {

  /** A name for a tone. */
  public record Key(String name, Tone tone) {}

  /** An estimate and its tone. */
  public record Mark(Tone tone, Estimate estimate) {
    public Mark {
      Require.notNull("tone", tone);
      Require.notNull("estimate", estimate);
    }
  }

  /**
   * A row.
   *
   * @param group a heading that is set where it changes from one row to the next; empty for none
   * @param label what is estimated
   * @param marks one or a few, set below each other
   */
  public record Row(String group, String label, List<Mark> marks) {
    public Row {
      Require.notNull("group", group);
      Require.notNull("label", label);
      marks = List.copyOf(marks);
    }

    /** A row of one mark in no group. */
    public static Row of(String label, Tone tone, Estimate estimate) {
      return new Row("", label, List.of(new Mark(tone, estimate)));
    }
  }

  /** A value with a name, and the interval it is known to lie in (both ends equal when exact). */
  public record Reference(String label, double value, double low, double high) {
    /** A value known without error. */
    public static Reference at(String label, double value) {
      return new Reference(label, value, value, value);
    }
  }

  public IntervalPlot {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    Require.notNull("axis", axis);
    keys = List.copyOf(keys);
    rows = List.copyOf(rows);
    references = List.copyOf(references);
  }

  @Override
  public Drawing draw(Width width) {
    return new IntervalDrawing(this, width).draw();
  }

  /** Whether differences are shown, so that signs matter: the axis has both sides or a zero. */
  boolean signed() {
    return references.stream().anyMatch(r -> r.value() == 0)
        || rows.stream().anyMatch(r -> r.marks().stream().anyMatch(m -> m.estimate().low() < 0));
  }

  private int decimals() {
    return Numbers.decimalsFor(
        rows.stream().flatMap(r -> r.marks().stream()).map(Mark::estimate).toList());
  }

  String write(Estimate estimate) {
    return signed()
        ? Numbers.difference(estimate, decimals())
        : Numbers.interval(estimate, decimals());
  }

  @Override
  public DataTable table() {
    boolean several = rows.stream().anyMatch(r -> r.marks().size() > 1);
    List<String> columns = new ArrayList<>(List.of("row"));
    if (several) {
      columns.add("mark");
    }
    columns.addAll(List.of("estimate", "low", "high", "n"));
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (Mark mark : row.marks()) {
        Estimate e = mark.estimate();
        List<String> line = new ArrayList<>();
        line.add(row.group().isEmpty() ? row.label() : row.group() + ": " + row.label());
        if (several) {
          line.add(keyOf(mark.tone()));
        }
        line.add(Numbers.fixed(e.value(), 5));
        line.add(Numbers.fixed(e.low(), 5));
        line.add(Numbers.fixed(e.high(), 5));
        line.add(Numbers.count(e.n()));
        cells.add(line);
      }
    }
    return new DataTable(columns, cells);
  }

  String keyOf(Tone tone) {
    return keys.stream().filter(k -> k.tone() == tone).findFirst().map(Key::name).orElse("");
  }

  @Override
  public List<String> notes() {
    long missing =
        rows.stream()
            .flatMap(r -> r.marks().stream())
            .filter(m -> !m.estimate().isDefined())
            .count();
    return missing == 0
        ? List.of()
        : List.of("Not drawn because not defined: " + Numbers.count(missing) + ".");
  }
}
