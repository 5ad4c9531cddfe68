package autopoiesis.replay;

import java.util.Optional;

/**
 * Where finished windows are kept, so that a replay that was stopped goes on where it was. Called
 * from several threads, by one at a time for each arm; windows of an arm come in order.
 */
public interface OutcomeStore {
  /** Keeps nothing. */
  OutcomeStore NONE =
      new OutcomeStore() {
        @Override
        public Optional<WindowOutcomes> load(String arm, int window) {
          return Optional.empty();
        }

        @Override
        public void save(WindowOutcomes outcomes) {}
      };

  /** What was saved of this window of this arm under the same settings; empty when nothing was. */
  Optional<WindowOutcomes> load(String arm, int window);

  /** Keeps a finished window. */
  void save(WindowOutcomes outcomes);
}
