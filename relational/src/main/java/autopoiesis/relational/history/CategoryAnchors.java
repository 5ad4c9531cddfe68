package autopoiesis.relational.history;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation.Sign;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Identities;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Links;

/**
 * The anchors of given labels: the mean position of what a label's bearers affirmed before, each
 * bearer first the mean of its own things, then weighed by how strongly it bears the label.
 */
final class CategoryAnchors {
  private final Participants participants;
  private final IdentityGraph graph;
  private final Links affirmed;
  private final Identities anchors;

  private CategoryAnchors(IdentityGraph graph, Formation formation, Identities anchors) {
    this.participants = graph.participants();
    this.graph = graph;
    this.affirmed = graph.affirmed(formation);
    this.anchors = anchors;
  }

  /** The anchors with those of categories that have bearers replaced. */
  static Identities replaced(IdentityGraph graph, Formation formation, Identities anchors) {
    if (graph.participants().count(ParticipantKind.CATEGORY) == 0) {
      return anchors;
    }
    return new CategoryAnchors(graph, formation, anchors).replaced();
  }

  private Identities replaced() {
    int d = anchors.dimension();
    double[][] sums = new double[participants.count(ParticipantKind.CATEGORY)][d];
    double[] weights = new double[sums.length];
    double[] mean = new double[d];
    for (int r = 0; r < graph.relations().size(); r++) {
      if (graph.relations().get(r).sign() != Sign.AFFIRMS) {
        continue;
      }
      Links links = graph.links(r);
      for (int bearer = 0; bearer < graph.nodes(); bearer++) {
        boolean bears = participants.kind(bearer) == ParticipantKind.PERSON;
        if (!bears || links.degree(bearer) == 0 || !meanOfThings(bearer, mean)) {
          continue;
        }
        for (int link = links.start(bearer); link < links.start(bearer + 1); link++) {
          add(links.other(link), links.weight(link), mean, sums, weights);
        }
      }
    }
    double[] all = anchors.toArray();
    for (int c = 0; c < sums.length; c++) {
      int at = participants.id(ParticipantKind.CATEGORY, c) * d;
      for (int i = 0; weights[c] > 0 && i < d; i++) {
        all[at + i] = sums[c][i] / weights[c];
      }
    }
    return Identities.of(anchors.size(), d, all);
  }

  private void add(int other, double weight, double[] mean, double[][] sums, double[] weights) {
    if (participants.kind(other) != ParticipantKind.CATEGORY) {
      return;
    }
    int category = participants.ordinal(other);
    weights[category] += weight;
    for (int i = 0; i < mean.length; i++) {
      sums[category][i] += weight * mean[i];
    }
  }

  /** The mean anchor of the things a person affirmed; false when there is none. */
  private boolean meanOfThings(int person, double[] mean) {
    java.util.Arrays.fill(mean, 0);
    double mass = 0;
    for (int link = affirmed.start(person); link < affirmed.start(person + 1); link++) {
      int thing = affirmed.other(link);
      if (participants.kind(thing) == ParticipantKind.THING) {
        mass += affirmed.weight(link);
        for (int i = 0; i < mean.length; i++) {
          mean[i] += affirmed.weight(link) * anchors.get(thing, i);
        }
      }
    }
    for (int i = 0; mass > 0 && i < mean.length; i++) {
      mean[i] /= mass;
    }
    return mass > 0;
  }
}
