package autopoiesis.relational.history;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import autopoiesis.relational.Identities;
import autopoiesis.relational.law.FaceLaws;
import autopoiesis.relational.law.PositionSettings;
import autopoiesis.relational.law.TwoSidedReading;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Setting;

/**
 * Spectral positions as anchors: those of the things that persons act on in one relation, or, in a
 * relation between persons, of the persons themselves. Found anew whenever asked and aligned to the
 * last answer by Procrustes. Everybody else is at the origin. Asked for an earlier time than last,
 * it begins afresh, so every run that asks in order gets the same answers. Mutable, for one thread.
 */
public final class SpectralAnchors implements AnchorSource {
  private final int relation;
  private final double chosenAt;
  private final PositionSettings settings;
  private final RandomStreams streams;
  private TwoSidedReading positions;
  private int observed;

  private SpectralAnchors(
      int relation, double chosenAt, PositionSettings settings, RandomStreams streams) {
    this.relation = relation;
    this.chosenAt = chosenAt;
    this.settings = settings;
    this.streams = streams;
    this.positions = fresh(1, 2);
  }

  /**
   * Anchors from the acts of one relation.
   *
   * @param relation the index of a relation whose sources are persons
   * @param chosenAt acts of at least this value make positions, the others are history only
   */
  public static SpectralAnchors of(
      int relation, double chosenAt, PositionSettings settings, RandomStreams streams) {
    Require.that("relation", relation, relation >= 0, "an index, not negative");
    Require.finite("chosenAt", chosenAt);
    return new SpectralAnchors(relation, chosenAt, settings, streams);
  }

  private TwoSidedReading fresh(int persons, int things) {
    Setting setting = Setting.of(persons, things, streams);
    return TwoSidedReading.of(setting, settings, FaceLaws.initial());
  }

  @Override
  public Identities anchors(InteractionLog log, int until) {
    Relation acts = log.relations().get(relation);
    Participants all = log.participants();
    Require.that(
        "relation", acts.name(), acts.source() == ParticipantKind.PERSON, "of persons who act");
    ParticipantKind kind = acts.target();
    int count = all.count(kind);
    Require.that("things", count, count >= 2, "at least 2");
    if (observed == 0 || until < observed) {
      positions = fresh(all.count(ParticipantKind.PERSON), count);
      observed = 0;
    }
    for (int i = observed; i < until; i++) {
      if (log.relation(i) == relation) {
        observe(log, i, kind);
      }
    }
    observed = until;
    positions.refit();
    double[] found = positions.positions();
    return found.length == 0
        ? Identities.origin(all.size(), 1)
        : AnchorSource.lay(all, kind, found, found.length / count);
  }

  private void observe(InteractionLog log, int i, ParticipantKind kind) {
    Participants all = log.participants();
    int person = all.ordinal(log.source(i));
    int other = all.ordinal(log.target(i));
    boolean chosen = log.value(i) >= chosenAt;
    positions.observe(new Act(person, other, log.time(i), log.value(i), chosen));
    if (kind == ParticipantKind.PERSON) {
      positions.observe(new Act(other, person, log.time(i), log.value(i), chosen));
    }
  }
}
