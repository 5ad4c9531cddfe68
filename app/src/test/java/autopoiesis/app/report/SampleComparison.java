package autopoiesis.app.report;

import static autopoiesis.app.report.SampleReports.near;

import autopoiesis.app.report.ComparisonView.Arm;
import autopoiesis.app.report.ComparisonView.Direction;
import autopoiesis.app.report.ComparisonView.Family;
import autopoiesis.app.report.ComparisonView.Measure;
import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStream;
import java.util.ArrayList;
import java.util.List;

/** Made-up comparisons. */
final class SampleComparison {
  private SampleComparison() {}

  static ComparisonView comparison() {
    List<Arm> arms =
        List.of(
            arm("popularity", Family.BASELINE, .0485),
            arm("label-popularity", Family.BASELINE, .0497),
            arm("item-knn-live", Family.BASELINE, .0845),
            arm("ease-frozen", Family.BASELINE, .0480),
            arm("ease-live", Family.BASELINE, .0831),
            arm("ease-decayed-live", Family.BASELINE, .0988),
            arm("successor-live", Family.BASELINE, .0993),
            arm("session-knn-live", Family.BASELINE, .1002),
            arm("user-knn-live", Family.BASELINE, .0876),
            arm("implicit-als-live", Family.BASELINE, .0906),
            arm("blend", Family.BLEND, .1095),
            arm("static-categorical", Family.PARADIGM, .0512),
            arm("static-latent", Family.PARADIGM, .0604),
            arm("adaptive-latent", Family.PARADIGM, .0871),
            arm("relational-frozen", Family.RELATIONAL, .0702),
            arm("relational-live", Family.RELATIONAL, .1089),
            arm("autopoietic", Family.THESIS, .1195),
            arm(SampleReports.HOSTILE, Family.OWN, .0731));
    List<ComparisonView.Pair> pairs = new ArrayList<>();
    for (Arm a : arms) {
      if (a.family() != Family.THESIS) {
        double gain = .1195 - a.values().get(0).value();
        pairs.add(new ComparisonView.Pair("autopoietic", a.name(), "mrr", near(gain, .0015, 821)));
        pairs.add(
            new ComparisonView.Pair("autopoietic", a.name(), "hr10", near(2 * gain, .004, 821)));
      }
    }
    return new ComparisonView(
        List.of(
            new Measure(
                "mrr", "MRR", Direction.HIGHER, "The mean of 1 / rank of what people chose next."),
            new Measure("hr10", "HR@10", Direction.HIGHER, "How often it is among the first ten."),
            new Measure(
                "logloss",
                "log-loss",
                Direction.LOWER,
                "Minus the log of its probability, in nats.")),
        arms,
        pairs,
        TimeScale.CALENDAR,
        curves(arms),
        slicings(),
        List.of(
            new ComparisonView.Loss(
                "earlier acts", "first act", "relational-live", near(-.011, .003, 150))));
  }

  private static Arm arm(String name, Family family, double mrr) {
    return new Arm(
        name,
        family,
        "a made-up arm that stands for " + name,
        List.of(near(mrr, .0033, 821), near(2.14 * mrr, .006, 821), near(6.9 - 9 * mrr, .03, 821)));
  }

  private static List<ComparisonView.Curve> curves(List<Arm> arms) {
    List<ComparisonView.Curve> curves = new ArrayList<>();
    for (Arm arm : arms) {
      RandomStream random = SampleReports.stream(arm.name());
      boolean frozen = arm.name().contains("frozen") || arm.name().contains("static");
      List<Double> times = new ArrayList<>();
      List<Estimate> values = new ArrayList<>();
      for (int w = 0; w < 20; w++) {
        times.add(8.75e8 + w * 9.3e5);
        double level = arm.values().get(0).value() * (frozen ? 1.2 - .02 * w : .84 + .016 * w);
        double value = level + .012 * (random.nextDouble() - .5);
        boolean gap = w == 7 && arm.family() == Family.THESIS;
        values.add(gap ? Estimate.undefined(0) : near(value, .006, 120));
      }
      curves.add(new ComparisonView.Curve(arm.name(), times, values));
    }
    return curves;
  }

  private static List<ComparisonView.Slicing> slicings() {
    List<String> arms =
        List.of("autopoietic", "relational-live", "session-knn-live", "adaptive-latent");
    List<ComparisonView.Slicing> slicings = new ArrayList<>();
    slicings.add(
        slicing("earlier acts", List.of("first act", "1 to 9", "10 to 49", "50 and more"), arms));
    slicings.add(
        slicing(
            "place in the sitting",
            List.of("within a sitting", "opening one", "very first"),
            arms));
    return slicings;
  }

