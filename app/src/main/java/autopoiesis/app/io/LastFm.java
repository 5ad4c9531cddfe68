package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Last.fm of HetRec 2011 (Cantador, Brusilovsky and Kuflik 2011). A person who gives an artist tags
 * on one day acts once on that artist ({@code tags}), whatever the words; friends are ties.
 * Listening counts have no date and are left out: they would tell the future. So are dates before
 * Last.fm had tags.
 */
final class LastFm {
  private static final int TAGS = 0;
  private static final int FRIEND = 1;
  private static final LocalDate FIRST_TAGS = LocalDate.of(2005, 1, 1);

  private final Path directory;

  LastFm(Path directory) {
    this.directory = directory;
  }

  Dataset read() throws IOException {
    InputFile.requireDirectory(directory);
    Path tagged = directory.resolve("user_taggedartists.dat");
    if (!Files.exists(tagged)) {
      throw BadInput.in(directory, "no user_taggedartists.dat in it", "the HetRec 2011 directory");
    }
    double month = 30 * 86400.0;
    Relation tags = Relation.of("tags", ParticipantKind.PERSON, ParticipantKind.THING, 6 * month);
    Relation friend =
        Relation.of(
            "friend", ParticipantKind.PERSON, ParticipantKind.PERSON, Double.POSITIVE_INFINITY);
    Draft draft = new Draft("lastfm-hetrec", tagged, List.of(tags, friend), Duplicates.DROP);
    acts(draft, tagged);
    friends(draft, directory.resolve("user_friends.dat"));
    titles(draft, directory.resolve("artists.dat"));
    if (Files.exists(directory.resolve("user_artists.dat"))) {
      draft.notice("user_artists.dat was left out: listening counts have no date");
    }
    return draft.finish(ReplayDefaults.of("tags").sittingsApart(86400));
  }

  private static void acts(Draft draft, Path tagged) throws IOException {
    draft.input(tagged);
    int early = 0;
    try (DelimitedFile file = DelimitedFile.open(tagged, Dialect.TABS)) {
      int user = file.column("userID");
      int artist = file.column("artistID");
      int year = file.column("year");
      int month = file.column("month");
      int day = file.column("day");
      while (file.next()) {
        LocalDate date = date(file, year, month, day);
        if (date.isBefore(FIRST_TAGS)) {
          early++;
          continue;
        }
        int person = draft.person(file.name(user));
        int thing = draft.thing(file.name(artist));
        draft.act(date.toEpochDay() * 86400.0, person, thing, TAGS, 1, file.line());
      }
    }
    if (early > 0) {
      draft.notice(early + " rows dated before 2005 were left out: there were no tags yet");
    }
    draft.notice("tags that a person gave an artist on one day count as one act");
  }

  private static LocalDate date(DelimitedFile file, int year, int month, int day) {
    int y = file.whole(year);
    int m = file.whole(month);
    int d = file.whole(day);
    try {
      return LocalDate.of(y, m, d);
    } catch (DateTimeException e) {
      throw file.bad(day, "no such day: " + e.getMessage(), "a day, a month and a year");
    }
  }

  private static void friends(Draft draft, Path friends) throws IOException {
    if (!draft.has(friends, "nobody has friends")) {
      return;
    }
    try (DelimitedFile file = DelimitedFile.open(friends, Dialect.TABS)) {
      int user = file.column("userID");
      int friend = file.column("friendID");
      while (file.next()) {
        int one = draft.person(file.name(user));
        int other = draft.person(file.name(friend));
        if (one == other) {
          throw file.bad(friend, "somebody as a friend of their own", "two persons");
        }
        // Every friendship stands twice in the file, once from either end.
        draft.undated(Math.min(one, other), Math.max(one, other), FRIEND);
      }
    }
  }

  private static void titles(Draft draft, Path artists) throws IOException {
    if (!draft.has(artists, "things have no titles")) {
      return;
    }
    try (DelimitedFile file = DelimitedFile.open(artists, Dialect.TABS)) {
      int id = file.column("id");
      int name = file.column("name");
      UniqueIds ids = new UniqueIds();
      while (file.next()) {
        draft.thingTitle(ids.next(file, id), file.text(name));
      }
    }
  }
}
