package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.ProgressListener;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ParallelTest {
  @Test
  void all_itsThreads_doNotKeepTheProcessAlive() {
    List<Callable<Boolean>> work = Collections.nCopies(4, () -> Thread.currentThread().isDaemon());
    assertThat(Parallel.all("test", work, 2, ProgressListener.NONE)).containsOnly(true);
  }

  @Test
  void all_manyThreads_keepsTheOrder() {
    List<Callable<Integer>> work = List.of(() -> 1, () -> 2, () -> 3);
    assertThat(Parallel.all("test", work, 3, ProgressListener.NONE)).containsExactly(1, 2, 3);
  }
}
