package autopoiesis.simulation;

/** Who people were, as planted, at the beginning of every step of a run. */
final class Truth {
  private final Extent extent;
  private final int dimension;
  private final float[][] identities; // steps x (persons x dimension)
  private final byte[][] categories; // steps x persons

  Truth(Extent extent, World world) {
    this.extent = extent;
    this.dimension = world.dimension();
    this.identities = new float[extent.steps()][extent.persons() * dimension];
    this.categories = new byte[extent.steps()][extent.persons()];
  }

  void record(int step, World world) {
    double[] z = new double[dimension];
    for (int p = 0; p < extent.persons(); p++) {
      world.identity(p, z);
      for (int i = 0; i < dimension; i++) {
        identities[step][p * dimension + i] = (float) z[i];
      }
      categories[step][p] = (byte) world.categoryOf(p);
    }
  }

  int dimension() {
    return dimension;
  }

  /** One number of this person's planted identity at the beginning of this step. */
  double identity(int step, int person, int i) {
    return identities[step][person * dimension + i];
  }

  /** The planted category of this person in this step, or -1. */
  int categoryOf(int step, int person) {
    return categories[step][person];
  }
}
