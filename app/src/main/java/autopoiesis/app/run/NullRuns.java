package autopoiesis.app.run;

import autopoiesis.audit.CategoricalDependence;
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
import autopoiesis.replay.OutcomeStore;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.PositiveControl;
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
import java.util.function.Function;

/**
 * Nulls, the positive control, the factorial of switches and the circle, for one study, replayed
 * together as one piece of work. What reads the log as it is shares its pieces with the comparison.
 */
final class NullRuns {
  private static final String STAGE = "nulls, factorial and circle";
  private static final String ACTUAL = "actual";

  private final ResolvedStudy study;
  private final int threads;
  private final ProgressListener listener;
  private final Bootstrap bootstrap;
  private final Function<String, OutcomeStore> stores;

  NullRuns(
      ResolvedStudy study, Optional<RunDirectory> run, int threads, ProgressListener listener) {
    this(
        study,
        part -> run.isEmpty() ? OutcomeStore.NONE : run.get().pieces(part),
        threads,
        listener);
  }

  private NullRuns(
      ResolvedStudy study,
      Function<String, OutcomeStore> stores,
      int threads,
      ProgressListener listener) {
    this.study = study;
    this.stores = stores;
    this.threads = threads;
    this.listener = new OneStage(STAGE, listener);
    this.bootstrap = ResultsDocument.bootstrap(study);
  }

  /** Those of a finished run, from its pieces alone. */
  static NullRuns again(ResolvedStudy study, RunDirectory run, ProgressListener listener) {
    return new NullRuns(study, part -> run.pieces(part).finished(), 1, listener);
  }

  /**
   * What was found.
   *
   * @param subject whose lead is followed
   * @param against the best of the others
   * @param byVariant both, and popularity, on the log and on each of its variants
   * @param dependence what labels add to the subject on the log as it is; empty without labels
   * @param control whether a planted label effect is found; empty without labels
   * @param factorial between static identity and the thesis
   * @param cells a comparison of the factorial's distinct cells
   * @param circle a comparison of {@link CircleStudy#arms()}
   */
  record Found(
      String subject,
      String against,
      Map<Variant, Comparison> byVariant,
      Optional<CategoricalDependence> dependence,
      Optional<PositiveControl> control,
      Factorial factorial,
      Comparison cells,
      Comparison circle) {}

  private Replay set(String part, Replay replay) {
    return replay.withThreads(threads).withProgress(listener).withStore(stores.apply(part));
  }

  Found find(TestEvents events, List<Outcomes> outcomes) {
    Comparison compared = comparison(outcomes);
    List<String> names = new ArrayList<>(compared.arms());
    names.remove(ArmNames.PREDICTIONS);
    String subject = Reference.of(compared, names);
    String against = bestOther(compared, names, subject);
    Acts acts = events.acts();
    List<Variant> changed = new ArrayList<>(NullStudy.variants(acts));
    changed.remove(Variant.ACTUAL);
    NullStudy nulls =
        new NullStudy(
            study.protocol(),
            study.streams(),
            (variant, replay) -> set("null-" + word(variant), replay));
    Arms standard = Arms.standard();
    List<Replay.Batch> batches =
        new ArrayList<>(
            nulls.batches(acts, changed, v -> standard.named(NullStudy.arms(v, subject, against))));
    Factorial factorial = factorial();
    Map<String, Outcomes> actual = new LinkedHashMap<>();
    outcomes.forEach(some -> actual.put(some.arm(), some));
    Replay asItIs = set(ACTUAL, Replay.of(events, study.streams()));
    batches.add(new Replay.Batch(asItIs, missing(subject, against, actual)));
    List<List<Outcomes>> all = Replay.together(batches);
    all.get(changed.size()).forEach(some -> actual.put(some.arm(), some));

    Map<Variant, Comparison> byVariant = new EnumMap<>(Variant.class);
    byVariant.put(Variant.ACTUAL, of(actual, NullStudy.arms(Variant.ACTUAL, subject, against)));
    for (int v = 0; v < changed.size(); v++) {
      byVariant.put(changed.get(v), comparison(all.get(v)));
    }
    return new Found(
        subject,
        against,
        byVariant,
        nulls.dependence(byVariant, subject, bootstrap),
        nulls.positiveControl(acts, byVariant, subject, bootstrap),
        factorial,
        of(actual, factorial.distinct().stream().map(Paradigm::name).toList()),
        of(actual, CircleStudy.arms().stream().map(Arm::name).toList()));
  }

  /** The arms that read the log as it is in every study. */
  static List<Arm> always() {
    List<Arm> arms = new ArrayList<>(CircleStudy.arms());
    factorial().distinct().forEach(cell -> arms.add(Arms.of(cell)));
    return arms;
  }

  private static Factorial factorial() {
    return Factorial.between(Paradigm.STATIC_CATEGORICAL, Paradigm.AUTOPOIETIC);
  }

  /** The arms that have to read the log as it is and have not yet. */
  private static List<Arm> missing(String subject, String against, Map<String, Outcomes> actual) {
    Map<String, Arm> missing = new LinkedHashMap<>();
    List<Arm> wanted = new ArrayList<>();
    wanted.addAll(Arms.standard().named(NullStudy.arms(Variant.ACTUAL, subject, against)));
    wanted.addAll(always());
    for (Arm arm : wanted) {
      if (!actual.containsKey(arm.name())) {
        missing.put(arm.name(), arm);
      }
    }
    return List.copyOf(missing.values());
  }

  private static String bestOther(Comparison actual, List<String> names, String subject) {
    List<String> others = new ArrayList<>(names);
    others.remove(subject);
    String fallback =
        PositiveControl.NOBODY.equals(subject) ? "successor-live" : PositiveControl.NOBODY;
    return Reference.best(actual, others, Slice.all()).orElse(fallback);
  }

  private Comparison of(Map<String, Outcomes> outcomes, List<String> names) {
    return comparison(
        names.stream().map(name -> java.util.Objects.requireNonNull(outcomes.get(name))).toList());
  }

  private Comparison comparison(List<Outcomes> outcomes) {
    return Comparison.of(outcomes, List.of(Measure.reciprocalRank()), bootstrap);
  }

  /** A variant as documents and directories call it. */
  static String word(Variant variant) {
    return variant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
