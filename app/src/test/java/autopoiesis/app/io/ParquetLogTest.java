package autopoiesis.app.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetLogTest {
  @TempDir private Path directory;

  private Path parquet(String rows) throws IOException {
    Path file = directory.resolve("a[1]*.parquet");
    Files.deleteIfExists(file);
    try (DuckDb database = DuckDb.open()) {
      database.run("CREATE TABLE t AS " + rows);
      database.export("t", file);
    }
    return file;
  }

  private static Dataset read(Path file) throws IOException {
    ColumnMapping mapping =
        new ColumnMapping(
            "person",
            "thing",
            "time",
            Optional.of("value"),
            List.of(),
            ColumnMapping.Meaning.of("acts"));
    return new ParquetLog(file, mapping).read(ProgressListener.NONE);
  }

  private static String row(String person, String time, String value) {
    return "SELECT "
        + person
        + " AS person, 'x' AS thing, "
        + time
        + " AS time, "
        + value
        + " AS value, [1, 2] AS nested";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7::INTEGER | 90::INTEGER | 1::TINYINT | 7 | 90 | 1",
        "7::UBIGINT | 90::BIGINT | 0.5::DOUBLE | 7 | 90 | 0.5",
        "'p' | 1600000000.25::DOUBLE | 0.25::FLOAT | p | 1600000000.25 | 0.25",
        "'p' | 10.5::DECIMAL(18,3) | (-0.50)::DECIMAL(4,2) | p | 10.5 | -0.5",
        "'p' | TIMESTAMP '1970-01-02 00:00:01.5' | 1 | p | 86401.5 | 1",
        "'p' | TIMESTAMPTZ '1970-01-02 00:00:01+00' | 1 | p | 86401 | 1",
        "'p' | '1970-01-02 01:00:00'::TIMESTAMP_NS | 1 | p | 90000 | 1",
        "'p' | '1970-01-02 01:00:00'::TIMESTAMP_S | 1 | p | 90000 | 1",
        "'p' | DATE '1970-01-03' | 1 | p | 172800 | 1",
        "'p' | '1970-01-02 00:00:00+01' | 1 | p | 82800 | 1",
        "'=cmd()' | 1 | 1 | =cmd() | 1 | 1",
        "'a'::BLOB | 1 | 1 | a | 1 | 1",
      })
  void read_columnOfAnyType_isUnderstood(
      String person, String time, String value, String name, double seconds, double strength)
      throws IOException {
    InteractionLog log = read(parquet(row(person, time, value))).log();
    int id = log.participants().id(ParticipantKind.PERSON, 0);
    assertThat(log.participants().participant(id).name()).isEqualTo(name);
    assertThat(log.time(0)).isEqualTo(seconds);
    assertThat(log.value(0)).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NULL::VARCHAR | 1 | 1 | row 1, column person: an empty person",
        "'nan'::DOUBLE | 1 | 1 | row 1, column person: an empty person",
        "repeat('x', 10000) | 1 | 1 | row 1, column person: a name of 10000 characters",
        "'p' | NULL::DOUBLE | 1 | row 1, column time: time \"\" is not a time",
        "'p' | 'inf'::DOUBLE | 1 | row 1, column time: time \"inf\" is not a time",
        "'p' | -1 | 1 | row 1, column time: a negative time (-1)",
        "'p' | 1600000000000 | 1 | is past the year 9999",
        "'p' | 1 | 'nan'::DOUBLE | row 1, column value: value \"nan\" is not a number",
        "'p' | 1 | 3 | row 1, column value: value 3 is out of range",
        "[1] | 1 | 1 | column \"person\" is nested",
        "{'n': 1} | 1 | 1 | column \"person\" is nested",
      })
  void read_wrongCell_saysWhichRowAndColumn(
      String person, String time, String value, String message) throws IOException {
    Path file = parquet(row(person, time, value));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(message)
        .hasMessageContaining("; expected ");
  }

  @Test
  void read_manyRows_areSortedAndCounted() throws IOException {
    Path file =
        parquet(
            "SELECT 'p' || (i % 7) AS person, i % 11 AS thing, 100000 - i AS time, 1 AS value"
                + " FROM range(100000) r(i)");
    Dataset dataset = read(file);
    assertThat(dataset.log().size()).isEqualTo(100_000);
    assertThat(dataset.log().time(0)).isEqualTo(1);
    assertThat(dataset.log().participants().count(ParticipantKind.PERSON)).isEqualTo(7);
    assertThat(dataset.notices())
        .containsExactly(
            "a[1]*.parquet: row 2: times go back here and in 99998 more rows;"
                + " rows were put in order of time");
  }

  @Test
  void read_dataDamagedOnTheWay_isRefusedAndNotTakenForTheEnd() throws IOException {
    Path file =
        parquet(
            "SELECT hash(i)::VARCHAR AS person, hash(i + 1) AS thing, i AS time, 1 AS value"
                + " FROM range(300000) r(i)");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 0x5A);
    Files.write(file, bytes);
    assertThatThrownBy(() -> read(file)).isInstanceOf(BadInput.class);
  }

  @Test
  void read_notWholeOrNotParquet_isRefused() throws IOException {
    Path file = parquet(row("'p'", "1", "1"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
    assertThatThrownBy(() -> read(file)).hasMessageContaining("is cut short or damaged");
    Files.writeString(file, "person,thing,time\n");
    assertThatThrownBy(() -> read(file)).hasMessageContaining("is no Parquet file");
    Path other = parquet("SELECT 1 AS person, 2 AS thing, 3 AS tiem, 1 AS value");
    assertThatThrownBy(() -> read(other))
        .hasMessageContaining("unknown column \"time\" (did you mean \"tiem\"?)");
    Path twice = parquet(row("'p'", "1", "1") + " UNION ALL " + row("'p'", "1", "1"));
    assertThatThrownBy(() -> read(twice)).hasMessageContaining(": row 2: the same row as row 1");
  }
}
