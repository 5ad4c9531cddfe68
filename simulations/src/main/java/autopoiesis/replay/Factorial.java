package autopoiesis.replay;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import autopoiesis.relational.Paradigm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The factorial of the paradigms' switches between two ends: all combinations, or those that differ
 * from one end by one switch. Effects are paired contrasts of a comparison. Immutable.
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

  /** Each switch turned off alone, from the end that is on. */
  public Map<Switch, Paradigm> withoutOne() {
    Map<Switch, Paradigm> cells = new LinkedHashMap<>();
    for (Switch one : switches) {
      cells.put(one, one.turn(on, off));
    }
    return cells;
  }

  /** Each switch turned on alone, from the end that is off. */
  public Map<Switch, Paradigm> withOne() {
    Map<Switch, Paradigm> cells = new LinkedHashMap<>();
    for (Switch one : switches) {
      cells.put(one, one.turn(off, on));
    }
    return cells;
  }

  /**
   * The main effect of a switch: the mean of the measure over all cells where it is on, minus that
   * over all where it is off. The comparison must hold an arm for every cell, named as it.
   */
  public Estimate effect(Comparison comparison, Switch one, String measure, Slice slice) {
    int s = switches.indexOf(one);
    Require.that("switch", one, s >= 0, "one of " + switches);
    double half = 1.0 / (1 << (switches.size() - 1));
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int bits = 0; bits < 1 << switches.size(); bits++) {
      weights.put(cell(of(bits)).name(), (bits >> s & 1) == 1 ? half : -half);
    }
    return comparison.contrast(weights, measure, slice);
  }
}
