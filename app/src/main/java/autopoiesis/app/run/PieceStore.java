package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.Sha256;
import autopoiesis.replay.OutcomeStore;
import autopoiesis.replay.WindowOutcomes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Finished windows of arms as files, one each: written beside their place, forced to the disk and
 * moved there, so that a machine that is killed at any instant leaves a window whole or not at all.
 * A file whose check sum is wrong counts as absent; one that another version wrote is refused.
 */
final class PieceStore implements OutcomeStore {
  private static final int FORMAT = 0x41504331;

  private final Path directory;
  private final Absent absent;

  /** What to do about a window that is not there. */
  private enum Absent {
    MAKE,
    REFUSE
  }

  private PieceStore(Path directory, Absent absent) {
    this.directory = directory;
    this.absent = absent;
  }

  PieceStore(Path directory) {
    this(directory, Absent.MAKE);
  }

  /** The same of a finished run: a window that is not there is refused. */
  PieceStore finished() {
    return new PieceStore(directory, Absent.REFUSE);
  }

  private Path file(String arm, int window) {
    boolean plain = arm.matches("[a-z0-9-]{1,60}");
    String folder = plain ? arm : "x" + Sha256.of(arm).substring(0, 16);
    return directory.resolve(folder).resolve("window-" + window + ".bin");
  }

  @Override
  public Optional<WindowOutcomes> load(String arm, int window) {
    Path file = file(arm, window);
    Optional<WindowOutcomes> found =
        Files.exists(file) ? read(file, arm, window) : Optional.empty();
    if (found.isEmpty() && absent == Absent.REFUSE) {
      String problem = "a finished window that " + (Files.exists(file) ? "is damaged" : "is gone");
      throw BadInput.in(file, problem, "all windows of the run (compare --resume mends it)");
    }
    return found;
  }

  private static Optional<WindowOutcomes> read(Path file, String arm, int window) {
    if (!Files.isRegularFile(file)) {
      throw BadInput.in(file, "it is no file", "a finished window, or nothing");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < 8 || !sound(bytes)) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      if (in.readInt() != FORMAT) {
        throw BadInput.in(
            file,
            "a finished window that another version wrote",
            "the run of this version (compare --force begins anew)");
      }
      String name = in.readUTF();
      int number = in.readInt();
      WindowOutcomes found =
          new WindowOutcomes(
              name, number, doubles(in), doubles(in), ints(in), doubles(in), in.readDouble());
      return name.equals(arm) && number == window ? Optional.of(found) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean sound(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length - 4);
    int stored = 0;
    for (int i = bytes.length - 4; i < bytes.length; i++) {
      stored = stored << 8 | (bytes[i] & 0xFF);
    }
    return (int) sum.getValue() == stored;
  }

  @Override
  public void save(WindowOutcomes outcomes) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(FORMAT);
      out.writeUTF(outcomes.arm());
      out.writeInt(outcomes.window());
      write(out, outcomes.ranks());
      write(out, outcomes.logLosses());
      write(out, outcomes.top());
      write(out, outcomes.memory());
      out.writeDouble(outcomes.temperature());
      CRC32 sum = new CRC32();
      sum.update(bytes.toByteArray());
      out.writeInt((int) sum.getValue());
      Path file = file(outcomes.arm(), outcomes.window());
      Files.createDirectories(file.toAbsolutePath().getParent());
      NewDirectory.writeFile(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  private static void write(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static double[] doubles(DataInputStream in) throws IOException {
    double[] values = new double[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }
}
