package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;

/** Any other category, each with the same probability. */
record UniformDrift() implements DriftKernel {
  @Override
  public String name() {
    return "uniform";
  }

  @Override
  public int redescribe(int person, HardPartition labels, RandomStream random) {
    int own = labels.categoryOf(person);
    int categories = labels.categories().size();
    if (categories < 2) {
      return own;
    }
    int other = random.nextInt(categories - 1);
    return other < own ? other : other + 1;
  }
}
