package autopoiesis.app.run;

import autopoiesis.core.ProgressListener;

/**
 * Tells of many pieces of work as of one, so that its bar, rate and time left are those of all.
 *
 * @param name what is being done
 * @param listener who is told
 */
record OneStage(String name, ProgressListener listener) implements ProgressListener {
  @Override
  public void at(String stage, long done, long total) {
    listener.at(name, done, total);
  }

  @Override
  public boolean cancelled() {
    return listener.cancelled();
  }
}
