package autopoiesis.simulation;

import autopoiesis.core.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Independent pieces of work on some threads, with their results in order. */
final class Parallel {
  private Parallel() {}

  /**
   * Does all of them.
   *
   * @param stage what is told to the listener, from the calling thread, after each in order
   * @throws CancellationException when the listener asks to stop; work not begun is not begun
   */
  static <T> List<T> all(
      String stage, List<Callable<T>> work, int threads, ProgressListener progress) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::daemon);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> piece : work) {
        futures.add(pool.submit(piece));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        if (progress.cancelled()) {
          throw new CancellationException("stopped in " + stage);
        }
        results.add(future.get());
        progress.at(stage, results.size(), work.size());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a piece of " + stage + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in " + stage, e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** A long piece that was told to stop must not keep the process alive. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "simulation");
    thread.setDaemon(true);
    return thread;
  }
}
