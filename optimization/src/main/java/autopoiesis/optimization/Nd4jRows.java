package autopoiesis.optimization;

import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A design matrix in an ND4J array outside the Java heap. The only class that names ND4J. Its
 * vectors are copied in and out at every product.
 */
final class Nd4jRows implements DesignRows {
  private final INDArray x;
  private final INDArray transposed;

  Nd4jRows(double[] x, int rows, int columns) {
    this.x = Nd4j.create(x, new long[] {rows, columns}, DataType.DOUBLE);
    this.transposed = this.x.transpose();
    // ND4J sets the number of threads when it starts; sums must not depend on the machine's.
    Nd4j.getEnvironment().setMaxThreads(1);
    Nd4j.getEnvironment().setMaxMasterThreads(1);
    openblas.blas_set_num_threads(1);
  }

  @Override
  public double[] times(double[] v) {
    return product(x, v);
  }

  @Override
  public double[] transposedTimes(double[] u) {
    return product(transposed, u);
  }

  private static double[] product(INDArray matrix, double[] vector) {
    INDArray column = Nd4j.create(vector, new long[] {vector.length, 1}, DataType.DOUBLE);
    INDArray out = Nd4j.create(DataType.DOUBLE, new long[] {matrix.rows(), 1}, 'f');
    matrix.mmuli(column, out);
    return out.data().asDouble();
  }

  @Override
  public double[] gram() {
    INDArray out = Nd4j.create(DataType.DOUBLE, new long[] {x.columns(), x.columns()}, 'f');
    transposed.mmuli(x, out);
    double[] values = out.data().asDouble();
    int n = x.columns();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        values[j * n + i] = values[i * n + j];
      }
    }
    return values;
  }
}
