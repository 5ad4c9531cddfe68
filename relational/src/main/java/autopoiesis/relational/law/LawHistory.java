package autopoiesis.relational.law;

import autopoiesis.optimization.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which laws held when: every law after every learning, and why each learning stopped, for reports.
 * Immutable.
 */
public final class LawHistory {
  private final List<Entry> entries;
  private final List<Stop> stops;

  private LawHistory(List<Entry> entries, List<Stop> stops) {
    this.entries = List.copyOf(entries);
    this.stops = List.copyOf(stops);
  }

  /**
   * One law after one learning.
   *
   * @param learning which learning, from 0
   * @param acts how many acts had been observed then
   * @param channel the channel it belongs to; empty when it belongs to all
   * @param law its name
   * @param value its value
   * @param unit of the value; empty when it has none
   */
  public record Entry(
      int learning, int acts, String channel, String law, double value, String unit) {}

  /**
   * Why one search for laws stopped. A learning makes two at most, the laws of two-sided readings
   * first and then the mix.
   *
   * @param learning which learning, as in {@link Entry}
   * @param acts how many acts had been observed then
   * @param laws which: {@link #FACES} or {@link #MIX}
   * @param outcome why it stopped; the laws then found hold in any case
   * @param iterations of L-BFGS
   * @param residual the gradient's norm there, cut at the bounds, in nats summed over the acts
   */
  public record Stop(
      int learning, int acts, String laws, Outcome outcome, int iterations, double residual) {}

  /** The law that says at what mass a channel's gate is half open: kappa_r of equation (2). */
  public static final String MASS_GATE = "mass gate, half open at";

  /** The laws of two-sided readings. */
  public static final String FACES = "faces";

  /** The weights of the mix and its gates. */
  public static final String MIX = "mix";

  static LawHistory empty() {
    return new LawHistory(List.of(), List.of());
  }

  private int learnings() {
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).learning() + 1;
  }

  /** The same with how the searches of the last learning ended. */
  LawHistory ended(Optional<Ending> faces, Optional<Ending> mix) {
    List<Stop> all = new ArrayList<>(stops);
    faces.ifPresent(ending -> all.add(stop(FACES, ending)));
    mix.ifPresent(ending -> all.add(stop(MIX, ending)));
    return new LawHistory(entries, all);
  }

  private Stop stop(String laws, Ending ending) {
    Entry last = entries.get(entries.size() - 1);
    return new Stop(
        last.learning(),
        last.acts(),
        laws,
        ending.outcome(),
        ending.iterations(),
        ending.residual());
  }

  /** The same with the laws that hold after another learning. */
  LawHistory with(
      int acts, List<Channel> channels, MixLaws mix, List<Integer> living, List<FaceLaws> faces) {
    List<Entry> all = new ArrayList<>(entries);
    int learning = learnings();
    for (int r = 0; r < channels.size(); r++) {
      String name = channels.get(r).name();
      all.add(new Entry(learning, acts, name, "weight, always", mix.constant(r), ""));
      all.add(new Entry(learning, acts, name, "weight, by mass", mix.byMass(r), ""));
      all.add(new Entry(learning, acts, name, "weight, by recency", mix.byRecency(r), ""));
      all.add(new Entry(learning, acts, name, MASS_GATE, mix.massHalfOpen(r), "acts"));
    }
    all.add(new Entry(learning, acts, "", "tau", mix.tau(), "time"));
    for (int l = 0; l < living.size(); l++) {
      String name = channels.get(living.get(l)).name();
      FaceLaws law = faces.get(l);
      for (int j = 0; j < law.faces(); j++) {
        all.add(
            new Entry(
                learning, acts, name, "half-life " + (j + 1), law.halfLives().get(j), "acts"));
      }
      all.add(new Entry(learning, acts, name, "fade", law.fade(), "acts of all"));
      all.add(new Entry(learning, acts, name, "lambda", law.lambda(), "acts"));
      all.add(new Entry(learning, acts, name, "mu", law.mu(), "things"));
    }
    return new LawHistory(all, stops);
  }

  /** All entries, in the order of learning. */
  public List<Entry> entries() {
    return entries;
  }

  /** Why every learning stopped, in order. */
  public List<Stop> stops() {
    return stops;
  }
}
