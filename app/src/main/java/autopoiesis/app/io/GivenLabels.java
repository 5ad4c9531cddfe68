package autopoiesis.app.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Labels that stand in every row of a table of acts: each person may say only one thing of itself,
 * in all rows. An empty cell says nothing.
 */
final class GivenLabels {
  private final Draft draft;
  private final int relation;
  private final Map<String, Integer> categories = new HashMap<>();
  private int[] categoryOf = new int[1024];

  GivenLabels(Draft draft, int relation) {
    this.draft = draft;
    this.relation = relation;
  }

  /** Whether this is the first that is said of this person, or the same as before. */
  boolean accepts(int person, String category) {
    if (category.isEmpty()) {
      return true;
    }
    int number = categories.computeIfAbsent(category, c -> categories.size() + 1);
    if (person >= categoryOf.length) {
      categoryOf = Arrays.copyOf(categoryOf, Math.max(person + 1, 2 * categoryOf.length));
    }
    if (categoryOf[person] == 0) {
      categoryOf[person] = number;
      draft.label(person, relation, category);
    }
    return categoryOf[person] == number;
  }
}
