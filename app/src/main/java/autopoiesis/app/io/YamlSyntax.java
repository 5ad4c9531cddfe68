package autopoiesis.app.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What is wrong with text that is not YAML, in words for somebody who does not know the grammar.
 */
final class YamlSyntax {
  private static final Pattern MARK = Pattern.compile(" in reader, line (\\d+), column (\\d+):");
  private static final Pattern STRANGE = Pattern.compile("found character '(.*)' that cannot.*");
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");
  private static final Pattern FOUND = Pattern.compile("expected <block end>, but found '(.*)'");
  private static final String ONE_DEPTH =
      "the same number of spaces before keys that belong together";

  private final Path file;
  private final List<String> lines;
  private final List<String> said = new ArrayList<>();
  private final List<long[]> marks = new ArrayList<>();

  private YamlSyntax(Path file, String text, JacksonException failure) {
    this.file = file;
    this.lines = text.lines().toList();
    for (String line : String.valueOf(failure.getOriginalMessage()).lines().toList()) {
      Matcher mark = MARK.matcher(line);
      if (mark.matches()) {
        marks.add(new long[] {Long.parseLong(mark.group(1)), Long.parseLong(mark.group(2))});
      } else if (!line.startsWith(" ")) {
        said.add(line);
      }
    }
    TokenStreamLocation at = failure.getLocation();
    marks.add(0, at == null ? new long[] {1, 1} : new long[] {at.getLineNr(), at.getColumnNr()});
  }

  /** The failure of a parser in plain words, at the place where the text goes wrong. */
  static BadInput explain(Path file, String text, JacksonException failure) {
    return new YamlSyntax(file, text, failure).explain();
  }

  private BadInput explain() {
    String problem = said.isEmpty() ? "" : said.get(said.size() - 1);
    String during = said.size() < 2 ? "" : said.get(0);
    Matcher twice = TWICE.matcher(problem);
    if (twice.matches()) {
      return twice(twice.group(1));
    }
    if (problem.startsWith("Trailing token")) {
      return bad(secondDocument(), "a second document begins", "one study in a file");
    }
    if (problem.startsWith("special characters")) {
      return controlCharacter();
    }
    if (problem.startsWith("Expected a property name")) {
      return bad(last(), "a list or a mapping where a key belongs", "text as a key");
    }
    if (during.startsWith("while parsing a flow")) {
      return unclosed();
    }
    if (during.endsWith("quoted scalar")) {
      return bad(begin(), "a quote opens here and is not closed", "a quote at its end");
    }
    if (problem.equals("could not find expected ':'")) {
      return bad(begin(), "a line without a key", "KEY: VALUE, with a blank after the colon");
    }
    if (problem.startsWith("mapping values")) {
      return colon();
    }
    return token(problem);
  }

  private BadInput token(String problem) {
    Matcher strange = STRANGE.matcher(problem);
    if (strange.matches()) {
      return strange.group(1).contains("TAB")
          ? bad(last(), "a tab before the key", "spaces, never tabs, before a key")
          : bad(
              last(),
              "a value that begins with " + SafeText.quoted(strange.group(1)),
              "such text between quotes");
    }
    Matcher found = FOUND.matcher(problem);
    if (found.matches()) {
      boolean indented = found.group(1).startsWith("<") || found.group(1).equals("-");
      return indented
          ? bad(last(), "the spaces before this line fit no line above it", ONE_DEPTH)
          : bad(last(), SafeText.quoted(found.group(1)) + " where a key belongs", "KEY: VALUE");
    }
    return bad(last(), problem.isEmpty() ? "not YAML" : SafeText.visible(problem), "YAML 1.2");
  }

  private long[] last() {
    return marks.get(marks.size() - 1);
  }

  /** Where what the parser was in the middle of begins. */
  private long[] begin() {
    return marks.get(Math.min(1, marks.size() - 1));
  }

  private BadInput bad(long[] place, String problem, String expected) {
    return BadInput.at(file, place[0], place[1], problem, expected);
  }

  /** The parser is past the key when it finds it twice. */
  private BadInput twice(String key) {
    long[] after = last();
    int at = line(after[0]).lastIndexOf(key, (int) after[1] - 1);
    return bad(
        new long[] {after[0], at < 0 ? 1 : at + 1},
        "key " + SafeText.quoted(key) + " twice",
        "every key once");
  }

  private long[] secondDocument() {
    for (long line = last()[0]; line >= 1; line--) {
      if (line(line).startsWith("---") || line(line).startsWith("...")) {
        return new long[] {line, 1};
      }
    }
    return last();
  }

  private BadInput controlCharacter() {
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        int character = text.codePointAt(at);
        if (character != '\t' && Character.getType(character) == Character.CONTROL) {
          long[] place = {line + 1, text.codePointCount(0, at) + 1};
          String shown = SafeText.visible(Character.toString(character));
          return bad(place, "the control character " + shown, "text without such characters");
        }
      }
    }
    return bad(last(), "a character that YAML does not have", "text without such characters");
  }

  /** A bracket that is open; where the parser lost it, the place where it gave up. */
  private BadInput unclosed() {
    boolean known = !said.get(0).endsWith("node");
    long[] place = known ? begin() : marks.get(0);
    boolean list = said.get(0).endsWith("sequence");
    return known
        ? bad(
            place,
            list ? "a list opens here and is not closed" : "a mapping opens here and is not closed",
            "a comma between its entries and " + (list ? "]" : "}") + " at its end")
        : bad(place, "a list or mapping without its end", "] or } at its end");
  }

  /** A colon too many, or a key deeper than the value above it can take. */
  private BadInput colon() {
    long[] place = last();
    String before = line(place[0]);
    before = before.substring(0, Math.min(before.length(), (int) place[1] - 1));
    if (before.contains(": ")) {
      return bad(place, "a second colon in one line", "text with a colon between quotes");
    }
    int indent = before.length() - before.stripLeading().length();
    return bad(
        new long[] {place[0], indent + 1},
        "more spaces before this key than its neighbours have",
        ONE_DEPTH);
  }

  private String line(long number) {
    return number >= 1 && number <= lines.size() ? lines.get((int) number - 1) : "";
  }
}