  private static ComparisonView.Slicing slicing(
      String name, List<String> slices, List<String> arms) {
    RandomStream random = SampleReports.stream(name);
    List<ComparisonView.SlicedArm> rows = new ArrayList<>();
    for (int a = 0; a < arms.size(); a++) {
      List<Estimate> values = new ArrayList<>();
      for (int s = 0; s < slices.size(); s++) {
        values.add(
            near(.12 - .012 * a - .02 * s * random.nextDouble(), .004 + .003 * s, 821 - 190L * s));
      }
      rows.add(new ComparisonView.SlicedArm(arms.get(a), values));
    }
    return new ComparisonView.Slicing(name, slices, rows);
  }

  static FactorialView factorial() {
    List<FactorialView.Cell> cells = new ArrayList<>();
    for (int bits = 0; bits < 32; bits++) {
      boolean related = bits >= 16;
      boolean learned = related && (bits & 2) > 0;
      boolean renewed = related && (bits & 1) > 0;
      double value =
          .05
              + (related ? .04 : (bits & 8) > 0 ? -.003 : 0)
              + ((bits & 4) > 0 ? .002 : 0)
              + (learned ? .02 : 0)
              + (renewed ? .007 : 0);
      cells.add(
          new FactorialView.Cell(
              List.of(
                  related ? "all relations" : "no relations",
                  (bits & 8) > 0 ? "origin" : "given labels",
                  (bits & 4) > 0 ? "event" : "window",
                  (bits & 2) > 0 ? "learned" : "fixed",
                  (bits & 1) > 0 ? "renewed" : "given"),
              near(value, .003, 821),
              related || (bits & 3) == 0
                  ? FactorialView.Origin.REPLAYED
                  : FactorialView.Origin.BY_CONSTRUCTION));
    }
    List<String> switches = List.of("relations", "anchor", "update", "laws", "ontology");
    List<FactorialView.Effect> effects = new ArrayList<>();
    for (String where : List.of("averaged over the others", "alone, taken from autopoietic")) {
      for (String one : switches) {
        effects.add(new FactorialView.Effect(where, one, near(.02, .002, 821)));
      }
    }
    effects.add(
        new FactorialView.Effect("interaction", "laws with relations", near(-.001, .002, 821)));
    return new FactorialView(
        "MRR",
        switches,
        cells,
        List.of(
            new FactorialView.End(
                "static-categorical", List.of("none", "given labels", "window", "fixed", "given")),
            new FactorialView.End(
                "autopoietic", List.of("all", "origin", "event", "learned", "renewed"))),
        effects);
  }

  static NullsView nulls() {
    return new NullsView(
        "MRR",
        "autopoietic",
        "ease-live",
        "popularity",
        reading(.1195, .0364, .071),
        List.of(
            new NullsView.Row(
                "order within persons shuffled",
                NullsView.Kind.NULL,
                "Each person's acts in random order: what is left does not rest on sequence.",
                reading(.07, .0062, .024)),
            new NullsView.Row(
                "edges rewired",
                NullsView.Kind.NULL,
                "Who met what redrawn, with degrees kept: nothing relational is left.",
                reading(.045, .0004, -.004)),
            new NullsView.Row(
                "labels left out",
                NullsView.Kind.ABLATION,
                "No labels at all.",
                reading(.1196, .0366, .071))),
        List.of(
            new NullsView.Control(
                "A tenth of all acts follow the label alone.",
                NullsView.Standing.CARRIED,
                "not found in the arm: its relations carry the effect already",
                List.of(
                    new NullsView.Line("autopoietic", "true labels minus none", near(0, .001, 821)),
                    new NullsView.Line(
                        "label-popularity", "true labels minus none", near(.02, .002, 821))),
                List.of(new NullsView.Line("autopoietic", "without labels", near(.2, .01, 821))))));
  }

  static NullsView.Reading reading(double value, double ahead, double aheadOfNobody) {
    return new NullsView.Reading(
        near(value, .003, 821), near(ahead, .002, 821), near(aheadOfNobody, .0025, 821));
  }

  static CircleView circle() {
    return new CircleView(
        "MRR",
        List.of("all events", "things with under 20 acts", "people with under 10 acts"),
        List.of(
            row("3", -.024, -.006, -.012),
            row("30", -.004, .001, -.001),
            row("100", .0003, .0041, .0009),
            row("0.3 of the mass", .0006, .0036, .0012)));
  }

  private static CircleView.Row row(String kappa, double a, double b, double c) {
    return new CircleView.Row(
        kappa, List.of(near(a, .0012, 821), near(b, .0019, 604), near(c, .0022, 428)));
  }
}
