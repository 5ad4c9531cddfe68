package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of categories, from left to right: each period's categories as blocks as high as they
 * are large, and the people that flow between them as ribbons.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param periods names of the periods
 * @param blocks the categories of all periods
 * @param flows people that went from a block to one of the next period, by ids
 * @param events what happened to a block
 */
public record CategoryTimeline(
    String title,
    String description,
    List<String> periods,
    List<Block> blocks,
    List<Flow> flows,
    List<Event> events)
    implements Figure {

  /** A category in a period; blocks of one tone are one category over time. */
  public record Block(int id, Tone tone, String name, int period, double size) {
    public Block {
      Require.notNull("tone", tone);
      Require.notNull("name", name);
      Require.that("size", size, size >= 0, "not negative");
    }
  }

  /** How many went from one block to another. */
  public record Flow(int from, int to, double size) {}

  /** What is marked at a block. */
  public enum Sign {
    /** It was not there before. */
    BIRTH("birth"),
    /** It goes on with more people. */
    GROWTH("growth"),
    /** It goes on with fewer people. */
    SHRINKING("shrinking"),
    /** Several became it. */
    MERGE("merge"),
    /** It became several. */
    SPLIT("split"),
    /** It is not there afterwards. */
    DEATH("death");

    private final String word;

    Sign(String word) {
      this.word = word;
    }

    /** As the key and the table say it. */
    public String word() {
      return word;
    }
  }

  /** Something that happened to a block, by its id. */
  public record Event(Sign sign, int block) {}

  public CategoryTimeline {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    periods = List.copyOf(periods);
    blocks = List.copyOf(blocks);
    flows = List.copyOf(flows);
    events = List.copyOf(events);
    for (Block block : blocks) {
      int period = block.period();
      boolean known = period >= 0 && period < periods.size();
      Require.that("period", period, known, "in [0, " + periods.size() + ")");
    }
  }

  @Override
  public Drawing draw(Width width) {
    return new TimelineDrawing(this, width).draw();
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Block block : blocks) {
      String happened =
          String.join(
              ", ",
              events.stream()
                  .filter(e -> e.block() == block.id())
                  .map(e -> e.sign().word())
                  .toList());
      rows.add(
          List.of(
              periods.get(block.period()),
              block.name().isEmpty() ? "category " + block.id() : block.name(),
              Numbers.fixed(block.size(), 0),
              happened));
    }
    return new DataTable(List.of("period", "category", "persons", "what happened"), rows);
  }

  @Override
  public List<String> notes() {
    return List.of();
  }
}
