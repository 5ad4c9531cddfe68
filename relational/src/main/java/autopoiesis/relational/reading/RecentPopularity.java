package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * What everybody is doing now: a thing scores the number of times it was chosen among the last
 * choices of all persons.
 *
 * @param choices how many choices back are counted; at least 1
 */
public record RecentPopularity(int choices) implements ReadingFactory {
  public RecentPopularity {
    Require.that("choices", choices, choices >= 1, "at least 1");
  }

  @Override
  public Reading create(Setting setting) {
    return new Recent(choices, setting.things());
  }

  private static final class Recent implements Reading {
    private final int[] last;
    private final double[] counts;
    private long seen;

    Recent(int choices, int things) {
      last = new int[choices];
      counts = new double[things];
    }

    @Override
    public void read(int person, double time, double[] scores) {
      System.arraycopy(counts, 0, scores, 0, counts.length);
    }

    @Override
    public void observe(Act act) {
      if (!act.chosen()) {
        return;
      }
      int slot = (int) (seen % last.length);
      if (seen >= last.length) {
        counts[last[slot]]--;
      }
      last[slot] = act.thing();
      counts[act.thing()]++;
      seen++;
    }
  }
}
