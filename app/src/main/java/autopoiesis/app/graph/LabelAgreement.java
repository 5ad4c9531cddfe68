package autopoiesis.app.graph;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.relational.Agreement;
import autopoiesis.relational.Communities;
import autopoiesis.relational.Links;
import autopoiesis.relational.history.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far communities and a given label group persons alike at the end of a log. The communities
 * are found once more with all labels taken out of the graph, so the agreement is none that the
 * labels made themselves.
 *
 * @param label the relation by which it is borne
 * @param persons how many both group
 * @param categories how many categories the label has
 * @param communities how many communities those persons are in
 * @param adjustedRand 1 when the same, 0 by chance (Hubert and Arabie 1985); may be negative
 * @param normalisedMutualInformation 1 when the same, 0 when independent
 */
public record LabelAgreement(
    String label,
    long persons,
    int categories,
    int communities,
    double adjustedRand,
    double normalisedMutualInformation) {

  /** One for each label of persons that somebody bears. */
  static List<LabelAgreement> of(
      History history, IdentityRelations relations, RandomStreams streams) {
    Participants all = history.participants();
    List<Integer> labels = new ArrayList<>();
    for (int r = 0; r < history.relations().size(); r++) {
      Relation relation = history.relations().get(r);
      boolean ofPersons = relation.source() == ParticipantKind.PERSON;
      if (ofPersons && relation.target() == ParticipantKind.CATEGORY) {
        labels.add(r);
      }
    }
    if (labels.isEmpty()) {
      return List.of();
    }
    Links ties = history.graph().affirmed(relations.withoutLabels()).symmetric();
    HardPartition found = Communities.of(streams.derived("without labels")).find(ties);
    int[] communityOf = new int[all.count(ParticipantKind.PERSON)];
    Arrays.setAll(communityOf, o -> found.categoryOf(all.id(ParticipantKind.PERSON, o)));
    HardPartition communities = new HardPartition("communities", found.categories(), communityOf);
    List<LabelAgreement> agreements = new ArrayList<>();
    for (int r : labels) {
      HardPartition given = given(relations.log(), r);
      agreements.add(between(history.relations().get(r).name(), given, communities));
    }
    return agreements;
  }

  /** The last category by which each person was labelled. */
  private static HardPartition given(InteractionLog log, int relation) {
    Participants all = log.participants();
    List<String> names = new ArrayList<>();
    for (int c = 0; c < all.count(ParticipantKind.CATEGORY); c++) {
      names.add(all.participant(all.id(ParticipantKind.CATEGORY, c)).name());
    }
    int[] categoryOf = new int[all.count(ParticipantKind.PERSON)];
    Arrays.fill(categoryOf, HardPartition.NONE);
    for (int i = 0; i < log.size(); i++) {
      if (log.relation(i) == relation) {
        categoryOf[all.ordinal(log.source(i))] = all.ordinal(log.target(i));
      }
    }
    return new HardPartition("given", names, categoryOf);
  }

  private static LabelAgreement between(String label, HardPartition given, HardPartition found) {
    Agreement agreement = Agreement.of(given, found);
    boolean[] category = new boolean[given.categories().size()];
    boolean[] community = new boolean[found.categories().size()];
    for (int person = 0; person < given.persons(); person++) {
      boolean both = given.categoryOf(person) >= 0 && found.categoryOf(person) >= 0;
      if (both) {
        category[given.categoryOf(person)] = true;
        community[found.categoryOf(person)] = true;
      }
    }
    return new LabelAgreement(
        label,
        agreement.common(),
        count(category),
        count(community),
        agreement.adjustedRand(),
        agreement.normalisedMutualInformation());
  }

  private static int count(boolean[] there) {
    int count = 0;
    for (boolean one : there) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
