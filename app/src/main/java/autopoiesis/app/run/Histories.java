package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.history.History;

/** Histories of identities over imported logs, as all verbs make them. */
final class Histories {
  private Histories() {}

  /** The history of a log; see {@link IdentityStudy}. */
  static History of(
      Dataset dataset,
      ReplayDefaults replay,
      double warmStart,
      int windows,
      RandomStreams streams,
      ProgressListener listener) {
    return IdentityStudy.of(dataset, replay, warmStart, windows, streams, listener).history();
  }
}
