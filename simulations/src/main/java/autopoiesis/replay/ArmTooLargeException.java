package autopoiesis.replay;

/** An arm was refused because it would need more memory than there is. */
public final class ArmTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String arm;
  private final long bytes;
  private final long available;

  ArmTooLargeException(String arm, long bytes, long available) {
    super(
        "arm "
            + arm
            + " would need about "
            + bytes
            + " bytes, but only "
            + available
            + " may be used. Maybe leave it out, or give Java more memory (-Xmx)");
    this.arm = arm;
    this.bytes = bytes;
    this.available = available;
  }

  /** The arm. */
  public String arm() {
    return arm;
  }

  /** About how many bytes it would need. */
  public long bytes() {
    return bytes;
  }

  /** How many bytes may be used. */
  public long available() {
    return available;
  }
}
