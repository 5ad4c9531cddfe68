package autopoiesis.app.report;

import autopoiesis.audit.CategoricalDependence;
import autopoiesis.core.Estimate;
import autopoiesis.relational.Paradigm;
import autopoiesis.replay.CircleStudy;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Factorial;
import autopoiesis.replay.PositiveControl;
import autopoiesis.replay.Slice;
import autopoiesis.replay.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a lead rests on, as views: the factorial, nulls and the positive control, the circle. */
public final class AblationViews {
  private static final String HEADLINE = "mrr";
  private static final String MEASURE = "MRR";

  private AblationViews() {}

  /**
   * The factorial of switches.
   *
   * @param comparison holds an arm for every one of the factorial's distinct cells, named as it
   */
  public static FactorialView factorial(Comparison comparison, Factorial factorial) {
    List<Factorial.Switch> switches = relationsFirst(factorial);
    List<FactorialView.Cell> cells = new ArrayList<>();
    for (Paradigm cell : inOrder(factorial, switches)) {
      Paradigm run = factorial.representative(cell);
      cells.add(
          new FactorialView.Cell(
              switches.stream().map(s -> level(s, cell)).toList(),
              comparison.estimate(run.name(), HEADLINE, Slice.all()),
              run.equals(cell)
                  ? FactorialView.Origin.REPLAYED
                  : FactorialView.Origin.BY_CONSTRUCTION));
    }
    return new FactorialView(
        MEASURE,
        switches.stream().map(Factorial.Switch::word).toList(),
        cells,
        ends(factorial, switches),
        effects(comparison, factorial, switches));
  }

  /** Without relations little else acts, so they come first and part the figure in two. */
  private static List<Factorial.Switch> relationsFirst(Factorial factorial) {
    List<Factorial.Switch> switches = new ArrayList<>(factorial.switches());
    if (switches.remove(Factorial.Switch.RELATIONS)) {
      switches.add(0, Factorial.Switch.RELATIONS);
    }
    return switches;
  }

  /** All cells, the last switch turned first. */
  private static List<Paradigm> inOrder(Factorial factorial, List<Factorial.Switch> switches) {
    List<Paradigm> cells = new ArrayList<>();
    for (int number = 0; number < 1 << switches.size(); number++) {
      List<Factorial.Switch> on = new ArrayList<>();
      for (int s = 0; s < switches.size(); s++) {
        if ((number >> (switches.size() - 1 - s) & 1) == 1) {
          on.add(switches.get(s));
        }
      }
      cells.add(factorial.cell(on));
    }
    return cells;
  }

  private static String level(Factorial.Switch one, Paradigm paradigm) {
    String level = one.level(paradigm);
    return one == Factorial.Switch.RELATIONS
        ? ("none".equals(level) ? "no" : level) + " relations"
        : level;
  }

  private static List<FactorialView.End> ends(
      Factorial factorial, List<Factorial.Switch> switches) {
    Paradigm off = factorial.cell(List.of());
    Paradigm on = factorial.cell(factorial.switches());
    return List.of(
        new FactorialView.End(off.name(), switches.stream().map(s -> s.level(off)).toList()),
        new FactorialView.End(on.name(), switches.stream().map(s -> s.level(on)).toList()));
  }

  private static List<FactorialView.Effect> effects(
      Comparison comparison, Factorial factorial, List<Factorial.Switch> switches) {
    Paradigm off = factorial.cell(List.of());
    Paradigm on = factorial.cell(factorial.switches());
    String alone = "alone, added to " + off.name();
    String missed = "alone, taken from " + on.name();
    List<FactorialView.Effect> effects = new ArrayList<>();
    List<FactorialView.Effect> atEnds = new ArrayList<>();
    List<FactorialView.Effect> missing = new ArrayList<>();
    for (Factorial.Switch one : switches) {
      String name = one.word();
      effects.add(
          new FactorialView.Effect(
              "averaged over the others",
              name,
              factorial.effect(comparison, one, HEADLINE, Slice.all())));
      atEnds.add(
          new FactorialView.Effect(
              alone, name, factorial.addedAlone(comparison, one, HEADLINE, Slice.all())));
      missing.add(
          new FactorialView.Effect(
              missed, name, factorial.missedAlone(comparison, one, HEADLINE, Slice.all())));
    }
    effects.addAll(atEnds);
    effects.addAll(missing);
    for (int a = 0; a < switches.size(); a++) {
      for (int b = a + 1; b < switches.size(); b++) {
        Factorial.Switch one = switches.get(b);
        Factorial.Switch other = switches.get(a);
        effects.add(
            new FactorialView.Effect(
                "interactions",
                one.word() + " with " + other.word(),
                factorial.interaction(comparison, one, other, HEADLINE, Slice.all())));
      }
    }
    return effects;
  }

