package autopoiesis.app.report;

import autopoiesis.core.Manifest;
import autopoiesis.core.Require;
import java.util.List;

/**
 * What was run: the head and the foot of every report.
 *
 * @param title what the report is called, for instance "Six paradigms on MovieLens 100K"
 * @param subject one or two sentences: the log or world, and what an event is ("a rating of 4 or
 *     more"); empty when there is nothing to add
 * @param notes whole sentences on what to know of the arms before reading; may be empty
 * @param command the command line that makes this report again, without machine paths
 * @param facts the log and the protocol in numbers, in the order to be shown: "persons", "943";
 *     "warm start", "20 % of all ratings"; "candidates", "things not met before"; "intervals", "95
 *     %, bootstrap by person, 1000 draws"
 * @param manifest the run's manifest: version, seed, inputs, settings, environment
 */
public record RunView(
    String title,
    String subject,
    List<String> notes,
    String command,
    List<Fact> facts,
    Manifest manifest) {

  /** A name and its value, both as shown. */
  public record Fact(String name, String value) {
    public Fact {
      Require.notEmpty("name", name);
      Require.notNull("value", value);
    }
  }

  public RunView {
    Require.notEmpty("title", title);
    Require.notNull("subject", subject);
    notes = List.copyOf(notes);
    Require.notNull("command", command);
    facts = List.copyOf(facts);
    Require.notNull("manifest", manifest);
  }
}
