package autopoiesis.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C: the first asks the work to come to its next safe point and waits for it, so that what is
 * finished is on the disk when the machine ends with 130. The one process-wide state there is,
 * because a signal concerns the whole process.
 */
final class Stop {
  private static final long WAIT_SECONDS = 20;
  private static final AtomicBoolean ASKED = new AtomicBoolean();
  private static final CountDownLatch DONE = new CountDownLatch(1);

  private Stop() {}

  /** Listens for the signal from now on. */
  static void listen() {
    Runtime.getRuntime().addShutdownHook(new Thread(Stop::await, "stop"));
  }

  private static void await() {
    ASKED.set(true);
    try {
      if (!DONE.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("autopoiesis: stopped before the next safe point");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the work should stop. */
  static boolean isAsked() {
    return ASKED.get();
  }

  /** The work has come to its end; nothing need be waited for. */
  static void finished() {
    DONE.countDown();
  }
}
