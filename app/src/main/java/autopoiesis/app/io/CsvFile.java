package autopoiesis.app.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it, with line feeds, in UTF-8: text that a spreadsheet would run is
 * disarmed (see {@link SafeText#csvCell}), numbers are left as they are.
 */
public final class CsvFile {
  private CsvFile() {}

  /** Writes rows, the header first, whole or not at all. */
  public static void write(Path file, List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      for (List<String> row : rows) {
        writer.writeRecord(row.stream().map(CsvFile::cell).toList());
      }
    }
    NewDirectory.writeFile(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(String text) {
    return Double.isNaN(Numbers.parse(text)) ? SafeText.csvCell(text) : text;
  }
}
