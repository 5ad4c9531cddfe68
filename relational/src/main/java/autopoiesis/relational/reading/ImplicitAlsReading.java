package autopoiesis.relational.reading;

import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;
import autopoiesis.optimization.algebra.Dense;
import autopoiesis.optimization.algebra.PositiveDefinite;
import java.util.Arrays;

/** See {@link ImplicitAls}. */
final class ImplicitAlsReading implements Remembering {
  private static final int FIRST_SWEEPS = 8;
  private static final int LATER_SWEEPS = 2;

  private final ImplicitAls als;
  private final int factors;
  private final int persons;
  private final int things;
  private final Histories history;
  private final DecayedHistory decayed;

  /** things x factors. */
  private double[] thingFactors;

  /** factors x things: the same, for scoring. */
  private double[] byFactor;

  private double[] gram;
  private boolean fitted;

  ImplicitAlsReading(ImplicitAls als, Setting setting) {
    this.als = als;
    factors = als.factors();
    persons = setting.persons();
    things = setting.things();
    history = new Histories(persons);
    decayed = new DecayedHistory(history, als.decay());
    thingFactors = new double[things * factors];
    RandomStream random = setting.streams().stream("implicit-als");
    for (int i = 0; i < thingFactors.length; i++) {
      thingFactors[i] = 0.1 * random.nextGaussian();
    }
    byFactor = new double[things * factors];
    gram = new double[factors * factors];
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Arrays.fill(scores, 0);
    if (!fitted || history.size(person) == 0) {
      return;
    }
    double[] own = fold(person);
    for (int f = 0; f < factors; f++) {
      double weight = own[f];
      int row = f * things;
      for (int o = 0; o < things; o++) {
        scores[o] += weight * byFactor[row + o];
      }
    }
  }

  /** The factors of a person, from its history. */
  private double[] fold(int person) {
    double[] left = gram.clone();
    double[] right = new double[factors];
    for (int age = 0; age < decayed.length(person); age++) {
      add(left, right, als.alpha() * decayed.weight(age), thingFactors, decayed.thing(person, age));
    }
    return solve(left, right);
  }

  /** Adds one choice with this extra confidence to the normal equations (lower triangle). */
  private void add(double[] left, double[] right, double extra, double[] rows, int row) {
    int start = row * factors;
    for (int i = 0; i < factors; i++) {
      double weight = extra * rows[start + i];
      for (int j = 0; j <= i; j++) {
        left[i * factors + j] += weight * rows[start + j];
      }
      right[i] += (1 + extra) * rows[start + i];
    }
  }

  private double[] solve(double[] left, double[] right) {
    for (int i = 0; i < factors; i++) {
      left[i * factors + i] += als.ridge();
    }
    return PositiveDefinite.factor(left, factors).solve(right, 1);
  }

  @Override
  public void observe(Act act) {
    if (act.chosen()) {
      history.add(act.person(), act.thing());
    }
  }

  @Override
  public void refit() {
    int sweeps = fitted ? LATER_SWEEPS : FIRST_SWEEPS;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      refitThings();
    }
    settle();
  }

  private void refitThings() {
    gram = Dense.gram(thingFactors, things, factors);
    double[] personFactors = new double[persons * factors];
    Postings choosers = new Postings(things);
    for (int p = 0; p < persons; p++) {
      if (history.size(p) > 0) {
        System.arraycopy(fold(p), 0, personFactors, p * factors, factors);
      }
      for (int age = 0; age < decayed.length(p); age++) {
        choosers.add(decayed.thing(p, age), p, age);
      }
    }
    double[] personGram = Dense.gram(personFactors, persons, factors);
    for (int o = 0; o < things; o++) {
      double[] left = personGram.clone();
      double[] right = new double[factors];
      for (int i = 0; i < choosers.size(o); i++) {
        double extra = als.alpha() * decayed.weight(choosers.place(o, i));
        add(left, right, extra, personFactors, choosers.person(o, i));
      }
      double[] own = choosers.size(o) > 0 ? solve(left, right) : right;
      System.arraycopy(own, 0, thingFactors, o * factors, factors);
    }
  }

  private void settle() {
    gram = Dense.gram(thingFactors, things, factors);
    byFactor = Dense.transpose(thingFactors, things, factors);
    fitted = true;
  }

  @Override
  public double[] memory() {
    return thingFactors.clone();
  }

  @Override
  public void recall(double[] memory) {
    Require.sameLength("memory", memory.length, "factors of things", thingFactors.length);
    thingFactors = memory.clone();
    settle();
  }
}
