package autopoiesis.relational.law;

import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.optimization.Lbfgs;
import autopoiesis.optimization.Tolerance;
import autopoiesis.relational.law.MixSettings.Learning;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A gated mix of standardised readings, equation (2), whose laws are learned from what people did
 * next: s = sum_r gamma_r g_r.
 */
public final class MixedReading implements Reading {
  private final Setting setting;
  private final MixSettings settings;
  private final List<Channel> channels;
  private final ActHistory history;
  private final Panel panel;
  private final CandidateSampler sampler;
  private final RandomStreams streams;
  private final ArrayDeque<SampledAct> recent = new ArrayDeque<>();
  private final ArrayDeque<SampledAct> openings = new ArrayDeque<>();
  private final double[] weights;
  private MixLaws laws;
  private boolean learned;
  private int readAt = -1;
  private int readPerson = -1;
  private double readTime;
  private int nextRefit = 500;

  public MixedReading(Setting setting, List<Channel> channels, MixSettings settings) {
    this.setting = setting;
    this.settings = settings;
    this.channels = List.copyOf(channels);
    history = new ActHistory(setting.persons(), setting.things());
    panel = new Panel(this.channels, setting.things());
    sampler = new CandidateSampler(settings.hardest(), settings.random(), setting.things());
    streams = setting.streams();
    weights = new double[channels.size()];
    laws = MixLaws.equal(channels.size(), 1.5 / channels.size(), setting.sittingGap() / 3);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Require.sameLength("scores", scores.length, "things", setting.things());
    look(person, time);
    MixLaws.weights(laws.values(), history.count(person), gap(person, time), weights);
    Arrays.fill(scores, 0);
    for (int r = 0; r < weights.length; r++) {
      double weight = weights[r];
      double[] values = panel.values[r];
      for (int o = 0; o < scores.length; o++) {
        scores[o] += weight * values[o];
      }
    }
  }

  private void look(int person, double time) {
    if (readAt != history.size() || readPerson != person || readTime != time) {
      panel.read(history, settings.candidates(), person, time);
      readAt = history.size();
      readPerson = person;
      readTime = time;
    }
  }

  private double gap(int person, double time) {
    int last = history.last(person);
    return last < 0 ? Double.POSITIVE_INFINITY : time - history.time(last);
  }

  @Override
  public void observe(Act act) {
    if (act.chosen()
        && settings.learning() != Learning.BY_HAND
        && !(learned && settings.learning() == Learning.ONCE)
        && nextRefit > 500) {
      sample(act);
    }
    history.add(act);
    for (Channel channel : channels) {
      channel.reading().observe(act);
    }
    if (history.size() >= nextRefit) {
      refitChannels();
    }
  }

  private void sample(Act act) {
    look(act.person(), act.time());
    double gap = gap(act.person(), act.time());
    boolean opening = gap > setting.sittingGap();
    int number = history.size();
    recent.addLast(
        sampler.sample(
            panel,
            number,
            act.thing(),
            history.count(act.person()),
            gap,
            opening ? settings.openingWeight() : 1,
            streams.stream("candidates", number)));
    if (recent.size() > settings.acts()) {
      SampledAct old = recent.removeFirst();
      if (old.gap > setting.sittingGap()) {
        openings.addLast(old);
        if (openings.size() > settings.openings()) {
          openings.removeFirst();
        }
      }
    }
  }

  private void refitChannels() {
    for (Channel channel : channels) {
      channel.reading().refit();
    }
    nextRefit = Math.max(501, history.size() + history.size() / 2);
    readAt = -1;
  }

  @Override
  public void refit() {
    refitChannels();
    if (settings.learning() == Learning.BY_HAND
        || recent.isEmpty()
        || (learned && settings.learning() == Learning.ONCE)) {
      return;
    }
    List<SampledAct> acts = new ArrayList<>(openings);
    acts.addAll(recent);
    MixObjective objective = new MixObjective(acts, laws, settings.pull());
    laws =
        MixLaws.of(
            Lbfgs.withDefaults()
                .withTolerance(Tolerance.relative(1e-3, learned ? 30 : 80))
                .minimize(objective, laws.values())
                .value());
    learned = true;
    if (settings.learning() == Learning.ONCE) {
      recent.clear();
      openings.clear();
    }
  }

  /** The laws in force. */
  public MixLaws laws() {
    return laws;
  }
}
