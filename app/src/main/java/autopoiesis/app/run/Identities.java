package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.BadInput;
import autopoiesis.core.ProgressListener;
import java.util.Optional;

/** Identities followed through the log of a comparison, in the windows of its protocol. */
final class Identities {
  private static final double LEAST_WARM_START = 0.05;

  private Identities() {}

  /** The history of a study's log; empty when the log is too short to be followed. */
  static Optional<IdentityStudy> of(ResolvedStudy study, ProgressListener listener) {
    listener.at("following identities", 0, 0);
    try {
      return Optional.of(
          IdentityStudy.of(
              study.dataset(),
              study.defaults(),
              Math.max(LEAST_WARM_START, study.protocol().warmStart()),
              study.protocol().windows(),
              study.streams(),
              listener));
    } catch (BadInput tooShort) {
      return Optional.empty();
    }
  }
}
