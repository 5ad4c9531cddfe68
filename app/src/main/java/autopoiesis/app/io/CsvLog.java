package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Any CSV with a header, by a {@link ColumnMapping}. */
public final class CsvLog {
  private final Path file;
  private final ColumnMapping mapping;
  private final Dialect dialect;

  /**
   * A file that was not read yet.
   *
   * @param separator what stands between fields
   * @param encoding of the characters
   */
  public CsvLog(Path file, ColumnMapping mapping, String separator, Charset encoding) {
    this.file = file;
    this.mapping = mapping;
    this.dialect = Dialect.CSV.separatedBy(separator).encoded(encoding);
  }

  /** Reads the file. */
  public Dataset read(ProgressListener listener) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    Draft draft = new Draft(name, file, mapping.relations(), mapping.meaning().duplicates());
    try (DelimitedFile rows = DelimitedFile.open(file, dialect)) {
      int person = rows.column(mapping.person());
      int thing = rows.column(mapping.thing());
      int time = rows.column(mapping.time());
      int value = mapping.value().map(rows::column).orElse(-1);
      List<Integer> columns = mapping.labels().stream().map(rows::column).toList();
      List<GivenLabels> labels = labels(draft);
      while (rows.next()) {
        int who = draft.person(rows.name(person));
        double at = rows.time(time, mapping.meaning().timeUnit());
        double strength = value < 0 ? 1 : value(rows, value);
        draft.act(at, who, draft.thing(rows.name(thing)), 0, strength, rows.line());
        for (int i = 0; i < labels.size(); i++) {
          label(rows, labels.get(i), columns.get(i), who);
        }
        if ((draft.acts() & 0xFFFF) == 0) {
          listener.at("rows read", draft.acts(), 0);
        }
      }
    }
    draft.noticeDisorder();
    draft.input(file);
    return draft.finish(mapping.defaults());
  }

  private List<GivenLabels> labels(Draft draft) {
    List<GivenLabels> labels = new ArrayList<>();
    for (int i = 0; i < mapping.labels().size(); i++) {
      labels.add(new GivenLabels(draft, i + 1));
    }
    return labels;
  }

  private double value(DelimitedFile rows, int field) {
    double value = rows.number(field);
    ColumnMapping.Range range = mapping.meaning().range();
    if (!range.contains(value)) {
      throw rows.bad(
          field,
          "value " + SafeText.visible(rows.text(field)) + " is out of range",
          "a number from " + range.text() + " (log import takes --value-range LOW:HIGH)");
    }
    return range.scaled(value);
  }

  private static void label(DelimitedFile rows, GivenLabels label, int field, int person) {
    if (!label.accepts(person, rows.text(field))) {
      throw rows.bad(
          field,
          "label " + SafeText.quoted(rows.text(field)) + " where an earlier row says another",
          "one label for each person");
    }
  }
}
