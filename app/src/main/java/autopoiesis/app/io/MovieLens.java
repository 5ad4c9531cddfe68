package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * MovieLens (Harper and Konstan 2015, doi:10.1145/2827872) in three shapes: 100K ({@code u.data}),
 * 1M ({@code ratings.dat}) and the later ones ({@code ratings.csv}). A rating of r stars becomes
 * {@code (r - 3) / 2} ({@code (r - 2.75) / 2.25} with half stars); 4 and more are chosen. Ages
 * become the bands of the 1M set: under 18, and from 18, 25, 35, 45, 50 and 56 on.
 */
final class MovieLens {
  private static final int RATES = 0;
  private static final int GENDER = 1;
  private static final int AGE = 2;
  private static final int OCCUPATION = 3;
  private static final int[] BANDS = {18, 25, 35, 45, 50, 56};
  private static final Dialect COLONS =
      new Dialect("::", Dialect.Quoting.PLAIN, Dialect.Header.NONE, StandardCharsets.ISO_8859_1);

  private final Path directory;

  MovieLens(Path directory) {
    this.directory = directory;
  }

  Dataset read() throws IOException {
    InputFile.requireDirectory(directory);
    if (Files.exists(directory.resolve("u.data"))) {
      return hundredThousand();
    }
    if (Files.exists(directory.resolve("ratings.dat"))) {
      return million();
    }
    if (Files.exists(directory.resolve("ratings.csv"))) {
      return latest();
    }
    throw BadInput.in(
        directory,
        "no MovieLens ratings in it",
        "a directory with u.data, ratings.dat or ratings.csv");
  }

  private static Draft draft(String name, Path ratings) {
    Relation rates =
        Relation.of("rates", ParticipantKind.PERSON, ParticipantKind.THING, 30 * 86400.0);
    return new Draft(
        name,
        ratings,
        List.of(
            rates,
            Labels.relation("gender"),
            Labels.relation("age"),
            Labels.relation("occupation")),
        Duplicates.REFUSE);
  }

  private static Dataset finish(Draft draft, double chosenFrom) {
    return draft.finish(ReplayDefaults.of("rates").chosenFrom(chosenFrom));
  }

  private Dataset hundredThousand() throws IOException {
    Path ratings = directory.resolve("u.data");
    Draft draft = draft("movielens-100k", ratings);
    ratings(draft, ratings, Dialect.TABS.withoutHeader());
    Dialect bars =
        Dialect.TABS.separatedBy("|").withoutHeader().encoded(StandardCharsets.ISO_8859_1);
    users(draft, directory.resolve("u.user"), bars, AGE, GENDER);
    titles(draft, directory.resolve("u.item"), bars);
    return finish(draft, 0.5);
  }

  private Dataset million() throws IOException {
    Path ratings = directory.resolve("ratings.dat");
    Draft draft = draft("movielens-1m", ratings);
    ratings(draft, ratings, COLONS);
    users(draft, directory.resolve("users.dat"), COLONS, GENDER, AGE);
    titles(draft, directory.resolve("movies.dat"), COLONS);
    return finish(draft, 0.5);
  }

  private Dataset latest() throws IOException {
    Path ratings = directory.resolve("ratings.csv");
    Draft draft = draft("movielens", ratings);
    draft.input(ratings);
    try (DelimitedFile file = DelimitedFile.open(ratings, Dialect.CSV)) {
      int user = file.column("userId");
      int movie = file.column("movieId");
      int rating = file.column("rating");
      int time = file.column("timestamp");
      while (file.next()) {
        double value = (stars(file, rating, 0.5) - 2.75) / 2.25;
        act(draft, file, user, movie, time, value);
      }
    }
    titles(draft, directory.resolve("movies.csv"), Dialect.CSV);
    return finish(draft, (4 - 2.75) / 2.25);
  }

  /** Who people are: their id, age and gender in the order of the file, occupation. */
  private static void users(Draft draft, Path users, Dialect dialect, int... labels)
      throws IOException {
    if (!draft.has(users, "nobody bears a label")) {
      return;
    }
    try (DelimitedFile file = DelimitedFile.open(users, dialect)) {
      UniqueIds ids = new UniqueIds();
      while (file.next()) {
        int person = draft.person(ids.next(file, 0));
        for (int i = 0; i < labels.length; i++) {
          String category = labels[i] == AGE ? band(file, i + 1) : file.name(i + 1);
          draft.label(person, labels[i], category);
        }
        draft.label(person, OCCUPATION, file.name(3));
      }
    }
  }

  private static void ratings(Draft draft, Path ratings, Dialect dialect) throws IOException {
    draft.input(ratings);
    try (DelimitedFile file = DelimitedFile.open(ratings, dialect)) {
      while (file.next()) {
        act(draft, file, 0, 1, 3, (stars(file, 2, 1) - 3) / 2);
      }
    }
  }

  private static void act(
      Draft draft, DelimitedFile file, int user, int movie, int time, double value) {
    draft.act(
        file.time(time),
        draft.person(file.name(user)),
        draft.thing(file.name(movie)),
        RATES,
        value,
        file.line());
  }

  private static double stars(DelimitedFile file, int field, double least) {
    double stars = file.number(field);
    if (stars < least || stars > 5) {
      throw file.bad(
          field,
          "a rating of " + SafeText.visible(file.text(field)),
          "one from " + Text.number(least) + " to 5");
    }
    return stars;
  }

  private static String band(DelimitedFile file, int field) {
    double age = file.number(field);
    String band = "under 18";
    for (int from : BANDS) {
      band = age >= from ? from + "+" : band;
    }
    return band;
  }

  /** Titles of things that somebody rated; others do not take part. */
  private static void titles(Draft draft, Path items, Dialect dialect) throws IOException {
    if (!draft.has(items, "things have no titles")) {
      return;
    }
    try (DelimitedFile file = DelimitedFile.open(items, dialect)) {
      UniqueIds ids = new UniqueIds();
      while (file.next()) {
        draft.thingTitle(ids.next(file, 0), file.text(1));
      }
    }
  }
}
