package autopoiesis.audit;

/**
 * What an interval says about a threshold. There is no "fair": an audit can fail to find one kind
 * of unequal treatment between some groups, and no more.
 */
public enum Verdict {
  /** The whole interval lies beyond the threshold. */
  VIOLATED("violated: the whole interval lies beyond the threshold"),
  /** The whole interval lies within the threshold: no violation of this criterion is shown. */
  NOT_SHOWN("not shown: the whole interval lies within the threshold"),
  /** The interval contains the threshold, or there are not two groups large enough to compare. */
  UNDECIDED("undecided: the data do not tell on which side of the threshold it is");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict in words, for reports. */
  public String words() {
    return words;
  }
}
