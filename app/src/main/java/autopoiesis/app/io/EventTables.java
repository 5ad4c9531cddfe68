package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.TestEvents;
import java.io.IOException;
import java.nio.file.Path;

/** The events of a comparison and what each arm foresaw of them, as Parquet. */
public final class EventTables {
  private EventTables() {}

  /** One row for each event: who, on what, when, and what was known. */
  public static void events(Path file, Outcomes outcomes, InteractionLog log, String relation)
      throws IOException {
    TestEvents events = outcomes.events();
    Participants participants = log.participants();
    ParticipantKind things = log.relations().get(log.relation(relation)).target();
    try (DuckDb database = DuckDb.open()) {
      database.run(
          "CREATE TABLE events (event INTEGER, person VARCHAR, thing VARCHAR, time DOUBLE,"
              + " \"window\" INTEGER, earlier_acts INTEGER, earlier_acts_on_thing INTEGER,"
              + " sitting VARCHAR, candidates INTEGER)");
      database.fill(
          "events",
          appender -> {
            for (int e = 0; e < events.size(); e++) {
              appender.beginRow();
              appender.append(e);
              appender.append(name(participants, ParticipantKind.PERSON, events.person(e)));
              appender.append(name(participants, things, events.thing(e)));
              appender.append(events.time(e));
              appender.append(events.window(e) + 1);
              appender.append(events.earlierActs(e));
              appender.append(events.earlierActsOnThing(e));
              appender.append(events.sitting(e).words());
              appender.append(events.candidates(e));
              appender.endRow();
            }
          });
      NewDirectory.writeFile(file, partial -> database.export("events", partial));
    }
  }

  private static String name(Participants participants, ParticipantKind kind, int ordinal) {
    return participants.participant(participants.id(kind, ordinal)).name();
  }

  /** One row for each event: its rank and log-loss under one arm. */
  public static void arm(Path file, Outcomes outcomes) throws IOException {
    try (DuckDb database = DuckDb.open()) {
      database.run("CREATE TABLE arm (event INTEGER, rank DOUBLE, log_loss DOUBLE)");
      database.fill(
          "arm",
          appender -> {
            for (int e = 0; e < outcomes.events().size(); e++) {
              appender.beginRow();
              appender.append(e);
              appender.append(outcomes.rank(e));
              appender.append(outcomes.logLoss(e));
              appender.endRow();
            }
          });
      NewDirectory.writeFile(file, partial -> database.export("arm", partial));
    }
  }
}
