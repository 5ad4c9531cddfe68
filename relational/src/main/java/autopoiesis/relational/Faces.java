package autopoiesis.relational;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Streaming identity: what every participant shows in every relation, kept up with each interaction
 * in O(d) at either end. With |v| the strength of an interaction and z the position of who was met,
 * as it was then,
 *
 * <pre>
 *   m_r,a(t) = sum_e |v_e| 2^(-(t - t_e)/h_r)              mass
 *   S_r,a(t) = sum_e |v_e| 2^(-(t - t_e)/h_r) z_b(t_e-)    the others, as met
 *   f_r,a    = S_r,a / m_r,a                               face
 * </pre>
 *
 * A relation may show several faces, a fast and a slow one say, each with a half-life of its own.
 * Masses and sums are single precision in one row of d + 1 numbers for each participant and face (4
 * d + 8 bytes); adding is exact to about 1e-7 of the sum and decay rounds nothing (see {@link
 * HalfLife}). Mutable, for one thread, to be fed in order of time; it allocates nothing.
 */
public final class Faces {

  /**
   * One face of a relation.
   *
   * @param relation the relation's index
   * @param halfLife how fast this face forgets; positive, infinity for never
   */
  public record Face(int relation, double halfLife) {
    public Face {
      Require.that("relation", relation, relation >= 0, "an index, not negative");
      Require.that("halfLife", halfLife, halfLife > 0, "a positive time");
    }
  }

  private final int participants;
  private final int dimension;
  private final int stride;
  private final List<Face> faces;
  private final HalfLife[] clocks;
  private final int[][] facesOf;
  private final boolean[] mutual;
  private final int[] signs;

  /** Rows [participant][face], each the mass and then the d sums, in units of the row's epoch. */
  private final float[] rows;

  private final int[] epochs;

  /** Where everybody stands in the eyes of those who meet it, [participant][d]. */
  private final float[] held;

  /**
   * Nobody has met yet and everybody stands at the origin.
   *
   * @param faces at least one for each relation; the first of a relation is its own
   * @param participants how many; positive
   * @param dimension d; positive
   * @param origin a time not after the first interaction
   */
  public Faces(
      List<Relation> relations, List<Face> faces, int participants, int dimension, double origin) {
    Require.that("participants", participants, participants > 0, "positive");
    Require.that("dimension", dimension, dimension > 0, "positive");
    this.participants = participants;
    this.dimension = dimension;
    this.stride = dimension + 1;
    this.faces = List.copyOf(faces);
    this.clocks = new HalfLife[faces.size()];
    this.facesOf = new int[relations.size()][];
    this.mutual = new boolean[relations.size()];
    this.signs = new int[relations.size()];
    for (int f = 0; f < clocks.length; f++) {
      clocks[f] = new HalfLife(faces.get(f).halfLife(), origin);
    }
    for (int r = 0; r < relations.size(); r++) {
      facesOf[r] = facesOf(r);
      signs[r] = relations.get(r).sign().value();
      mutual[r] = relations.get(r).reciprocity() == Reciprocity.MUTUAL;
    }
    long numbers = (long) participants * faces.size() * stride;
    Require.that("numbers to hold", numbers, numbers <= Integer.MAX_VALUE - 8, "below 2^31");
    this.rows = new float[(int) numbers];
    this.epochs = new int[participants * faces.size()];
    this.held = new float[Math.multiplyExact(participants, dimension)];
  }

  /** One face for each relation, with the relation's half-life. */
  public static Faces of(
      List<Relation> relations, Participants participants, int dimension, double origin) {
    List<Face> faces = new ArrayList<>();
    for (int r = 0; r < relations.size(); r++) {
      faces.add(new Face(r, relations.get(r).halfLife()));
    }
    return new Faces(relations, faces, participants.size(), dimension, origin);
  }

  private int[] facesOf(int relation) {
    int[] found = new int[faces.size()];
    int count = 0;
    for (int f = 0; f < found.length; f++) {
      if (faces.get(f).relation() == relation) {
        found[count++] = f;
      }
    }
    Require.that("faces of relation " + relation, count, count > 0, "at least one");
    return Arrays.copyOf(found, count);
  }

  /** How many bytes this many participants would take, before they are asked for. */
  public static long bytes(long participants, int faces, int dimension) {
    return participants * (faces * (4L * dimension + 8) + 4L * dimension);
  }

