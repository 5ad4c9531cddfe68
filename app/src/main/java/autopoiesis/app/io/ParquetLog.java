package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any Parquet file by a {@link ColumnMapping}; rows are told by their number, from 1. Columns hold
 * text, numbers, truth values or dates; dates and instants are times whatever the unit of numbers.
 */
public final class ParquetLog {
  private static final String MARK = "PAR1";

  private final Path file;
  private final ColumnMapping mapping;

  /** A file that was not read yet. */
  public ParquetLog(Path file, ColumnMapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /** Reads the file. */
  public Dataset read(ProgressListener listener) throws IOException {
    requireWhole();
    MappedActs acts = new MappedActs(file, mapping, Draft.Told.BY_ROW, listener);
    List<String> columns = mapping.columns();
    int[] fields = new int[columns.size()];
    Arrays.setAll(fields, i -> i);
    try (DuckDb database = DuckDb.open()) {
      Map<String, String> types = database.columns(file);
      double unit = isDate(types.get(mapping.time())) ? 1 : mapping.meaning().timeUnit();
      Row row = new Row(columns);
      database.query(
          select(types),
          answer -> {
            row.answer = answer;
            row.number++;
            acts.add(row, fields, unit);
          });
      if (row.number != database.rows(file)) {
        throw BadInput.in(
            file, "the data after row " + row.number + " is damaged", "a whole Parquet file");
      }
    } catch (IOException | UncheckedIOException e) {
      throw BadInput.in(
          file, "cannot be read as Parquet (" + e.getMessage() + ")", "a Parquet file");
    }
    return acts.finish();
  }

  /** Refuses what is no Parquet file: all begin and end with the same four letters. */
  private void requireWhole() throws IOException {
    InputFile.requireFilled(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (!MARK.equals(word(bytes, 0))) {
        throw BadInput.in(file, "is no Parquet file", "a file that begins with " + MARK);
      }
      if (!MARK.equals(word(bytes, Math.max(MARK.length(), bytes.length() - MARK.length())))) {
        throw BadInput.in(file, "is cut short or damaged", "a file that ends with " + MARK);
      }
    }
  }

  private static String word(RandomAccessFile bytes, long at) throws IOException {
    byte[] word = new byte[MARK.length()];
    bytes.seek(at);
    int read = bytes.read(word);
    return new String(word, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
  }

  private String select(Map<String, String> types) {
    List<String> known = List.copyOf(types.keySet());
    List<String> texts = new ArrayList<>();
    for (String column : mapping.columns()) {
      String type = types.get(column);
      if (type == null) {
        throw BadInput.in(file, Nearest.unknown("column", column, known), Nearest.oneOf(known));
      }
      texts.add(text(column, type));
    }
    return "SELECT " + String.join(", ", texts) + " FROM " + DuckDb.parquet(file);
  }

  /** A column as text, in SQL. */
  private String text(String column, String type) {
    String name = DuckDb.identifier(column);
    if (type.endsWith("]") || type.startsWith("STRUCT") || type.startsWith("MAP")) {
      throw BadInput.in(
          file,
          "column " + SafeText.quoted(column) + " is nested (" + SafeText.quoted(type) + ")",
          "text, numbers or dates");
    }
    if (column.equals(mapping.time()) && isDate(type)) {
      return "CAST(epoch(" + name + ") AS VARCHAR)";
    }
    boolean named = column.equals(mapping.person()) || column.equals(mapping.thing());
    if (named && (type.equals("DOUBLE") || type.equals("FLOAT"))) {
      // A missing number is NaN in some writers; nobody is called so.
      return "CASE WHEN isfinite(" + name + ") THEN CAST(" + name + " AS VARCHAR) END";
    }
    return "CAST(" + name + " AS VARCHAR)";
  }

  private static boolean isDate(@Nullable String type) {
    return type != null && (type.startsWith("TIMESTAMP") || type.equals("DATE"));
  }

  /** The row that the database has reached. */
  private final class Row implements Fields {
    private final List<String> columns;
    private @Nullable ResultSet answer;
    private long number;

    Row(List<String> columns) {
      this.columns = columns;
    }

    @Override
    public String text(int field) {
      if (answer == null) {
        throw new IllegalStateException("no row was read");
      }
      try {
        String text = answer.getString(field + 1);
        return text == null ? "" : text;
      } catch (SQLException e) {
        throw new UncheckedIOException(new IOException(String.valueOf(e.getMessage()), e));
      }
    }

    @Override
    public String label(int field) {
      return SafeText.visible(columns.get(field));
    }

    @Override
    public long line() {
      return number;
    }

    @Override
    public BadInput bad(int field, String problem, String expected) {
      return BadInput.in(
          file, "row " + number + ", column " + label(field) + ": " + problem, expected);
    }
  }
}
