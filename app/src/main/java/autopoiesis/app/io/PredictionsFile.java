package autopoiesis.app.io;

import autopoiesis.core.Participant;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.replay.Predictions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Predictions made elsewhere: a CSV with the columns person, time, thing and score. */
public final class PredictionsFile {
  private PredictionsFile() {}

  /**
   * Reads predictions.
   *
   * @param participants the persons and things of the log; nobody else may be predicted
   * @param things the kind of what is acted on
   */
  public static Predictions read(Path file, Participants participants, ParticipantKind things)
      throws IOException {
    Predictions.Builder builder = Predictions.builder();
    try (DelimitedFile rows = DelimitedFile.open(file, Dialect.CSV)) {
      int person = rows.column("person");
      int time = rows.column("time");
      int thing = rows.column("thing");
      int score = rows.column("score");
      while (rows.next()) {
        builder.add(
            ordinal(rows, person, participants, ParticipantKind.PERSON),
            rows.time(time),
            ordinal(rows, thing, participants, things),
            rows.number(score));
      }
    }
    return builder.build();
  }

  private static int ordinal(
      DelimitedFile rows, int field, Participants participants, ParticipantKind kind) {
    String name = rows.name(field);
    OptionalInt id = participants.id(new Participant(kind, name));
    if (id.isEmpty()) {
      throw rows.bad(
          field,
          "unknown " + rows.columns().get(field) + " " + SafeText.quoted(name),
          "one of the log");
    }
    return participants.ordinal(id.getAsInt());
  }
}
