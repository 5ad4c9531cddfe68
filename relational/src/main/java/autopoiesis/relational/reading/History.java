package autopoiesis.relational.reading;

/** Which of a person's acts make its history. */
public enum History {
  /** Only acts of the sort that is to be predicted. */
  CHOSEN,
  /** All acts: what somebody met and did not like says where it is, too. */
  ALL;

  boolean takes(Act act) {
    return this == ALL || act.chosen();
  }
}
