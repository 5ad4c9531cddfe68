package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/**
 * A log as a directory: {@code log.json} says what it is, {@code participants.parquet} who takes
 * part and {@code interactions.parquet} what happened, in order of time. See {@code
 * docs/formats.md}.
 */
public final class LogDirectory {
  static final String DESCRIPTION = "log.json";
  static final String PARTICIPANTS = "participants.parquet";
  static final String INTERACTIONS = "interactions.parquet";

  private final Path directory;

  /** A log directory at a place, whether or not there is one yet. */
  public LogDirectory(Path directory) {
    this.directory = directory;
  }

  /** Refuses a place that is taken. */
  public void requireNew(NewDirectory.Existing existing) {
    NewDirectory.require(directory, DESCRIPTION, existing);
  }

  /** Writes a log, whole or not at all. */
  public void write(Dataset dataset, NewDirectory.Existing existing) {
    NewDirectory.make(
        directory,
        DESCRIPTION,
        existing,
        place -> {
          try (DuckDb database = DuckDb.open()) {
            participants(database, dataset, place.resolve(PARTICIPANTS));
          }
          try (DuckDb database = DuckDb.open()) {
            interactions(database, dataset.log(), place.resolve(INTERACTIONS));
          }
          Json.write(place.resolve(DESCRIPTION), LogDescription.of(dataset, place));
        });
  }

  private static void participants(DuckDb database, Dataset dataset, Path to) throws IOException {
    database.run(
        "CREATE TABLE participants (id INTEGER, kind VARCHAR, name VARCHAR, title VARCHAR)");
    Participants participants = dataset.log().participants();
    database.fill(
        "participants",
        appender -> {
          for (int id = 0; id < participants.size(); id++) {
            appender.beginRow();
            appender.append(id);
            appender.append(participants.kind(id).name());
            appender.append(participants.participant(id).name());
            appender.append(dataset.titles().get(id));
            appender.endRow();
          }
        });
    database.export("participants", to);
  }

  private static void interactions(DuckDb database, InteractionLog log, Path to)
      throws IOException {
    database.run(
        "CREATE TABLE interactions (time DOUBLE, source INTEGER, target INTEGER, relation TINYINT,"
            + " value FLOAT, origin TINYINT, propensity FLOAT)");
    database.fill(
        "interactions",
        appender -> {
          for (int i = 0; i < log.size(); i++) {
            interaction(appender, log, i);
          }
        });
    database.export("interactions", to);
  }

  private static void interaction(DuckDBAppender appender, InteractionLog log, int i)
      throws SQLException {
    Provenance provenance = log.provenance(i);
    appender.beginRow();
    appender.append(log.time(i));
    appender.append(log.source(i));
    appender.append(log.target(i));
    appender.append((byte) log.relation(i));
    appender.append((float) log.value(i));
    appender.append((byte) provenance.origin().ordinal());
    if (Double.isNaN(provenance.propensity())) {
      appender.appendNull();
    } else {
      appender.append((float) provenance.propensity());
    }
    appender.endRow();
  }

  /** Reads the whole log. */
  public Dataset read() throws IOException {
    LogDescription description = LogDescription.read(directory);
    description.requireUnchanged(PARTICIPANTS);
    InteractionLog.Builder builder = InteractionLog.builder(description.relations());
    java.util.Map<Integer, String> titles = new java.util.TreeMap<>();
    try (DuckDb database = DuckDb.open()) {
      database.query(
          "SELECT kind, name, title FROM " + DuckDb.parquet(directory.resolve(PARTICIPANTS)),
          row -> {
            ParticipantKind kind = ParticipantKind.valueOf(row.getString(1));
            int id = builder.participants().add(kind, row.getString(2));
            if (row.getString(3) != null) {
              titles.put(id, row.getString(3));
            }
          });
    }
    stream(builder::add);
    return new Dataset(
        description.name(),
        builder.build(),
        titles,
        description.defaults(),
        description.inputs(),
        description.notices());
  }

  /** Sees one interaction after the other. */
  public interface Receiver {
    /** Sees an interaction; see {@link autopoiesis.core.Interaction}. */
    void interaction(
        double time, int source, int target, int relation, double value, Provenance provenance);
  }

  /** Reads the interactions in order of time without holding them. */
  public void stream(Receiver receiver) throws IOException {
    LogDescription description = description();
    description.requireUnchanged(INTERACTIONS);
    Path file = directory.resolve(INTERACTIONS);
    long[] seen = new long[1];
    Provenance.Origin[] origins = Provenance.Origin.values();
    try (DuckDb database = DuckDb.open()) {
      database.query(
          "SELECT time, source, target, relation, value, origin, propensity FROM "
              + DuckDb.parquet(file),
          row -> {
            seen[0]++;
            float propensity = row.getFloat(7);
            boolean unknown = row.wasNull();
            Provenance.Origin origin = origins[row.getByte(6)];
            Provenance provenance =
                origin == Provenance.Origin.UNKNOWN
                    ? Provenance.UNKNOWN
                    : new Provenance(origin, unknown ? Double.NaN : propensity);
            receiver.interaction(
                row.getDouble(1),
                row.getInt(2),
                row.getInt(3),
                row.getByte(4),
                row.getFloat(5),
                provenance);
          });
    }
    if (seen[0] != description.interactions()) {
      throw BadInput.in(
          file, "has " + seen[0] + " readable rows", description.interactions() + " rows");
    }
  }

  /** What the log says of itself. */
  public LogDescription description() {
    return LogDescription.read(directory);
  }

  /** Whether there is a log at this place. */
  public boolean exists() {
    return Files.exists(directory.resolve(DESCRIPTION));
  }
}
