package autopoiesis.relational.reading;

import autopoiesis.core.Require;
import java.util.List;

/**
 * The equal-weight sum of standardised readings: of each part, scores minus their mean over all
 * things, over their standard deviation; a part that tells nothing apart adds nothing.
 *
 * @param parts what is summed; at least one
 */
public record Blend(List<ReadingFactory> parts) implements ReadingFactory {
  public Blend {
    parts = List.copyOf(parts);
    Require.that("parts", parts.size(), !parts.isEmpty(), "at least one");
  }

  @Override
  public Reading create(Setting setting) {
    return new BlendReading(parts.stream().map(part -> part.create(setting)).toList());
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return parts.stream().mapToLong(part -> part.bytes(setting, acts)).sum();
  }
}
