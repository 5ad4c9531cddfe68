package autopoiesis.replay;

import java.util.List;

/** Nobody knows an arm of this name. */
public final class UnknownArmException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownArmException(String name, List<String> known) {
    super("arm (" + name + ") must be one of " + String.join(", ", known));
  }
}
