package autopoiesis.replay;

import autopoiesis.core.ProgressListener;
import java.util.concurrent.CancellationException;

/** Adds up how far all arms are, for one listener that is called by one thread at a time. */
final class ReplayProgress {
  private final ProgressListener listener;
  private final long total;
  private long done;

  ReplayProgress(ProgressListener listener, long total) {
    this.listener = listener;
    this.total = total;
  }

  /** So many acts more are done for this arm. */
  synchronized void advance(String arm, int acts) {
    done += acts;
    listener.at(arm, done, total);
    if (listener.cancelled()) {
      throw new CancellationException("the replay was stopped");
    }
  }
}
