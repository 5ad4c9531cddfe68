package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.LifecycleEvent;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A history of identities as tables. */
public final class IdentityTables {
  private IdentityTables() {}

  /** One row for each participant and window: who it was, how far it moved, where it belongs. */
  public static void identities(Path parquet, History history, ParticipantNames names)
      throws IOException {
    Participants participants = history.participants();
    int dimension = history.windows().get(0).identities().dimension();
    StringBuilder columns = new StringBuilder();
    for (int d = 1; d <= dimension; d++) {
      columns.append(", z").append(d).append(" DOUBLE");
    }
    try (DuckDb database = DuckDb.open()) {
      database.run(
          "CREATE TABLE identities (\"window\" INTEGER, kind VARCHAR, name VARCHAR, flux DOUBLE,"
              + " lag DOUBLE, category INTEGER"
              + columns
              + ")");
      database.fill(
          "identities",
          appender -> {
            for (int w = 0; w < history.windows().size(); w++) {
              HistoryWindow window = history.windows().get(w);
              for (int id = 0; id < participants.size(); id++) {
                appender.beginRow();
                appender.append(w);
                appender.append(participants.kind(id).name());
                appender.append(names.of(id));
                appender.append(window.flux(id));
                appender.append(window.lag(id));
                appender.append(line(history, w, id));
                for (int d = 0; d < dimension; d++) {
                  appender.append(window.identities().get(id, d));
                }
                appender.endRow();
              }
            }
          });
      database.export("identities", parquet);
    }
  }

  /** The line of a participant's emergent category, from 1; 0 when it is in none. */
  private static int line(History history, int window, int id) {
    int category = history.windows().get(window).categories().categoryOf(id);
    return category < 0 ? 0 : history.lines().line(window, category) + 1;
  }

  /** The same without positions, for spreadsheets: those who have any tie in a window. */
  public static List<List<String>> identities(History history, ParticipantNames names) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("window", "kind", "name", "category", "flux", "lag"));
    for (int w = 0; w < history.windows().size(); w++) {
      HistoryWindow window = history.windows().get(w);
      for (int id = 0; id < history.participants().size(); id++) {
        int line = line(history, w, id);
        if (line > 0) {
          rows.add(
              List.of(
                  Integer.toString(w),
                  history.participants().kind(id).name(),
                  names.of(id),
                  Integer.toString(line),
                  Double.toString(window.flux(id)),
                  Double.toString(window.lag(id))));
        }
      }
    }
    return rows;
  }

  /** One row for each emergent category and window in which it is. */
  public static List<List<String>> communities(History history) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("window", "category", "members", "persons", "closure", "closureBeyondChance"));
    CategoryLines lines = history.lines();
    for (int w = 0; w < history.windows().size(); w++) {
      HistoryWindow window = history.windows().get(w);
      int[] persons = persons(history, window);
      for (int c = 0; c < lines.categories(w); c++) {
        int line = lines.line(w, c);
        rows.add(
            List.of(
                Integer.toString(w),
                Integer.toString(line + 1),
                Integer.toString(lines.size(line, w)),
                Integer.toString(persons[c]),
                number(window.closure().closure().get(c)),
                number(window.closure().beyondChance().get(c))));
      }
    }
    return rows;
  }

  private static int[] persons(History history, HistoryWindow window) {
    int[] persons = new int[window.categories().categories().size()];
    for (int o = 0; o < history.participants().count(ParticipantKind.PERSON); o++) {
      int id = history.participants().id(ParticipantKind.PERSON, o);
      int category = window.categories().categoryOf(id);
      if (category >= 0) {
        persons[category]++;
      }
    }
    return persons;
  }

  /** One row for each window, kind and relation: the mean share of who they are; see (1). */
  public static List<List<String>> constitution(History history) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("window", "kind", "relation", "share"));
    for (int w = 0; w < history.windows().size(); w++) {
      for (ParticipantKind kind : ParticipantKind.values()) {
        if (history.participants().count(kind) == 0) {
          continue;
        }
        double[] shares =
            history.windows().get(w).constitution().mean(history.participants(), kind);
        for (int r = 0; r < shares.length; r++) {
          boolean anchor = r == history.relations().size();
          String relation = anchor ? "anchor" : history.relations().get(r).name();
          rows.add(List.of(Integer.toString(w), kind.name(), relation, number(shares[r])));
        }
      }
    }
    return rows;
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  /** One row for each thing that happened to categories; several categories apart by blanks. */
  public static List<List<String>> lifecycle(History history) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("window", "event", "before", "after"));
    for (LifecycleEvent event : history.lines().events()) {
      rows.add(
          List.of(
              Integer.toString(event.period()),
              event.kind().name().toLowerCase(Locale.ROOT),
              lines(history, event.period() - 1, event.before()),
              lines(history, event.period(), event.after())));
    }
    return rows;
  }

  private static String lines(History history, int period, List<Integer> categories) {
    List<String> names = new ArrayList<>();
    for (int category : categories) {
      names.add(Integer.toString(history.lines().line(period, category) + 1));
    }
    return String.join(" ", names);
  }
}
