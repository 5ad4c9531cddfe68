package autopoiesis.replay;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * A label effect for the positive control: each thing is given to one category of the first label
 * at random, and half of all acts on things of another category are exchanged for acts on one's
 * own, so that everybody's taste leans to what its label owns and degrees are kept.
 */
final class LabelPlanting {
  /** The share of acts that are exchanged. */
  static final double SHARE = 0.5;

  private final Acts acts;
  private final HardPartition label;
  private final RandomStream random;
  private final int[] owner;

  /** What is planted into these acts, always the same from the same streams. */
  LabelPlanting(Acts acts, RandomStreams streams) {
    Require.that("labels", acts.labels().size(), !acts.labels().isEmpty(), "at least one");
    this.acts = acts;
    this.label = acts.labels().get(0);
    this.random = streams.stream("variant:" + Variant.LABEL_EFFECT_PLANTED.name());
    this.owner = new int[acts.things()];
    Arrays.setAll(owner, o -> random.nextInt(label.categories().size()));
  }

  /** The acts with the effect in them. To be called once. */
  Acts planted() {
    Rewiring rewiring = new Rewiring(acts);
    return rewiring.exchanged(
        i -> isForeign(rewiring.person(i), rewiring.thing(i)),
        (i, j) ->
            owner[rewiring.thing(j)] == label.categoryOf(rewiring.person(i))
                && label.categoryOf(rewiring.person(j)) != label.categoryOf(rewiring.person(i)),
        SHARE,
        random);
  }

  private boolean isForeign(int person, int thing) {
    return label.categoryOf(person) != HardPartition.NONE
        && owner[thing] != label.categoryOf(person);
  }

  /** The label by which it is planted. */
  HardPartition label() {
    return label;
  }

  /**
   * "lean": of the things at the top of an arm's ranking, the share that the planting gave to the
   * category of the person; NaN for persons without the label. Whoever knows nothing of the
   * planting leans as popularity does, since things were given away at random.
   */
  Measure lean() {
    return Measure.of("lean", this::lean);
  }

  private double[] lean(Outcomes outcomes) {
    TestEvents events = outcomes.events();
    double[] lean = new double[events.size()];
    for (int e = 0; e < lean.length; e++) {
      int own = label.categoryOf(events.person(e));
      int things = 0;
      int owned = 0;
      for (int place = 0; place < outcomes.topSize() && outcomes.top(e, place) >= 0; place++) {
        things++;
        owned += owner[outcomes.top(e, place)] == own ? 1 : 0;
      }
      boolean defined = own != HardPartition.NONE && things > 0;
      lean[e] = defined ? owned / (double) things : Double.NaN;
    }
    return lean;
  }
}
