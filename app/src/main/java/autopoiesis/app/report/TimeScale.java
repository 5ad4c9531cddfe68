package autopoiesis.app.report;

/** What the times of a view are, and so how an axis of them is labelled. */
public enum TimeScale {
  /** Seconds since 1970-01-01 UTC. */
  CALENDAR,
  /** Steps of a simulation, from 0. */
  STEPS,
  /** Windows between refits, from 1. */
  WINDOWS,
  /** How many acts were read so far. */
  ACTS
}
