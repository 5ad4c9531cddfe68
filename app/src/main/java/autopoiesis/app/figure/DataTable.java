package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.List;

/**
 * A table of texts as shown. Columns whose entries are all numbers are set flush right.
 *
 * @param columns the heads
 * @param rows as many cells as there are heads, each
 */
public record DataTable(List<String> columns, List<List<String>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      Require.sameLength("row", row.size(), "columns", columns.size());
    }
  }

  /** Whether every entry of a column is a number, an interval or a dash. */
  public boolean isNumeric(int column) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> numeric(row.get(column)));
  }

  private static boolean numeric(String text) {
    boolean digits =
        text.chars().allMatch(c -> "0123456789.,+-[]% \u2212\u202F\u2013\u221E".indexOf(c) >= 0);
    return text.equals("not defined") || (!text.isEmpty() && digits);
  }
}
