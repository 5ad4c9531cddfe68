package autopoiesis.app.io;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A text file as somebody gave it: perhaps compressed, perhaps not in the encoding it should be.
 */
final class InputFile {
  private static final int BUFFER_BYTES = 1 << 16;

  private InputFile() {}

  /** Refuses a path that is not a readable file with something in it. */
  static Path requireFilled(Path file) {
    if (!Files.exists(file)) {
      throw BadInput.in(file, "there is no such file", "the path of a file");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw BadInput.in(file, "cannot be read as a file", "a readable file");
    }
    try {
      if (Files.size(file) == 0) {
        throw BadInput.in(file, "the file is empty", "a header or a row");
      }
    } catch (IOException e) {
      throw BadInput.in(file, "cannot be read (" + e + ")", "a readable file");
    }
    return file;
  }

  /** Refuses a path that is not a readable directory. */
  static Path requireDirectory(Path directory) {
    if (!Files.exists(directory)) {
      throw BadInput.in(directory, "there is no such directory", "the path of a directory");
    }
    if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
      throw BadInput.in(directory, "cannot be read as a directory", "a readable directory");
    }
    return directory;
  }

  /**
   * The file's characters; a byte order mark is skipped, and a byte that does not fit the encoding
   * ends reading with a {@link CharacterCodingException}.
   */
  static Reader open(Path file, Charset encoding) throws IOException {
    InputStream bytes = bytes(file);
    bytes.mark(4);
    byte[] first = bytes.readNBytes(3);
    boolean mark = starts(first, 0xEF, 0xBB, 0xBF);
    boolean wide = encoding.name().startsWith("UTF-16") || encoding.name().startsWith("UTF-32");
    if (!wide && (starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF))) {
      bytes.close();
      throw BadInput.at(file, 1, 1, "the file begins like UTF-16", encoding + " text");
    }
    if (!mark) {
      bytes.reset();
    }
    return new TextReader(
        new InputStreamReader(
            bytes,
            encoding
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static boolean starts(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static InputStream bytes(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    boolean compressed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return compressed
        ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER_BYTES), BUFFER_BYTES)
        : raw;
  }

  /** What a failure while reading means, with the place of the first bad byte when it is one. */
  static BadInput explain(Path file, Charset encoding, IOException failure) {
    if (failure instanceof CharacterCodingException) {
      return badByte(file, encoding);
    }
    if (failure instanceof EOFException || failure instanceof ZipException) {
      return BadInput.in(
          file, "the compressed data is cut short or damaged", "a complete gzip file");
    }
    return BadInput.in(file, "cannot be read (" + failure.getMessage() + ")", "a readable file");
  }

  /** Reads the file again, one character at a time, until the decoder gives up. */
  private static BadInput badByte(Path file, Charset encoding) {
    if (!encoding.equals(StandardCharsets.UTF_8)) {
      return BadInput.in(file, "has bytes that are not " + encoding + " text", encoding + " text");
    }
    long line = 1;
    long column = 1;
    try (InputStream bytes = bytes(file)) {
      Utf8Scanner scanner = new Utf8Scanner(bytes);
      int character;
      while ((character = scanner.next()) >= 0) {
        column = character == '\n' ? 1 : column + (character == 0xFEFF && column == 1 ? 0 : 1);
        line += character == '\n' ? 1 : 0;
      }
      String hex = HexFormat.of().withUpperCase().toHexDigits((byte) scanner.badByte());
      String text = encoding + " text";
      return BadInput.at(file, line, column, "byte 0x" + hex + " is not " + text, text);
    } catch (IOException e) {
      return BadInput.in(file, "is not " + encoding, encoding + " text");
    }
  }

  /**
   * Where a field begins: the column of its first character in the record that begins at a line.
   */
  static long[] placeOf(Path file, Charset encoding, long line, int field, Dialect dialect) {
    try (BufferedReader reader = new BufferedReader(open(file, encoding))) {
      for (long skipped = 1; skipped < line; skipped++) {
        reader.readLine();
      }
      return dialect.placeOf(reader, line, field);
    } catch (IOException e) {
      return new long[] {line, 1};
    }
  }

  /** Line and column of a quote that opens in the record at a line and never closes, or none. */
  static long[] openQuote(Path file, Charset encoding, long line, Dialect dialect) {
    try (BufferedReader reader = new BufferedReader(open(file, encoding))) {
      for (long skipped = 1; skipped < line; skipped++) {
        reader.readLine();
      }
      return dialect.openQuote(reader, line);
    } catch (IOException e) {
      return new long[0];
    }
  }
}
