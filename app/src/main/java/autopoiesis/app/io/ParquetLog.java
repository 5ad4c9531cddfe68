package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Any Parquet file by a {@link ColumnMapping}; rows are told by their number, from 1. */
public final class ParquetLog {
  private final Path file;
  private final ColumnMapping mapping;

  /** A file that was not read yet. */
  public ParquetLog(Path file, ColumnMapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /** Reads the file. */
  public Dataset read(ProgressListener listener) throws IOException {
    InputFile.requireFilled(file);
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    Draft draft = new Draft(name, file, mapping.relations(), mapping.meaning().duplicates());
    List<GivenLabels> labels = new ArrayList<>();
    for (int i = 0; i < mapping.labels().size(); i++) {
      labels.add(new GivenLabels(draft, i + 1));
    }
    try (DuckDb database = DuckDb.open()) {
      String sql = select(columns(database));
      database.query(
          sql,
          row -> {
            act(draft, row, labels);
            if ((draft.acts() & 0xFFFF) == 0) {
              listener.at("rows read", draft.acts(), 0);
            }
          });
    }
    draft.noticeDisorder();
    draft.input(file);
    return draft.finish(mapping.defaults());
  }

  private List<String> columns(DuckDb database) {
    try {
      return database.columns(file);
    } catch (IOException e) {
      throw BadInput.in(
          file, "cannot be read as Parquet (" + e.getMessage() + ")", "a Parquet file");
    }
  }

  private String select(List<String> known) {
    List<String> wanted =
        new ArrayList<>(List.of(mapping.person(), mapping.thing(), mapping.time()));
    wanted.add(mapping.value().orElse(mapping.time()));
    wanted.addAll(mapping.labels());
    List<String> texts = new ArrayList<>();
    for (String column : wanted) {
      if (!known.contains(column)) {
        throw BadInput.in(file, Nearest.unknown("column", column, known), Nearest.oneOf(known));
      }
      texts.add("CAST(" + DuckDb.identifier(column) + " AS VARCHAR)");
    }
    return "SELECT " + String.join(", ", texts) + " FROM " + DuckDb.parquet(file);
  }

  private void act(Draft draft, ResultSet row, List<GivenLabels> labels) throws SQLException {
    int number = draft.acts() + 1;
    int person = draft.person(name(row, 1, mapping.person(), number));
    int thing = draft.thing(name(row, 2, mapping.thing(), number));
    double time = Times.parse(text(row, 3), mapping.meaning().timeUnit());
    if (!(time >= 0)) {
      throw bad(number, mapping.time(), text(row, 3), Times.EXPECTED);
    }
    if (Times.isTooLate(time)) {
      throw bad(number, mapping.time(), text(row, 3), Times.unitHint(time));
    }
    draft.act(time, person, thing, 0, mapping.value().isEmpty() ? 1 : value(row, number), number);
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).accepts(person, text(row, 5 + i))) {
        throw bad(number, mapping.labels().get(i), text(row, 5 + i), "one label for each person");
      }
    }
  }

  private double value(ResultSet row, int number) throws SQLException {
    double value = Numbers.parse(text(row, 4));
    ColumnMapping.Range range = mapping.meaning().range();
    if (!range.contains(value)) {
      throw bad(number, mapping.value().orElse(""), text(row, 4), "a number from " + range.text());
    }
    return range.scaled(value);
  }

  private String name(ResultSet row, int column, String label, int number) throws SQLException {
    String name = text(row, column);
    if (name.isEmpty() || name.length() > 1000) {
      throw bad(number, label, name, "a name of 1 to 1000 characters");
    }
    return name;
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private BadInput bad(int number, String column, String value, String expected) {
    return BadInput.in(
        file,
        "row " + number + ", column " + SafeText.visible(column) + ": " + SafeText.quoted(value),
        expected);
  }
}
