package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The acts of a table by a {@link ColumnMapping}, whatever kind of file the table is. */
final class MappedActs {
  private static final int EVERY = 0xFFFF;

  private final Path file;
  private final ColumnMapping mapping;
  private final Draft draft;
  private final List<GivenLabels> labels = new ArrayList<>();
  private final ProgressListener listener;

  MappedActs(Path file, ColumnMapping mapping, Draft.Told told, ProgressListener listener) {
    this.file = file;
    this.mapping = mapping;
    this.listener = listener;
    String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    this.draft =
        new Draft(name, file, mapping.relations(), mapping.meaning().duplicates())
            .toldBy(told)
            .curedBy("log import takes --duplicates drop or keep");
    for (int i = 0; i < mapping.labels().size(); i++) {
      labels.add(new GivenLabels(draft, i + 1));
    }
  }

  /**
   * Takes a row in.
   *
   * @param fields where {@link ColumnMapping#columns} stand in it
   * @param timeUnit how many units of time are a second, for times that are numbers
   */
  void add(Fields row, int[] fields, double timeUnit) {
    int person = draft.person(row.name(fields[0]));
    double time = row.time(fields[2], timeUnit);
    int first = mapping.value().isEmpty() ? 3 : 4;
    double value = first == 3 ? 1 : value(row, fields[3]);
    draft.act(time, person, draft.thing(row.name(fields[1])), 0, value, row.line());
    for (int i = 0; i < labels.size(); i++) {
      int field = fields[first + i];
      if (!labels.get(i).accepts(person, row.text(field))) {
        throw row.bad(
            field,
            "label " + SafeText.quoted(row.text(field)) + " where an earlier row says another",
            "one label for each person");
      }
    }
    if ((draft.acts() & EVERY) == 0) {
      listener.at("rows read", draft.acts(), 0);
    }
  }

  private double value(Fields row, int field) {
    double value = row.number(field);
    ColumnMapping.Range range = mapping.meaning().range();
    if (!range.contains(value)) {
      throw row.bad(
          field,
          row.label(field) + " " + SafeText.visible(row.text(field)) + " is out of range",
          "a number from " + range.text() + " (log import takes --value-range LOW:HIGH)");
    }
    return range.scaled(value);
  }

  /** The log, when all rows were taken in. */
  Dataset finish() {
    draft.noticeDisorder();
    draft.input(file);
    return draft.finish(mapping.defaults());
  }
}
