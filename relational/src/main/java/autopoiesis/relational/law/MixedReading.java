package autopoiesis.relational.law;

import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.core.Sittings;
import autopoiesis.relational.law.MixSettings.Candidates;
import autopoiesis.relational.law.MixSettings.Learning;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Remembering;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A gated mix of standardised readings, equation (2), s = sum over channels r of gamma_r g_r, whose
 * laws are learned at every refit from what people did next after having been read that way. During
 * the warm start, before anybody refits it, it refits its channels whenever the log has grown by
 * half, so that the laws have readings to learn from. Both ends of a mutual act are read before
 * either is learned from, as where they are foreseen.
 */
public final class MixedReading implements Remembering {
  private static final int FIRST_REFIT = 500;
  private static final int NEVER = Integer.MAX_VALUE;

  private final Setting setting;
  private final MixSettings settings;
  private final List<Channel> channels;
  private final ActHistory history;
  private final Panel panel;
  private final CandidateSampler sampler;
  private final RandomStreams streams;
  private final LawKeeper keeper;
  private final double[] weights;
  private boolean repeats;
  private int readAt = -1;
  private int readPerson = -1;
  private double readTime;
  private int nextRefit = FIRST_REFIT;

  /**
   * A mix that has seen nothing.
   *
   * @param channels at least one; their readings are this mix's own, and two-sided ones have no
   *     intercept: popularity is a channel beside them, with a weight of its own
   */
  public MixedReading(Setting setting, List<Channel> channels, MixSettings settings) {
    Require.that("channels", channels.size(), !channels.isEmpty(), "at least one");
    this.setting = setting;
    this.settings = settings;
    this.channels = List.copyOf(channels);
    history = new ActHistory(setting.persons(), setting.things());
    panel = panel(this.channels, settings, setting.things());
    sampler = new CandidateSampler(settings.hardest(), settings.random(), setting.things());
    streams = setting.streams().derived("mix");
    keeper = new LawKeeper(this.channels, settings, history, setting.sittingGap());
    weights = new double[channels.size()];
  }

  /**
   * About how many bytes a mix needs at most beside its channels: its history, what it reads now,
   * and the acts that it learns laws from.
   */
  static long bytes(Setting setting, long acts, int channels, MixSettings settings) {
    long bytes = ActHistory.bytes(setting.persons(), acts) + 8L * setting.things() * (channels + 4);
    if (settings.learning() != MixSettings.Learning.BY_HAND) {
      long kept = Math.min(acts, (long) settings.acts() + settings.openings());
      long candidates = 1L + settings.hardest() + settings.random();
      bytes += kept * Math.min(candidates, setting.things()) * 4 * (2 + channels);
    }
    return bytes;
  }

  /** Scales serve the softmax that laws are learned with; a sum of votes is better without. */
  private static Panel panel(List<Channel> channels, MixSettings settings, int things) {
    return settings.learning() == Learning.BY_HAND
        ? new Panel(channels, Collections.nCopies(channels.size(), Scale.LINEAR), things)
        : new Panel(channels, things);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Require.sameLength("scores", scores.length, "things", setting.things());
    look(person, time);
    MixLaws.weights(keeper.mix().values(), history.count(person), gap(person, time), weights);
    Arrays.fill(scores, 0);
    for (int r = 0; r < weights.length; r++) {
      double weight = weights[r];
      double[] values = panel.values[r];
      for (int o = 0; o < scores.length; o++) {
        scores[o] += weight * values[o];
      }
    }
  }

  /**
   * How much each channel weighs in reading this person now; a channel's share of the constitution
   * of an identity is its weight's size over the sum of sizes.
   */
  public double[] weights(int person, double time) {
    double[] now = new double[channels.size()];
    MixLaws.weights(keeper.mix().values(), history.count(person), gap(person, time), now);
    return now;
  }

  private void look(int person, double time) {
    if (readAt != history.size() || readPerson != person || readTime != time) {
      panel.read(history, candidates(), person, time);
      readAt = history.size();
      readPerson = person;
      readTime = time;
    }
  }

  private Candidates candidates() {
    if (settings.candidates() != Candidates.AS_SEEN) {
      return settings.candidates();
    }
    return repeats ? Candidates.ALL : Candidates.UNMET;
  }

  private double gap(int person, double time) {
    int last = history.last(person);
    return last < 0 ? Double.POSITIVE_INFINITY : time - history.time(last);
  }

  @Override
  public void observe(Act act) {
    if (act.end() != Act.End.SECOND) {
      sample(act, history.size());
    }
    if (act.end() == Act.End.FIRST) {
      sample(act.otherEnd(), history.size() + 1);
    }
    if (act.chosen() && !repeats) {
      repeats = met(act);
    }
    history.add(act);
    for (Channel channel : channels) {
      channel.reading().observe(act);
    }
    if (history.size() >= nextRefit
        && act.end() != Act.End.FIRST
        && settings.learning() != Learning.BY_HAND) {
      refitRelations();
    }
  }

  private boolean met(Act act) {
    for (int i = history.last(act.person()); i >= 0; i = history.previous(i)) {
      if (history.thing(i) == act.thing()) {
        return true;
      }
    }
    return false;
  }

  /** Keeps an act that will have this number to learn laws from, as it is read before. */
  private void sample(Act act, int number) {
    if (!act.chosen() || !keeper.isLearning() || nextRefit <= FIRST_REFIT) {
      return;
    }
    look(act.person(), act.time());
    double gap = gap(act.person(), act.time());
    keeper.keep(
        sampler.sample(
            panel,
            number,
            act.thing(),
            history.count(act.person()),
            gap,
            Sittings.opens(gap, setting.sittingGap()) ? settings.openingWeight() : 1,
            streams.stream("candidates", number)));
  }

  private void refitRelations() {
    for (Channel channel : channels) {
      if (channel.role() != Channel.Role.ANCHOR) {
        channel.reading().refit();
      }
    }
    refitted();
  }

  private void refitted() {
    keeper.noteEdge();
    nextRefit = Math.max(FIRST_REFIT + 1, history.size() + history.size() / 2);
    readAt = -1;
  }

  @Override
  public void refit() {
    keeper.learnFaces(candidates());
    for (Channel channel : channels) {
      channel.reading().refit();
    }
    refitted();
    nextRefit = NEVER;
    keeper.learnMix();
  }

  @Override
  public double[] memory() {
    return Memories.join(channels, keeper.memory());
  }

  @Override
  public void recall(double[] memory) {
    double[] own = Memories.own(channels, memory);
    keeper.recallFaces(own);
    Memories.recallChannels(channels, memory);
    refitted();
    nextRefit = NEVER;
    keeper.recallMix(own);
  }

  /** The laws of the mix in force. */
  public MixLaws laws() {
    return keeper.mix();
  }

  /** All laws over time. */
  public LawHistory lawHistory() {
    return keeper.lawHistory();
  }

  /**
   * The laws of a mix of the same channels over time, from what it remembered at the edges.
   *
   * @param memories what {@link #memory()} gave after each refit, in order
   * @param acts how many acts had been observed then; as many
   */
  public LawHistory lawHistory(List<double[]> memories, List<Integer> acts) {
    Require.sameLength("acts", acts.size(), "memories", memories.size());
    return keeper.lawsIn(memories.stream().map(m -> Memories.own(channels, m)).toList(), acts);
  }

  /** The channels, in the order of weights. */
  public List<Channel> channels() {
    return channels;
  }
}
