package autopoiesis.app.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a delimited file is written.
 *
 * @param separator what stands between fields; one character or more
 * @param quoting whether a field may stand between quotes
 * @param header whether the first line names the columns
 * @param encoding of the characters
 */
record Dialect(String separator, Quoting quoting, Header header, Charset encoding) {
  /** Whether quotes mean anything. */
  enum Quoting {
    /** As in RFC 4180. */
    QUOTED,
    /** A quote is a character like any other. */
    PLAIN
  }

  /** Whether the columns are named. */
  enum Header {
    /** By the first line. */
    FIRST_LINE,
    /** Not at all; columns have places only. */
    NONE
  }

  /** Comma separated with a header, in UTF-8. */
  static final Dialect CSV =
      new Dialect(",", Quoting.QUOTED, Header.FIRST_LINE, StandardCharsets.UTF_8);

  /** Tab separated without quotes, with a header, in UTF-8. */
  static final Dialect TABS =
      new Dialect("\t", Quoting.PLAIN, Header.FIRST_LINE, StandardCharsets.UTF_8);

  Dialect separatedBy(String other) {
    return new Dialect(other, quoting, header, encoding);
  }

  Dialect withoutHeader() {
    return new Dialect(separator, quoting, Header.NONE, encoding);
  }

  Dialect encoded(Charset other) {
    return new Dialect(separator, quoting, header, other);
  }

  /** Line and column of the last quote in the rest of a file when it is open at the end. */
  long[] openQuote(BufferedReader reader, long firstLine) throws IOException {
    long line = firstLine;
    long[] opener = {};
    boolean open = false;
    for (String text = reader.readLine(); text != null; text = reader.readLine(), line++) {
      for (int at = 0; at < text.length(); at++) {
        if (text.charAt(at) == '"') {
          boolean opens = at == 0 || text.startsWith(separator, at - separator.length());
          boolean doubled = at > 0 && text.charAt(at - 1) == '"';
          if (!open && opens) {
            opener = new long[] {line, text.codePointCount(0, at) + 1};
          }
          open = !open && (opens || doubled);
        }
      }
    }
    return open ? opener : new long[0];
  }

  /** Line and column at which a field begins in a record whose first line is read next. */
  long[] placeOf(BufferedReader reader, long firstLine, int field) throws IOException {
    long line = firstLine;
    String text = reader.readLine();
    int at = 0;
    boolean inQuotes = false;
    int passed = 0;
    while (text != null && passed < field) {
      if (at >= text.length()) {
        if (!inQuotes) {
          break;
        }
        text = reader.readLine();
        line++;
        at = 0;
      } else if (quoting == Quoting.QUOTED && text.charAt(at) == '"') {
        inQuotes = !inQuotes;
        at++;
      } else if (!inQuotes && text.startsWith(separator, at)) {
        at += separator.length();
        passed++;
      } else {
        at++;
      }
    }
    int column = text == null ? 1 : text.codePointCount(0, at) + 1;
    return new long[] {line, column};
  }
}
