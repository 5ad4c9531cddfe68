package autopoiesis.relational;

import autopoiesis.core.Require;

/**
 * How many interactions outweigh an anchor: the kappa of equation (1), one for each kind of
 * participant.
 */
public sealed interface Kappa {

  /**
   * The weight of the anchor of a participant of this mass; positive. Nobody without mass is moved
   * by anything but its anchor, whatever the weight.
   *
   * @param mass the mass in all relations, each weighted by its pi; not negative
   */
  double at(double mass);

  /** The same for everybody: new participants are their anchors, old ones what they do. */
  static Kappa constant(double weight) {
    return new Constant(weight);
  }

  /** A share of the participant's own mass: the anchor counts the same however much is known. */
  static Kappa shareOfMass(double share) {
    return new ShareOfMass(share);
  }

  /**
   * The same weight for everybody of a kind.
   *
   * @param weight positive, in interactions
   */
  record Constant(double weight) implements Kappa {
    public Constant {
      Require.positive("kappa", weight);
    }

    @Override
    public double at(double mass) {
      return weight;
    }
  }

  /**
   * A share of the participant's own mass.
   *
   * @param share positive; 1 lets the anchor count as much as everything met
   */
  record ShareOfMass(double share) implements Kappa {
    public ShareOfMass {
      Require.positive("share of mass", share);
    }

    @Override
    public double at(double mass) {
      return mass > 0 ? share * mass : 1;
    }
  }
}
