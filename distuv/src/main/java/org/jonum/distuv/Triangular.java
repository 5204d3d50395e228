package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The triangular law: a density that rises linearly from a to c, and falls to b; c may be one of the ends.
///
/// {@snippet :
/// Triangular law = new Triangular(0, 1, 1);
/// double top = law.pdf(1);                       // top == 2.0
/// double tail = new Triangular(0, 0.5, 1).sf(1 - 0x1p-40);   // tail == 1.6543612251060553e-24
/// }
/// **Error** of probabilities below 5 ulp, of quantiles below 5 ulp where they are well conditioned.
///
/// Source: Simpson, A letter on the advantage of taking the mean of a number of observations (1755).
///
/// @param lower a
/// @param mode  c, a ≤ c ≤ b
/// @param upper b > a
public record Triangular(double lower, double mode, double upper) implements ContinuousDistribution {
    private static final double LOG_2 = 0.6931471805599453;

    /// The law with those corners.
    ///
    /// @throws IllegalArgumentException if not lower ≤ mode ≤ upper, lower < upper, all finite
    public Triangular {
        Parameters.ordered("Triangular", "lower", lower, "upper", upper);
        Parameters.check(lower <= mode && mode <= upper, "Triangular", "mode", mode,
                "lower = " + lower + " ≤ mode ≤ upper = " + upper);
    }

    /// The law with those corners.
    ///
    /// @param lower a
    /// @param mode  c, a ≤ c ≤ b
    /// @param upper b > a
    /// @return the law
    /// @throws IllegalArgumentException if not lower ≤ mode ≤ upper, lower < upper, all finite
    public static Triangular of(double lower, double mode, double upper) {
        return new Triangular(lower, mode, upper);
    }

    /// The law between known ends that makes data most likely: its mode is one of them (Oliver 1972).
    ///
    /// The theory of standard errors does not apply to the mode: it is NaN.
    ///
    /// @param x     data, above lower, below upper
    /// @param lower end of the support
    /// @param upper end of the support
    /// @return the law
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Triangular> fit(double[] x, double lower, double upper) {
        return fit(x, Sample.ones(x), lower, upper);
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, above lower, below upper
    /// @param weights at least 0, one for each number, not all 0
    /// @param lower   end of the support
    /// @param upper   end of the support
    /// @return the law
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Triangular> fit(double[] x, double[] weights, double lower, double upper) {
        Parameters.ordered("Triangular", "lower", lower, "upper", upper);
        Sample s = new Sample("Triangular", x, weights).within(Math.nextUp(lower), Math.nextDown(upper));
        int[] order = s.order();
        double below = 0, above = s.weight() * s.mean(v -> Math.log(upper - v)), weight = 0, rest = s.weight();
        double best = Double.NEGATIVE_INFINITY, mode = lower;
        for (int i : order) {
            double v = x[i], w = weights[i];
            weight += w;
            rest -= w;
            below += w * Math.log(v - lower);
            above -= w * Math.log(upper - v);
            double value = below - weight * Math.log(v - lower) + above - rest * Math.log(upper - v);
            if (w > 0 && value > best) {
                best = value;
                mode = v;
            }
        }
        return s.closed(new Triangular(lower, mode, upper), new double[][] {{Double.NaN}});
    }

    @Override
    public Interval support() {
        return new Interval(lower, upper);
    }

    @Override
    public double pdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : 0;
        double top = 2 / (upper - lower);
        return x < mode ? top * ((x - lower) / (mode - lower)) : x == mode ? top : top * ((upper - x) / (upper - mode));
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double f = pdf(x);
        boolean isBelowRange = f < Double.MIN_NORMAL && x > lower && x < upper;
        if (!(f > 0.5 && f < 2 || isBelowRange)) return Math.log(f);
        DoubleDouble log = DoubleDouble.log(2).minus(DoubleDouble.sum(upper, -lower).log());
        if (x < mode) log = log.plus(DoubleDouble.sum(x, -lower).log()).minus(DoubleDouble.sum(mode, -lower).log());
        if (x > mode) log = log.plus(DoubleDouble.sum(upper, -x).log()).minus(DoubleDouble.sum(upper, -mode).log());
        return log.value();
    }

    /// P(X ≤ x) inside of the support of the law (a, c, b).
    private static double lower(double x, double a, double c, double b) {
        double l = b - a;
        if (x <= c) return (x - a) / l * ((x - a) / (c - a));
        double q = (b - x) / l * ((b - x) / (b - c));
        return q <= 0.5 ? 1 - q : (c - a) / l + (x - c) / l * (1 + (b - x) / (b - c)); // both parts are positive
    }

    @Override
    public double cdf(double x) {
        return x > lower && x < upper ? lower(x, lower, mode, upper) : x <= lower ? 0 : x >= upper ? 1 : x;
    }

