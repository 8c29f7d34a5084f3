package dev.portfolio.domain.evaluation;

import java.util.List;

/**
 * The mean of values between 0 and 1, and the interval in which it lies with 95 % confidence for questions of this kind.
 *
 * <p>The interval is Wilson's for a proportion (E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", Journal of the American Statistical Association 22, 1927). For values that are not only 0 or 1 it is on the
 * safe side: nothing between 0 and 1 varies more than a proportion with the same mean.
 *
 * @param low the lower end of the interval
 * @param high the upper end
 */
public record Estimate(double mean, double low, double high) {

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double Z = 1.959964;

    /** From at least one value. */
    public static Estimate of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of nothing.");
        }
        double n = values.size();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double centre = (mean + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(mean * (1 - mean) / n + Z * Z / (4 * n * n));
        return new Estimate(mean, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
