package autopoiesis.relational.measure;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Require;
import autopoiesis.relational.Identities;

/**
 * Identity flux: how far participants moved in a window, {@code |z_a(end) - z_a(start)| / rms},
 * with rms the scale of the map at the start; not negative, in units of the map's scale, higher is
 * more in flux, 0 where identities are static. Both ends must be solutions of equation (1) with the
 * same anchors: a jump that a re-solve with new anchors, a re-alignment or the step from streaming
 * to solved identities makes is not a movement of anybody and must never be counted.
 */
public final class Flux {
  private Flux() {}

  /** The flux of every participant; 0 for all when the map has no scale. */
  public static double[] of(Identities start, Identities end) {
    double scale = start.standardScale();
    double[] flux = new double[start.size()];
    for (int a = 0; a < flux.length; a++) {
      double moved = start.distance(end, a);
      flux[a] = scale > 0 ? moved / scale : 0;
    }
    return flux;
  }

  /** The mean over participants of a kind; NaN when there is none. */
  public static double mean(double[] flux, Participants participants, ParticipantKind kind) {
    Require.sameLength("flux", flux.length, "participants", participants.size());
    double sum = 0;
    int count = participants.count(kind);
    for (int ordinal = 0; ordinal < count; ordinal++) {
      sum += flux[participants.id(kind, ordinal)];
    }
    return count > 0 ? sum / count : Double.NaN;
  }
}
