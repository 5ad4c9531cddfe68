package autopoiesis.app.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;

/** Characters of a text, in which none is zero: files that have such are not text. */
final class TextReader extends FilterReader {
  TextReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    if (character == 0) {
      throw new MalformedInputException(1);
    }
    return character;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int read = super.read(to, offset, length);
    for (int i = offset; i < offset + read; i++) {
      if (to[i] == 0) {
        throw new MalformedInputException(1);
      }
    }
    return read;
  }
}
