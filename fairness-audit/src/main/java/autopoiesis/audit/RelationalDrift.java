package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;

/** The category of a neighbour. */
record RelationalDrift(Neighbours neighbours) implements DriftKernel {
  RelationalDrift {
    Require.notNull("neighbours", neighbours);
  }

  @Override
  public String name() {
    return "relational";
  }

  @Override
  public int redescribe(int person, HardPartition labels, RandomStream random) {
    int category = labels.categoryOf(neighbours.draw(person, random));
    return category == HardPartition.NONE ? labels.categoryOf(person) : category;
  }
}