  /**
   * Nulls and the positive control.
   *
   * @param byVariant a comparison of both arms and {@link PositiveControl#NOBODY} for each variant,
   *     {@link Variant#ACTUAL} among them
   * @param arm the arm whose lead is followed
   * @param against the arm it leads before
   * @param control of the arm; empty when none was run
   */
  public static NullsView nulls(
      Map<Variant, Comparison> byVariant,
      String arm,
      String against,
      Optional<PositiveControl> control) {
    Comparison actual = byVariant.get(Variant.ACTUAL);
    if (actual == null) {
      throw new IllegalArgumentException("variants (" + byVariant.keySet() + ") must hold ACTUAL");
    }
    List<NullsView.Row> rows = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      Comparison comparison = byVariant.get(variant);
      boolean planted = variant.sameActsAs() == Variant.LABEL_EFFECT_PLANTED;
      if (variant != Variant.ACTUAL && !planted && comparison != null) {
        rows.add(
            new NullsView.Row(
                variant.text(),
                variant.sameActsAs() == Variant.ACTUAL
                    ? NullsView.Kind.ABLATION
                    : NullsView.Kind.NULL,
                explains(variant),
                reading(comparison, arm, against)));
      }
    }
    return new NullsView(
        MEASURE,
        arm,
        against,
        PositiveControl.NOBODY,
        reading(actual, arm, against),
        rows,
        control.map(some -> control(some, arm)).stream().toList());
  }

  private static NullsView.Reading reading(Comparison comparison, String arm, String against) {
    return new NullsView.Reading(
        comparison.estimate(arm, HEADLINE, Slice.all()),
        comparison.difference(arm, against, HEADLINE, Slice.all()),
        comparison.difference(arm, PositiveControl.NOBODY, HEADLINE, Slice.all()));
  }

  private static String explains(Variant variant) {
    return switch (variant) {
      case ORDER_SHUFFLED ->
          "What each person met, in a random order at the same times: what is lost rested on"
              + " sequence.";
      case EDGES_REWIRED ->
          "Who met what redrawn among acts of about the same time, numbers of acts kept: what is"
              + " left rests on what everybody does at the moment, and on no relation"
              + " between persons and things.";
      case LABELS_PERMUTED -> "Labels dealt to other persons.";
      case LABELS_LEFT_OUT -> "No labels.";
      default -> "";
    };
  }

  private static NullsView.Control control(PositiveControl control, String arm) {
    List<NullsView.Line> gains = new ArrayList<>();
    gains.addAll(gains(arm, control.arm()));
    if (!arm.equals(PositiveControl.READER)) {
      gains.addAll(gains(PositiveControl.READER, control.reader()));
    }
    return new NullsView.Control(
        "Every thing was given to a category of "
            + control.label()
            + " at random, and half of all acts on things of another category than one's own were"
            + " exchanged for acts on one's own.",
        standing(control.outcome()),
        control.outcome().words(),
        gains,
        List.of(
            new NullsView.Line(arm, "with labels", control.lean()),
            new NullsView.Line(arm, "without labels", control.leanWithoutLabels()),
            new NullsView.Line(PositiveControl.READER, "with labels", control.leanOfReader())));
  }

  private static List<NullsView.Line> gains(String arm, CategoricalDependence dependence) {
    return List.of(
        new NullsView.Line(arm, "true labels minus none", dependence.overNone()),
        new NullsView.Line(arm, "true labels minus permuted", dependence.overPermuted()));
  }

  private static NullsView.Standing standing(PositiveControl.Outcome outcome) {
    return switch (outcome) {
      case FOUND -> NullsView.Standing.FOUND;
      case CARRIED -> NullsView.Standing.CARRIED;
      case IGNORED, MISSED, ABSENT -> NullsView.Standing.FAILED;
    };
  }

  /**
   * What the circle adds over its anchors.
   *
   * @param comparison of the arms of {@link CircleStudy}; it may hold others
   */
  public static CircleView circle(Comparison comparison) {
    Map<String, List<Estimate>> byKappa = new LinkedHashMap<>();
    List<String> slices = new ArrayList<>();
    for (CircleStudy.Line line : CircleStudy.lines(comparison, HEADLINE)) {
      String slice = line.slice().equals("all") ? "all events" : line.slice();
      if (!slices.contains(slice)) {
        slices.add(slice);
      }
      String kappa = line.arm().substring(line.arm().indexOf('=') + 1);
      byKappa.computeIfAbsent(kappa, k -> new ArrayList<>()).add(line.difference());
    }
    List<CircleView.Row> rows = new ArrayList<>();
    byKappa.forEach((kappa, differences) -> rows.add(new CircleView.Row(kappa, differences)));
    return new CircleView(MEASURE, slices, rows);
  }
}
