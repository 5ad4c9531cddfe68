package autopoiesis.core;

/**
 * A label that somebody uses, and who does.
 *
 * @param name the label; not empty
 * @param assertion who asserts it
 */
public record Category(String name, Assertion assertion) {

  /** Who says that somebody belongs to a category. */
  public enum Assertion {
    /** The person itself. */
    SELF,
    /** Other persons. */
    OTHERS,
    /** A system or an institution. */
    SYSTEM,
    /** Nobody: it was found in the relations. */
    EMERGENT
  }

  public Category {
    Require.notEmpty("name", name);
    Require.notNull("assertion", assertion);
  }
}
