package autopoiesis.app.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that appears whole or not at all: filled beside its place under a name of its own and
 * moved there when everything in it is on the disk.
 */
public final class NewDirectory {
  /** What to do when there is something at the place already. */
  public enum Existing {
    /** Refuse. */
    REFUSE,
    /** Put it in the place of what was there, when this software made that. */
    REPLACE
  }

  /** Fills a directory or a file. */
  public interface Filler {
    /** Writes the files of the directory, or the file. */
    void fill(Path partial) throws IOException;
  }

  private NewDirectory() {}

  /**
   * Refuses a place that is taken.
   *
   * @param mark the file by which a directory is known to be this software's own
   */
  public static void require(Path place, String mark, Existing existing) {
    if (!Files.exists(place)) {
      requireWritable(place, nearest(place));
      return;
    }
    if (existing == Existing.REFUSE) {
      throw BadInput.in(place, "it exists already", "a new directory (or --force to replace it)");
    }
    if (!Files.exists(place.resolve(mark))) {
      throw BadInput.in(
          place,
          "it has no " + mark + ", so it is not replaced",
          "a directory made by this command");
    }
  }

  /** Refuses the place of a new file that is taken or cannot be written. */
  public static void requireFile(Path file) {
    if (Files.exists(file)) {
      throw BadInput.in(file, "it exists already", "a new file");
    }
    Path parent = String.valueOf(file).isEmpty() ? null : file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw BadInput.in(file, "there is no such directory", "a new file in one that is there");
    }
    requireWritable(file, parent);
  }

  /** What is there of the directories above a place. */
  private static Path nearest(Path place) {
    Path above = place.toAbsolutePath().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return above == null ? place.toAbsolutePath().getRoot() : above;
  }

  /** Permissions do not say it of every file system, so a file is made there and taken away. */
  private static void requireWritable(Path place, Path directory) {
    if (!Files.isDirectory(directory)) {
      String problem = SafeText.visible(directory.toString()) + " is no directory";
      throw BadInput.in(place, problem, "a place in a directory");
    }
    try {
      Files.delete(Files.createTempFile(directory, ".autopoiesis", null));
    } catch (IOException e) {
      String problem = "nothing can be written in " + SafeText.visible(directory.toString());
      throw BadInput.in(place, problem, "a place that can be written");
    }
  }

  /** Makes the directory. */
  public static void make(Path place, String mark, Existing existing, Filler filler) {
    require(place, mark, existing);
    try {
      makeNew(place, existing, filler);
    } catch (IOException e) {
      throw unwritable(place, e);
    }
  }

  /** What a failure to write means to whoever chose the place. */
  private static BadInput unwritable(Path place, IOException failure) {
    return BadInput.in(
        place,
        "cannot be written (" + SafeText.visible(failure.toString()) + ")",
        "a place that may be written, with room on its disk");
  }

  private static void makeNew(Path place, Existing existing, Filler filler) throws IOException {
    Path absolute = place.toAbsolutePath();
    Path parent =
        Files.createDirectories(absolute.getParent() == null ? absolute : absolute.getParent());
    Path partial =
        parent.resolve("." + absolute.getFileName() + ".partial-" + ProcessHandle.current().pid());
    delete(partial);
    Files.createDirectory(partial);
    try {
      filler.fill(partial);
      try (Stream<Path> files = Files.walk(partial)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sync(file);
        }
      }
      if (existing == Existing.REPLACE) {
        delete(absolute);
      }
      Files.move(partial, absolute, StandardCopyOption.ATOMIC_MOVE);
      syncDirectory(parent);
    } catch (FileAlreadyExistsException e) {
      throw BadInput.in(place, "it exists already", "a new directory");
    } finally {
      delete(partial);
    }
  }

  /** Writes one file whole or not at all. */
  public static void writeFile(Path file, byte[] content) throws IOException {
    writeFile(file, partial -> Files.write(partial, content));
  }

  /** Writes one new file whole or not at all, and refuses a place where something is. */
  public static void newFile(Path file, Filler filler) {
    requireFile(file);
    try {
      writeFile(file, filler);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /**
   * Writes one file, which is filled under a name of its own, whole or not at all.
   *
   * @throws FileSystemException when it cannot be written, a full disk for instance; names the file
   */
  public static void writeFile(Path file, Filler filler) throws IOException {
    Path partial =
        file.resolveSibling("." + file.getFileName() + ".partial-" + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(partial);
      filler.fill(partial);
      sync(partial);
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw refused(file, e);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static FileSystemException refused(Path file, IOException failure) {
    String reason = failure.getMessage();
    if (failure instanceof AccessDeniedException) {
      return new AccessDeniedException(file.toString());
    }
    if (failure instanceof FileSystemException told && told.getReason() != null) {
      reason = told.getReason();
    }
    FileSystemException refused = new FileSystemException(file.toString(), null, reason);
    refused.initCause(failure);
    return refused;
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * So that the move itself survives a loss of power; where directories cannot be opened, skipped.
   */
  private static void syncDirectory(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      System.getLogger(NewDirectory.class.getName())
          .log(System.Logger.Level.DEBUG, "directories cannot be forced to disk here");
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(path)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : inside) {
      Files.delete(each);
    }
  }
}
