package autopoiesis.replay;

import autopoiesis.core.Sittings;
import java.util.Arrays;

/**
 * The acts that are foreseen, in order, one array a column: with unmet candidates every chosen act
 * after the warm start on a thing that its person meets for the first time; with all candidates
 * every chosen act after the warm start. Immutable.
 */
public final class TestEvents {
  private final Acts acts;
  private final Protocol protocol;
  private final Met met;
  private final int[] edges;
  private int size;
  private int[] act;
  private int[] window;
  private int[] candidates;
  private byte[] sitting;
  private final int[] firstOfWindow;

  private TestEvents(Acts acts, Protocol protocol) {
    this.acts = acts;
    this.protocol = protocol;
    this.met = new Met(acts);
    this.edges = protocol.edges(acts);
    this.act = new int[acts.size()];
    this.window = new int[acts.size()];
    this.candidates = new int[acts.size()];
    this.sitting = new byte[acts.size()];
    this.firstOfWindow = new int[protocol.windows() + 1];
    collect();
    act = Arrays.copyOf(act, size);
    window = Arrays.copyOf(window, size);
    candidates = Arrays.copyOf(candidates, size);
    sitting = Arrays.copyOf(sitting, size);
  }

  /** The events of these acts under this protocol. */
  public static TestEvents of(Acts acts, Protocol protocol) {
    return new TestEvents(acts, protocol);
  }

  private void collect() {
    double[] last = new double[acts.persons()];
    Arrays.fill(last, Double.NaN);
    int[] distinct = new int[acts.persons()];
    int w = 0;
    for (int i = 0; i < acts.size(); i++) {
      while (w < protocol.windows() && i >= edges[w + 1]) {
        firstOfWindow[++w] = size;
      }
      int person = acts.person(i);
      if (i >= edges[0] && acts.chosen(i) && (all() || met.isFirst(i))) {
        act[size] = i;
        window[size] = w;
        candidates[size] = candidatesOf(distinct[person]);
        sitting[size] = (byte) sittingOf(acts.time(i), last[person]).ordinal();
        size++;
      }
      distinct[person] += met.isFirst(i) ? 1 : 0;
      last[person] = acts.time(i);
    }
    Arrays.fill(firstOfWindow, w + 1, firstOfWindow.length, size);
  }

  private boolean all() {
    return protocol.candidates() == Protocol.Candidates.ALL;
  }

  private int candidatesOf(int metBefore) {
    int others = acts.thingsArePersons() ? acts.things() - 1 : acts.things();
    return all() ? others : others - metBefore;
  }

  private Sitting sittingOf(double time, double last) {
    if (Double.isNaN(last)) {
      return Sitting.FIRST;
    }
    return Sittings.opens(time - last, protocol.sittingGap()) ? Sitting.OPENING : Sitting.WITHIN;
  }

  /** How many events. */
  public int size() {
    return size;
  }

  /** The acts that the events are among. */
  public Acts acts() {
    return acts;
  }

  /** How they are replayed. */
  public Protocol protocol() {
    return protocol;
  }

  /** The number of the act that this event is. */
  public int act(int event) {
    return act[event];
  }

  /** Who acted. */
  public int person(int event) {
    return acts.person(act[event]);
  }

  /** On what. */
  public int thing(int event) {
    return acts.thing(act[event]);
  }

  /** When. */
  public double time(int event) {
    return acts.time(act[event]);
  }

  /** The window it falls into, from 0. */
  public int window(int event) {
    return window[event];
  }

  /** How many acts the person had before, chosen or not. */
  public int earlierActs(int event) {
    return met.earlier(act[event]);
  }

  /** Whether it continues a sitting, opens one, or is the person's first act. */
  public Sitting sitting(int event) {
    return Sitting.values()[sitting[event]];
  }

  /** How many things it is ranked among, itself included. */
  public int candidates(int event) {
    return candidates[event];
  }

  /** How many acts anybody had on the thing before, chosen or not. */
  public int earlierActsOnThing(int event) {
    return met.earlierOnThing(act[event]);
  }

  /** The first event of this window; of the number of windows: the number of events. */
  public int firstOfWindow(int w) {
    return firstOfWindow[w];
  }

  /** The persons of all events, for the bootstrap. */
  public int[] persons() {
    int[] persons = new int[size];
    Arrays.setAll(persons, this::person);
    return persons;
  }

  /** The act number at which this window begins. */
  int edge(int w) {
    return edges[w];
  }

  /** Puts negative infinity where a thing is no candidate for this event. */
  void exclude(int event, double[] scores) {
    int person = person(event);
    if (acts.thingsArePersons()) {
      scores[person] = Double.NEGATIVE_INFINITY;
    }
    if (!all()) {
      int known = earlierActs(event);
      for (int k = 0; k < known; k++) {
        scores[met.thing(person, k)] = Double.NEGATIVE_INFINITY;
      }
    }
  }
}
