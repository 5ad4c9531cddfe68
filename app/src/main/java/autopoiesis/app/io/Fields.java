package autopoiesis.app.io;

/** One row of a table that is being read: its fields, and what they may hold. */
interface Fields {
  /** Names longer than this are no names. */
  int LONGEST_NAME = 1000;

  /** The text of a field; empty when there is none. */
  String text(int field);

  /** What a message calls a field. */
  String label(int field);

  /** The line of a text file, or the number of the row; from 1. */
  long line();

  /** Something wrong with a field of this row. */
  BadInput bad(int field, String problem, String expected);

  /** The name of a participant: not empty, at most 1,000 characters. */
  default String name(int field) {
    String name = text(field);
    if (name.isEmpty()) {
      throw bad(field, "an empty " + label(field), "a name");
    }
    if (name.length() > LONGEST_NAME) {
      throw bad(field, "a name of " + name.length() + " characters", "at most " + LONGEST_NAME);
    }
    return name;
  }

  /** The number in a field; finite. */
  default double number(int field) {
    double number = Numbers.parse(text(field));
    if (Double.isNaN(number)) {
      throw bad(field, cited(field) + " is not a number", "a finite number");
    }
    return number;
  }

  /** The number in a field, which has no fraction and fits an int. */
  default int whole(int field) {
    double number = number(field);
    if (number != (int) number) {
      throw bad(field, cited(field) + " is not a whole number", "a whole number");
    }
    return (int) number;
  }

  /** The time in a field, in seconds since 1970. */
  default double time(int field) {
    return time(field, 1);
  }

  /**
   * The time in a field, in seconds since 1970: not before then, and not after the year 9999.
   *
   * @param unit how many units make a second, for times that are numbers
   */
  default double time(int field, double unit) {
    double time = Times.parse(text(field), unit);
    if (Double.isNaN(time)) {
      throw bad(field, cited(field) + " is not a time", Times.EXPECTED);
    }
    if (time < 0) {
      throw bad(field, "a negative time (" + SafeText.visible(text(field)) + ")", Times.EXPECTED);
    }
    if (Times.isTooLate(time)) {
      throw bad(field, cited(field) + " is past the year 9999", Times.unitHint(time));
    }
    return time;
  }

  private String cited(int field) {
    return label(field) + " " + SafeText.quoted(text(field));
  }
}
