package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.Nearest;
import autopoiesis.app.io.PredictionsFile;
import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.app.io.Sha256;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.Manifest;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.replay.Acts;
import autopoiesis.replay.Arm;
import autopoiesis.replay.Arms;
import autopoiesis.replay.Protocol;
import autopoiesis.replay.TestEvents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A study with its log, and nothing left open.
 *
 * @param study as it was given
 * @param dataset the log
 * @param defaults how the log is replayed
 * @param protocol how it is cut
 * @param arms the names of the arms, the user's predictions not among them
 */
record ResolvedStudy(
    Study study, Dataset dataset, ReplayDefaults defaults, Protocol protocol, List<String> arms) {

  static ResolvedStudy of(Study study, Dataset dataset) {
    ReplayDefaults log = dataset.defaults();
    Study.Replay wanted = study.replay();
    ReplayDefaults defaults =
        new ReplayDefaults(
            wanted.relation().orElse(log.relation()),
            wanted.chosenFrom().orElse(log.chosenFrom()),
            wanted.candidates().orElse(log.candidates()),
            wanted.sittingGap().orElse(log.sittingGap()));
    List<String> relations = dataset.log().relations().stream().map(Relation::name).toList();
    if (!relations.contains(defaults.relation())) {
      String name = defaults.relation();
      String problem = Nearest.unknown("relation", name, relations);
      throw study.origin().bad("/replay/relation", name, problem, Nearest.oneOf(relations));
    }
    Protocol protocol =
        new Protocol(
            wanted.warmStart(),
            wanted.windows(),
            Protocol.Candidates.valueOf(defaults.candidates().name()),
            defaults.sittingGap(),
            wanted.cutoffs());
    return new ResolvedStudy(study, dataset, defaults, protocol, ArmNames.of(study));
  }

  /** What a report of it is called. */
  String outcomeTitle() {
    return "Who foresees people best: " + dataset.name();
  }

  RandomStreams streams() {
    return new RandomStreams(study.settings().seed());
  }

  /** The acts that are replayed, with the labels asked for. */
  Acts acts() {
    Acts acts = Acts.of(dataset.log(), defaults.relation(), defaults.chosenFrom(), streams());
    if (study.labels().isEmpty()) {
      return acts;
    }
    List<String> known = acts.labels().stream().map(label -> label.name()).toList();
    for (String label : study.labels().get()) {
      if (!known.contains(label)) {
        String expected = known.isEmpty() ? "no label: the log has none" : Nearest.oneOf(known);
        String problem = Nearest.unknown("label", label, known);
        throw study.origin().bad("/labels", label, problem, expected);
      }
    }
    return acts.withLabelsNamed(study.labels().get());
  }

  /** What the log's reader and the replay of these acts left out, for a person to read. */
  List<String> notices(Acts acts) {
    List<String> notices = new ArrayList<>(dataset.notices());
    acts.lateLabels()
        .forEach(
            (label, late) ->
                notices.add(
                    "label "
                        + label
                        + ": "
                        + late
                        + " given after the person's first act, which a replay cannot know yet,"
                        + " left out"));
    return notices;
  }

  TestEvents events(Acts acts) {
    int foreseeable = acts.size() - protocol.edges(acts)[0];
    if (foreseeable < protocol.windows()) {
      throw BadInput.of(
          foreseeable
              + " acts after the warm start, fewer than the "
              + protocol.windows()
              + " windows",
          "a longer log, or fewer replay.windows in a study");
    }
    TestEvents events = TestEvents.of(acts, protocol);
    if (events.size() == 0) {
      throw BadInput.of(
          "no act of " + defaults.relation() + " is left to be foreseen",
          "a longer log, a smaller warm start or a lower chosenFrom");
    }
    return events;
  }

  /** The arms of these names, and the user's own predictions, if any. */
  List<Arm> arms(List<String> names) throws IOException {
    List<Arm> some = new ArrayList<>(Arms.standard().named(names));
    if (study.predictions().isPresent()) {
      InteractionLog log = dataset.log();
      ParticipantKind things = log.relations().get(log.relation(defaults.relation())).target();
      some.add(
          PredictionsFile.read(study.predictions().get(), log.participants(), things)
              .arm(ArmNames.PREDICTIONS));
    }
    return some;
  }

  /** Every setting that can change a number, by its path in a study. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("data.kind", study.data().kind());
    settings.put("data.name", dataset.name());
    settings.put("replay.relation", defaults.relation());
    settings.put("replay.chosenFrom", Double.toString(defaults.chosenFrom()));
    settings.put("replay.candidates", defaults.candidates().word());
    settings.put("replay.sittingGapMinutes", Double.toString(defaults.sittingGap() / 60));
    settings.put("replay.warmStart", Double.toString(protocol.warmStart()));
    settings.put("replay.windows", Integer.toString(protocol.windows()));
    settings.put("replay.cutoffs", protocol.cutoffs().toString());
    settings.put("arms", String.join(", ", ArmNames.withPredictions(study)));
    settings.put("labels", study.labels().map(some -> String.join(", ", some)).orElse("all"));
    settings.put("intervals.replicates", Integer.toString(study.settings().replicates()));
    settings.put("nulls", Boolean.toString(study.settings().nulls() == Study.Nulls.RUN));
    return settings;
  }

  Manifest manifest(String version, Map<String, String> environment) {
    Map<String, String> inputs = new TreeMap<>(dataset.inputs());
    study.predictions().ifPresent(f -> inputs.put(f.getFileName().toString(), Sha256.of(f)));
    return new Manifest(version, study.settings().seed(), inputs, settings(), environment);
  }
}
