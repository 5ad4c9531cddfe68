package autopoiesis.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Places values of an axis in units of a drawing, and finds its ticks. */
final class Scale {
  /** A value on the axis and how it is written. */
  record Tick(double value, String text) {}

  private final Axis.Kind kind;
  private final double low;
  private final double high;
  private final double from;
  private final double to;

  private Scale(Axis.Kind kind, double low, double high, double from, double to) {
    this.kind = kind;
    this.low = low;
    this.high = high;
    this.from = from;
    this.to = to;
  }

  /** A scale over the finite values (and the axis's own ends) that runs from {@code from}. */
  static Scale over(Axis axis, DoubleStream values, double from, double to) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double v : values.toArray()) {
      if (Double.isFinite(v) && (axis.kind() != Axis.Kind.LOG || v > 0)) {
        least = Math.min(least, v);
        most = Math.max(most, v);
      }
    }
    if (!Double.isNaN(axis.low())) {
      least = axis.low();
    }
    if (!Double.isNaN(axis.high())) {
      most = axis.high();
    }
    if (!(least <= most)) {
      least = axis.kind() == Axis.Kind.LOG ? 1 : 0;
      most = axis.kind() == Axis.Kind.LOG ? 10 : 1;
    }
    return padded(axis, least, most, from, to);
  }

  private static Scale padded(Axis axis, double least, double most, double from, double to) {
    if (axis.kind() == Axis.Kind.LOG) {
      double room = least == most ? 2 : 1;
      return new Scale(axis.kind(), least / room, most * room, from, to);
    }
    double span = most - least;
    double pad = span > 0 ? 0.04 * span : Math.max(Math.abs(most) * 0.1, 1e-3);
    boolean time = axis.kind() == Axis.Kind.CALENDAR;
    double low = !Double.isNaN(axis.low()) || (time && span > 0) ? least : least - pad;
    double high = !Double.isNaN(axis.high()) || (time && span > 0) ? most : most + pad;
    return new Scale(axis.kind(), low, high, from, to);
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  double from() {
    return from;
  }

  double to() {
    return to;
  }

  /** Whether a value has a place on this scale at all. */
  boolean shows(double value) {
    return Double.isFinite(value) && (kind != Axis.Kind.LOG || value > 0);
  }

  /** Where a value is drawn. */
  double at(double value) {
    DoubleUnaryOperator f = kind == Axis.Kind.LOG ? StrictMath::log : v -> v;
    double share =
        (f.applyAsDouble(value) - f.applyAsDouble(low))
            / (f.applyAsDouble(high) - f.applyAsDouble(low));
    return from + share * (to - from);
  }

  /** Ticks at round values, about as many as asked for. */
  List<Tick> ticks(int about) {
    return switch (kind) {
      case LOG -> logTicks(about);
      case CALENDAR -> CalendarTicks.between(low, high, about);
      default -> linearTicks(about);
    };
  }

  private List<Tick> linearTicks(int about) {
    double step = niceStep((high - low) / Math.max(1, about));
    int decimals = decimals(step, kind);
    List<Tick> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    for (long k = first; k <= last; k++) {
      double value = k * step;
      String text =
          kind == Axis.Kind.SHARE
              ? Numbers.fixed(100 * value, decimals) + " %"
              : Math.abs(value) >= 1e4 && decimals == 0
                  ? Numbers.count(Math.round(value))
                  : Numbers.fixed(value, decimals);
      ticks.add(new Tick(value, text));
    }
    return ticks;
  }

  private static int decimals(double step, Axis.Kind kind) {
    double shown = kind == Axis.Kind.SHARE ? 100 * step : step;
    return Math.max(0, (int) Math.ceil(-StrictMath.log10(shown) - 1e-9));
  }

  private static double niceStep(double raw) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
    double rest = raw / power;
    double nice = rest < 1.4143 ? 1 : rest < 3.1623 ? 2 : rest < 7.0711 ? 5 : 10;
    return nice * power;
  }

  private List<Tick> logTicks(int about) {
    int first = (int) Math.floor(StrictMath.log10(low));
    int last = (int) Math.ceil(StrictMath.log10(high));
    double[] steps = last - first <= about / 2 ? new double[] {1, 2, 5} : new double[] {1};
    List<Tick> ticks = new ArrayList<>();
    for (int e = first; e <= last; e++) {
      for (double m : steps) {
        double value = m * StrictMath.pow(10, e);
        if (value >= low * 0.9999 && value <= high * 1.0001) {
          ticks.add(new Tick(value, Numbers.fixed(value, Math.max(0, -e))));
        }
      }
    }
    return ticks;
  }

  /** How many decimals tell values on this scale apart. */
  int decimals() {
    return Numbers.decimalsFor((high - low) / 10);
  }
}
