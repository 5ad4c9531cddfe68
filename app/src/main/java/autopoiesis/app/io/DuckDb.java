package autopoiesis.app.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * The one place that talks to DuckDB, which reads and writes Parquet: in memory, on one thread
 * (sums and orders stay the same everywhere), with a limit on memory beside the Java heap, and
 * without reaching for extensions.
 */
final class DuckDb implements Closeable {
  private static final String MEMORY_LIMIT = "768MB";

  private final DuckDBConnection connection;

  private DuckDb(DuckDBConnection connection) {
    this.connection = connection;
  }

  static DuckDb open() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("threads", "1");
    properties.setProperty("memory_limit", MEMORY_LIMIT);
    properties.setProperty("temp_directory", System.getProperty("java.io.tmpdir"));
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    try {
      Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties);
      return new DuckDb(connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new IOException("DuckDB does not start: " + firstLine(e), e);
    }
  }

  void run(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IOException(firstLine(e), e);
    }
  }

  /** Receives the rows of an answer, one after the other; columns count from 1. */
  interface RowReader {
    void row(ResultSet row) throws SQLException;
  }

  /**
   * Reads an answer as it comes. When the database fails on the way, its driver only ends the
   * answer: whoever reads a file must know how many rows to expect.
   */
  void query(String sql, RowReader reader) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.row(rows);
      }
    } catch (SQLException e) {
      throw new IOException(firstLine(e), e);
    }
  }

  /** The columns of a Parquet file in their order: DuckDB's type by name. */
  Map<String, String> columns(Path parquet) throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    query(
        "DESCRIBE SELECT * FROM " + parquet(parquet),
        row -> types.put(row.getString(1), row.getString(2)));
    return types;
  }

  /** Fills a table row by row. */
  interface Filler {
    void fill(DuckDBAppender appender) throws SQLException;
  }

  void fill(String table, Filler filler) throws IOException {
    try (DuckDBAppender appender = connection.createAppender(table)) {
      filler.fill(appender);
    } catch (SQLException e) {
      throw new IOException(firstLine(e), e);
    }
  }

  /** Writes a table to a new Parquet file, rows in their order. */
  void export(String table, Path parquet) throws IOException {
    String to = literal(parquet.toAbsolutePath().toString());
    run("COPY " + table + " TO " + to + " (FORMAT PARQUET, COMPRESSION ZSTD)");
  }

  /** How many rows a Parquet file says it has. */
  long rows(Path parquet) throws IOException {
    long[] rows = new long[1];
    query("SELECT count(*) FROM " + parquet(parquet), row -> rows[0] = row.getLong(1));
    return rows[0];
  }

  /**
   * A Parquet file as a table in SQL: this one file, whatever its name looks like, with no column
   * from the names of its folders, and bytes as text, since old writers do not say which are.
   */
  static String parquet(Path file) {
    String path = file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]");
    return "read_parquet("
        + literal(path)
        + ", hive_partitioning = false, binary_as_string = true)";
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String firstLine(SQLException e) {
    return SafeText.visible(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(firstLine(e), e);
    }
  }
}
