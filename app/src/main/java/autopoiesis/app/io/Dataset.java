package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.Require;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A log as it was imported, with what a study needs to know of where it came from. Labels are
 * relations from persons to categories and ties are relations between persons, inside the log.
 *
 * @param name what it is called
 * @param log the interactions
 * @param titles what things are called, by id, for those that have a name besides the log's
 * @param defaults how it is usually replayed
 * @param inputs SHA-256 (hexadecimal) by the name of each file read
 * @param notices what was left out, sorted or mapped, for a person to read
 */
public record Dataset(
    String name,
    InteractionLog log,
    Map<Integer, String> titles,
    ReplayDefaults defaults,
    Map<String, String> inputs,
    List<String> notices) {

  public Dataset {
    Require.notEmpty("name", name);
    Require.notNull("log", log);
    Require.notNull("defaults", defaults);
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    notices = List.copyOf(notices);
  }
}
