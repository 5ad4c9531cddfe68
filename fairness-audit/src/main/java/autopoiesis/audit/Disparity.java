package autopoiesis.audit;

import autopoiesis.core.Estimate;

/**
 * How far groups lie apart, on one scale and in one comparison. The differences and ratios are
 * those of Fairlearn's MetricFrame (Bird et al. 2020): between groups, max - min and min / max; to
 * the overall mean or a reference, the largest absolute difference and the smallest of the ratios,
 * each turned to be at most 1.
 *
 * @param scale difference or ratio
 * @param comparison what is compared with what
 * @param lower the category with the lower mean of the two that lie farthest apart, or "overall";
 *     empty when undefined
 * @param higher the category with the higher mean, or "overall"; empty when undefined
 * @param estimate the disparity with the interval that follows from simultaneous intervals of all
 *     pairs (max-T; for ratios by Fieller's theorem): it holds whichever pair is farthest apart,
 *     and verdicts are given from it
 * @param percentile the disparity with the percentile interval of its own bootstrap distribution,
 *     as other tools print; it leans to large disparities, since a maximum over noisy groups does
 */
public record Disparity(
    Criterion.Scale scale,
    Comparison comparison,
    String lower,
    String higher,
    Estimate estimate,
    Estimate percentile) {}
