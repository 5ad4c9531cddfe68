package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Act;
import java.util.Arrays;

/**
 * All acts observed so far, in order, in columns, with each person's acts findable in order. Grows;
 * acts are numbered from 0.
 */
final class ActHistory {
  private final int things;
  private final int[] last;
  private final int[] acts;
  private int[] person = new int[1024];
  private int[] thing = new int[1024];
  private int[] previous = new int[1024];
  private double[] time = new double[1024];
  private double[] value = new double[1024];
  private boolean[] chosen = new boolean[1024];
  private int size;
  private int chosenCount;

  ActHistory(int persons, int things) {
    this.things = things;
    last = new int[persons];
    acts = new int[persons];
    Arrays.fill(last, -1);
  }

  /** About how many bytes so many acts need: 29 each, and as much again as room to grow. */
  static long bytes(long persons, long acts) {
    return 8 * persons + 58 * acts;
  }

  /** Appends an act and returns its number. */
  int add(Act act) {
    Require.that("thing", act.thing(), act.thing() < things, "below " + things);
    Require.that("person", act.person(), act.person() < last.length, "below " + last.length);
    if (size == person.length) {
      int capacity = 2 * size;
      person = Arrays.copyOf(person, capacity);
      thing = Arrays.copyOf(thing, capacity);
      previous = Arrays.copyOf(previous, capacity);
      time = Arrays.copyOf(time, capacity);
      value = Arrays.copyOf(value, capacity);
      chosen = Arrays.copyOf(chosen, capacity);
    }
    person[size] = act.person();
    thing[size] = act.thing();
    previous[size] = last[act.person()];
    time[size] = act.time();
    value[size] = act.value();
    chosen[size] = act.chosen();
    last[act.person()] = size;
    acts[act.person()]++;
    if (act.chosen()) {
      chosenCount++;
    }
    return size++;
  }

  int size() {
    return size;
  }

  int chosenCount() {
    return chosenCount;
  }

  int persons() {
    return last.length;
  }

  int things() {
    return things;
  }

  int person(int act) {
    return person[act];
  }

  int thing(int act) {
    return thing[act];
  }

  double time(int act) {
    return time[act];
  }

  double value(int act) {
    return value[act];
  }

  boolean chosen(int act) {
    return chosen[act];
  }

  /** The same person's act before this one, or -1. */
  int previous(int act) {
    return previous[act];
  }

  /** The person's latest act, or -1. */
  int last(int ofPerson) {
    return last[ofPerson];
  }

  /** How many acts the person has. */
  int count(int ofPerson) {
    return acts[ofPerson];
  }
}
