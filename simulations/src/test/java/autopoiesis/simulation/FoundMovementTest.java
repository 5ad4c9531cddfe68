package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.audit.Audit;
import autopoiesis.audit.Immobilisation;
import autopoiesis.audit.Motion;
import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.Formation;
import autopoiesis.relational.history.RefoundCategories;
import autopoiesis.relational.history.RefoundCategories.Half;
import autopoiesis.relational.history.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Immobilisation where positions are found from acts, and finding them is noisy. */
class FoundMovementTest {
  private static final int PERSONS = 160;
  private static final int THINGS = 80;
  private static final int PERIODS = 5;
  private static final int ACTS = 14;
  private static final int WORLDS = 20;

  /**
   * Persons do things of their own kind with probability .6, otherwise whatever; from period to
   * period they change kinds with the probability given.
   */
  private static InteractionLog log(RandomStreams streams, double restless) {
    RandomStream random = streams.stream("acts");
    InteractionLog.Builder log =
        InteractionLog.builder(
            List.of(Relation.of("does", ParticipantKind.PERSON, ParticipantKind.THING, 1)));
    for (int p = 0; p < PERSONS; p++) {
      log.participants().add(ParticipantKind.PERSON, "person " + p);
    }
    for (int o = 0; o < THINGS; o++) {
      log.participants().add(ParticipantKind.THING, "thing " + o);
    }
    int[] kind = new int[PERSONS];
    Arrays.setAll(kind, p -> p % 4);
    for (int t = 0; t < PERIODS; t++) {
      for (int p = 0; p < PERSONS; p++) {
        kind[p] = random.nextDouble() < restless ? (kind[p] + 1 + random.nextInt(3)) % 4 : kind[p];
        for (int act = 0; act < ACTS; act++) {
          boolean own = random.nextDouble() < 0.6;
          int thing = own ? kind[p] + 4 * random.nextInt(THINGS / 4) : random.nextInt(THINGS);
          log.add(t, p, PERSONS + thing, 0, 1, Provenance.UNKNOWN);
        }
      }
    }
    return log.build();
  }

  private static Immobilisation audit(int world, double restless) {
    RandomStreams streams = new RandomStreams(world);
    InteractionLog log = log(streams, restless);
    List<Span> spans = new ArrayList<>();
    double[] from = new double[PERIODS];
    for (int t = 0; t < PERIODS; t++) {
      int length = PERSONS * ACTS;
      spans.add(new Span(t, t * length, (t + 1) * length, t, t));
      from[t] = t;
    }
    RefoundCategories categories = RefoundCategories.of(Formation.equal(1), streams);
    int[] given = new int[PERSONS];
    Arrays.setAll(given, p -> p % 4);
    HardPartition label = new HardPartition("label", List.of("a", "b", "c", "d"), given);
    return Audit.withDefaults(streams)
        .withReplicates(200)
        .immobilisation(
            new Motion(
                new TimedPartition("label", from, Collections.nCopies(PERIODS, label)),
                RefoundCategories.timed(from, categories.find(log, spans, Half.ONE)),
                RefoundCategories.timed(from, categories.find(log, spans, Half.OTHER))));
  }

  @Test
  void immobilisation_nobodyMovesButFindingIsNoisy_floorIsAsHighAsMovesAndIndexUndefined() {
    List<Immobilisation> found =
        IntStream.range(0, WORLDS).mapToObj(world -> audit(world, 0)).toList();
    double moves = found.stream().mapToDouble(f -> f.positionMoves().value()).average().orElse(0);
    double floor = found.stream().mapToDouble(f -> f.noiseFloor().value()).average().orElse(0);
    // Far from zero, or the test would not test noise.
    assertThat(floor).isGreaterThan(0.1);
    assertThat(moves).isCloseTo(floor, within(0.02));
    // One in forty by chance; more than three in twenty would be once in 800 tests.
    assertThat(found).filteredOn(f -> f.index().isDefined()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void immobilisation_oneInFiveMovesUnderTheSameNoise_frozenLabelsAreFound() {
    List<Immobilisation> found =
        IntStream.range(0, WORLDS).mapToObj(world -> audit(world, 0.2)).toList();
    assertThat(found).filteredOn(f -> f.index().above(0.5)).hasSizeGreaterThanOrEqualTo(17);
  }
}
