package autopoiesis.relational.reading;

import java.util.Arrays;

/** See {@link SessionKnn}. */
final class SessionKnnReading implements Reading {
  private final SessionKnn knn;
  private final Histories history;
  private final Postings postings;
  private final Neighbours near;
  private final double[] ageWeight;
  private final double[] distanceWeight;
  private final double[] targetScale;
  private final double[] counts;

  SessionKnnReading(SessionKnn knn, Setting setting) {
    this.knn = knn;
    history = new Histories(setting.persons());
    postings = new Postings(setting.things());
    near = new Neighbours(setting.persons());
    ageWeight = powers(knn.decay(), knn.lags());
    distanceWeight = powers(knn.fade(), knn.reach());
    counts = new double[setting.things()];
    targetScale = new double[setting.things()];
    Arrays.fill(targetScale, 1);
  }

  private static double[] powers(double base, int count) {
    double[] powers = new double[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * base;
    }
    return powers;
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Arrays.fill(scores, 0);
    meet(person);
    int size = history.size(person);
    for (int age = 0; age < Math.min(size, ageWeight.length); age++) {
      int met = history.thing(person, size - 1 - age);
      for (int i = 0; i < postings.size(met); i++) {
        int other = postings.person(met, i);
        double similarity = near.similarity(other);
        if (similarity > 0) {
          around(other, postings.place(met, i), similarity * ageWeight[age], scores);
        }
      }
    }
    for (int o = 0; o < scores.length; o++) {
      scores[o] *= targetScale[o];
    }
  }

  private void meet(int person) {
    near.clear();
    int size = history.size(person);
    for (int age = 0; age < Math.min(size, ageWeight.length); age++) {
      int met = history.thing(person, size - 1 - age);
      for (int i = 0; i < postings.size(met); i++) {
        int other = postings.person(met, i);
        if (other != person) {
          near.add(other, ageWeight[age]);
        }
      }
    }
    for (int i = 0; i < near.size(); i++) {
      double length = history.size(near.person(i)) + 10.0;
      near.scale(i, Math.pow(length, -knn.weighing().lengthPower()));
    }
    near.keep(knn.neighbours());
  }

  private void around(int other, int place, double weight, double[] scores) {
    int last = Math.min(history.size(other) - 1, place + distanceWeight.length);
    for (int k = place + 1; k <= last; k++) {
      scores[history.thing(other, k)] += weight * distanceWeight[k - place - 1];
    }
    double before = weight * knn.weighing().backward();
    int first = Math.max(0, place - distanceWeight.length);
    for (int k = place - 1; k >= first; k--) {
      scores[history.thing(other, k)] += before * distanceWeight[place - k - 1];
    }
  }

  @Override
  public void observe(Act act) {
    int person = act.person();
    int thing = act.thing();
    postings.add(thing, person, history.size(person));
    history.add(person, thing);
    counts[thing]++;
    targetScale[thing] = Math.pow(counts[thing] + 10, -knn.weighing().targetPower());
  }
}
