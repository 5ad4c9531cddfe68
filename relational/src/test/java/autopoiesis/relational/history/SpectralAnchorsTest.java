package autopoiesis.relational.history;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Identities;
import autopoiesis.relational.law.PositionSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectralAnchorsTest {
  private static final RandomStreams STREAMS = new RandomStreams(5);
  private static final int PERSONS = 40;
  private static final int THINGS = 30;

  private static InteractionLog twoTastes() {
    Relation likes = Relation.of("likes", ParticipantKind.PERSON, ParticipantKind.THING, 1000);
    InteractionLog.Builder builder = InteractionLog.builder(List.of(likes));
    for (int p = 0; p < PERSONS; p++) {
      builder.participants().add(ParticipantKind.PERSON, "p" + p);
    }
    for (int o = 0; o < THINGS; o++) {
      builder.participants().add(ParticipantKind.THING, "o" + o);
    }
    RandomStream random = STREAMS.stream("acts");
    for (int e = 0; e < 3000; e++) {
      int person = random.nextInt(PERSONS);
      int thing = PERSONS + person % 2 * THINGS / 2 + random.nextInt(THINGS / 2);
      builder.add(e, person, thing, 0, 1, Provenance.UNKNOWN);
    }
    return builder.build();
  }

  private static SpectralAnchors anchors() {
    return SpectralAnchors.of(0, .5, PositionSettings.sequence().withDimension(4), STREAMS);
  }

  private static double cosine(Identities z, int a, int b) {
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < z.dimension(); i++) {
      product += z.get(a, i) * z.get(b, i);
      squaresA += z.get(a, i) * z.get(a, i);
      squaresB += z.get(b, i) * z.get(b, i);
    }
    return product / Math.sqrt(squaresA * squaresB);
  }

  @Test
  void anchors_twoTastes_lieApartAndStayAligned() {
    InteractionLog log = twoTastes();
    SpectralAnchors source = anchors();
    Identities first = source.anchors(log, 1500);
    Identities second = source.anchors(log, 3000);
    assertThat(first.dimension()).isEqualTo(4);
    double same = 0;
    double other = 0;
    double kept = 0;
    for (int o = 1; o < THINGS / 2; o++) {
      same += cosine(second, PERSONS, PERSONS + o) / (THINGS / 2 - 1);
      other += cosine(second, PERSONS, PERSONS + THINGS / 2 + o) / (THINGS / 2 - 1);
      for (int i = 0; i < 4; i++) {
        kept += first.get(PERSONS + o, i) * second.get(PERSONS + o, i);
      }
    }
    assertThat(same).isGreaterThan(other + .5);
    assertThat(kept).isPositive();
  }

  @Test
  void anchors_askedAgainFromTheBeginning_areTheSame() {
    InteractionLog log = twoTastes();
    SpectralAnchors source = anchors();
    Identities first = source.anchors(log, 1500);
    source.anchors(log, 3000);
    assertThat(source.anchors(log, 1500)).isEqualTo(first);
  }

  @Test
  void run_historyOverSpectralAnchors_partsTheTastes() {
    InteractionLog log = twoTastes();
    History history =
        IdentityHistory.of(Formation.equal(1), anchors(), STREAMS).withWindows(.3, 5).run(log);
    Identities last = history.windows().get(5).identities();
    assertThat(cosine(last, 0, 2)).isGreaterThan(.8);
    assertThat(cosine(last, 0, 1)).isLessThan(0);
  }
}
