package autopoiesis.app.figure;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks at round dates and hours, UTC. */
final class CalendarTicks {
  /** Steps that people count in, from an hour to a century, with how they are written. */
  private record Step(ChronoUnit unit, int count, double seconds, String pattern) {}

  private static final double DAY = 86_400;
  private static final List<Step> STEPS =
      List.of(
          new Step(ChronoUnit.HOURS, 1, 3600, "d MMM HH:mm"),
          new Step(ChronoUnit.HOURS, 6, 6 * 3600, "d MMM HH:mm"),
          new Step(ChronoUnit.DAYS, 1, DAY, "d MMM"),
          new Step(ChronoUnit.DAYS, 7, 7 * DAY, "d MMM"),
          new Step(ChronoUnit.MONTHS, 1, 30.4 * DAY, "MMM yyyy"),
          new Step(ChronoUnit.MONTHS, 3, 91.3 * DAY, "MMM yyyy"),
          new Step(ChronoUnit.MONTHS, 6, 182.6 * DAY, "MMM yyyy"),
          new Step(ChronoUnit.YEARS, 1, 365.25 * DAY, "yyyy"),
          new Step(ChronoUnit.YEARS, 2, 730.5 * DAY, "yyyy"),
          new Step(ChronoUnit.YEARS, 5, 1826.2 * DAY, "yyyy"),
          new Step(ChronoUnit.YEARS, 10, 3652.5 * DAY, "yyyy"),
          new Step(ChronoUnit.YEARS, 100, 36_525 * DAY, "yyyy"));

  private CalendarTicks() {}

  static List<Scale.Tick> between(double low, double high, int about) {
    Step step = STEPS.get(STEPS.size() - 1);
    for (Step candidate : STEPS) {
      if ((high - low) / candidate.seconds() <= about) {
        step = candidate;
        break;
      }
    }
    DateTimeFormatter format = DateTimeFormatter.ofPattern(step.pattern(), Locale.ENGLISH);
    List<Scale.Tick> ticks = new ArrayList<>();
    LocalDateTime at = floor(time(low), step);
    while (seconds(at) <= high && ticks.size() < 1000) {
      if (seconds(at) >= low) {
        ticks.add(new Scale.Tick(seconds(at), format.format(at)));
      }
      at = at.plus(step.count(), step.unit());
    }
    return ticks;
  }

  /** A date as the tables write it. */
  static String date(double seconds) {
    return Double.isFinite(seconds)
        ? DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH).format(time(seconds))
        : "\u2013";
  }

  private static LocalDateTime time(double seconds) {
    return LocalDateTime.ofEpochSecond((long) Math.floor(seconds), 0, ZoneOffset.UTC);
  }

  private static double seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  private static LocalDateTime floor(LocalDateTime time, Step step) {
    return switch (step.unit()) {
      case HOURS -> time.truncatedTo(ChronoUnit.DAYS);
      case DAYS -> time.truncatedTo(ChronoUnit.DAYS);
      case MONTHS -> time.toLocalDate().withDayOfYear(1).atStartOfDay();
      default -> {
        int year = Math.floorDiv(time.getYear(), step.count()) * step.count();
        yield time.toLocalDate().withDayOfYear(1).withYear(year).atStartOfDay();
      }
    };
  }
}
