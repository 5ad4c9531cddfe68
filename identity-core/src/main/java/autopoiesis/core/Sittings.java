package autopoiesis.core;

/** The one rule that cuts a person's interactions into sittings. */
public final class Sittings {
  private Sittings() {}

  /**
   * Whether an act after this pause opens a new sitting: a pause as long as the gap does.
   *
   * @param pause since the person's last act, in the log's unit; infinite when there was none
   * @param sittingGap the shortest pause that parts two sittings
   */
  public static boolean opens(double pause, double sittingGap) {
    return pause >= sittingGap;
  }
}
