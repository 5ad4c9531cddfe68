package autopoiesis.simulation;

/** What is kept of every run: means, and their course. */
final class Summary {
  private final double[] means; // by measure
  private final double[][] courses; // measures x steps

  private Summary(double[] means, double[][] courses) {
    this.means = means;
    this.courses = courses;
  }

  static Summary of(Run run) {
    Measure[] measures = Measure.values();
    Journal journal = run.journal();
    double[] means = new double[measures.length];
    double[][] courses = new double[measures.length][journal.steps()];
    for (int m = 0; m < measures.length; m++) {
      means[m] = journal.meanFrom(measures[m], journal.firstCounted());
      for (int step = 0; step < journal.steps(); step++) {
        courses[m][step] = journal.mean(measures[m], step);
      }
    }
    return new Summary(means, courses);
  }

  double mean(Measure measure) {
    return means[measure.ordinal()];
  }

  double at(Measure measure, int step) {
    return courses[measure.ordinal()][step];
  }
}
