package autopoiesis.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Shows a report where there is a screen: with {@code open} or {@code xdg-open}. */
final class Browser {
  private Browser() {}

  /** Shows a file, or does nothing where there is nobody to look at it. */
  static void show(Path file) {
    boolean terminal = "yes".equals(System.getProperty("autopoiesis.terminal"));
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    boolean screen =
        mac || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    if (!terminal || !screen) {
      return;
    }
    try {
      new ProcessBuilder(mac ? "open" : "xdg-open", file.toAbsolutePath().toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      System.getLogger(Browser.class.getName())
          .log(System.Logger.Level.DEBUG, "no program shows web pages here");
    }
  }
}
