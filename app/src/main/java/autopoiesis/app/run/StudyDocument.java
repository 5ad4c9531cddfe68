package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.replay.Protocol;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A resolved study as the document that {@link StudyFile} reads. */
final class StudyDocument {
  private StudyDocument() {}

  static ObjectNode of(ResolvedStudy resolved) {
    Study study = resolved.study();
    ObjectNode json = Json.object();
    String path = study.data().path().toAbsolutePath().normalize().toString();
    json.putObject("data").put("kind", study.data().kind()).put("path", path);
    Protocol protocol = resolved.protocol();
    ObjectNode replay = json.putObject("replay");
    replay.put("relation", resolved.defaults().relation());
    replay.put("chosenFrom", resolved.defaults().chosenFrom());
    replay.put("candidates", resolved.defaults().candidates().word());
    replay.put("sittingGapMinutes", protocol.sittingGap() / 60);
    replay.put("warmStart", protocol.warmStart()).put("windows", protocol.windows());
    ArrayNode cutoffs = replay.putArray("cutoffs");
    protocol.cutoffs().forEach(cutoffs::add);
    List<String> own = List.of(ArmNames.PREDICTIONS);
    strings(json.putArray("arms"), resolved.arms().isEmpty() ? own : resolved.arms());
    study
        .predictions()
        .ifPresent(file -> json.put("predictions", file.toAbsolutePath().normalize().toString()));
    study.labels().ifPresent(labels -> strings(json.putArray("labels"), labels));
    json.putObject("intervals").put("replicates", study.settings().replicates());
    json.put("nulls", study.settings().nulls() == Study.Nulls.RUN);
    json.put("seed", study.settings().seed());
    return json;
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
