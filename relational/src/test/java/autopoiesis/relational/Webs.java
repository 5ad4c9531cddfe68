package autopoiesis.relational;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import java.util.List;

/** Small graphs for tests. */
final class Webs {
  private Webs() {}

  static Participants persons(int n) {
    Participants.Builder builder = Participants.builder();
    for (int i = 0; i < n; i++) {
      builder.add(ParticipantKind.PERSON, "p" + i);
    }
    return builder.build();
  }

  static Relation tie(String name) {
    return Relation.of(name, ParticipantKind.PERSON, ParticipantKind.PERSON, 10);
  }

  static IdentityGraph of(Links links) {
    return of(tie("tie"), links);
  }

  static IdentityGraph of(Relation relation, Links links) {
    return new IdentityGraph(persons(links.nodes()), List.of(relation), List.of(links), 0);
  }

  static Links path(int n) {
    int[] from = new int[n - 1];
    int[] to = new int[n - 1];
    double[] weights = new double[n - 1];
    for (int i = 0; i < n - 1; i++) {
      from[i] = i;
      to[i] = i + 1;
      weights[i] = 1;
    }
    return Links.mutual(n, from, to, weights);
  }
}
