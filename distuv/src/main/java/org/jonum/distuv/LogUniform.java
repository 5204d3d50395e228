package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The log-uniform law, also called reciprocal: log X is uniform between log a and log b; density 1/(x·log(b/a)).
///
/// {@snippet :
/// LogUniform law = LogUniform.of(1, 1e4);
/// double x = law.quantile(0.75);                 // x == 1000.0
/// double tail = law.sf(9999.999999);             // tail == 1.0857365723729432e-11
/// }
/// **Error** of probabilities and quantiles below 4 ulp.
///
/// Source: Hamming, On the distribution of numbers (1970).
///
/// @param lower a > 0
/// @param upper b > a
public record LogUniform(double lower, double upper) implements ContinuousDistribution {
    /// The law with those ends.
    ///
    /// @throws IllegalArgumentException if not 0 < lower < upper, both finite
    public LogUniform {
        Parameters.positive("LogUniform", "lower", lower);
        Parameters.ordered("LogUniform", "lower", lower, "upper", upper);
    }

    /// The law with those ends.
    ///
    /// @param lower a > 0
    /// @param upper b > a
    /// @return the law
    /// @throws IllegalArgumentException if not 0 < lower < upper, both finite
    public static LogUniform of(double lower, double upper) {
        return new LogUniform(lower, upper);
    }

    /// log(y/x) for 0 < x ≤ y, close ones too.
    private static DoubleDouble log(double y, double x) {
        return y < 1.5 * x ? Wide.quotient(y - x, x).log1p() : Wide.logRatio(y, x);
    }

    private double length() {
        return log(upper, lower).value();
    }

    private double at(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        return p <= 0.5 ? Wide.scaledExp(lower, Wide.times(log(upper, lower), p))
                : Wide.scaledExp(upper, Wide.times(log(upper, lower), p - 1));
    }

    /// The law that makes data most likely: their smallest and largest; no standard errors.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<LogUniform> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<LogUniform> fit(double[] x, double[] weights) {
        Sample s = new Sample("LogUniform", x, weights).positive().varying();
        double[] none = {Double.NaN, Double.NaN};
        return s.closed(new LogUniform(s.min(), s.max()), new double[][] {none, none});
    }

    @Override
    public Interval support() {
        return new Interval(lower, upper);
    }

    @Override
    public double pdf(double x) {
        return x >= lower && x <= upper ? 1 / length() / x : Double.isNaN(x) ? x : 0;
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return DoubleDouble.log(x).plus(log(upper, lower).log()).negate().value();
    }

    @Override
    public double cdf(double x) {
        return x > lower ? x < upper ? log(x, lower).value() / length() : 1 : x <= lower ? 0 : x;
    }

    @Override
    public double sf(double x) {
        return x > lower ? x < upper ? log(upper, x).value() / length() : 0 : x <= lower ? 1 : x;
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

    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        return from < to ? log(to, from).value() / length() : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return probability(a, b) > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : Math.log(probability(a, b));
    }

    @Override
    public double quantile(double p) {
        return at(p);
    }

    @Override
    public double isf(double q) {
        return q <= 0.5 ? isfSmall(q) : at(1 - q);
    }

    @Override
    public double quantileLog(double logP) {
        return logP > -0.6931471805599453 ? isf(0 - Math.expm1(logP)) : at(Math.exp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return logQ > -0.6931471805599453 ? at(0 - Math.expm1(logQ)) : isf(Math.exp(logQ));
    }

    /// b·e^(−q·log(b/a)).
    private double isfSmall(double q) {
        return q >= 0 ? Wide.scaledExp(upper, Wide.times(log(upper, lower), -q)) : Double.NaN;
    }

    @Override
    public double mean() {
        return (upper - lower) / length();
    }

    @Override
    public double entropy() {
        return Math.log(length()) + 0.5 * (Math.log(lower) + Math.log(upper));
    }

    /// E (X − mean)ⁿ by quadrature over log X, relative to the upper end.
    private double central(int n) {
        double l = length(), m = mean(), sum = 0;
        int panels = 1 + (int) Math.min(100, l);
        for (int i = 0; i < panels; i++)
            sum += Quadrature.finite(
                    u -> Math.pow(upper * Math.expm1(-u) + (upper - m), n), i * l / panels, (i + 1) * l / panels);
        return sum / l;
    }

    @Override
    public double variance() {
        return central(2);
    }

    @Override
    public double skewness() {
        double v = central(2);
        return central(3) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        double v = central(2);
        return central(4) / (v * v) - 3;
    }

    @Override
    public double median() {
        return at(0.5);
    }

    @Override
    public double mode() {
        return lower;
    }

    /// The exponential of a uniform number.
    @Override
    public Sampler sampler() {
        double from = StrictMath.log(lower), to = StrictMath.log(upper);
        return random -> {
            double u = Uniforms.open(random);
            return Math.max(lower, Math.min(upper, StrictMath.exp(from * (1 - u) + to * u)));
        };
    }
}
