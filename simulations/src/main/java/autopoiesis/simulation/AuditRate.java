package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;

/**
 * How often an audit raises an alarm where there is nothing, and where there is something.
 *
 * @param audit which audit, and what counts as an alarm
 * @param nothing where nothing was planted
 * @param falseAlarms share of replicates with an alarm there, with Wilson's interval
 * @param something where an effect was planted
 * @param found share of replicates with an alarm there, with Wilson's interval
 */
public record AuditRate(
    String audit, String nothing, Estimate falseAlarms, String something, Estimate found) {
  private static final double Z = 1.959963984540054;

  public AuditRate {
    Require.notEmpty("audit", audit);
    Require.notEmpty("nothing", nothing);
    Require.notNull("falseAlarms", falseAlarms);
    Require.notEmpty("something", something);
    Require.notNull("found", found);
  }

  /**
   * A share of n with its 95 % interval (Wilson 1927, doi:10.1080/01621459.1927.10502953);
   * undefined when n is 0.
   */
  static Estimate share(int count, int n) {
    if (n == 0) {
      return Estimate.undefined(0);
    }
    double p = count / (double) n;
    double width = 1 + Z * Z / n;
    double middle = (p + Z * Z / (2 * n)) / width;
    double reach = Z / width * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    double low = count == 0 ? 0 : middle - reach;
    double high = count == n ? 1 : middle + reach;
    return new Estimate(p, low, high, n);
  }
}
