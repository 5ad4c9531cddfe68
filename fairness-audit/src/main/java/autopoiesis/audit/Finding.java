package autopoiesis.audit;

/**
 * One answer of an audit: a criterion applied to one grouping, and how it came about.
 *
 * @param partition the grouping's name
 * @param criterion the rule
 * @param disparity what was estimated
 * @param verdict what the disparity's interval says about the rule
 * @param uncertainty how sure that is
 * @param explain where every number comes from
 */
public record Finding(
    String partition,
    Criterion criterion,
    Disparity disparity,
    Verdict verdict,
    VerdictUncertainty uncertainty,
    Explanation explain) {}
