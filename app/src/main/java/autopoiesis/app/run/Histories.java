package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.Formation;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.IdentityHistory;
import autopoiesis.relational.history.SpectralAnchors;
import autopoiesis.relational.law.PositionSettings;
import java.util.concurrent.CancellationException;

/** Histories of identities over imported logs, as all verbs make them. */
final class Histories {
  private static final int DIMENSION = 16;
  private static final int ENOUGH_FOR_RELATIONS = 5000;

  private Histories() {}

  /** All relations count alike; things are anchored where sequence puts them. */
  static History of(
      Dataset dataset,
      ReplayDefaults replay,
      double warmStart,
      int windows,
      RandomStreams streams,
      ProgressListener listener) {
    InteractionLog log = dataset.log();
    if (log.size() < 10 * windows) {
      throw BadInput.of(
          "a log of " + log.size() + " interactions in " + windows + " windows",
          "at least ten interactions a window");
    }
    SpectralAnchors anchors =
        SpectralAnchors.of(
            log.relation(replay.relation()),
            replay.chosenFrom(),
            PositionSettings.sequence().withDimension(DIMENSION),
            streams.derived("anchors"));
    IdentityHistory.Ground ground =
        log.participants().size() > ENOUGH_FOR_RELATIONS
            ? IdentityHistory.Ground.IDENTITIES
            : IdentityHistory.Ground.RELATIONS;
    History history =
        IdentityHistory.of(
                Formation.equal(log.relations().size()), anchors, streams.derived("history"))
            .withWindows(warmStart, windows)
            .withGround(ground)
            .run(log, listener);
    if (listener.cancelled()) {
      throw new CancellationException("the history was stopped");
    }
    return history;
  }
}
