package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The normal law between two bounds: that of Y given a < Y ≤ b; bounds are in the units of the data, and may be infinite.
///
/// | | here | SciPy `truncnorm` |
/// |---|---|---|
/// | m, s of Y | `location`, `scale` | `loc`, `scale` |
/// | a, b | `lower`, `upper` | (a − m)/s, (b − m)/s |
///
/// {@snippet :
/// TruncatedNormal law = TruncatedNormal.above(0, 1, 40);
/// double mean = law.mean();                      // mean == 40.024968847207264
/// double tail = law.sf(41);                      // tail == 2.5139848549653187e-18
/// }
/// Nothing underflows, however far out the bounds are: probabilities are taken relatively to the density at the bound nearest to m.
///
/// **Error** of probabilities below 20 ulp, of quantiles below 20 ulp where they are well conditioned.
///
/// Source: Mills' ratio as in Robert, Simulation of truncated normal variables (1995).
///
/// @param location m, the mean of Y
/// @param scale    s > 0, the standard deviation of Y
/// @param lower    a, −∞ for none
/// @param upper    b > a, ∞ for none
public record TruncatedNormal(double location, double scale, double lower, double upper)
        implements ContinuousDistribution, Scored {
    private static final double ROOT_2PI = 2.5066282746310007;

    /// The law of a normal number between bounds.
    ///
    /// @throws IllegalArgumentException if location is not finite, scale not a finite number > 0, or not lower < upper
    public TruncatedNormal {
        Parameters.finite("TruncatedNormal", "location", location);
        Parameters.positive("TruncatedNormal", "scale", scale);
        Parameters.check(lower < Double.POSITIVE_INFINITY, "TruncatedNormal", "lower", lower, "a number below ∞");
        Parameters.check(upper > lower, "TruncatedNormal", "upper", upper, "upper > lower = " + lower);
    }

    /// The law of a normal number between two bounds.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @param lower    a
    /// @param upper    b > a
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, scale not a finite number > 0, or not lower < upper
    public static TruncatedNormal of(double location, double scale, double lower, double upper) {
        return new TruncatedNormal(location, scale, lower, upper);
    }

    /// The law of a normal number above a bound.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @param lower    a
    /// @return the law
    /// @throws IllegalArgumentException if location or lower is not finite, or scale not a finite number > 0
    public static TruncatedNormal above(double location, double scale, double lower) {
        return new TruncatedNormal(location, scale, lower, Double.POSITIVE_INFINITY);
    }

    /// The law of a normal number up to a bound.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @param upper    b
    /// @return the law
    /// @throws IllegalArgumentException if location or upper is not finite, or scale not a finite number > 0
    public static TruncatedNormal below(double location, double scale, double upper) {
        return new TruncatedNormal(location, scale, Double.NEGATIVE_INFINITY, upper);
    }

    /// The law between given bounds that makes data most likely, by Newton's iteration.
    ///
    /// @param x     data, between the bounds, not all the same
    /// @param lower a
    /// @param upper b > a
    /// @return the law, and standard errors of location and scale
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<TruncatedNormal> fit(double[] x, double lower, double upper) {
        return fit(x, Sample.ones(x), lower, upper);
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, between the bounds, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @param lower   a
    /// @param upper   b > a
    /// @return the law, and standard errors of location and scale
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<TruncatedNormal> fit(double[] x, double[] weights, double lower, double upper) {
        Sample s = new Sample("TruncatedNormal", x, weights).within(lower, upper).varying();
        return Likelihood.maximize(s, new double[] {s.mean(), s.spread()}, new double[] {s.spread(), 0},
                p -> new TruncatedNormal(p[0], p[1], lower, upper));
    }

    /// P(from < Y ≤ to) = mass·φ(near): the end that is nearest to 0, in standard units, and the mass relative to its density.
    private record Part(DoubleDouble near, double mass) {
        /// This probability over that of another part, as a logarithm of a factor and the rest.
        double over(Part whole) {
            return exponent(near, whole.near).exp() * (mass / whole.mass);
        }

        double logOver(Part whole) {
            return exponent(near, whole.near).value() + Math.log(mass / whole.mass);
        }
    }

    /// (w² − z²)/2.
    private static DoubleDouble exponent(DoubleDouble z, DoubleDouble w) {
        if (!(Math.abs(z.hi()) < 1e100)) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        return w.minus(z).times(w.plus(z)).scale(0.5);
    }

    private DoubleDouble z(double x) {
        return Wide.standardized(x, location, scale);
    }

    private Part part(double from, double to) {
        DoubleDouble s = z(from), t = z(to);
        if (s.hi() < 0 && t.hi() > 0)
            return new Part(Tail.ZERO, ROOT_2PI * GaussTail.probability(s, t, t.hi() - s.hi()));
        DoubleDouble near = s.hi() >= 0 ? s : t.negate();
        return new Part(near, GaussTail.relative(near.hi(), (to - from) / scale));
    }

    private Part whole() {
        return part(lower, upper);
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = Wide.standardized(x, location, scale).hi(), a = pdf(lower), b = pdf(upper);
        out[0] = z / scale - (a - b);
        out[1] = (z * z - 1) / scale - (a == 0 ? 0 : (lower - location) / scale * a)
                + (b == 0 ? 0 : (upper - location) / scale * b);
        out[2] = a;
        out[3] = -b;
        return out;
    }

    @Override
    public Interval support() {
        return new Interval(lower, upper);
    }

    @Override
    public double pdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : 0;
        Part whole = whole();
        return exponent(z(x), whole.near).exp() / whole.mass / scale;
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        Part whole = whole();
        DoubleDouble e = exponent(z(x), whole.near);
        return e.hi() == Double.NEGATIVE_INFINITY ? e.hi()
                : e.minus(DoubleDouble.log(whole.mass)).minus(DoubleDouble.log(scale)).value();
    }

    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.empty(a, b);
        return Math.min(1, part(from, to).over(whole()));
    }

    @Override
    public double logProbability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.logEmpty(a, b);
        double outside = probability(lower, from) + probability(to, upper);
        return outside < 0.5 ? Math.log1p(-outside) : part(from, to).logOver(whole());
    }

    @Override
    public double cdf(double x) {
        return probability(lower, x);
    }

    @Override
    public double sf(double x) {
        return x < lower ? 1 : probability(x, upper);
    }

    @Override
    public double logCdf(double x) {
        return logProbability(lower, x);
    }

    @Override
    public double logSf(double x) {
        return x < lower ? 0 : logProbability(x, upper);
    }

    @Override
    public double mode() {
        return Math.max(lower, Math.min(upper, location));
    }

    /// By rejection, of an algorithm that suits the bounds; Robert (1995).
    @Override
    public Sampler sampler() {
        return new TruncatedNormalSampler(location, scale, lower, upper);
    }
}
