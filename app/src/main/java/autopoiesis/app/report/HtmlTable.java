package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.SafeText;
import java.util.List;

/**
 * Prints a table. On a phone, a wide one becomes a list of cards in which every value has its
 * column's name beside it; one that folds out of a figure scrolls instead.
 */
final class HtmlTable {
  private final DataTable table;
  private final boolean stacks;
  private final StringBuilder out = new StringBuilder();

  private HtmlTable(DataTable table, boolean stacks) {
    this.table = table;
    this.stacks = stacks;
  }

  /** A table of a section, with prose above it (none when empty). */
  static String of(DataTable table, String caption) {
    return new HtmlTable(table, table.columns().size() > 3).print(caption);
  }

  /** The numbers behind a figure. */
  static String folded(DataTable table) {
    return new HtmlTable(table, false).print("");
  }

  private String print(String caption) {
    String css = stacks ? " class=\"stack\"" : "";
    out.append("<div class=\"scroll\" tabindex=\"0\"><table").append(css).append('>');
    if (!caption.isEmpty()) {
      out.append("<caption>").append(SafeText.prose(caption)).append("</caption>");
    }
    out.append("<thead><tr>");
    for (int c = 0; c < table.columns().size(); c++) {
      String number = table.isNumeric(c) ? " class=\"n\"" : "";
      out.append("<th scope=\"col\"").append(number).append('>');
      out.append(isolated(table.columns().get(c))).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    return out.append("</tbody></table></div>\n").toString();
  }

  private void row(List<String> row) {
    out.append("<tr>");
    for (int c = 0; c < row.size(); c++) {
      out.append(table.isNumeric(c) ? "<td class=\"n\"" : "<td");
      if (stacks && c > 0) {
        String label = SafeText.escape(table.columns().get(c));
        out.append(" data-label=\"").append(label).append('"');
      }
      out.append('>').append(isolated(row.get(c))).append("</td>");
    }
    out.append("</tr>\n");
  }

  /** Cells hold names from outside: their marks mean nothing and their direction stays inside. */
  private static String isolated(String text) {
    boolean plain = text.chars().allMatch(c -> c < 0x590 || (c >= 0x2000 && c < 0x2100));
    String safe = SafeText.escape(text);
    return plain ? safe : "<bdi>" + safe + "</bdi>";
  }
}
