package autopoiesis.app.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times as data files write them. */
final class Times {
  /** What a message says is expected. */
  static final String EXPECTED =
      "seconds since 1970, or a date such as 2009-04-01 or 2009-04-01T12:30:00Z";

  /** The end of the year 9999: what lies after it was not counted in seconds. */
  private static final double LAST = 253_402_300_800.0;

  private static final DateTimeFormatter DATE_AND_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private Times() {}

  /** Whether a time is past the year 9999: a number in a smaller unit, read as seconds. */
  static boolean isTooLate(double seconds) {
    return seconds >= LAST;
  }

  /** What may help where {@link #isTooLate}: the unit in which the time would be one. */
  static String unitHint(double seconds) {
    String unit = seconds < LAST * 1e3 ? "ms" : seconds < LAST * 1e6 ? "us" : "ns";
    return "seconds up to the year 9999 (log import takes --time-unit " + unit + ")";
  }

  /**
   * Seconds since 1970-01-01T00:00:00Z; NaN when it is no time. Dates without a zone are in UTC.
   *
   * @param unit how many units make a second, for times that are numbers
   */
  static double parse(String text, double unit) {
    double number = Numbers.parse(text);
    if (!Double.isNaN(number)) {
      return number / unit;
    }
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).toEpochDay() * 86400.0;
      }
      TemporalAccessor parsed =
          DATE_AND_TIME.parseBest(
              text.replaceFirst(" ", "T"), OffsetDateTime::from, LocalDateTime::from);
      Instant instant =
          parsed instanceof OffsetDateTime zoned
              ? zoned.toInstant()
              : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
      return instant.getEpochSecond() + instant.getNano() * 1e-9;
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }
}
