package autopoiesis.app;

import autopoiesis.core.ProgressListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * How far long work is, on standard error: one line that is drawn again and again on a terminal,
 * with rate and time left; elsewhere a line when a stage begins and one a minute. Cancelled when
 * the machine is asked to stop (Ctrl-C).
 */
final class Progress implements ProgressListener {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final long QUIET_NANOS = 60_000_000_000L;
  private static final int BAR = 24;

  private final PrintWriter err;
  private final Place place;
  private String stage = "";
  private long stageStart;
  private long lastShown;
  private boolean drawn;
  private final Set<String> announced = new HashSet<>();

  /** Where progress is shown. */
  enum Place {
    TERMINAL,
    ELSEWHERE
  }

  Progress(PrintWriter err, Place place) {
    this.err = err;
    this.place = place;
  }

  /** On a terminal when the script that runs the command says that there is one. */
  static Progress on(PrintWriter err) {
    boolean terminal = "yes".equals(System.getProperty("autopoiesis.terminal"));
    return new Progress(err, terminal ? Place.TERMINAL : Place.ELSEWHERE);
  }

  @Override
  public synchronized void at(String now, long done, long total) {
    long nanos = System.nanoTime();
    boolean fresh = !now.equals(stage);
    if (fresh) {
      stage = now;
      stageStart = nanos;
    }
    long pause = place == Place.TERMINAL ? TERMINAL_NANOS : QUIET_NANOS;
    boolean worth = place == Place.TERMINAL ? fresh : announced.add(now);
    if (!worth && nanos - lastShown < pause) {
      return;
    }
    lastShown = nanos;
    String line = line(done, total, (nanos - stageStart) * 1e-9);
    if (place == Place.TERMINAL) {
      err.print("\r\u001b[K" + line);
      drawn = true;
    } else {
      err.println(line);
    }
    err.flush();
  }

  private String line(long done, long total, double seconds) {
    StringBuilder line = new StringBuilder(stage);
    if (total > 0) {
      int full = (int) Math.min(BAR, done * BAR / total);
      line.append(" [").append("#".repeat(full)).append(".".repeat(BAR - full)).append("] ");
      line.append(done * 100 / total).append('%');
    } else if (done > 0) {
      line.append(' ').append(done);
    }
    if (done > 0 && seconds > 1) {
      line.append(", ").append(rate(done / seconds));
      if (total > done) {
        line.append(", ").append(clock(seconds * (total - done) / done)).append(" left");
      }
    }
    return line.toString();
  }

  private static String rate(double perSecond) {
    return perSecond >= 10 ? Math.round(perSecond) + "/s" : Math.round(perSecond * 60) + "/min";
  }

  static String clock(double seconds) {
    Duration left = Duration.ofSeconds(Math.round(seconds));
    String minutes = left.toMinutesPart() + ":" + (100 + left.toSecondsPart() + "").substring(1);
    return left.toHours() == 0
        ? minutes
        : left.toHours() + ":" + (left.toMinutesPart() < 10 ? "0" : "") + minutes;
  }

  /** Takes the drawn line away, so that what follows begins at the margin. */
  synchronized void close() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
      drawn = false;
    }
  }

  @Override
  public boolean cancelled() {
    return Stop.isAsked();
  }
}
