package autopoiesis.persona.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The bytes of a file of any length, mapped into memory read-only and read as little-endian. One
 * mapping holds at most 2 GiB, so the file is mapped in windows of equal length; each reaches a few
 * bytes into the next, so that no single value is ever cut. Nothing of the file is read before it
 * is asked for. The mappings end when nobody holds them.
 */
final class MappedFile {
  private static final int WINDOW_BITS = 30;
  private static final int LONGEST_VALUE = Long.BYTES;

  private final Path path;
  private final long length;
  private final int windowBits;
  private final ByteBuffer[] windows;

  private MappedFile(Path path, long length, int windowBits, ByteBuffer[] windows) {
    this.path = path;
    this.length = length;
    this.windowBits = windowBits;
    this.windows = windows;
  }

  /** Maps a file. */
  static MappedFile of(Path path) throws IOException {
    return of(path, WINDOW_BITS);
  }

  /** Maps a file in windows of 2^{@code windowBits} bytes. */
  static MappedFile of(Path path, int windowBits) throws IOException {
    if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
      // to open a pipe would wait for its writer
      throw GgufException.in(path, "this is not a regular file", "a model file in GGUF format");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long length = channel.size();
      long window = 1L << windowBits;
      ByteBuffer[] windows = new ByteBuffer[Math.toIntExact((length + window - 1) / window)];
      for (int i = 0; i < windows.length; i++) {
        long from = i * window;
        long size = Math.min(window + LONGEST_VALUE - 1, length - from);
        windows[i] =
            channel.map(FileChannel.MapMode.READ_ONLY, from, size).order(ByteOrder.LITTLE_ENDIAN);
      }
      return new MappedFile(path, length, windowBits, windows);
    }
  }

  Path path() {
    return path;
  }

  /** Bytes in the file. */
  long length() {
    return length;
  }

  byte int8(long position) {
    return window(position).get(within(position));
  }

  short int16(long position) {
    return window(position).getShort(within(position));
  }

  int int32(long position) {
    return window(position).getInt(within(position));
  }

  long int64(long position) {
    return window(position).getLong(within(position));
  }

  /** Copies {@code count} bytes from a position into an array from {@code at} on. */
  void copy(long position, byte[] into, int at, int count) {
    int done = 0;
    while (done < count) {
      ByteBuffer window = window(position + done);
      int from = within(position + done);
      int piece = Math.min(count - done, window.limit() - from);
      window.get(from, into, at + done, piece);
      done += piece;
    }
  }

  private ByteBuffer window(long position) {
    return windows[(int) (position >>> windowBits)];
  }

  private int within(long position) {
    return (int) (position & ((1L << windowBits) - 1));
  }
}
