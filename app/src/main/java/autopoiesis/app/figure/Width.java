package autopoiesis.app.figure;

/** The two widths that every figure is drawn for, so that its letters stay legible on both. */
public enum Width {
  /** A page or a screen: 760 units. */
  PAGE(760),
  /** A phone: 340 units. */
  PHONE(340);

  private final double units;

  Width(double units) {
    this.units = units;
  }

  /** How wide the drawing is; one unit is one CSS pixel at its natural size. */
  public double units() {
    return units;
  }

  boolean phone() {
    return this == PHONE;
  }
}
