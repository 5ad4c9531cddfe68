package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.ColumnMapping;
import autopoiesis.app.io.CsvLog;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.Duplicates;
import autopoiesis.app.io.ParquetLog;
import autopoiesis.app.io.SafeText;
import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which columns of somebody's own table mean what. */
final class TableOptions {
  /** Units of times that are numbers. */
  enum TimeUnit {
    S(1),
    MS(1e3),
    US(1e6),
    NS(1e9);

    private final double perSecond;

    TimeUnit(double perSecond) {
      this.perSecond = perSecond;
    }
  }

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "A CSV with a header (may end in .gz).")
  private @Nullable Path csv;

  @Option(names = "--parquet", paramLabel = "FILE", description = "A Parquet file.")
  private @Nullable Path parquet;

  @Option(names = "--person", paramLabel = "COL", description = "Who acted (default: person).")
  private String person = "person";

  @Option(names = "--thing", paramLabel = "COL", description = "On what (default: thing).")
  private String thing = "thing";

  @Option(
      names = "--time",
      paramLabel = "COL",
      description = "When: seconds since 1970, or ISO 8601 (default: time).")
  private String time = "time";

  @Option(
      names = "--time-unit",
      paramLabel = "s|ms|us|ns",
      description = "Of times that are numbers.")
  private TimeUnit timeUnit = TimeUnit.S;

  @Option(names = "--value", paramLabel = "COL", description = "How strongly (default: 1 for all).")
  private @Nullable String value;

  @Option(
      names = "--value-range",
      paramLabel = "LOW:HIGH",
      description = "The values that become -1 and 1 (default: -1:1).")
  private String range = "-1:1";

  @Option(
      names = "--chosen-from",
      paramLabel = "VALUE",
      description = "Acts of at least this value are to be foreseen (default: all).")
  private @Nullable Double chosenFrom;

  @Option(names = "--label", paramLabel = "COL", description = "A label of the person; repeatable.")
  private List<String> labels = new ArrayList<>();

  @Option(names = "--relation", paramLabel = "NAME", description = "What the acts are called.")
  private String relation = "acts";

  @Option(
      names = "--half-life-days",
      paramLabel = "DAYS",
      description = "After which an act counts half (default: 30).")
  private double halfLifeDays = 30;

  @Option(names = "--separator", paramLabel = "CHAR", description = "Between fields (default: ,).")
  private String separator = ",";

  @Option(names = "--encoding", paramLabel = "NAME", description = "Of a CSV (default: UTF-8).")
  private String encoding = "UTF-8";

  @Option(
      names = "--duplicates",
      paramLabel = "refuse|drop|keep",
      description = "Rows that repeat another exactly (default: refuse).")
  private Duplicates duplicates = Duplicates.REFUSE;

  boolean isEmpty() {
    return csv == null && parquet == null;
  }

  Dataset read(ProgressListener listener) throws IOException {
    if (csv != null && parquet != null) {
      throw BadInput.of("both --csv and --parquet", "one of them");
    }
    if (csv != null) {
      return new CsvLog(csv, mapping(), separator(), charset()).read(listener);
    }
    if (parquet != null) {
      return new ParquetLog(parquet, mapping()).read(listener);
    }
    throw BadInput.of("no table given", "--csv FILE or --parquet FILE");
  }

  private String separator() {
    String between = separator.equals("\\t") ? "\t" : separator;
    if (between.length() != 1 || "\"\r\n\0".contains(between)) {
      throw BadInput.of(
          "separator " + SafeText.quoted(separator), "one character, for instance ; or \\t");
    }
    return between;
  }

  private Charset charset() {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw BadInput.of(
          "unknown encoding " + SafeText.quoted(encoding), "UTF-8, ISO-8859-1 or windows-1252");
    }
  }

  private ColumnMapping mapping() {
    try {
      ColumnMapping.Meaning meaning =
          new ColumnMapping.Meaning(
              relation,
              range(),
              Optional.ofNullable(chosenFrom),
              timeUnit.perSecond,
              halfLifeDays * 86400,
              duplicates);
      return new ColumnMapping(person, thing, time, Optional.ofNullable(value), labels, meaning);
    } catch (IllegalArgumentException e) {
      throw BadInput.of(SafeText.visible(String.valueOf(e.getMessage())), "other options");
    }
  }

  private ColumnMapping.Range range() {
    String[] ends = range.split(":", -1);
    try {
      return new ColumnMapping.Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw BadInput.of("value range " + SafeText.quoted(range), "LOW:HIGH, for instance 1:5");
    }
  }
}
