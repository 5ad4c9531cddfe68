package autopoiesis.simulation;

import autopoiesis.core.Require;

/** What is shown to somebody: things in order, each with the probability that it would be shown. */
public final class Slate {
  private final int[] things;
  private final double[] propensities;
  private final boolean[] shown;

  /**
   * A slate.
   *
   * @param things the things shown, each once; copied
   * @param propensities the probability of each of showing it, in (0, 1]; copied
   * @param catalogue how many things there are in all
   */
  public Slate(int[] things, double[] propensities, int catalogue) {
    Require.sameLength("propensities", propensities.length, "things", things.length);
    this.things = things.clone();
    this.propensities = propensities.clone();
    this.shown = new boolean[catalogue];
    for (int i = 0; i < things.length; i++) {
      Require.that("thing", things[i], !shown[things[i]], "shown once");
      Require.that(
          "propensity", propensities[i], propensities[i] > 0 && propensities[i] <= 1, "in (0, 1]");
      shown[things[i]] = true;
    }
  }

  /** Nothing is shown. */
  public static Slate empty(int catalogue) {
    return new Slate(new int[0], new double[0], catalogue);
  }

  /** How many things are shown. */
  public int size() {
    return things.length;
  }

  /** The thing at this place. */
  public int thing(int place) {
    return things[place];
  }

  /** The probability with which the thing at this place is shown. */
  public double propensity(int place) {
    return propensities[place];
  }

  /** The place of this thing, or -1. */
  public int placeOf(int thing) {
    for (int place = 0; place < things.length; place++) {
      if (things[place] == thing) {
        return place;
      }
    }
    return -1;
  }

  /** Whether this thing is shown. */
  public boolean shows(int thing) {
    return shown[thing];
  }
}
