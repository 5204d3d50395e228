package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

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
    private static final double ROOT_2PI = 2.5066282746310007, SHORT = 0.05, DISTANT = 1e5;
    /// From here on a bound is far out, where the law is nearly exponential.
    private static final double FAR = 8, TINY = 1e-100, WHOLE = 100;

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

    /// P(from < Y ≤ to): the point of the interval that is nearest to m, and the probability relative to s times the density there.
    private record Part(double near, double mass) {
    }

    /// The logarithm of the density at x over that at y, (w² − z²)/2 in standard units: y − x has no rounding, however far out both are.
    private DoubleDouble exponent(double x, double y) {
        if (x == y) return Tail.ZERO;
        DoubleDouble z = z(x), w = z(y);
        double d = y - x;
        if (!(Math.abs(z.hi()) < 1e100 && Math.abs(d) <= Double.MAX_VALUE))
            return DoubleDouble.of((0.5 * y - 0.5 * x) / scale * (z.hi() + w.hi()));
        return Wide.quotient(0.5 * d, 0.5 * DoubleDouble.sumError(y, -x, d), scale).times(w.plus(z));
    }

    private double over(Part part, Part whole) {
        return exponent(part.near, whole.near).exp() * (part.mass / whole.mass);
    }

    private double logOver(Part part, Part whole) {
        return exponent(part.near, whole.near).value() + Math.log(part.mass / whole.mass);
    }

    private DoubleDouble z(double x) {
        return Wide.standardized(x, location, scale);
    }

    private Part part(double from, double to) {
        DoubleDouble s = z(from), t = z(to);
        if (s.hi() < 0 && t.hi() > 0 && !isUniform())
            return new Part(location, ROOT_2PI * GaussTail.probability(s, t, t.hi() - s.hi()));
        boolean above = s.hi() >= 0;
        double z = Math.min(above ? s.hi() : -t.hi(), Double.MAX_VALUE);
        if (isUniform()) return new Part(above ? from : to, (to - from) / (upper - lower));
        return new Part(above ? from : to, GaussTail.relative(z, (to - from) / scale));
    }

    /// Whether the interval is so short that in units of s it may have no length.
    private boolean isUniform() {
        double length = (upper - lower) / scale;
        return length < TINY && length * Math.max(Math.abs(z(lower).hi()), Math.abs(z(upper).hi())) < TINY;
    }

    private double unitOfMass() {
        return isUniform() ? upper - lower : scale;
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
        DoubleDouble e = exponent(x, whole.near);
        return e.hi() > -600 || !(e.hi() > -1e5) ? e.exp() / whole.mass / unitOfMass()
                : e.minus(DoubleDouble.log(whole.mass)).minus(DoubleDouble.log(unitOfMass())).exp();
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        Part whole = whole();
        DoubleDouble e = exponent(x, whole.near);
        if (e.hi() == Double.NEGATIVE_INFINITY) return e.hi();
        double log = e.minus(DoubleDouble.log(whole.mass)).minus(DoubleDouble.log(unitOfMass())).value();
        if (!(Math.abs(log) < 1)) return log;
        return isFar() && Math.abs(z(whole.near).hi()) > DISTANT ? distant(e) : nearZero(z(x), log);
    }

    /// The logarithm of the density that has fallen by e^(−fall) since the near bound, for a bound so far out that Mills' ratio is (1 − 1/z²)/z.
    private double distant(DoubleDouble fall) {
        DoubleDouble z = isRising() ? z(upper).negate() : z(lower), mass = z.log().negate().plus(-1 / z.hi() / z.hi());
        double d = upper - lower;
        if (d / scale * z.hi() < WHOLE) { // less what lies beyond the other bound
            DoubleDouble length = Wide.quotient(d, DoubleDouble.sumError(upper, -lower, d), scale);
            DoubleDouble e = length.times(length.scale(0.5).plus(z)).plus(length.over(z).log1p());
            mass = mass.plus(e.negate().wideExpm1().negate().log());
        }
        return fall.minus(mass).minus(DoubleDouble.log(scale)).value();
    }

    /// The logarithm of the density where the error of the mass would be all that is left.
    private double nearZero(DoubleDouble z, double plain) {
        DoubleDouble mass = logMass();
        if (!(Math.abs(z.hi()) < DISTANT && Math.abs(mass.hi()) <= Double.MAX_VALUE)) return plain;
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
        return Math.min(1, over(part(from, to), whole()));
    }

    @Override
    public double logProbability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.logEmpty(a, b);
        double outside = probability(lower, from) + probability(to, upper);
        return outside < 0.5 ? Math.log1p(-outside) : logOver(part(from, to), whole());
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

    private boolean isFar() {
        return Math.max(z(lower).hi(), -z(upper).hi()) >= FAR && !isUniform();
    }

    private boolean isRising() {
        return lower < location;
    }

    private BoundedTail bounded() {
        double z = isRising() ? -z(upper).hi() : z(lower).hi();
        return new BoundedTail(Math.min(z, Double.MAX_VALUE), (upper - lower) / scale);
    }

    /// The point with a share of the probability between it and the bound that is nearest to m, given the rest and its logarithm too.
    private double at(double share, double rest, double logRest) {
        BoundedTail tail = bounded();
        double sign = isRising() ? -1 : 1, near = isRising() ? upper : lower, far = isRising() ? lower : upper, x;
        if (share <= 0.5) {
            x = near + sign * scale * tail.distance(share);
        } else {
            double d = tail.distanceFromEnd(rest, logRest);
            x = d >= 0 ? far - sign * scale * d : near + sign * scale * tail.distanceOfRest(logRest);
        }
        return Math.max(lower, Math.min(upper, x));
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0 && p < 1 && isFar())) return ContinuousDistribution.super.quantile(p);
        return isRising() ? at(1 - p, p, Math.log(p)) : at(p, 1 - p, Math.log1p(-p));
    }

    @Override
    public double isf(double q) {
        if (!(q > 0 && q < 1 && isFar())) return ContinuousDistribution.super.isf(q);
        return isRising() ? at(q, 1 - q, Math.log1p(-q)) : at(1 - q, q, Math.log(q));
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < 0 && logP > Double.NEGATIVE_INFINITY && isFar()))
            return ContinuousDistribution.super.quantileLog(logP);
        double p = Math.exp(logP), q = -Math.expm1(logP);
        return isRising() ? at(q, p, logP) : at(p, q, Logs.log1mexp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < 0 && logQ > Double.NEGATIVE_INFINITY && isFar())) return ContinuousDistribution.super.isfLog(logQ);
        double q = Math.exp(logQ), p = -Math.expm1(logQ);
        return isRising() ? at(q, p, Logs.log1mexp(logQ)) : at(p, q, logQ);
    }

    /// What a distance from the near bound is in units of its mean, nearly.
    private double unit() {
        return scale / (isRising() ? -z(upper).hi() : z(lower).hi());
    }

    @Override
    public double mean() {
        if (!isFar()) return ContinuousDistribution.super.mean();
        double d = unit() * bounded().expectation(t -> t);
        return isRising() ? Math.max(lower, upper - d) : Math.min(upper, lower + d);
    }

    @Override
    public double variance() {
        if (!isFar()) return ContinuousDistribution.super.variance();
        double sd = unit() * Math.sqrt(bounded().centralMoment(2));
        return sd * sd;
    }

    @Override
    public double skewness() {
        if (!isFar()) return ContinuousDistribution.super.skewness();
        BoundedTail tail = bounded();
        double skewness = tail.centralMoment(3) / Math.pow(tail.centralMoment(2), 1.5);
        return isRising() ? -skewness : skewness;
    }

    @Override
    public double excessKurtosis() {
        if (!isFar()) return ContinuousDistribution.super.excessKurtosis();
        BoundedTail tail = bounded();
        double v = tail.centralMoment(2);
        return tail.centralMoment(4) / v / v - 3;
    }

    @Override
    public double entropy() {
        if (!isFar()) return ContinuousDistribution.super.entropy();
        return bounded().entropy() + Math.log(unit());
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
