package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where a log comes from: the one visible table of the formats that can be read. */
public final class DataSource {
  private interface Reader {
    Dataset read(Path path, ProgressListener listener) throws IOException;
  }

  private static final Map<String, Reader> READERS = readers();

  private final Reader reader;
  private final Path path;

  private DataSource(Reader reader, Path path) {
    this.reader = reader;
    this.path = path;
  }

  private static Map<String, Reader> readers() {
    Map<String, Reader> readers = new TreeMap<>();
    readers.put("movielens-100k", (path, listener) -> new MovieLens(path).read());
    readers.put("movielens", (path, listener) -> new MovieLens(path).read());
    readers.put("lastfm-hetrec", (path, listener) -> new LastFm(path).read());
    readers.put("sociopatterns", (path, listener) -> new SocioPatterns(path).read());
    readers.put("recbole", (path, listener) -> new RecBole(path).read());
    readers.put("log", (path, listener) -> new LogDirectory(path).read());
    readers.put("csv", (path, listener) -> plain(path, listener));
    return readers;
  }

  /** A CSV whose columns have the names that are expected. */
  private static Dataset plain(Path path, ProgressListener listener) throws IOException {
    List<String> columns;
    try (DelimitedFile file = DelimitedFile.open(path, Dialect.CSV)) {
      columns = file.columns();
    }
    Optional<String> value = columns.contains("value") ? Optional.of("value") : Optional.empty();
    List<String> labels =
        columns.stream()
            .filter(c -> !List.of("person", "thing", "time", "value").contains(c))
            .toList();
    ColumnMapping.Meaning acts = ColumnMapping.Meaning.of("acts");
    ColumnMapping mapping;
    try {
      mapping = new ColumnMapping("person", "thing", "time", value, labels, acts);
    } catch (IllegalArgumentException e) {
      throw BadInput.at(
          path,
          1,
          SafeText.visible(String.valueOf(e.getMessage())),
          "fewer columns, or log import --csv with a --label for each that is one");
    }
    Charset encoding = StandardCharsets.UTF_8;
    return new CsvLog(path, mapping, ",", encoding).read(listener);
  }

  /** The kinds of sources there are. */
  public static List<String> kinds() {
    return List.copyOf(READERS.keySet());
  }

  /** A source from {@code KIND=PATH}. */
  public static DataSource parse(String text) {
    int at = text.indexOf('=');
    if (at <= 0 || at == text.length() - 1) {
      throw BadInput.of(
          "data " + SafeText.quoted(text) + " is not KIND=PATH", "KIND " + Nearest.oneOf(kinds()));
    }
    return of(text.substring(0, at), Path.of(text.substring(at + 1)));
  }

  /** A source of a kind at a path. */
  public static DataSource of(String kind, Path path) {
    Reader reader = READERS.get(kind);
    if (reader == null) {
      throw BadInput.of(Nearest.unknown("kind of data", kind, kinds()), Nearest.oneOf(kinds()));
    }
    return new DataSource(reader, path);
  }

  /** Reads everything. */
  public Dataset read(ProgressListener listener) throws IOException {
    return reader.read(path, listener);
  }
}
