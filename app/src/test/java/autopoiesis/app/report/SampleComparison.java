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
        slicings());
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
    String[] relations = {"none", "all"};
    String[] laws = {"fixed", "learned"};
    String[] updates = {"never", "at windows", "every event"};
    for (int r = 0; r < 2; r++) {
      for (int l = 0; l < 2; l++) {
        for (int u = 0; u < 3; u++) {
          if (r == 1 || l == 0) {
            double value = .05 + .02 * r + .016 * u + .009 * l * (u + 1) / 2;
            cells.add(
                new FactorialView.Cell(
                    List.of(relations[r], laws[l], updates[u]), near(value, .003, 821)));
          }
        }
      }
    }
    return new FactorialView(
        "MRR",
        List.of("relations", "laws", "update"),
        cells,
        List.of(
            new FactorialView.Effect("relations: none to all", near(.021, .002, 821)),
            new FactorialView.Effect("update: never to at windows", near(.018, .002, 821)),
            new FactorialView.Effect("update: at windows to every event", near(.016, .002, 821)),
            new FactorialView.Effect("laws: fixed to learned", near(.009, .0016, 821)),
            new FactorialView.Effect("labels: none to given", near(.0004, .0007, 821)),
            new FactorialView.Effect("refusals as a face of their own", near(-.0014, .0008, 821))));
  }

  static NullsView nulls() {
    return new NullsView(
        "autopoietic minus ease-live, MRR",
        near(.0364, .0024, 821),
        List.of(
            new NullsView.Row(
                "order shuffled within persons",
                NullsView.Kind.NULL,
                "Each person's acts in random order: what is left does not rest on sequence.",
                near(.0062, .0021, 821)),
            new NullsView.Row(
                "edges rewired",
                NullsView.Kind.NULL,
                "Who met what redrawn, with degrees kept: nothing relational is left.",
                near(.0004, .0015, 821)),
            new NullsView.Row(
                "labels permuted",
                NullsView.Kind.ABLATION,
                "Labels dealt out anew among persons.",
                near(.0357, .0025, 821)),
            new NullsView.Row(
                "labels left out",
                NullsView.Kind.ABLATION,
                "No labels at all.",
                near(.0366, .0025, 821)),
            new NullsView.Row(
                "planted label effect",
                NullsView.Kind.POSITIVE_CONTROL,
                "A tenth of all acts follow the label alone.",
                near(.0431, .003, 821))));
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
