package autopoiesis.persona.gguf;

import java.nio.file.Path;

/**
 * A model file that cannot be used, in one line for a person to read: {@code FILE: byte N: what is
 * wrong; expected what}. Names and texts from the file are quoted with control characters made
 * visible and long ones cut, so that a hostile file does nothing in a terminal.
 */
public final class GgufException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private GgufException(String message) {
    super(message);
  }

  /** Something wrong at one byte of a file; bytes count from 0. */
  static GgufException at(Path file, long offset, String problem, String expected) {
    return in(file, "byte " + offset + ": " + problem, expected);
  }

  /** Something wrong with a file as a whole. */
  static GgufException in(Path file, String problem, String expected) {
    return new GgufException(
        Quoted.visible(file.toString()) + ": " + problem + "; expected " + expected);
  }
}
