package autopoiesis.optimization;

class FiniteDifferenceHypergradientTest extends HypergradientContract {
  @Override
  Hypergradient hypergradient() {
    return new Hypergradient.FiniteDifference(
        new LowerSolver.NewtonCg(Tolerance.absolute(1e-13, 60), 200), 1e-5);
  }

  @Override
  double accuracy() {
    return 1e-7;
  }
}
