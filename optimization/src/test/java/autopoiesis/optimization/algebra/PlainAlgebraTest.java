package autopoiesis.optimization.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainAlgebraTest extends LinearAlgebraContract {
  @Override
  LinearAlgebra algebra() {
    return new PlainAlgebra("plain");
  }

  @Test
  void choose_java_saysThatItWasAskedFor() {
    AlgebraEngine engine = ChosenAlgebra.choose("java").engine();
    assertThat(engine.kind()).isEqualTo(AlgebraEngine.Kind.JAVA);
    assertThat(engine.description()).contains("autopoiesis.algebra=java");
  }
}
