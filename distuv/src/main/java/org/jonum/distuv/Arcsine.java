package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The arcsine law: P(X ≤ x) = 2/π·arcsin √((x − a)/(b − a)); of the share of time that a random walk spends on one side.
///
/// {@snippet :
/// Arcsine law = new Arcsine(0, 1);
/// double p = law.cdf(1e-200);                    // p == 6.366197723675813e-101
/// double x = law.quantile(0.25);                 // x == 0.14644660940672624
/// }
/// **Error** of probabilities and quantiles below 5 ulp where they are well conditioned.
///
/// Source: Lévy, Sur certains processus stochastiques homogènes (1939).
///
/// @param lower a
/// @param upper b > a
public record Arcsine(double lower, double upper) implements ContinuousDistribution {
    private static final double LOG_2 = 0.6931471805599453;

    /// The law between those ends.
    ///
    /// @throws IllegalArgumentException if not lower < upper, both finite
    public Arcsine {
        Parameters.ordered("Arcsine", "lower", lower, "upper", upper);
    }

    /// The law between those ends.
    ///
    /// @param lower a
    /// @param upper b > a
    /// @return the law
    /// @throws IllegalArgumentException if not lower < upper, both finite
    public static Arcsine of(double lower, double upper) {
        return new Arcsine(lower, upper);
    }

    @Override
    public Interval support() {
        return new Interval(lower, upper);
    }

    @Override
    public double pdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : 0;
        return 1 / (Math.PI * (Math.sqrt(0.0 + (x - lower)) * Math.sqrt(0.0 + (upper - x))));
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (x == lower || x == upper) return Double.POSITIVE_INFINITY;
        DoubleDouble product = DoubleDouble.sum(x, -lower).log().plus(DoubleDouble.sum(upper, -x).log());
        return product.scale(0.5).plus(DoubleDouble.PI.log()).negate().value();
    }

    /// 2/π·arctan(√near/√far).
    private static double angle(double near, double far) {
        return Math.atan2(Math.sqrt(near), Math.sqrt(far)) * (2 / Math.PI);
    }

    @Override
    public double cdf(double x) {
        return x > lower ? x < upper ? angle(x - lower, upper - x) : 1 : x <= lower ? 0 : x;
    }

    @Override
    public double sf(double x) {
        return x > lower ? x < upper ? angle(upper - x, x - lower) : 0 : x <= lower ? 1 : x;
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x);
        return q < 0.5 ? Math.log1p(-q) : Math.log(cdf(x));
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x);
        return p < 0.5 ? Math.log1p(-p) : Math.log(sf(x));
    }

    /// The difference of two angles, by its tangent.
    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.empty(a, b);
        double s = Math.sqrt(to - lower) * Math.sqrt(upper - from), t = Math.sqrt(from - lower) * Math.sqrt(upper - to);
        double d = (to - from) * (upper - lower) / (s + t); // s − t
        double c = Math.sqrt(upper - to) * Math.sqrt(upper - from) + Math.sqrt(from - lower) * Math.sqrt(to - lower);
        return Math.atan2(d, c) * (2 / Math.PI);
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : Math.log(p);
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        return p <= 0.5 ? lower + step(p) : upper - step(1 - p);
    }

    @Override
    public double isf(double q) {
        if (!(q >= 0 && q <= 1)) return Double.NaN;
        return q <= 0.5 ? upper - step(q) : lower + step(1 - q);
    }

    /// (b − a)·sin²(πp/2).
    private double step(double p) {
        double s = Math.sin(0.5 * Math.PI * p);
        return (upper - lower) * s * s;
    }

    @Override
    public double quantileLog(double logP) {
        return logP > -LOG_2 ? isf(0 - Math.expm1(logP)) : quantile(Math.exp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return logQ > -LOG_2 ? quantile(0 - Math.expm1(logQ)) : isf(Math.exp(logQ));
    }

    @Override
    public double mean() {
        return 0.5 * lower + 0.5 * upper;
    }

    @Override
    public double variance() {
        return (upper - lower) * (upper - lower) / 8;
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        return -1.5;
    }

    @Override
    public double entropy() {
        return Math.log(0.25 * Math.PI) + Math.log(upper - lower);
    }

    @Override
    public double median() {
        return mean();
    }

    /// The lower of the two ends, where the density is infinite.
    @Override
    public double mode() {
        return lower;
    }

    /// The square of the sine of a uniform angle, from the nearer end.
    @Override
    public Sampler sampler() {
        return random -> {
            boolean left = random.nextLong() < 0;
            double sine = StrictMath.sin(Math.PI / 4 * Uniforms.exact(random));
            double step = (upper - lower) * (sine * sine);
            return left ? lower + step : upper - step;
        };
    }
}
