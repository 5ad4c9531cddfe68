package autopoiesis.replay;

import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Replays the same events for several arms, some at a time. Every arm goes through the log by
 * itself on one thread, so outcomes are the same at any number of threads; arms wait for one
 * another where all together would need more memory than may be used.
 */
public final class Replay {
  private static final long MEBIBYTE = 1 << 20;

  private final TestEvents events;
  private final RandomStreams streams;
  private final int threads;
  private final OutcomeStore store;
  private final ProgressListener listener;
  private final long memoryLimit;

  private Replay(
      TestEvents events,
      RandomStreams streams,
      int threads,
      OutcomeStore store,
      ProgressListener listener,
      long memoryLimit) {
    this.events = events;
    this.streams = streams;
    this.threads = threads;
    this.store = store;
    this.listener = listener;
    this.memoryLimit = memoryLimit;
  }

  /** One thread, nothing stored, nobody listening, at most 3/4 of Java's memory. */
  public static Replay of(TestEvents events, RandomStreams streams) {
    long limit = Runtime.getRuntime().maxMemory() / 4 * 3;
    return new Replay(events, streams, 1, OutcomeStore.NONE, ProgressListener.NONE, limit);
  }

  /** The same on several threads, at least 1. */
  public Replay withThreads(int other) {
    Require.that("threads", other, other >= 1, "at least 1");
    return new Replay(events, streams, other, store, listener, memoryLimit);
  }

  /** The same with finished windows kept here. */
  public Replay withStore(OutcomeStore other) {
    return new Replay(events, streams, threads, other, listener, memoryLimit);
  }

  /** The same with somebody who sees how far it is and may stop it. */
  public Replay withProgress(ProgressListener other) {
    return new Replay(events, streams, threads, store, other, memoryLimit);
  }

  /** The same with this many bytes for all readings at a time. */
  public Replay withMemoryLimit(long bytes) {
    Require.that("bytes", bytes, bytes >= MEBIBYTE, "at least " + MEBIBYTE);
    return new Replay(events, streams, threads, store, listener, bytes);
  }

  /** What every reading is told. */
  public Setting setting() {
    return events.acts().setting(events.protocol().sittingGap(), streams.derived("reading"));
  }

  /**
   * Arms to be replayed on one log, beside others on other logs.
   *
   * @param replay of the log
   * @param arms named differently
   */
  public record Batch(Replay replay, List<Arm> arms) {
    public Batch {
      Require.notNull("replay", replay);
      arms = List.copyOf(arms);
      long names = arms.stream().map(Arm::name).distinct().count();
      Require.that("arms", names(arms), names == arms.size(), "different");
    }

    private static List<String> names(List<Arm> arms) {
      return arms.stream().map(Arm::name).toList();
    }

    private long acts() {
      return (long) arms.size() * replay.events.acts().size();
    }
  }

  /**
   * Every arm's outcomes, in the order of the arms.
   *
   * @throws ArmTooLargeException before anything is replayed, when an arm alone needs too much
   * @throws UnfitWindowException when the store holds a window that cannot be gone on from
   * @throws CancellationException when the listener asked to stop; what was finished is stored
   */
  public List<Outcomes> run(List<Arm> arms) {
    return together(List.of(new Batch(this, arms))).get(0);
  }

  /**
   * Several logs at once, as one piece of work: threads, memory and the listener are those of the
   * first replay, each keeps its own store. The listener is told how far all of it is.
   *
   * @param batches at least one
   * @return the outcomes of each batch, in the order of its arms
   * @throws ArmTooLargeException before anything is replayed, when an arm alone needs too much
   * @throws UnfitWindowException when the store holds a window that cannot be gone on from
   * @throws CancellationException when the listener asked to stop; what was finished is stored
   */
  public static List<List<Outcomes>> together(List<Batch> batches) {
    Require.that("batches", batches.size(), !batches.isEmpty(), "at least one");
    Replay first = batches.get(0).replay();
    batches.forEach(batch -> first.requireRoom(batch.replay(), batch.arms()));
    ReplayProgress progress =
        new ReplayProgress(first.listener, batches.stream().mapToLong(Batch::acts).sum());
    int permits = (int) Math.min(Integer.MAX_VALUE, first.memoryLimit / MEBIBYTE);
    Semaphore memory = new Semaphore(permits, true);
    ExecutorService pool = Executors.newFixedThreadPool(first.threads, Replay::daemon);
    try {
      List<List<Future<Outcomes>>> waiting = new ArrayList<>();
      for (Batch batch : batches) {
        waiting.add(batch.replay().submit(batch.arms(), pool, memory, permits, progress));
      }
      List<List<Outcomes>> outcomes = new ArrayList<>();
      for (List<Future<Outcomes>> batch : waiting) {
        List<Outcomes> some = new ArrayList<>();
        for (Future<Outcomes> one : batch) {
          some.add(result(one));
        }
        outcomes.add(List.copyOf(some));
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Refuses arms that alone would need more memory than may be used, before anything is begun.
   *
   * @throws ArmTooLargeException for the first of them
   */
  public void requireRoom(List<Arm> arms) {
    requireRoom(this, arms);
  }

  private void requireRoom(Replay replay, List<Arm> arms) {
    for (Arm arm : arms) {
      long bytes = arm.bytes(replay.setting(), replay.events);
      if (bytes > memoryLimit) {
        throw new ArmTooLargeException(arm.name(), bytes, memoryLimit);
      }
    }
  }

  private List<Future<Outcomes>> submit(
      List<Arm> arms,
      ExecutorService pool,
      Semaphore memory,
      int permits,
      ReplayProgress progress) {
    Setting setting = setting();
    List<Future<Outcomes>> waiting = new ArrayList<>();
    for (Arm arm : arms) {
      int share = (int) Math.min(permits, arm.bytes(setting, events) / MEBIBYTE);
      ArmReplay replay = new ArmReplay(arm, events, setting, store, progress);
      waiting.add(pool.submit(() -> within(memory, share, replay)));
    }
    return waiting;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "replay");
    thread.setDaemon(true);
    return thread;
  }

  private static Outcomes within(Semaphore memory, int share, ArmReplay replay)
      throws InterruptedException {
    memory.acquire(share);
    try {
      return replay.run();
    } finally {
      memory.release(share);
    }
  }

  private static Outcomes result(Future<Outcomes> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("the replay was interrupted").initCause(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
