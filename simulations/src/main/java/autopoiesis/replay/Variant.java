package autopoiesis.replay;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A log changed so that one thing is known about it: nulls that must kill an effect, and a positive
 * control that must show one. All draw from streams named after them.
 */
public enum Variant {
  /** The log as it is. */
  ACTUAL("the log as it is"),
  /**
   * What each person met, in a random order at the same times: what sequence was worth is gone, who
   * met what is not.
   */
  ORDER_SHUFFLED("order within persons shuffled"),
  /**
   * Who met what is random, numbers of acts of persons and things kept (double-edge swaps among
   * acts of about the same time): what relations were worth is gone, what everybody did when is
   * not.
   */
  EDGES_REWIRED("edges rewired, degrees kept"),
  /** Labels dealt to other persons, those of one person together. */
  LABELS_PERMUTED("labels permuted"),
  /** No labels: permuted ones can hurt and flatter the true ones. */
  LABELS_LEFT_OUT("labels left out"),
  /**
   * The positive control: each thing is given to one category of the first label at random, and
   * half of all acts on things of another category are exchanged (degrees kept) for acts on one's
   * own. Labels help here by construction.
   */
  LABEL_EFFECT_PLANTED("label effect planted"),
  /** The very acts of the positive control, labels dealt to other persons. */
  PLANTED_LABELS_PERMUTED("label effect planted, then labels permuted"),
  /** The very acts of the positive control, without the labels that made them. */
  PLANTED_LABELS_LEFT_OUT("label effect planted, then labels left out");

  private final String text;

  Variant(String text) {
    this.text = text;
  }

  /** What was done to the log, for a person to read. */
  public String text() {
    return text;
  }

  /** The variant whose very acts these are, but for labels; itself where acts are changed. */
  public Variant sameActsAs() {
    return switch (this) {
      case LABELS_PERMUTED, LABELS_LEFT_OUT -> ACTUAL;
      case PLANTED_LABELS_PERMUTED, PLANTED_LABELS_LEFT_OUT -> LABEL_EFFECT_PLANTED;
      default -> this;
    };
  }

  /** Whether it needs the acts to carry a label. */
  public boolean needsLabels() {
    return this != ACTUAL && this != ORDER_SHUFFLED && this != EDGES_REWIRED;
  }

  /** These acts, changed. */
  public Acts of(Acts acts, RandomStreams streams) {
    if (sameActsAs() == LABEL_EFFECT_PLANTED && this != LABEL_EFFECT_PLANTED) {
      Acts planted = LABEL_EFFECT_PLANTED.of(acts, streams);
      Variant labels = this == PLANTED_LABELS_PERMUTED ? LABELS_PERMUTED : LABELS_LEFT_OUT;
      return labels.of(planted, streams);
    }
    RandomStream random = streams.stream("variant:" + name());
    return switch (this) {
      case ACTUAL -> acts;
      case ORDER_SHUFFLED -> orderShuffled(acts, random);
      case EDGES_REWIRED -> new Rewiring(acts).rewired(random);
      case LABELS_PERMUTED -> labelsPermuted(acts, random);
      case LABELS_LEFT_OUT -> acts.withLabels(List.of());
      default -> new LabelPlanting(acts, streams).planted();
    };
  }

  private static Acts orderShuffled(Acts acts, RandomStream random) {
    // The two ends of a mutual act cannot be moved apart: whole acts change places instead.
    int step = acts.size() > 0 && acts.mirrored(0) ? 2 : 1;
    return step == 2 ? shuffledMeetings(acts, random) : shuffledByPerson(acts, random);
  }

  private static Acts shuffledByPerson(Acts acts, RandomStream random) {
    ActColumns before = acts.columns();
    ActColumns after = before.copy();
    int[][] rows = rows(acts);
    for (int[] own : rows) {
      int[] dealt = own.clone();
      random.shuffle(dealt);
      for (int k = 0; k < own.length; k++) {
        int from = dealt[k];
        after.set(
            own[k],
            before.person[from],
            before.thing[from],
            before.time[own[k]],
            before.value[from],
            before.chosen[from]);
      }
    }
    return acts.withColumns(after);
  }

  private static Acts shuffledMeetings(Acts acts, RandomStream random) {
    ActColumns before = acts.columns();
    ActColumns after = before.copy();
    int[] dealt = new int[acts.size() / 2];
    Arrays.setAll(dealt, i -> i);
    random.shuffle(dealt);
    for (int i = 0; i < acts.size(); i++) {
      int from = 2 * dealt[i / 2] + i % 2;
      after.set(
          i,
          before.person[from],
          before.thing[from],
          before.time[i],
          before.value[from],
          before.chosen[from]);
    }
    return acts.withColumns(after);
  }

  private static int[][] rows(Acts acts) {
    int[] sizes = new int[acts.persons()];
    for (int i = 0; i < acts.size(); i++) {
      sizes[acts.person(i)]++;
    }
    int[][] rows = new int[acts.persons()][];
    Arrays.setAll(rows, p -> new int[sizes[p]]);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < acts.size(); i++) {
      rows[acts.person(i)][sizes[acts.person(i)]++] = i;
    }
    return rows;
  }

  private static Acts labelsPermuted(Acts acts, RandomStream random) {
    int[] dealt = new int[acts.persons()];
    Arrays.setAll(dealt, p -> p);
    random.shuffle(dealt);
    List<HardPartition> permuted = new ArrayList<>();
    for (HardPartition label : acts.labels()) {
      int[] categories = new int[dealt.length];
      Arrays.setAll(categories, p -> label.categoryOf(dealt[p]));
      permuted.add(label.withCategories(categories));
    }
    return acts.withLabels(permuted);
  }
}
