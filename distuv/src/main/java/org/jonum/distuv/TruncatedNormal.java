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
    private static final double ROOT_2PI = 2.5066282746310007, SHORT = 0.05;

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
        if (e.hi() == Double.NEGATIVE_INFINITY) return e.hi();
        double log = e.minus(DoubleDouble.log(whole.mass)).minus(DoubleDouble.log(scale)).value();
        return Math.abs(log) < 1 ? nearZero(z(x), log) : log;
    }

    /// The logarithm of the density where the error of the mass would be all that is left.
    private double nearZero(DoubleDouble z, double plain) {
        DoubleDouble mass = logMass();
        if (!(Math.abs(z.hi()) < 1e100 && Math.abs(mass.hi()) <= Double.MAX_VALUE)) return plain;
        return z.times(z).scale(-0.5).minus(DoubleDouble.HALF_LOG_TWO_PI).minus(DoubleDouble.log(scale)).minus(mass)
                .value();
    }

    /// log P(a < Y ≤ b) as a pair: from both tails, or for a short interval around c, of half length h, as 2hφ(c)·(1 + h²He₂(c)/3! +
    /// h⁴He₄(c)/5! + …) with Hermite's polynomials.
    private DoubleDouble logMass() {
        DoubleDouble s = z(lower), t = z(upper);
        if (s.hi() + t.hi() < 0) {
            DoubleDouble turned = s.negate();
            s = t.negate();
            t = turned;
        }
        DoubleDouble h = DoubleDouble.sum(upper, -lower).over(scale).scale(0.5), c = s.plus(h);
        double reach = h.hi() * (1 + Math.abs(c.hi()));
        if (reach < SHORT) {
            DoubleDouble u = h.times(h), v = c.times(c);
            double y = v.hi(), w = u.hi();
            double rest = w * w * ((y * (y - 6) + 3) / 120 + w * (((y - 15) * y + 45) * y - 15) / 5040
                    + w * w * ((((y - 28) * y + 210) * y - 420) * y + 105) / 362880);
            DoubleDouble series = v.plus(-1).times(u).over(6).plus(rest);
            return h.scale(2).log().minus(v.scale(0.5)).minus(DoubleDouble.HALF_LOG_TWO_PI).plus(series.log1p());
        }
        if (s.hi() < 0)
            return WideNormal.logSf(s.negate()).wideExp().plus(WideNormal.logSf(t).wideExp()).negate().log1p();
        DoubleDouble near = WideNormal.logSf(s);
        return WideNormal.logSf(t).minus(near).wideExp().negate().log1p().plus(near);
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
