package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

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
    try (DelimitedFile rows = DelimitedFile.open(file, dialect)) {
      MappedActs acts = new MappedActs(file, mapping, Draft.Told.BY_LINE, listener);
      int[] fields = mapping.columns().stream().mapToInt(rows::column).toArray();
      while (rows.next()) {
        acts.add(rows, fields, mapping.meaning().timeUnit());
      }
      return acts.finish();
    }
  }
}
