package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * RecBole's atomic files (Zhao et al. 2021, doi:10.1145/3459637.3482016): {@code .inter} and,
 * beside it, {@code .user}, tab separated, each column named {@code field:type} with a type of
 * {@code token}, {@code token_seq}, {@code float} or {@code float_seq}. Ratings, if any, go
 * linearly from the lowest to -1 and from the highest to 1. Columns of persons of type {@code
 * token} with at most 100 different words become labels.
 */
final class RecBole {
  private static final int MOST_CATEGORIES = 100;
  private static final String ACTS = "interacts";
  private static final String TOKEN = "token";
  private static final String FLOAT = "float";
  private static final List<String> TYPES = List.of(TOKEN, "token_seq", FLOAT, "float_seq");

  private final Path file;

  RecBole(Path fileOrDirectory) {
    this.file = Files.isDirectory(fileOrDirectory) ? inside(fileOrDirectory) : fileOrDirectory;
  }

  private static Path inside(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      List<Path> found =
          entries.filter(path -> path.toString().endsWith(".inter")).sorted().toList();
      if (found.size() != 1) {
        throw BadInput.in(directory, found.size() + " .inter files in it", "exactly one");
      }
      return found.get(0);
    } catch (IOException e) {
      throw BadInput.in(directory, "cannot be read", "a directory with a .inter file");
    }
  }

  Dataset read() throws IOException {
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.inter$", "");
    InputFile.requireFilled(file);
    Path users = file.resolveSibling(stem + ".user");
    List<Labelled> all = labels(users);
    List<Labelled> labels = all.stream().filter(Labelled::isLabel).toList();
    List<Relation> relations = new ArrayList<>();
    relations.add(Relation.of(ACTS, ParticipantKind.PERSON, ParticipantKind.THING, 30 * 86400.0));
    labels.forEach(label -> relations.add(Labels.relation(label.name)));
    double[] range = range();
    Draft draft = new Draft(stem, file, relations, Duplicates.REFUSE);
    acts(draft, range);
    for (int i = 0; i < labels.size(); i++) {
      int relation = i + 1;
      labels
          .get(i)
          .categoryOf
          .forEach((id, category) -> draft.label(draft.person(id), relation, category));
    }
    if (draft.has(users, "nobody bears a label")) {
      noticeLeftOut(draft, all);
    }
    if (range[0] < range[1]) {
      draft.notice(
          "ratings from "
              + Text.number(range[0])
              + " to "
              + Text.number(range[1])
              + " became -1 to 1");
    }
    return draft.finish(ReplayDefaults.of(ACTS).chosenFrom(range[0] < range[1] ? 0.5 : -1));
  }

  private static void noticeLeftOut(Draft draft, List<Labelled> labels) {
    for (Labelled label : labels) {
      if (!label.categoryOf.isEmpty() && !label.isLabel()) {
        String name = SafeText.visible(label.name);
        draft.notice(name + " has more than " + MOST_CATEGORIES + " words and is no label");
      }
    }
  }

  /** Opens a file and refuses columns that are not named as RecBole names them. */
  private static DelimitedFile open(Path file) {
    DelimitedFile rows = DelimitedFile.open(file, Dialect.TABS);
    for (int i = 0; i < rows.columns().size(); i++) {
      String column = rows.columns().get(i);
      if (column.lastIndexOf(':') <= 0 || !TYPES.contains(type(column))) {
        throw rows.bad(
            i,
            "column " + SafeText.quoted(column) + " has no type",
            "NAME:TYPE with a TYPE " + Nearest.oneOf(TYPES));
      }
    }
    return rows;
  }

  private static String type(String column) {
    return column.substring(column.lastIndexOf(':') + 1);
  }

  private static String name(String column) {
    return column.substring(0, column.lastIndexOf(':'));
  }

  /** A column by its name, which must be of this type; -1 when there is none. */
  private static int field(DelimitedFile rows, String name, String type) {
    for (int i = 0; i < rows.columns().size(); i++) {
      String column = rows.columns().get(i);
      if (name(column).equals(name)) {
        if (!type(column).equals(type)) {
          throw rows.bad(i, "column " + SafeText.quoted(column), name + ":" + type);
        }
        return i;
      }
    }
    return -1;
  }

  private static int required(DelimitedFile rows, String name, String type) {
    int found = field(rows, name, type);
    return found >= 0 ? found : rows.column(name + ":" + type);
  }

  private double[] range() throws IOException {
    double[] range = {0, 0};
    try (DelimitedFile rows = open(file)) {
      int rating = field(rows, "rating", FLOAT);
      for (int row = 0; rating >= 0 && rows.next(); row++) {
        double value = rows.number(rating);
        range[0] = row == 0 ? value : Math.min(range[0], value);
        range[1] = row == 0 ? value : Math.max(range[1], value);
      }
    }
    return range;
  }

  private void acts(Draft draft, double[] range) throws IOException {
    draft.input(file);
    try (DelimitedFile rows = open(file)) {
      int user = required(rows, "user_id", TOKEN);
      int item = required(rows, "item_id", TOKEN);
      int time = required(rows, "timestamp", FLOAT);
      int rating = range[0] < range[1] ? field(rows, "rating", FLOAT) : -1;
      while (rows.next()) {
        double value =
            rating < 0 ? 1 : 2 * (rows.number(rating) - range[0]) / (range[1] - range[0]) - 1;
        int person = draft.person(rows.name(user));
        draft.act(rows.time(time), person, draft.thing(rows.name(item)), 0, value, rows.line());
      }
    }
  }

  private static final class Labelled {
    private final String name;
    private final Map<String, String> categoryOf = new LinkedHashMap<>();

    Labelled(String name) {
      this.name = name;
    }

    boolean isLabel() {
      int words = new TreeSet<>(categoryOf.values()).size();
      return words > 0 && words <= MOST_CATEGORIES;
    }
  }

  private static List<Labelled> labels(Path users) throws IOException {
    List<Labelled> labels = new ArrayList<>();
    if (!Files.exists(users)) {
      return labels;
    }
    try (DelimitedFile rows = open(users)) {
      int id = required(rows, "user_id", TOKEN);
      for (String column : rows.columns()) {
        if (name(column).equals(ACTS)) {
          throw rows.bad(rows.column(column), "a label named as the acts are", "another name");
        }
        labels.add(new Labelled(name(column)));
      }
      UniqueIds ids = new UniqueIds();
      while (rows.next()) {
        String person = ids.next(rows, id);
        for (int i = 0; i < labels.size(); i++) {
          if (i != id && type(rows.columns().get(i)).equals(TOKEN) && !rows.text(i).isEmpty()) {
            labels.get(i).categoryOf.put(person, rows.text(i));
          }
        }
      }
    }
    return labels;
  }
}
