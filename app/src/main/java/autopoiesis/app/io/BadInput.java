package autopoiesis.app.io;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * Input that cannot be used, in one line for a person to read: {@code FILE:LINE:COLUMN: what is
 * wrong; expected what}. The command prints it and ends with exit code 2. File names and quoted
 * content are made visible by {@link SafeText}, so that a hostile name does nothing in a terminal.
 */
public final class BadInput extends RuntimeException {
  private BadInput(String message) {
    super(message);
  }

  /** Something wrong with a setting or an option, which has no place in a file. */
  public static BadInput of(String problem, String expected) {
    return new BadInput(problem + "; expected " + expected);
  }

  /** Something wrong with a file as a whole. */
  public static BadInput in(Path file, String problem, String expected) {
    return of(SafeText.visible(file.toString()) + ": " + problem, expected);
  }

  /** A file that could not be used. */
  public static BadInput of(FileSystemException failure) {
    String reason = failure.getReason();
    String problem =
        reason == null ? "cannot be used" : "cannot be used (" + SafeText.visible(reason) + ")";
    String expected = "a readable file, or a place that can be written, with room on its disk";
    if (failure instanceof NoSuchFileException) {
      problem = "there is no such file or directory";
    } else if (failure instanceof AccessDeniedException) {
      problem = "it may not be used by you";
    } else if (failure instanceof FileAlreadyExistsException) {
      problem = "it exists already";
      expected = "a new place";
    } else if (failure instanceof NotDirectoryException) {
      problem = "it is no directory";
      expected = "a directory";
    }
    return of(SafeText.visible(String.valueOf(failure.getFile())) + ": " + problem, expected);
  }

  /** Something wrong in one line of a file; lines count from 1. */
  public static BadInput at(Path file, long line, String problem, String expected) {
    return of(SafeText.visible(file.toString()) + ":" + line + ": " + problem, expected);
  }

  /** Something wrong at one character of a file; lines and columns count from 1. */
  public static BadInput at(Path file, long line, long column, String problem, String expected) {
    String place = SafeText.visible(file.toString()) + ":" + line + ":" + column + ": ";
    return of(place + problem, expected);
  }
}
