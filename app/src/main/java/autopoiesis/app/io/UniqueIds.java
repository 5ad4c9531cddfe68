package autopoiesis.app.io;

import java.util.HashMap;
import java.util.Map;

/** Ids of a table in which each may stand once. */
final class UniqueIds {
  private final Map<String, Long> lines = new HashMap<>();

  /** The id in this field, unless an earlier line had it. */
  String next(DelimitedFile file, int field) {
    String id = file.name(field);
    Long earlier = lines.putIfAbsent(id, file.line());
    if (earlier != null) {
      throw file.bad(
          field, "id " + SafeText.quoted(id) + " again, as in line " + earlier, "every id once");
    }
    return id;
  }
}
