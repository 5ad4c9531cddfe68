package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.ProgressListener;
import autopoiesis.relational.Paradigm;
import autopoiesis.replay.Acts;
import autopoiesis.replay.Arm;
import autopoiesis.replay.Arms;
import autopoiesis.replay.CircleStudy;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Factorial;
import autopoiesis.replay.Measure;
import autopoiesis.replay.NullStudy;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Replay;
import autopoiesis.replay.Slice;
import autopoiesis.replay.TestEvents;
import autopoiesis.replay.Variant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nulls, the positive control, the factorial of switches and the circle, for one study. */
final class NullRuns {
  private final ResolvedStudy study;
  private final Optional<RunDirectory> run;
  private final int threads;
  private final ProgressListener listener;
  private final Bootstrap bootstrap;

  NullRuns(
      ResolvedStudy study, Optional<RunDirectory> run, int threads, ProgressListener listener) {
    this.study = study;
    this.run = run;
    this.threads = threads;
    this.listener = listener;
    this.bootstrap = ResultsDocument.bootstrap(study);
  }

  /**
   * What was found.
   *
   * @param subject whose lead is followed
   * @param against the best of the others
   * @param byVariant both on the log and on each of its variants
   * @param factorial between static identity and the thesis: the ends, and every switch alone
   * @param cells a comparison of the factorial's cells
   * @param circle a comparison of {@link CircleStudy#arms()}
   */
  record Found(
      String subject,
      String against,
      Map<Variant, Comparison> byVariant,
      Factorial factorial,
      Comparison cells,
      Comparison circle) {}

  private UnaryOperator<Replay> settings(String part) {
    return replay -> {
      Replay set = replay.withThreads(threads).withProgress(listener);
      return run.isEmpty() ? set : set.withStore(run.get().pieces(part));
    };
  }

  Found find(TestEvents events, List<Outcomes> outcomes) {
    Comparison actual = Comparison.of(outcomes, List.of(Measure.reciprocalRank()), bootstrap);
    String subject = Reference.of(actual);
    String against = bestOther(actual, subject);
    Acts acts = events.acts();
    List<Arm> two = pair(subject, against);
    Map<Variant, Comparison> byVariant = new EnumMap<>(Variant.class);
    byVariant.put(Variant.ACTUAL, actual);
    List<Variant> changed = new ArrayList<>(NullStudy.variants(acts));
    changed.remove(Variant.ACTUAL);
    byVariant.putAll(
        new NullStudy(
                study.protocol(),
                study.streams(),
                (variant, replay) -> settings("null-" + word(variant)).apply(replay))
            .run(acts, changed, v -> two, bootstrap));
    Factorial factorial = Factorial.between(Paradigm.STATIC_CATEGORICAL, Paradigm.AUTOPOIETIC);
    return new Found(
        subject,
        against,
        byVariant,
        factorial,
        compare(events, "factorial", cells(factorial)),
        compare(events, "circle", CircleStudy.arms()));
  }

  /** Two arms that can be replayed on another log, which the user's own predictions cannot. */
  private static List<Arm> pair(String subject, String against) {
    return Arms.standard().named(List.of(subject, against));
  }

  private static String bestOther(Comparison actual, String subject) {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (String arm : actual.arms()) {
      double value = actual.estimate(arm, "mrr", Slice.all()).value();
      if (!arm.equals(subject) && !arm.equals(ArmNames.PREDICTIONS) && value > most) {
        best = arm;
        most = value;
      }
    }
    return best.isEmpty() ? "popularity".equals(subject) ? "successor-live" : "popularity" : best;
  }

  private Comparison compare(TestEvents events, String part, List<Arm> arms) {
    Replay replay = settings(part).apply(Replay.of(events, study.streams()));
    return Comparison.of(replay.run(arms), List.of(Measure.reciprocalRank()), bootstrap);
  }

  /** Both ends, and every switch alone turned on and turned off. */
  private static List<Arm> cells(Factorial factorial) {
    Map<String, Arm> cells = new LinkedHashMap<>();
    List<Paradigm> paradigms = new ArrayList<>();
    paradigms.add(factorial.cell(List.of()));
    paradigms.addAll(factorial.withOne().values());
    paradigms.addAll(factorial.withoutOne().values());
    paradigms.add(factorial.cell(factorial.switches()));
    paradigms.forEach(p -> cells.putIfAbsent(p.name(), Arms.of(p)));
    return List.copyOf(cells.values());
  }

  /** The findings as parts of a results document. */
  static ObjectNode json(Found found) {
    ObjectNode json = Json.object();
    ObjectNode nulls = json.putObject("nulls");
    nulls.put("arm", found.subject).put("against", found.against);
    ArrayNode variants = nulls.putArray("variants");
    found.byVariant.forEach(
        (variant, comparison) -> {
          ObjectNode one = variants.addObject().put("variant", word(variant));
          one.put("text", variant.text());
          ResultsDocument.put(one, "mrr", comparison.estimate(found.subject, "mrr", Slice.all()));
          if (comparison.arms().contains(found.against)) {
            ResultsDocument.put(
                one,
                "ahead",
                comparison.difference(found.subject, found.against, "mrr", Slice.all()));
          }
        });
    ArrayNode factorial = json.putArray("factorial");
    for (String arm : found.cells.arms()) {
      ResultsDocument.put(
          factorial.addObject().put("cell", arm),
          "mrr",
          found.cells.estimate(arm, "mrr", Slice.all()));
    }
    ArrayNode circle = json.putArray("circle");
    for (CircleStudy.Line line : CircleStudy.lines(found.circle, "mrr")) {
      ResultsDocument.put(
          circle.addObject().put("kappa", line.arm()).put("slice", line.slice()),
          "added",
          line.difference());
    }
    return json;
  }

  private static String word(Variant variant) {
    return variant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
