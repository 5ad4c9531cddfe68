package autopoiesis.app.figure;

import autopoiesis.core.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers as reports write them: the same in every locale, with a true minus sign. */
public final class Numbers {
  private Numbers() {}

  /** With this many decimals; "not defined" as a dash. */
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "\u2013";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "\u221E" : "\u2212\u221E";
    }
    String text =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
    return zero ? text.replace("-", "") : text.replace('-', '\u2212');
  }

  /** With this many decimals and always a sign, for differences. */
  public static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
    return value > 0 && !zero ? "+" + text : text;
  }

  /** A whole number with narrow spaces, which do not break, between thousands. */
  public static String count(long value) {
    String digits = Long.toString(Math.abs(value));
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, '\u202F');
    }
    return (value < 0 ? "\u2212" : "") + out;
  }

  /** "0.1195 [0.1162, 0.1228]". */
  public static String interval(Estimate estimate, int decimals) {
    if (!estimate.isDefined()) {
      return "not defined";
    }
    return fixed(estimate.value(), decimals) + " " + bounds(estimate, decimals);
  }

  /** "[0.1162, 0.1228]". */
  public static String bounds(Estimate estimate, int decimals) {
    return "[" + fixed(estimate.low(), decimals) + ", " + fixed(estimate.high(), decimals) + "]";
  }

  /** "+0.0100 [+0.0086, +0.0115]". */
  public static String difference(Estimate estimate, int decimals) {
    if (!estimate.isDefined()) {
      return "not defined";
    }
    return signed(estimate.value(), decimals)
        + " ["
        + signed(estimate.low(), decimals)
        + ", "
        + signed(estimate.high(), decimals)
        + "]";
  }

  /** How many decimals tell numbers apart that lie this far from each other; at most 6. */
  public static int decimalsFor(double spread) {
    if (!(spread > 0) || Double.isInfinite(spread)) {
      return 3;
    }
    int decimals = (int) Math.ceil(-StrictMath.log10(spread)) + 1;
    return Math.max(0, Math.min(6, decimals));
  }

  /**
   * How many decimals tell these estimates apart, as finely as their intervals allow; at most 4.
   */
  public static int decimalsFor(List<Estimate> estimates) {
    double spread = Double.POSITIVE_INFINITY;
    double most = 0;
    for (Estimate e : estimates) {
      if (e.isDefined()) {
        most = Math.max(most, Math.abs(e.value()));
        spread = e.high() > e.low() ? Math.min(spread, e.high() - e.low()) : spread;
      }
    }
    int byInterval = Double.isInfinite(spread) ? 3 : decimalsFor(spread);
    return Math.min(most >= 100 ? 1 : 4, byInterval);
  }

  /** A coordinate: two decimals at most, no trailing zeros. */
  static String at(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    String tail = rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" : "") + rest;
    return sign + whole + "." + tail;
  }
}
