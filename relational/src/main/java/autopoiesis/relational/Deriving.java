package autopoiesis.relational;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Provenance;
import autopoiesis.core.Sittings;
import java.util.Arrays;

/** Adds derived interactions to a log as acts come by; see {@link DerivedRelations}. */
final class Deriving {
  private static final int CO_INTERACTION = 0;
  private static final int SEQUENCE = 1;
  private static final int PEERS = 2;
  private static final int CROWD = 3;
  private static final int WITH_CROWD = 4;
  private static final int BIOGRAPHY = 5;

  private final InteractionLog.Builder builder;
  private final int first;
  private final int reach;
  private final double halfLife;
  private final int crowd;

  /** The last to be met, newest first, [participant][reach]; -1 where nobody was. */
  private final int[] recent;

  private final int[] count;
  private final double[] lastTime;

  /** How much each thing is being met, at the time of its last act. */
  private final double[] met;

  private double meanMet;

  Deriving(
      InteractionLog.Builder builder,
      int first,
      Participants participants,
      double halfLife,
      int reach) {
    this.builder = builder;
    this.first = first;
    this.reach = reach;
    this.halfLife = halfLife;
    int size = participants.size();
    this.recent = new int[Math.multiplyExact(size, reach)];
    Arrays.fill(recent, -1);
    this.count = new int[size];
    this.lastTime = new double[size];
    this.met = new double[size];
    this.crowd = builder.participants().add(ParticipantKind.CATEGORY, "crowd");
  }

  void act(int person, int thing, double time, double sittingGap) {
    for (int i = 0; i < reach; i++) {
      int before = recent[person * reach + i];
      if (before >= 0 && before != thing) {
        add(CO_INTERACTION, thing, before, 1, time);
      }
      int peer = recent[thing * reach + i];
      if (peer >= 0 && peer != person) {
        add(PEERS, person, peer, 1, time);
      }
    }
    int last = recent[person * reach];
    boolean sameSitting = count[person] > 0 && !Sittings.opens(time - lastTime[person], sittingGap);
    if (sameSitting && last != thing) {
      add(SEQUENCE, last, thing, 1, time);
    }
    crowd(person, thing, time);
    int stage = 31 - Integer.numberOfLeadingZeros(count[person] + 1);
    int category = builder.participants().add(ParticipantKind.CATEGORY, "stage " + stage);
    add(BIOGRAPHY, person, category, 1, time);
    remember(person, thing, time);
    remember(thing, person, time);
  }

  private void crowd(int person, int thing, double time) {
    double now = met[thing] * Math.pow(2, (lastTime[thing] - time) / halfLife);
    double share = now + meanMet > 0 ? now / (now + meanMet) : 0;
    add(CROWD, crowd, thing, 1, time);
    add(WITH_CROWD, person, crowd, share, time);
    // A running mean over about the last hundred acts.
    meanMet += (now - meanMet) / 100;
    met[thing] = now + 1;
  }

  private void remember(int participant, int other, double time) {
    int at = participant * reach;
    System.arraycopy(recent, at, recent, at + 1, reach - 1);
    recent[at] = other;
    count[participant]++;
    lastTime[participant] = time;
  }

  private void add(int relation, int source, int target, double value, double time) {
    builder.add(time, source, target, first + relation, value, Provenance.UNKNOWN);
  }
}
