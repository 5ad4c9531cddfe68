package autopoiesis.app.io;

import autopoiesis.audit.Outcomes;
import autopoiesis.core.HardPartition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions or utilities from elsewhere: a CSV with the columns person and either utility (larger
 * is better) or decision (0 or 1), perhaps time; every other column is a label of the person.
 *
 * @param measure "utility" or "decision"
 * @param outcomes the numbers
 * @param labels a grouping for each other column
 */
public record DecisionsFile(String measure, Outcomes outcomes, List<HardPartition> labels) {
  public DecisionsFile {
    labels = List.copyOf(labels);
  }

  /** Reads a file. */
  public static DecisionsFile read(Path file) throws IOException {
    try (DelimitedFile rows = DelimitedFile.open(file, Dialect.CSV)) {
      return new Reading(rows).read();
    }
  }

  private static final class Reading {
    private final DelimitedFile rows;
    private final int person;
    private final int time;
    private final int value;
    private final String measure;
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();

    Reading(DelimitedFile rows) {
      this.rows = rows;
      this.person = rows.column("person");
      this.time = rows.columns().indexOf("time");
      boolean decision = rows.columns().contains("decision");
      if (decision && rows.columns().contains("utility")) {
        throw BadInput.at(rows.path(), 1, "both decision and utility", "one of the two columns");
      }
      this.measure = decision ? "decision" : "utility";
      this.value = rows.column(measure);
      for (String column : rows.columns()) {
        if (!List.of("person", "time", measure).contains(column)) {
          labels.put(column, new Label());
        }
      }
    }

    DecisionsFile read() {
      Columns columns = new Columns();
      while (rows.next()) {
        String name = rows.name(person);
        int number = persons.computeIfAbsent(name, n -> persons.size());
        columns.add(number, time < 0 ? 0 : rows.time(time), value());
        labels.forEach((column, label) -> label(column, label, number));
      }
      if (columns.size == 0) {
        throw BadInput.in(rows.path(), "no row in it", "at least one");
      }
      List<HardPartition> partitions = new ArrayList<>();
      labels.forEach((column, label) -> partitions.add(label.partition(column, persons.size())));
      return new DecisionsFile(measure, columns.outcomes(persons.size()), partitions);
    }

    private double value() {
      double number = rows.number(value);
      if (measure.equals("decision") && number != 0 && number != 1) {
        throw rows.bad(value, "decision " + SafeText.quoted(rows.text(value)), "0 or 1");
      }
      return number;
    }

    private void label(String column, Label label, int number) {
      int field = rows.column(column);
      if (!label.accepts(number, rows.text(field))) {
        throw rows.bad(
            field,
            "label " + SafeText.quoted(rows.text(field)) + " where an earlier row says another",
            "one label for each person");
      }
    }
  }

  private static final class Columns {
    private int size;
    private int[] person = new int[1024];
    private double[] time = new double[1024];
    private double[] value = new double[1024];

    void add(int who, double when, double howMuch) {
      if (size == person.length) {
        person = Arrays.copyOf(person, 2 * size);
        time = Arrays.copyOf(time, 2 * size);
        value = Arrays.copyOf(value, 2 * size);
      }
      person[size] = who;
      time[size] = when;
      value[size++] = howMuch;
    }

    Outcomes outcomes(int persons) {
      return Outcomes.utilities(
          persons,
          Arrays.copyOf(person, size),
          Arrays.copyOf(time, size),
          Arrays.copyOf(value, size));
    }
  }

  private static final class Label {
    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private final Map<Integer, Integer> categoryOf = new HashMap<>();

    boolean accepts(int person, String category) {
      if (category.isEmpty()) {
        return true;
      }
      int number = categories.computeIfAbsent(category, c -> categories.size());
      Integer known = categoryOf.putIfAbsent(person, number);
      return known == null || known == number;
    }

    HardPartition partition(String name, int persons) {
      int[] of = new int[persons];
      Arrays.setAll(of, p -> categoryOf.getOrDefault(p, HardPartition.NONE));
      return new HardPartition(name, List.copyOf(categories.keySet()), of);
    }
  }
}
