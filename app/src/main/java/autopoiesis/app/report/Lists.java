package autopoiesis.app.report;

import java.util.List;

/** Lists in sentences. */
final class Lists {
  private Lists() {}

  /** "a", "a and b", "a, b, and c". */
  static String and(List<String> items) {
    int n = items.size();
    if (n <= 1) {
      return String.join("", items);
    }
    if (n == 2) {
      return items.get(0) + " and " + items.get(1);
    }
    return String.join(", ", items.subList(0, n - 1)) + ", and " + items.get(n - 1);
  }
}
