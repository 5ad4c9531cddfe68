package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.core.Estimate;
import autopoiesis.relational.Paradigm;
import autopoiesis.replay.CircleStudy;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Factorial;
import autopoiesis.replay.PositiveControl;
import autopoiesis.replay.Slice;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What nulls, control, factorial and circle found, as parts of a results document. */
final class NullsDocument {
  private static final String MRR = "mrr";

  private final NullRuns.Found found;
  private final ObjectNode json = Json.object();

  private NullsDocument(NullRuns.Found found) {
    this.found = found;
  }

  static ObjectNode of(NullRuns.Found found) {
    NullsDocument document = new NullsDocument(found);
    document.nulls();
    found.control().ifPresent(document::control);
    found
        .dependence()
        .ifPresent(d -> LabelDependence.put(document.json.putObject("categoricalDependence"), d));
    document.cells();
    document.effects();
    document.circle();
    return document.json;
  }

  private void nulls() {
    ObjectNode nulls = json.putObject("nulls");
    nulls.put("arm", found.subject()).put("against", found.against());
    ArrayNode variants = nulls.putArray("variants");
    found
        .byVariant()
        .forEach(
            (variant, comparison) -> {
              ObjectNode one = variants.addObject().put("variant", NullRuns.word(variant));
              one.put("text", variant.text());
              ResultsDocument.put(one, MRR, mean(comparison, found.subject()));
              ResultsDocument.put(one, "againstMrr", mean(comparison, found.against()));
              ResultsDocument.put(one, "popularityMrr", mean(comparison, PositiveControl.NOBODY));
              ResultsDocument.put(one, "ahead", lead(comparison, found.against()));
              ResultsDocument.put(
                  one, "aheadOfPopularity", lead(comparison, PositiveControl.NOBODY));
            });
  }

  private static Estimate mean(Comparison comparison, String arm) {
    return comparison.estimate(arm, MRR, Slice.all());
  }

  private Estimate lead(Comparison comparison, String other) {
    return comparison.difference(found.subject(), other, MRR, Slice.all());
  }

  private void control(PositiveControl control) {
    ObjectNode one = json.putObject("positiveControl");
    one.put("label", control.label());
    one.put("found", control.outcome() == PositiveControl.Outcome.FOUND);
    one.put("outcome", control.outcome().name().toLowerCase(Locale.ROOT));
    one.put("text", control.outcome().words());
    LabelDependence.put(one.putObject("arm").put("name", found.subject()), control.arm());
    LabelDependence.put(
        one.putObject("reader").put("name", PositiveControl.READER), control.reader());
    ResultsDocument.put(one, "lean", control.lean());
    ResultsDocument.put(one, "leanWithoutLabels", control.leanWithoutLabels());
    ResultsDocument.put(one, "leanOfReader", control.leanOfReader());
  }

  private void cells() {
    Factorial factorial = found.factorial();
    ArrayNode cells = json.putArray("factorial");
    for (Paradigm cell : factorial.all()) {
      Paradigm run = factorial.representative(cell);
      ObjectNode one = cells.addObject().put("cell", cell.name());
      ObjectNode levels = one.putObject("levels");
      for (Factorial.Switch some : factorial.switches()) {
        levels.put(some.word(), some.level(cell));
      }
      if (!run.equals(cell)) {
        one.put("sameAs", run.name());
      }
      ResultsDocument.put(one, MRR, mean(found.cells(), run.name()));
    }
  }

  private void effects() {
    Factorial factorial = found.factorial();
    List<Factorial.Switch> switches = factorial.switches();
    ArrayNode effects = json.putArray("factorialEffects");
    for (Factorial.Switch one : switches) {
      ObjectNode effect = effects.addObject().put("switch", one.word());
      ResultsDocument.put(effect, MRR, factorial.effect(found.cells(), one, MRR, Slice.all()));
      ResultsDocument.put(
          effect, "addedAlone", factorial.addedAlone(found.cells(), one, MRR, Slice.all()));
      ResultsDocument.put(
          effect, "missedAlone", factorial.missedAlone(found.cells(), one, MRR, Slice.all()));
    }
    ArrayNode interactions = json.putArray("factorialInteractions");
    for (int a = 0; a < switches.size(); a++) {
      for (int b = a + 1; b < switches.size(); b++) {
        ObjectNode one = interactions.addObject();
        one.putArray("switches").add(switches.get(a).word()).add(switches.get(b).word());
        ResultsDocument.put(
            one,
            MRR,
            factorial.interaction(
                found.cells(), switches.get(a), switches.get(b), MRR, Slice.all()));
      }
    }
  }

  private void circle() {
    ArrayNode circle = json.putArray("circle");
    for (CircleStudy.Line line : CircleStudy.lines(found.circle(), MRR)) {
      ResultsDocument.put(
          circle.addObject().put("kappa", line.arm()).put("slice", line.slice()),
          "added",
          line.difference());
    }
  }
}