    @Override
    public double sf(double x) {
        return x > lower && x < upper ? lower(-x, -upper, -mode, -lower) : x <= lower ? 1 : x >= upper ? 0 : x;
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x), p = cdf(x);
        return q < 0.5 ? Math.log1p(-q) : p > Tail.TINY || x <= lower ? Math.log(p) : tiny(x - lower, mode - lower);
    }

    /// The logarithm of a tiny tail at a distance from the end that the mode has in another: d²/(wm), or (2d − m)/(w − m) beyond the mode.
    private double tiny(double distance, double toMode) {
        return distance <= toMode ? 2 * Math.log(distance) - Math.log(upper - lower) - Math.log(toMode)
                : Math.log(2 * distance - toMode) - Math.log(upper - lower);
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x), q = sf(x);
        return p < 0.5 ? Math.log1p(-p) : q > Tail.TINY || x >= upper ? Math.log(q) : tiny(upper - x, upper - mode);
    }

    /// The length times the mean of the densities at the ends, on each side of the mode.
    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.empty(a, b);
        if (from < mode && mode < to) return probability(from, mode) + probability(mode, to);
        double top = 1 / (upper - lower);
        if (to <= mode) return (to - from) * top * ((from - lower) / (mode - lower) + (to - lower) / (mode - lower));
        return (to - from) * top * ((upper - from) / (upper - mode) + (upper - to) / (upper - mode));
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : Math.log(p);
    }

    /// The distance from an end that is w from the mode with p beyond, √(w(b − a)p), or NaN if it is more than w, or not so simple.
    private double distance(double p, double w) {
        double l = upper - lower, square = p * (l * w);
        return square > 1e-305 && square < 1e300 && p * l <= w ? Math.sqrt(square) : Double.NaN;
    }

    @Override
    public double quantile(double p) {
        double x = p <= 0.5 ? lower + distance(p, mode - lower) : upper - distance(1 - p, upper - mode);
        return x >= lower && x <= upper ? x : general(p);
    }

    private double general(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        return p <= 0.5 ? lower(p) : upper(1 - p);
    }

    @Override
    public double isf(double q) {
        double x = q <= 0.5 ? upper - distance(q, upper - mode) : lower + distance(1 - q, mode - lower);
        if (x >= lower && x <= upper) return x;
        if (!(q >= 0 && q <= 1)) return Double.NaN;
        return q <= 0.5 ? upper(q) : lower(1 - q);
    }

    private double lower(double p) {
        double d = upper - lower, left = (mode - lower) / d;
        double x = p <= left ? lower + d * Math.sqrt(p * left) : mode + fall(upper - mode, d * (p - left));
        return isSettled(x) ? x : settled(p, x, cdf(x) - p);
    }

    private double upper(double q) {
        double d = upper - lower, right = (upper - mode) / d;
        double x = q <= right ? upper - d * Math.sqrt(q * right) : mode - fall(mode - lower, d * (q - right));
        return isSettled(x) ? x : settled(q, x, q - sf(x));
    }

    /// The way y down from the top, with the area left: y·(2w − y) = area·w.
    private static double fall(double w, double area) {
        return 0 - w * Logs.sqrt1pm1(-area / w);
    }

    /// Whether x has lost little to the ends.
    private boolean isSettled(double x) {
        return !(Math.abs(x) < 0.25 * Math.max(Math.abs(lower), Math.abs(upper)));
    }

    /// Near 0 the rounding of x = a + … matters: one step of Newton's iteration.
    private double settled(double p, double x, double error) {
        double f = pdf(x);
        return p > 0 && f > 0 ? x - error / f : x;
    }

    /// How far from its end the point of a probability below the range is: √((b − a)·part·p), or NaN if beyond the part.
    private double far(double log, double part) {
        double d = Math.sqrt(upper - lower) * Math.sqrt(part) * Math.exp(0.5 * log);
        return log < -700 && d <= part ? d : Double.NaN;
    }

    @Override
    public double quantileLog(double logP) {
        double d = far(logP, mode - lower);
        if (d >= 0) return lower + d;
        return logP > -LOG_2 ? isf(0 - Math.expm1(logP)) : quantile(Math.exp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        double d = far(logQ, upper - mode);
        if (d >= 0) return upper - d;
        return logQ > -LOG_2 ? quantile(0 - Math.expm1(logQ)) : isf(Math.exp(logQ));
    }

    @Override
    public double mean() {
        return lower / 3 + mode / 3 + upper / 3;
    }

    @Override
    public double variance() {
        double d = upper - lower, r = mode - lower, s = upper - mode;
        return (d * d - r * s) / 18;
    }

    @Override
    public double skewness() {
        double d = upper - lower, r = (mode - lower) / d, s = (upper - mode) / d;
        double v = 1 - r * s;
        return Math.sqrt(2) * (s - r) * (1 + r) * (1 + s) / (5 * v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        return -0.6;
    }

    @Override
    public double entropy() {
        return 0.5 - LOG_2 + Math.log(upper - lower);
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    /// The root of a uniform number to one of the sides.
    @Override
    public Sampler sampler() {
        double share = (mode - lower) / (upper - lower);
        return random -> {
            boolean left = Uniforms.halfOpen(random) < share;
            double root = Math.sqrt(Uniforms.exact(random));
            return left ? lower + (mode - lower) * root : upper - (upper - mode) * root;
        };
    }
}
