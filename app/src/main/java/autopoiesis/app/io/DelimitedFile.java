package autopoiesis.app.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delimited text file, read record by record. Every record must have as many fields as the first;
 * whatever is wrong is a {@link BadInput} with line and column.
 */
final class DelimitedFile implements Fields, Closeable {
  private final Path file;
  private final Dialect dialect;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> columns;
  private @Nullable CsvRecord record;
  private int fields;

  private DelimitedFile(Path file, Dialect dialect, Reader characters) {
    this.file = file;
    this.dialect = dialect;
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder()
            .fieldSeparator(dialect.separator())
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    if (dialect.quoting() == Dialect.Quoting.PLAIN) {
      builder.quoteCharacter('\u0000');
    }
    this.reader = builder.ofCsvRecord(characters);
    this.records = reader.iterator();
    this.columns = new ArrayList<>();
  }

  /** Opens a file and reads its header, when it has one. */
  static DelimitedFile open(Path file, Dialect dialect) {
    InputFile.requireFilled(file);
    try {
      DelimitedFile opened =
          new DelimitedFile(file, dialect, InputFile.open(file, dialect.encoding()));
      if (dialect.header() == Dialect.Header.FIRST_LINE) {
        opened.readHeader();
      }
      return opened;
    } catch (IOException e) {
      throw InputFile.explain(file, dialect.encoding(), e);
    }
  }

  private void readHeader() {
    if (!next()) {
      throw BadInput.in(file, "the file has no line", "a header");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < current().getFieldCount(); i++) {
      String name = current().getField(i).strip();
      if (name.isEmpty() || !seen.add(name)) {
        String problem =
            name.isEmpty()
                ? "a column without a name"
                : "column " + SafeText.quoted(name) + " twice";
        throw bad(i, problem, "columns named once each");
      }
      columns.add(name);
    }
  }

  /** The names of the columns; empty without a header. */
  List<String> columns() {
    return columns;
  }

  /** The place of a column by its name. */
  int column(String name) {
    int found = columns.indexOf(name);
    if (found < 0) {
      refuseOtherSeparator();
      throw BadInput.at(file, 1, Nearest.unknown("column", name, columns), Nearest.oneOf(columns));
    }
    return found;
  }

  /** One column with a separator in its name is a header that was cut at the wrong character. */
  private void refuseOtherSeparator() {
    for (String other : List.of(";", "\t", "|", ",")) {
      if (columns.size() == 1 && columns.get(0).contains(other)) {
        String shown = other.equals("\t") ? "\\t" : other;
        throw BadInput.at(
            file,
            1,
            "one column " + SafeText.quoted(columns.get(0)),
            SafeText.quoted(dialect.separator())
                + " between columns (log import takes --separator \""
                + shown
                + "\")");
      }
    }
  }

  /** Reads the next record; false at the end. */
  boolean next() {
    try {
      if (!records.hasNext()) {
        record = null;
        return false;
      }
      record = records.next();
    } catch (CsvParseException | UncheckedIOException e) {
      throw explain(e);
    }
    int count = current().getFieldCount();
    if (fields == 0) {
      fields = count;
    } else if (count != fields || current().getField(count - 1).endsWith("\n")) {
      refuseOpenQuote();
    }
    if (count != fields) {
      String hint = records.hasNext() ? "" : "; this is the last line: the file may be cut short";
      throw bad(Math.min(count, fields), plural(count) + hint, plural(fields) + ", as above");
    }
    return true;
  }

  /** A quote that never closes swallows the rest of the file. */
  private void refuseOpenQuote() {
    if (records.hasNext() || dialect.quoting() == Dialect.Quoting.PLAIN) {
      return;
    }
    long[] place = InputFile.openQuote(file, dialect.encoding(), line(), dialect);
    if (place.length > 0) {
      throw BadInput.at(
          file, place[0], place[1], "a quote opens here and is not closed", "a quote at its end");
    }
  }

  private static String plural(int fields) {
    return fields == 1 ? "1 field" : fields + " fields";
  }

  private BadInput explain(RuntimeException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof IOException unreadable) {
      return InputFile.explain(file, dialect.encoding(), unreadable);
    }
    String message = cause == null ? failure.getMessage() : cause.getMessage();
    long line = record == null ? 1 : current().getStartingLineNumber() + 1;
    return BadInput.at(file, line, String.valueOf(message), "fields quoted as in RFC 4180");
  }

  private CsvRecord current() {
    if (record == null) {
      throw new IllegalStateException("no record was read");
    }
    return record;
  }

  /** The line at which the current record begins, from 1. */
  @Override
  public long line() {
    return current().getStartingLineNumber();
  }

  /** How many fields the current record has. */
  int fieldCount() {
    return current().getFieldCount();
  }

  @Override
  public String text(int field) {
    if (field >= fieldCount()) {
      throw bad(fieldCount(), plural(fieldCount()), "at least " + plural(field + 1));
    }
    return current().getField(field);
  }

  @Override
  public BadInput bad(int field, String problem, String expected) {
    long[] place = InputFile.placeOf(file, dialect.encoding(), line(), field, dialect);
    return BadInput.at(file, place[0], place[1], problem, expected);
  }

  @Override
  public String label(int field) {
    return field < columns.size() ? SafeText.visible(columns.get(field)) : "field " + (field + 1);
  }

  Path path() {
    return file;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
