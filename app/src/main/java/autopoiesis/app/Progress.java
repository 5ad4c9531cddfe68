package autopoiesis.app;

import autopoiesis.core.ProgressListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * How far long work is, on standard error: one line that is drawn again and again on a terminal,
 * with rate and time left; elsewhere a line when a stage begins, for every tenth of long ones, and
 * when it ends. Cancelled when the machine is asked to stop (Ctrl-C).
 */
final class Progress implements ProgressListener {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final long QUIET_NANOS = 30_000_000_000L;
  private static final long TENTH_NANOS = 5_000_000_000L;
  private static final long TOLD_NANOS = 2_000_000_000L;
  private static final int BAR = 24;

  private final PrintWriter err;
  private final Place place;
  private final LongSupplier clock;
  private String stage = "";
  private long stageStart;
  private Count count = new Count(0, 0, 0);
  private long done;
  private long lastShown;
  private long shownPercent;
  private boolean drawn;
  private final Set<String> announced = new HashSet<>();

  /** Where progress is shown. */
  enum Place {
    TERMINAL,
    ELSEWHERE
  }

  /** A count to a total from where it began, perhaps through several stages that take turns. */
  private record Count(long total, long first, long start) {}

  /** So that a test need not wait. */
  Progress(PrintWriter err, Place place, LongSupplier clock) {
    this.err = err;
    this.place = place;
    this.clock = clock;
  }

  /** On a terminal when the script that runs the command says that there is one. */
  static Progress on(PrintWriter err) {
    boolean terminal = "yes".equals(System.getProperty("autopoiesis.terminal"));
    return new Progress(err, terminal ? Place.TERMINAL : Place.ELSEWHERE, System::nanoTime);
  }

  @Override
  public synchronized void at(String now, long reached, long total) {
    long nanos = clock.getAsLong();
    boolean fresh = !now.equals(stage);
    if (fresh) {
      end(nanos);
      stage = now;
      stageStart = nanos;
    }
    if (total != count.total || reached < done) {
      count = new Count(total, reached, nanos);
      shownPercent = 0;
    }
    done = reached;
    if (place == Place.TERMINAL) {
      if (fresh || nanos - lastShown >= TERMINAL_NANOS) {
        lastShown = nanos;
        err.print("\r\u001b[K" + line(nanos));
        drawn = true;
      }
    } else if (announced.add(now) || isWorth(nanos)) {
      lastShown = nanos;
      shownPercent = percent();
      err.println(line(nanos));
    }
    err.flush();
  }

  /** Whether a step is told where lines stay. */
  private boolean isWorth(long nanos) {
    long quiet = nanos - lastShown;
    boolean end = percent() == 100 && shownPercent < 100;
    return end || quiet >= QUIET_NANOS || (percent() >= shownPercent + 10 && quiet >= TENTH_NANOS);
  }

  private long percent() {
    return count.total > 0 ? done * 100 / count.total : 0;
  }

  /** What has no count says that it is over, where it took long. */
  private void end(long nanos) {
    boolean counted = count.total > 0 || stage.isEmpty();
    if (place == Place.ELSEWHERE && !counted && nanos - stageStart >= TOLD_NANOS) {
      err.println(stage + ": done in " + clock((nanos - stageStart) * 1e-9));
    }
  }

  private String line(long nanos) {
    StringBuilder line = new StringBuilder(stage);
    if (count.total > 0) {
      int full = (int) Math.min(BAR, done * BAR / count.total);
      line.append(" [").append("#".repeat(full)).append(".".repeat(BAR - full)).append("] ");
      line.append(percent()).append('%');
    } else if (done > 0) {
      line.append(' ').append(done);
    }
    long steps = done - count.first;
    double seconds = (nanos - count.start) * 1e-9;
    if (steps > 0 && seconds > 1) {
      line.append(", ").append(rate(steps / seconds));
      if (count.total > done) {
        line.append(", ").append(clock(seconds * (count.total - done) / steps)).append(" left");
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

  /** This progress for work without safe points, which ends by an exception when asked to stop. */
  ProgressListener orStop() {
    return new ProgressListener() {
      @Override
      public void at(String now, long done, long total) {
        if (cancelled()) {
          throw new CancellationException();
        }
        Progress.this.at(now, done, total);
      }

      @Override
      public boolean cancelled() {
        return Progress.this.cancelled();
      }
    };
  }

  @Override
  public boolean cancelled() {
    return Stop.isAsked();
  }
}
