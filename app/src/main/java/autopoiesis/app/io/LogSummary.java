package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import autopoiesis.core.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * What streaming through a log finds, relation by relation, in memory that does not grow with it.
 *
 * @param relations one each, in the log's order
 */
public record LogSummary(List<OfRelation> relations) {
  /**
   * What is in one relation.
   *
   * @param name of the relation
   * @param rows how many interactions
   * @param meanValue the mean of their values; NaN when there are none
   */
  public record OfRelation(String name, long rows, double meanValue) {}

  public LogSummary {
    relations = List.copyOf(relations);
  }

  /** Streams through a log. */
  public static LogSummary of(LogDirectory log, ProgressListener listener) throws IOException {
    List<Relation> declared = log.description().relations();
    long total = log.description().interactions();
    long[] rows = new long[declared.size()];
    double[] sums = new double[declared.size()];
    long[] seen = new long[1];
    log.stream(
        (time, source, target, relation, value, provenance) -> {
          rows[relation]++;
          sums[relation] += value;
          if ((++seen[0] & 0xFFFF) == 0) {
            listener.at("streaming", seen[0], total);
          }
        });
    List<OfRelation> relations = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      relations.add(new OfRelation(declared.get(r).name(), rows[r], sums[r] / rows[r]));
    }
    return new LogSummary(relations);
  }

  /** The summary as JSON. */
  public ArrayNode json() {
    ArrayNode array = Json.object().putArray("relations");
    for (OfRelation relation : relations) {
      Json.put(
          array.addObject().put("name", relation.name).put("rows", relation.rows),
          "meanValue",
          relation.meanValue);
    }
    return array;
  }
}
