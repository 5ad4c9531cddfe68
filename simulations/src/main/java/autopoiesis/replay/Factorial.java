package autopoiesis.replay;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import autopoiesis.relational.Paradigm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The full factorial of the paradigms' switches between two ends (Fisher 1935). Cells that read
 * alike by construction, since a switch has nothing to act on there, are replayed once and count
 * under every name. Effects are paired contrasts of a comparison that holds an arm for each of
 * {@link #distinct()}, named as it. Immutable.
 */
public final class Factorial {
  private final Paradigm off;
  private final Paradigm on;
  private final List<Switch> switches;

  /** One of the five switches. */
  public enum Switch {
    /** Where a person's anchor comes from. */
    ANCHOR,
    /** Whether relations make anybody. */
    RELATIONS,
    /** When identities are read anew. */
    UPDATE,
    /** Where laws come from. */
    LAWS,
    /** Whether positions and categories are found anew. */
    ONTOLOGY;

    Paradigm turn(Paradigm paradigm, Paradigm like) {
      return switch (this) {
        case ANCHOR -> paradigm.with(like.anchor());
        case RELATIONS -> paradigm.with(like.relations());
        case UPDATE -> paradigm.with(like.update());
        case LAWS -> paradigm.with(like.laws());
        case ONTOLOGY -> paradigm.with(like.ontology());
      };
    }

    /** What it is called in results: "anchor", "relations", ... */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in a paradigm, for a person to read: "given labels", "every event", ... */
    public String level(Paradigm paradigm) {
      Enum<?> level =
          switch (this) {
            case ANCHOR -> paradigm.anchor();
            case RELATIONS -> paradigm.relations();
            case UPDATE -> paradigm.update();
            case LAWS -> paradigm.laws();
            case ONTOLOGY -> paradigm.ontology();
          };
      return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean differs(Paradigm a, Paradigm b) {
      return !turn(a, b).equals(a);
    }
  }

  private Factorial(Paradigm off, Paradigm on) {
    this.off = off;
    this.on = on;
    List<Switch> differing = new ArrayList<>();
    for (Switch one : Switch.values()) {
      if (one.differs(off, on)) {
        differing.add(one);
      }
    }
    this.switches = List.copyOf(differing);
    Require.that("paradigms", off.name(), !switches.isEmpty(), "different in some switch");
  }

  /** The factorial between these ends. */
  public static Factorial between(Paradigm off, Paradigm on) {
    return new Factorial(off, on);
  }

  /** The switches in which the ends differ. */
  public List<Switch> switches() {
    return switches;
  }

  /** The paradigm with these switches turned on and the others off; the ends keep their names. */
  public Paradigm cell(List<Switch> turnedOn) {
    Paradigm cell = off;
    for (Switch one : switches) {
      if (turnedOn.contains(one)) {
        cell = one.turn(cell, on);
      }
    }
    return turnedOn.containsAll(switches) ? on : cell;
  }

  /** All combinations, two to the number of switches; the first is off, the last on. */
  public List<Paradigm> all() {
    List<Paradigm> cells = new ArrayList<>();
    for (int bits = 0; bits < 1 << switches.size(); bits++) {
      cells.add(cell(of(bits)));
    }
    return cells;
  }

  private List<Switch> of(int bits) {
    List<Switch> turnedOn = new ArrayList<>();
    for (int s = 0; s < switches.size(); s++) {
      if ((bits >> s & 1) == 1) {
        turnedOn.add(switches.get(s));
      }
    }
    return turnedOn;
  }

  /** The cells that have to be replayed: the first of all those that read alike. */
  public List<Paradigm> distinct() {
    List<Paradigm> distinct = new ArrayList<>();
    for (Paradigm cell : all()) {
      if (representative(cell).equals(cell)) {
        distinct.add(cell);
      }
    }
    return distinct;
  }

  /** The cell that is replayed for this one: itself, or an earlier one that reads alike. */
  public Paradigm representative(Paradigm cell) {
    for (Paradigm one : all()) {
      if (one.readsAs(cell)) {
        return one;
      }
    }
    throw new IllegalArgumentException("cell (" + cell + ") must be one of " + all());
  }

  /**
   * The main effect of a switch: the mean of the measure over all cells where it is on, minus that
   * over all where it is off.
   */
  public Estimate effect(Comparison comparison, Switch one, String measure, Slice slice) {
    int s = index(one);
    double share = 1.0 / (1 << (switches.size() - 1));
    return contrast(comparison, measure, slice, bits -> sign(bits, s) * share);
  }

  /**
   * The interaction of two switches: the effect of the first where the second is on, minus its
   * effect where the second is off, both averaged over the other switches. Symmetric.
   */
  public Estimate interaction(
      Comparison comparison, Switch one, Switch other, String measure, Slice slice) {
    int s = index(one);
    int t = index(other);
    Require.that("other", other, s != t, "another switch than the first");
    double share = 1.0 / (1 << (switches.size() - 2));
    return contrast(comparison, measure, slice, bits -> sign(bits, s) * sign(bits, t) * share);
  }

  /** What a switch adds when it alone is turned on: that cell minus the one where all are off. */
  public Estimate addedAlone(Comparison comparison, Switch one, String measure, Slice slice) {
    int on = 1 << index(one);
    return contrast(comparison, measure, slice, bits -> bits == on ? 1 : bits == 0 ? -1 : 0);
  }

  /** What a switch is worth at the other end: all on minus the cell where it alone is off. */
  public Estimate missedAlone(Comparison comparison, Switch one, String measure, Slice slice) {
    int all = (1 << switches.size()) - 1;
    int without = all & ~(1 << index(one));
    return contrast(comparison, measure, slice, bits -> bits == all ? 1 : bits == without ? -1 : 0);
  }

  private int index(Switch one) {
    int s = switches.indexOf(one);
    Require.that("switch", one, s >= 0, "one of " + switches);
    return s;
  }

  private static int sign(int bits, int s) {
    return (bits >> s & 1) == 1 ? 1 : -1;
  }

  private Estimate contrast(
      Comparison comparison, String measure, Slice slice, IntToDoubleFunction weight) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int bits = 0; bits < 1 << switches.size(); bits++) {
      String arm = representative(cell(of(bits))).name();
      weights.merge(arm, weight.applyAsDouble(bits), Double::sum);
    }
    if (weights.values().stream().allMatch(some -> some == 0)) {
      // every cell is held against one that reads alike
      String cell = off.name();
      return comparison.difference(cell, cell, measure, slice);
    }
    return comparison.contrast(weights, measure, slice);
  }
}
