package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Face-to-face contacts in a high school (Mastrandrea, Fournet and Barrat 2015,
 * doi:10.1371/journal.pone.0136497). A contact is one act of both ({@code meets}), at the first of
 * the 20-second slots in which it goes on; how long it went on is not used. Class and gender are
 * labels, reported friendships ties. A pair meets again and again, so that all are candidates.
 */
final class SocioPatterns {
  private static final int MEETS = 0;
  private static final int CLASS = 1;
  private static final int GENDER = 2;
  private static final int FRIEND = 3;
  private static final double SLOT_SECONDS = 20;

  private final Path directory;

  SocioPatterns(Path directory) {
    this.directory = directory;
  }

  Dataset read() throws IOException {
    InputFile.requireDirectory(directory);
    Path contacts =
        find("contacts_t_i_j.csv", "High-School_data_2013.csv.gz", "High-School_data_2013.csv");
    Relation meets = Relation.of("meets", ParticipantKind.PERSON, ParticipantKind.PERSON, 86400.0);
    Relation friend =
        Relation.of(
                "friend", ParticipantKind.PERSON, ParticipantKind.PERSON, Double.POSITIVE_INFINITY)
            .withReciprocity(Relation.Reciprocity.ONE_WAY);
    Draft draft =
        new Draft(
            "sociopatterns",
            contacts,
            List.of(meets, Labels.relation("class"), Labels.relation("gender"), friend),
            Duplicates.REFUSE);
    contacts(draft, contacts);
    students(draft);
    friends(draft);
    return draft.finish(ReplayDefaults.of("meets").among(ReplayDefaults.Candidates.ALL));
  }

  private Path find(String... names) {
    for (String name : names) {
      for (Path folder : List.of(directory, directory.resolve("derived"))) {
        if (Files.exists(folder.resolve(name))) {
          return folder.resolve(name);
        }
      }
    }
    throw BadInput.in(
        directory, "none of " + String.join(", ", names) + " in it", "the SocioPatterns directory");
  }

  private static void contacts(Draft draft, Path contacts) throws IOException {
    draft.input(contacts);
    boolean original = !contacts.endsWith("contacts_t_i_j.csv");
    Dialect dialect = original ? Dialect.TABS.separatedBy(" ").withoutHeader() : Dialect.CSV;
    Map<Long, Double> lastSlots = new HashMap<>();
    double before = 0;
    try (DelimitedFile file = DelimitedFile.open(contacts, dialect)) {
      int time = original ? 0 : file.column("t");
      int one = original ? 1 : file.column("i");
      int other = original ? 2 : file.column("j");
      while (file.next()) {
        double at = file.time(time);
        if (at < before) {
          throw file.bad(time, "times go back here", "contacts in order of time");
        }
        before = at;
        int i = draft.person(file.name(one));
        int j = draft.person(file.name(other));
        if (i == j) {
          throw file.bad(other, "somebody in contact with itself", "two persons");
        }
        Double last = lastSlots.put((long) Math.min(i, j) << 32 | Math.max(i, j), at);
        if (last != null && last == at) {
          throw file.bad(one, "these two in contact again in this slot", "every contact once");
        }
        if (last == null || at - last != SLOT_SECONDS) {
          draft.act(at, i, j, MEETS, 1, file.line());
        }
      }
    }
    draft.notice("contacts count once each, when they begin");
  }

  private void students(Draft draft) throws IOException {
    Path students = find("students.csv", "metadata_2013.txt");
    draft.input(students);
    boolean original = students.toString().endsWith(".txt");
    Dialect dialect = original ? Dialect.TABS.withoutHeader() : Dialect.CSV;
    try (DelimitedFile file = DelimitedFile.open(students, dialect)) {
      UniqueIds ids = new UniqueIds();
      int id = original ? 0 : file.column("id");
      int schoolClass = original ? 1 : file.column("class");
      int gender = original ? 2 : file.column("gender");
      while (file.next()) {
        int person = draft.person(ids.next(file, id));
        draft.label(person, CLASS, file.name(schoolClass));
        draft.label(person, GENDER, file.name(gender));
      }
    }
  }

  private void friends(Draft draft) throws IOException {
    Path packed = directory.resolve("Friendship-network_data_2013.csv.gz");
    Path plain = directory.resolve("Friendship-network_data_2013.csv");
    Path friends = Files.exists(plain) ? plain : packed;
    if (!draft.has(friends, "nobody has friends")) {
      return;
    }
    Dialect dialect = Dialect.TABS.separatedBy(" ").withoutHeader();
    try (DelimitedFile file = DelimitedFile.open(friends, dialect)) {
      while (file.next()) {
        int one = draft.person(file.name(0));
        int other = draft.person(file.name(1));
        if (one == other) {
          throw file.bad(1, "somebody as a friend of their own", "two persons");
        }
        draft.undated(one, other, FRIEND);
      }
    }
  }
}
