package autopoiesis.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a run of the command printed and how it ended. */
record Command(int code, String out, String err) {
  static Command run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Autopoiesis.run(out, err, arguments);
    return new Command(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
