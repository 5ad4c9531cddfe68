package autopoiesis.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The log: interactions in order of time, one array a column (29 bytes an interaction). Rows at the
 * same instant keep the order in which they were added; nothing may be concluded from it.
 * Immutable; made by a {@link Builder}.
 */
public final class InteractionLog {
  private final Participants participants;
  private final List<Relation> relations;
  private final int size;
  private final double[] times;
  private final int[] sources;
  private final int[] targets;
  private final byte[] relationIndices;
  private final float[] values;
  private final float[] propensities;
  private final byte[] origins;

  /** A log that has the builder's columns, which are full: the next row added gets new ones. */
  private InteractionLog(Builder b) {
    this.participants = b.participants.build();
    this.relations = List.copyOf(b.relations);
    this.size = b.size;
    this.times = b.times;
    this.sources = b.sources;
    this.targets = b.targets;
    this.relationIndices = b.relationIndices;
    this.values = b.values;
    this.propensities = b.propensities;
    this.origins = b.origins;
  }

  private InteractionLog(InteractionLog rows, int[] order) {
    this.participants = rows.participants;
    this.relations = rows.relations;
    this.size = order.length;
    this.times = new double[size];
    this.sources = new int[size];
    this.targets = new int[size];
    this.relationIndices = new byte[size];
    this.values = new float[size];
    this.propensities = new float[size];
    this.origins = new byte[size];
    for (int i = 0; i < size; i++) {
      int from = order[i];
      times[i] = rows.times[from];
      sources[i] = rows.sources[from];
      targets[i] = rows.targets[from];
      relationIndices[i] = rows.relationIndices[from];
      values[i] = rows.values[from];
      propensities[i] = rows.propensities[from];
      origins[i] = rows.origins[from];
    }
  }

  /** Everybody and everything in the log. */
  public Participants participants() {
    return participants;
  }

  /** The declared relations; an interaction names one by its index. */
  public List<Relation> relations() {
    return relations;
  }

  /** The index of the relation with this name, or -1. */
  public int relation(String name) {
    for (int r = 0; r < relations.size(); r++) {
      if (relations.get(r).name().equals(name)) {
        return r;
      }
    }
    return -1;
  }

  /** How many interactions. */
  public int size() {
    return size;
  }

  /** When interaction i happened. */
  public double time(int i) {
    return times[i];
  }

  /** The id of who acted in interaction i. */
  public int source(int i) {
    return sources[i];
  }

  /** The id of who or what was acted on in interaction i. */
  public int target(int i) {
    return targets[i];
  }

  /** The index of the relation of interaction i. */
  public int relation(int i) {
    return relationIndices[i];
  }

  /** The value of interaction i, in [-1, 1] (single precision). */
  public double value(int i) {
    return values[i];
  }

  /** How interaction i came about. */
  public Provenance provenance(int i) {
    return new Provenance(Provenance.Origin.values()[origins[i]], propensities[i]);
  }

  /** Interaction i as a value. */
  public Interaction interaction(int i) {
    return new Interaction(
        times[i], sources[i], targets[i], relationIndices[i], values[i], provenance(i));
  }

  /** The index of the first interaction at or after this time; {@link #size()} when none is. */
  public int firstAt(double time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A builder with the same participants and relations and no interaction yet. */
  public Builder emptied() {
    return new Builder(participants.toBuilder(), relations);
  }

  /** This log without any interaction that involves this participant; ids stay the same. */
  public InteractionLog forgetting(int participant) {
    Builder builder = emptied();
    for (int i = 0; i < size; i++) {
      if (sources[i] != participant && targets[i] != participant) {
        builder.add(interaction(i));
      }
    }
    return builder.build();
  }

  /** An empty builder with these relations. */
  public static Builder builder(List<Relation> relations) {
    return new Builder(Participants.builder(), relations);
  }

  /** Collects interactions. Not safe for use by several threads. */
  public static final class Builder {
    private final Participants.Builder participants;
    private final List<Relation> relations;
    private int size;
    private double[] times = new double[1024];
    private int[] sources = new int[1024];
    private int[] targets = new int[1024];
    private byte[] relationIndices = new byte[1024];
    private float[] values = new float[1024];
    private float[] propensities = new float[1024];
    private byte[] origins = new byte[1024];

    private Builder(Participants.Builder participants, List<Relation> relations) {
      this.participants = participants;
      this.relations = new ArrayList<>(relations);
      Require.that("relations", relations.size(), relations.size() <= 127, "at most 127");
      long names = relations.stream().map(Relation::name).distinct().count();
      Require.that("relations", relations, names == relations.size(), "named differently");
    }

    /** The participants named so far; add to them to get ids. */
    public Participants.Builder participants() {
      return participants;
    }

    /** How many interactions were added so far. */
    public int size() {
      return size;
    }

    /** Adds an interaction; its ends must be of the kinds that its relation declares. */
    public Builder add(Interaction interaction) {
      Provenance provenance = interaction.provenance();
      return add(
          interaction.time(),
          interaction.source(),
          interaction.target(),
          interaction.relation(),
          interaction.value(),
          provenance);
    }

    /** Adds an interaction without making an object of it. */
    public Builder add(
        double time, int source, int target, int relation, double value, Provenance provenance) {
      Require.finite("time", time);
      Require.that("value", value, value >= -1 && value <= 1, "in [-1, 1]");
      Require.that(
          "relation",
          relation,
          relation >= 0 && relation < relations.size(),
          "an index below " + relations.size());
      checkEnd("source", source, relations.get(relation).source());
      checkEnd("target", target, relations.get(relation).target());
      if (size == times.length) {
        resize(Math.max(1024, size + (size >> 1)));
      }
      times[size] = time;
      sources[size] = source;
      targets[size] = target;
      relationIndices[size] = (byte) relation;
      values[size] = (float) value;
      propensities[size] = (float) provenance.propensity();
      origins[size] = (byte) provenance.origin().ordinal();
      size++;
      return this;
    }

    private void checkEnd(String name, int id, ParticipantKind kind) {
      Require.that(name, id, id >= 0 && id < participants.size(), "the id of a participant");
      Require.that(name, participants.kind(id), participants.kind(id) == kind, "a " + kind);
    }

    /** Makes room for so many more rows, so that adding them moves nothing. */
    public Builder reserve(int more) {
      Require.that("more", more, more >= 0, "0 or more");
      resize(Math.max(times.length, Math.addExact(size, more)));
      return this;
    }

    private void resize(int capacity) {
      if (capacity == times.length) {
        return;
      }
      times = Arrays.copyOf(times, capacity);
      sources = Arrays.copyOf(sources, capacity);
      targets = Arrays.copyOf(targets, capacity);
      relationIndices = Arrays.copyOf(relationIndices, capacity);
      values = Arrays.copyOf(values, capacity);
      propensities = Arrays.copyOf(propensities, capacity);
      origins = Arrays.copyOf(origins, capacity);
    }

    /** The log, in order of time; rows at the same instant keep the order of adding. */
    public InteractionLog build() {
      resize(size);
      InteractionLog asAdded = new InteractionLog(this);
      return TimeOrder.isSorted(times, size)
          ? asAdded
          : new InteractionLog(asAdded, TimeOrder.stable(times, size));
    }
  }
}
