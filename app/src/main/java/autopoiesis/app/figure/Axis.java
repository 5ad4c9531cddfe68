package autopoiesis.app.figure;

import autopoiesis.core.Require;

/**
 * What one direction of a figure measures.
 *
 * @param label the quantity
 * @param unit what it is counted in; empty for a pure number
 * @param kind how values are laid out and written
 * @param low first value shown; NaN to take it from the data
 * @param high last value shown; NaN to take it from the data
 */
public record Axis(String label, String unit, Kind kind, double low, double high) {

  /** How values are laid out and written. */
  public enum Kind {
    /** Evenly. */
    LINEAR,
    /** Evenly in powers; values must be positive, others are gaps. */
    LOG,
    /** Seconds since 1970-01-01 UTC, written as dates. */
    CALENDAR,
    /** Shares of 1, written in per cent. */
    SHARE
  }

  public Axis {
    Require.notNull("label", label);
    Require.notNull("unit", unit);
    Require.notNull("kind", kind);
    Require.that("high", high, !(low >= high), "above low, " + low);
  }

  /** A quantity laid out evenly over the range of the data. */
  public static Axis of(String label) {
    return new Axis(label, "", Kind.LINEAR, Double.NaN, Double.NaN);
  }

  /** Dates. */
  public static Axis calendar() {
    return new Axis("", "", Kind.CALENDAR, Double.NaN, Double.NaN);
  }

  /** Shares, from 0 to 100 %. */
  public static Axis share(String label) {
    return new Axis(label, "", Kind.SHARE, 0, 1);
  }

  /** The same with a unit. */
  public Axis in(String newUnit) {
    return new Axis(label, newUnit, kind, low, high);
  }

  /** The same in powers of ten. */
  public Axis log() {
    return new Axis(label, unit, Kind.LOG, low, high);
  }

  /** The same over a given range; NaN leaves an end to the data. */
  public Axis between(double from, double to) {
    return new Axis(label, unit, kind, from, to);
  }

  /** "label (unit)". */
  String text() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }
}
