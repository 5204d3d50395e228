package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Erf;
import org.jonum.special.StandardNormal;

/// Lévy's law, of the first passage of Brownian motion: P(X ≤ x) = erfc(√(c/2(x − m))) for x ≥ m. Its moments are infinite.
///
/// {@snippet :
/// Levy law = Levy.of(0, 1);
/// double low = law.cdf(0.001);                   // low == 1.7958327848007449e-219
/// double x = law.isf(1e-10);                     // x == 6.366197723675813e19
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Lévy, Sur certains processus stochastiques homogènes (1939).
///
/// @param location m, the lower end
/// @param scale    c > 0
public record Levy(double location, double scale) implements ContinuousDistribution, Scored {
    private static final double EULER = 0.5772156649015329, ROOT_HALF = 0.7071067811865476, MEDIAN = 2.198109338317732;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public Levy {
        Parameters.finite("Levy", "location", location);
        Parameters.positive("Levy", "scale", scale);
    }

    /// The law with location m and scale c.
    ///
    /// @param location m
    /// @param scale    c > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static Levy of(double location, double scale) {
        return new Levy(location, scale);
    }

    /// w = √(c/(x − m)): then F(x) = 2·Q(w).
    private DoubleDouble w(double x) {
        if (!(x > location)) return DoubleDouble.of(x <= location ? Double.POSITIVE_INFINITY : x);
        if (x == Double.POSITIVE_INFINITY) return Tail.ZERO;
        DoubleDouble v = Wide.standardized(x, location, scale); // 1/w²
        if (v.hi() == Double.POSITIVE_INFINITY)
            return DoubleDouble.of(Math.sqrt(scale) / Math.sqrt(x - location));
        double w = 1 / Math.sqrt(v.hi());
        if (!(v.hi() > 1e-250 && v.hi() < 1e250)) return DoubleDouble.of(w);
        DoubleDouble r = v.times(w).times(w).negate().plus(1); // 1 − v·w², what is left
        return DoubleDouble.of(w).plus(0.5 * w * r.hi());
    }

    /// m + c/w².
    private double at(DoubleDouble w) {
        return Math.abs(w.hi()) < 1e-150 || Math.abs(w.hi()) > 1e150 ? location + scale / w.hi() / w.hi()
                : Wide.affine(location, scale, DoubleDouble.of(1).over(w.times(w)));
    }

    /// The law that makes data most likely, with location 0: 1/mean of 1/x.
    ///
    /// @param x data, finite, above 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Levy> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Levy> fit(double[] x, double[] weights) {
        Sample s = new Sample("Levy", x, weights).positive();
        double scale = 1 / s.mean(v -> 1 / v);
        return s.closed(new Levy(0, scale), new double[][] {{2 * scale * scale}});
    }

    @Override
    public double[] score(double x, double[] out) {
        double y = x - location;
        out[0] = (1.5 - 0.5 * scale / y) / y;
        out[1] = 0.5 / scale - 0.5 / y;
        return out;
    }

    @Override
    public Interval support() {
        return new Interval(location, Double.POSITIVE_INFINITY);
    }

    @Override
    public double pdf(double x) {
        DoubleDouble w = w(x);
        double f = GaussTail.pdf(w), v = w.hi();
        if (f > 1e-280 && v > 1e-60) {
            double g = v * v * v * f / scale;
            return g + g * (3 * w.lo() / v);
        }
        return v > 0 && v < 1e3 ? logDensity(w).exp() : Double.isNaN(v) ? v : 0;
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble w = w(x);
        if (!(w.hi() < 1e145)) return -w.hi();
        if (w.hi() == 0) return Double.NEGATIVE_INFINITY;
        return logDensity(w).value();
    }

    private DoubleDouble logDensity(DoubleDouble w) {
        DoubleDouble square = w.hi() > 1e-100 ? w.times(w).scale(0.5) : Tail.ZERO;
        return w.log().times(3).minus(square).minus(DoubleDouble.log(scale)).minus(DoubleDouble.HALF_LOG_TWO_PI);
    }

    @Override
    public double cdf(double x) {
        double d = x - location, r = scale / d;
        if (!(r < 1000 && r > 1e-28 && Wide.fits(scale))) return 2 * GaussTail.sf(w(x));
        double w = -Math.sqrt(r), lost = DoubleDouble.remainder(r, w, w);
        double rest = DoubleDouble.remainder(scale, d, r) - r * DoubleDouble.sumError(x, -location, d); // (c/(x − m) − r)·d
        return 2 * StandardNormal.cdf(w, 0.5 * w / scale * (lost * d + rest)); // 1/w = w·d/c
    }

    @Override
    public double sf(double x) {
        return Erf.erf(w(x).hi() * ROOT_HALF);
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x);
        return q < 0.5 ? Math.log1p(-q) : GaussTail.logSf(w(x)) + 0.6931471805599453;
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x);
        return p < 0.5 ? Math.log1p(-p) : Math.log(sf(x));
    }

    @Override
    public double probability(double a, double b) {
        return a < b ? 2 * GaussTail.probability(w(b), w(a), length(a, b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        if (!(a < b)) return Tail.logEmpty(a, b);
        double p = probability(a, b);
        if (p > 0.5) return Math.log1p(-(cdf(a) + sf(b)));
        return GaussTail.logProbability(w(b), w(a), length(a, b)) + 0.6931471805599453;
    }

    /// w(a) − w(b) = (b − a)·w(a)²·w(b)²/(c·(w(a) + w(b))).
    private double length(double a, double b) {
        double v = w(a).hi(), w = w(b).hi();
        if (!(v < 1e50 && w > 1e-50)) return v - w;
        return v - w > 0.1 * v ? v - w : (b - a) / scale * v * w * (v * w / (v + w));
    }

    @Override
    public double quantile(double p) {
        double w = StandardNormal.quantile(0.5 * p), v = location + scale / (w * w);
        if (w > -40 && w < -1e-100 && Wide.holds(v, location)) return v;
        return p >= 0 && p <= 1 ? at(GaussTail.inverseSf(0.5 * p)) : Double.NaN;
    }

    @Override
    public double isf(double q) {
        if (q > 0.5) return quantile(1 - q);
        if (!(q >= 0)) return Double.NaN;
        double w = Erf.inverseErf(q) / ROOT_HALF;
        return w < 1e-150 ? location + scale / w / w : at(DoubleDouble.of(w));
    }

    @Override
    public double quantileLog(double logP) {
        if (logP > -0.6931471805599453) return isf(0 - Math.expm1(logP));
        return at(GaussTail.inverseLogSf(logP - 0.6931471805599453));
    }

    @Override
    public double isfLog(double logQ) {
        return logQ > -0.6931471805599453 ? quantile(0 - Math.expm1(logQ)) : isf(Math.exp(logQ));
    }

    @Override
    public double mean() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return Double.NaN;
    }

    @Override
    public double skewness() {
        return Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return Double.NaN;
    }

    @Override
    public double entropy() {
        return 0.5 * (1 + 3 * EULER + Math.log(16 * Math.PI)) + Math.log(scale);
    }

    @Override
    public double median() {
        return location + scale * MEDIAN;
    }

    @Override
    public double mode() {
        return location + scale / 3;
    }

    /// The reciprocal of the square of a normal number.
    @Override
    public Sampler sampler() {
        return random -> {
            double n = Ziggurat.normal(random);
            return location + scale / (n * n);
        };
    }
}
