package autopoiesis.replay;

/**
 * A finished window that was kept cannot be gone on from: it is of other events, or its arm
 * remembers things in another way now.
 */
public final class UnfitWindowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String arm;
  private final int window;

  UnfitWindowException(String arm, int window, IllegalArgumentException cause) {
    super("window " + window + " of arm " + arm + " does not fit: " + cause.getMessage(), cause);
    this.arm = arm;
    this.window = window;
  }

  /** The arm. */
  public String arm() {
    return arm;
  }

  /** The window, from 0. */
  public int window() {
    return window;
  }
}
