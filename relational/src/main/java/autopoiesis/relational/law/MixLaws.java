package autopoiesis.relational.law;

import autopoiesis.core.Require;
import java.util.Arrays;
import java.util.List;

/**
 * The laws of a mix, equation (2): gamma_r = pi_r0 + pi_r1 m/(m + kappa_r) + pi_r2 2^(-gap/tau) for
 * every channel r, m the person's mass in acts and gap the time since its last act. Held as one
 * array: pi_0, pi_1, pi_2 and log kappa_r of all channels, then log tau. Immutable.
 */
public final class MixLaws {
  /** What all that is not personal counts together in a mix by hand, a personal channel being 1. */
  private static final double COMMON_VOTE = 0.5;

  private final int channels;
  private final double[] values;

  private MixLaws(int channels, double[] values) {
    this.channels = channels;
    this.values = values;
  }

  /**
   * The same weight for every channel, whoever the person is; gates half open at 10 acts and tau.
   */
  public static MixLaws equal(int channels, double weight, double tau) {
    Require.that("channels", channels, channels >= 1, "at least 1");
    Require.finite("weight", weight);
    Require.positive("tau", tau);
    double[] values = new double[4 * channels + 1];
    Arrays.fill(values, 0, channels, weight);
    Arrays.fill(values, 3 * channels, 4 * channels, Math.log(10));
    values[4 * channels] = Math.log(tau);
    return new MixLaws(channels, values);
  }

  /**
   * The mix that somebody would set who knows the channels and not the log: one vote for each
   * channel in which persons are read by their own acts, half a vote for all others together, since
   * they say much the same; no gates. Without personal channels all others weigh the same.
   */
  static MixLaws byHand(List<Channel> channels, double tau) {
    MixLaws same = equal(channels.size(), 1, tau);
    long personal = channels.stream().filter(MixLaws::isPersonal).count();
    if (personal == 0) {
      return same;
    }
    double[] values = same.values();
    for (int r = 0; r < channels.size(); r++) {
      values[r] = isPersonal(channels.get(r)) ? 1 : COMMON_VOTE / (channels.size() - personal);
    }
    return of(values);
  }

  private static boolean isPersonal(Channel channel) {
    return channel.role() == Channel.Role.PERSONAL;
  }

  static MixLaws of(double[] values) {
    return new MixLaws((values.length - 1) / 4, values.clone());
  }

  /** How many channels there are. */
  public int channels() {
    return channels;
  }

  int size() {
    return values.length;
  }

  double[] values() {
    return values.clone();
  }

  /** pi_r0, the weight that is always there. */
  public double constant(int channel) {
    return values[channel];
  }

  /** pi_r1, the weight that grows with mass. */
  public double byMass(int channel) {
    return values[channels + channel];
  }

  /** pi_r2, the weight that fades with the gap. */
  public double byRecency(int channel) {
    return values[2 * channels + channel];
  }

  /**
   * kappa_r of equation (2), the mass at which the channel's gate is half open, in acts. Not the
   * kappa of equation (1), which weighs anchors and is not learned.
   */
  public double massHalfOpen(int channel) {
    return Math.exp(values[3 * channels + channel]);
  }

  /** tau, the gap at which the other gate is half closed, in the log's unit of time. */
  public double tau() {
    return Math.exp(values[4 * channels]);
  }

  /** The weight of a channel in reading somebody. */
  public double weight(int channel, double mass, double gap) {
    return constant(channel)
        + byMass(channel) * massGate(mass, massHalfOpen(channel))
        + byRecency(channel) * recencyGate(gap, tau());
  }

  static double massGate(double mass, double halfOpen) {
    return mass / (mass + halfOpen);
  }

  /** 2^(-gap/tau); 0 for somebody who never acted, whose gap is infinite. */
  static double recencyGate(double gap, double tau) {
    return Math.exp(-Math.log(2) * gap / tau);
  }

  /** Writes all weights for somebody. */
  static void weights(double[] values, double mass, double gap, double[] to) {
    int k = to.length;
    double recency = recencyGate(gap, Math.exp(values[4 * k]));
    for (int r = 0; r < k; r++) {
      to[r] =
          values[r]
              + values[k + r] * massGate(mass, Math.exp(values[3 * k + r]))
              + values[2 * k + r] * recency;
    }
  }

  /** Adds to a gradient by the laws what follows from a derivative by the weights. */
  static void addGradient(
      double[] values, double mass, double gap, double[] byWeight, double[] gradient) {
    int k = byWeight.length;
    double tau = Math.exp(values[4 * k]);
    double recency = recencyGate(gap, tau);
    double recencySlope = recency > 0 ? recency * Math.log(2) * gap / tau : 0;
    for (int r = 0; r < k; r++) {
      double halfOpen = Math.exp(values[3 * k + r]);
      double gate = massGate(mass, halfOpen);
      gradient[r] += byWeight[r];
      gradient[k + r] += byWeight[r] * gate;
      gradient[2 * k + r] += byWeight[r] * recency;
      gradient[3 * k + r] -= byWeight[r] * values[k + r] * gate * halfOpen / (mass + halfOpen);
      gradient[4 * k] += byWeight[r] * values[2 * k + r] * recencySlope;
    }
  }
}