  /** Holds everybody at these positions from now on; what was met before stays as it was met. */
  public void hold(Identities positions) {
    Require.sameLength("positions", positions.size(), "participants", participants);
    Require.sameLength("positions' dimension", positions.dimension(), "faces", dimension);
    double[] from = positions.raw();
    for (int i = 0; i < held.length; i++) {
      held[i] = (float) from[i];
    }
  }

  /** Holds one participant at this position from now on. */
  public void hold(int participant, double[] position) {
    Require.sameLength("position", position.length, "dimension", dimension);
    for (int i = 0; i < dimension; i++) {
      held[participant * dimension + i] = (float) position[i];
    }
  }

  /**
   * A source meets a target, and in a mutual relation the target the source. A value of 0 leaves no
   * trace.
   *
   * @param value in [-1, 1]; its size counts, the sign of refusing belongs to the relation
   * @param time not before the last interaction of either end in this relation
   */
  public void meet(int relation, int source, int target, double value, double time) {
    double strength = Math.abs(value);
    if (!(strength <= 1)) {
      Require.that("value", value, false, "in [-1, 1]");
    }
    for (int face : facesOf[relation]) {
      double passed = clocks[face].passed(time);
      int epoch = (int) passed;
      float weight = (float) (strength * PowerOfTwo.of(passed - epoch));
      add(source * clocks.length + face, target * dimension, weight, epoch);
      if (mutual[relation]) {
        add(target * clocks.length + face, source * dimension, weight, epoch);
      }
    }
  }

  private void add(int row, int other, float weight, int epoch) {
    int at = row * stride;
    int age = epoch - epochs[row];
    if (age == 0) {
      rows[at] += weight;
      for (int i = 0; i < dimension; i++) {
        rows[at + 1 + i] += weight * held[other + i];
      }
      return;
    }
    if (age < 0) {
      throw new IllegalArgumentException("interactions must be in order of time");
    }
    float fade = (float) PowerOfTwo.minus(age);
    epochs[row] = epoch;
    rows[at] = rows[at] * fade + weight;
    for (int i = 0; i < dimension; i++) {
      rows[at + 1 + i] = rows[at + 1 + i] * fade + weight * held[other + i];
    }
  }

  /** Interactions {@code from} to {@code until - 1} of a log with the same participants. */
  public void observe(InteractionLog log, int from, int until) {
    for (int i = from; i < until; i++) {
      meet(log.relation(i), log.source(i), log.target(i), log.value(i), log.time(i));
    }
  }

  /** How many faces a participant has, over all relations. */
  public int count() {
    return clocks.length;
  }

  /** What face number f is. */
  public Face face(int f) {
    return faces.get(f);
  }

  /** d. */
  public int dimension() {
    return dimension;
  }

  /** How much of a participant there is in a face at a time not before its last interaction. */
  public double mass(int participant, int face, double time) {
    int row = participant * clocks.length + face;
    return rows[row * stride] / clocks[face].worth(time, epochs[row]);
  }

  /**
   * The face f = S/m into {@code out}; zeros when the participant has met nobody there. It does not
   * depend on the time since, as mass and sum fade together.
   */
  public void read(int participant, int face, double[] out) {
    int at = (participant * clocks.length + face) * stride;
    float mass = rows[at];
    for (int i = 0; i < dimension; i++) {
      out[i] = mass > 0 ? rows[at + 1 + i] / mass : 0;
    }
  }

  /**
   * The streaming identity (d numbers): equation (1) with the others as they were met instead of as
   * they are. Each relation speaks through its first face.
   *
   * @param kind the participant's kind, which decides kappa
   * @param time not before the participant's last interaction
   * @param anchor d numbers
   */
  public double[] identity(
      int participant, ParticipantKind kind, double time, Formation formation, double[] anchor) {
    Require.sameLength("anchor", anchor.length, "dimension", dimension);
    formation.requireFor(signs.length);
    double mass = 0;
    double[] sum = new double[dimension];
    for (int r = 0; r < facesOf.length; r++) {
      int row = participant * clocks.length + facesOf[r][0];
      double share = formation.pi(r) / clocks[facesOf[r][0]].worth(time, epochs[row]);
      mass += share * rows[row * stride];
      for (int i = 0; i < dimension; i++) {
        sum[i] += signs[r] * share * rows[row * stride + 1 + i];
      }
    }
    double kappa = formation.kappa(kind).at(mass);
    for (int i = 0; i < dimension; i++) {
      sum[i] = (kappa * anchor[i] + sum[i]) / (kappa + mass);
    }
    return sum;
  }
}
