package autopoiesis.relational.law;

import java.util.ArrayList;
import java.util.List;

/** Which laws held when: every law after every learning, for reports. Immutable. */
public final class LawHistory {
  private final List<Entry> entries;

  private LawHistory(List<Entry> entries) {
    this.entries = List.copyOf(entries);
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

  static LawHistory empty() {
    return new LawHistory(List.of());
  }

  /** The same with the laws that hold after another learning. */
  LawHistory with(
      int acts, List<Channel> channels, MixLaws mix, List<Integer> living, List<FaceLaws> faces) {
    List<Entry> all = new ArrayList<>(entries);
    int learning = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).learning() + 1;
    for (int r = 0; r < channels.size(); r++) {
      String name = channels.get(r).name();
      all.add(new Entry(learning, acts, name, "weight, always", mix.constant(r), ""));
      all.add(new Entry(learning, acts, name, "weight, by mass", mix.byMass(r), ""));
      all.add(new Entry(learning, acts, name, "weight, by recency", mix.byRecency(r), ""));
      all.add(new Entry(learning, acts, name, "kappa", mix.kappa(r), "acts"));
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
    return new LawHistory(all);
  }

  /** All entries, in the order of learning. */
  public List<Entry> entries() {
    return entries;
  }
}
