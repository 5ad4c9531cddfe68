package autopoiesis.optimization;

class UnrolledHypergradientTest extends HypergradientContract {
  @Override
  Hypergradient hypergradient() {
    return Hypergradient.Unrolled.whole(
        new LowerSolver.GradientDescent(0.7, Tolerance.absolute(1e-11, 3000)));
  }

  @Override
  double accuracy() {
    return 1e-8;
  }
}
