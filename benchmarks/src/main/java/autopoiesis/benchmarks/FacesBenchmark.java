package autopoiesis.benchmarks;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.relational.Faces;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Streaming faces at d = 32 and three relations: an event updates the faces of both of its ends, in
 * the relation it goes through, or (the harder reading) in all three at once. Persons are drawn
 * evenly from all, which is the worst for caches, and meet 10,000 things.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FacesBenchmark {
  private static final int THINGS = 10_000;
  private static final int DIMENSION = 32;
  private static final int RELATIONS = 3;
  private static final int EVENTS = 1 << 20;

  /** How many persons there are. */
  @Param({"10000", "1000000"})
  public int people = 10_000;

  private final int[] sources = new int[EVENTS];
  private final int[] targets = new int[EVENTS];
  private final int[] relations = new int[EVENTS];
  private @Nullable Faces faces;
  private long event;

  /** Draws who meets what and holds everybody at a position. */
  @Setup
  public void draw() {
    RandomStream stream = new RandomStreams(1).stream("benchmark");
    List<Relation> declared = new ArrayList<>();
    for (int r = 0; r < RELATIONS; r++) {
      double halfLife = 1e4 * Math.pow(10, r);
      declared.add(Relation.of("r" + r, ParticipantKind.PERSON, ParticipantKind.THING, halfLife));
    }
    List<Faces.Face> shown = new ArrayList<>();
    for (int r = 0; r < RELATIONS; r++) {
      shown.add(new Faces.Face(r, declared.get(r).halfLife()));
    }
    Faces drawn = new Faces(declared, shown, people + THINGS, DIMENSION, 0);
    double[] position = new double[DIMENSION];
    for (int id = 0; id < people + THINGS; id++) {
      for (int i = 0; i < DIMENSION; i++) {
        position[i] = stream.nextDouble() - .5;
      }
      drawn.hold(id, position);
    }
    for (int e = 0; e < EVENTS; e++) {
      sources[e] = stream.nextInt(people);
      targets[e] = people + stream.nextInt(THINGS);
      relations[e] = stream.nextInt(RELATIONS);
    }
    faces = drawn;
    event = 0;
  }

  /** One event through one relation: two faces. */
  @Benchmark
  public void meet() {
    Faces shown = faces;
    if (shown == null) {
      throw new IllegalStateException("setup has not run");
    }
    int e = (int) (event & (EVENTS - 1));
    shown.meet(relations[e], sources[e], targets[e], 1, event++);
  }

  /** One event through all three relations: six faces. */
  @Benchmark
  public void meetInAllRelations() {
    Faces shown = faces;
    if (shown == null) {
      throw new IllegalStateException("setup has not run");
    }
    int e = (int) (event & (EVENTS - 1));
    for (int r = 0; r < RELATIONS; r++) {
      shown.meet(r, sources[e], targets[e], 1, event);
    }
    event++;
  }
}
