package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Erf;
import org.jonum.special.ExpIntegral;

/// The inverse Gaussian (Wald) law with mean μ and shape λ: density √(λ/(2πx³))·e^(−λ(x−μ)²/(2μ²x)) for x > 0. Its
/// variance is μ³/λ.
///
/// | here | SciPy | R (statmod) | Distributions.jl |
/// |---|---|---|---|
/// | `InverseGaussian.ofMeanShape(m, l)` | `invgauss(m/l, scale=l)` | `dinvgauss(x, m, l)` | `InverseGaussian(m, l)` |
///
/// {@snippet :
/// var law = InverseGaussian.ofMeanShape(1, 0.25);
/// double p = InverseGaussian.ofMeanShape(1.65, 590).cdf(2);   // p == 0.9998791763271095
/// double x = law.quantile(0.999996);             // x == 55.53114044450488
/// double far = law.sf(1e5);                      // far == 0.0
/// }
/// With r = √(λ/x), u = r(x/μ − 1) and v = r(x/μ + 1) the tails are ½·e^(−u²/2)·(erfcx(∓u/√2) ± erfcx(v/√2)), of
/// which the upper is a difference: it is the integral of −erfcx′ where the two are near to one another.
///
/// **Error** below 8 ulp for the density, 10 for both tails and inverses.
///
/// Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), chapter 15.
///
/// @param mean  μ > 0
/// @param shape λ > 0
public record InverseGaussian(double mean, double shape) implements ContinuousDistribution, Scored {
    private static final double ROOT_HALF = 0.7071067811865476, TWO_OVER_ROOT_PI = 1.1283791670955126;
    /// λ/x from which on nothing but it counts in logarithms.
    private static final double FAR = 1e290, BEYOND = 1e290;
    private static final double ONE_OVER_ROOT_2PI = 0.3989422804014327;

    /// The law with this mean and shape; see the factory.
    ///
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public InverseGaussian {
        Parameters.positive("InverseGaussian", "mean", mean);
        Parameters.positive("InverseGaussian", "shape", shape);
    }

    /// The law with mean μ and variance μ³/λ.
    ///
    /// @param mean  μ > 0
    /// @param shape λ > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static InverseGaussian ofMeanShape(double mean, double shape) {
        return new InverseGaussian(mean, shape);
    }

    @Override
    public double[] score(double x, double[] out) {
        double d = (x - mean) / mean;
        out[0] = shape / mean * (d / mean);
        out[1] = 0.5 / shape - 0.5 * d * (d / x);
        return out;
    }

    /// The law that makes data most likely: their mean, and 1/shape the mean of 1/x − 1/mean.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<InverseGaussian> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<InverseGaussian> fit(double[] x, double[] weights) {
        Sample s = new Sample("InverseGaussian", x, weights).positive().varying();
        double m = s.mean(), l = 1 / s.mean(v -> (v - m) / m * ((v - m) / m / v)); // 1/x − 1/m but for a part with mean 0
        return s.closed(new InverseGaussian(m, l), new double[][] {{m * m * (m / l), 0}, {0, 2 * l * l}});
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    /// −u²/2 = −λ/x·((x − μ)/μ)²/2.
    private DoubleDouble exponent(double x) {
        double d = x - mean, q = shape / x;
        // neither order overflows where it is taken
        double e = x > 2 * mean ? -0.5 * (shape / mean) * (d / mean) * (d / x) : -0.5 * (d / mean) * (d / mean) * q;
        if (!(e > -1e6 && e < -1e-30 && q < 1e290)) return DoubleDouble.of(e);
        DoubleDouble t = DoubleDouble.sum(x, -mean).over(mean);
        return t.times(t.times(DoubleDouble.quotient(shape, x))).scale(-0.5);
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : 0;
        DoubleDouble e = exponent(x);
        return e.hi() < -1e300 ? 0 : Wide.scaledExp(ONE_OVER_ROOT_2PI * (Math.sqrt(shape / x) / x), e);
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (shape / x > FAR) return -0.5 * (shape / x);
        if (isLinear(x)) return line(x);
        DoubleDouble logs = DoubleDouble.log(shape).minus(DoubleDouble.log(x).times(3)).scale(0.5);
        return exponent(x).plus(logs).minus(DoubleDouble.HALF_LOG_TWO_PI).value();
    }

    /// Whether −λx/(2μ²) is all that counts in the logarithms of density and tail.
    private boolean isLinear(double x) {
        return x / mean > 1e20 && line(x) < -1e30;
    }

    private double line(double x) {
        return -0.5 * (shape / mean) * (x / mean);
    }

    /// erfcx(u/√2) ± erfcx(v/√2) over 2, u for the side where x is.
    private double factor(double x) {
        double r = Math.sqrt(shape / x) * ROOT_HALF, t = (x - mean) / mean;
        double u = r * Math.abs(t), v = r * (x / mean + 1);
        if (x < mean) return 0.5 * (Erf.erfcx(u) + Erf.erfcx(v));
        double h = 2 * r;
        return h > 0.5 * (1 + u) ? 0.5 * (Erf.erfcx(u) - Erf.erfcx(v)) : fall(u, h);
    }

    /// ½·∫ −erfcx′ from u to u + h.
    private static double fall(double u, double h) {
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        double c = u + 0.5 * h, sum = 0;
        for (int i = 0; i < rule.length(); i++) sum += rule.weight(i) * slope(c + 0.5 * h * rule.node(i));
        return 0.25 * h * sum;
    }

    /// −erfcx′(z) = 2/√π − 2z·erfcx(z), for z > 1 by the continued fraction of the repeated integrals of erfc.
    private static double slope(double z) {
        if (z <= 1) return TWO_OVER_ROOT_PI - 2 * z * Erf.erfcx(z);
        int n = (int) (12 + 120 / (z * z));
        double r = 1 / (z + Math.sqrt(z * z + 2 * n + 4)); // of the integrals n + 1 and n, nearly
        for (int k = n; k >= 1; k--) r = 1 / (2 * z + 2 * (k + 1) * r);
        return 2 * Erf.erfcx(z) * r;
    }

    @Override
    public double cdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : x > 0 ? 1 : 0;
        if (x / mean > BEYOND) return 1;
        double tail = exponent(x).exp() * factor(x);
        return x < mean ? tail : 1 - tail;
    }

    @Override
    public double sf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : x > 0 ? 0 : 1;
        if (x / mean > BEYOND) return 0;
        double tail = exponent(x).exp() * factor(x);
        return x >= mean ? tail : tail < 0.5 ? 1 - tail : nearLevy(x, 1 - tail);
    }

    /// The tail above an x below the mean, of which 1 − F is given: for large means, near Lévy's law, without cancellation.
    private double nearLevy(double x, double rest) {
        double r = Math.sqrt(shape / x) * ROOT_HALF, c = 2 * (shape / mean);
        if (!(r * (x / mean + 1) < 0.5)) return rest;
        return 0.5 * (Erf.erf(r * ((mean - x) / mean)) + Erf.erf(r * (x / mean + 1)) * Math.exp(c) - Math.expm1(c));
    }

    @Override
    public double logCdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (x >= mean) return Math.log1p(-sf(x));
        if (shape / x > FAR) return -0.5 * (shape / x);
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : exponent(x).plus(Math.log(factor(x))).value();
    }

    @Override
    public double logSf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : x > 0 ? -x : 0;
        if (x < mean) {
            double p = cdf(x);
            return p > 0.5 ? Math.log(sf(x)) : Math.log1p(-p);
        }
        if (isLinear(x) || x / mean > BEYOND) return line(x);
        return exponent(x).plus(Math.log(factor(x))).value();
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) return p == 0 ? 0 : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        double middle = cdf(mean);
        return p <= middle ? lower(Math.log(p), p) : upper(Math.log1p(-p), 1 - p);
    }

    @Override
    public double isf(double q) {
        if (!(q > 0 && q < 1)) return q == 0 ? Double.POSITIVE_INFINITY : q == 1 ? 0 : Double.NaN;
        double middle = sf(mean);
        return q <= middle ? upper(Math.log(q), q)
                : q <= 0.5 ? LogNewton.solve(this, false, Math.log(q), q, mean, 0, mean)
                        : lower(Math.log1p(-q), 1 - q);
    }

    @Override
    public double quantileLog(double logP) {
        return logP < -700 && logP > Double.NEGATIVE_INFINITY ? lower(logP, 0)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        return logQ < -700 && logQ > Double.NEGATIVE_INFINITY ? upper(logQ, 0)
                : ContinuousDistribution.super.isfLog(logQ);
    }

    private double lower(double logP, double p) {
        return LogNewton.solve(this, true, logP, p, mean, 0, mean);
    }

    private double upper(double logQ, double q) {
        return LogNewton.solve(this, false, logQ, q, mean, mean, Double.POSITIVE_INFINITY);
    }

    @Override
    public double variance() {
        return mean * mean * (mean / shape);
    }

    @Override
    public double skewness() {
        return 3 * Math.sqrt(mean / shape);
    }

    @Override
    public double excessKurtosis() {
        return 15 * (mean / shape);
    }

    /// ½·(log(2πe/λ) + 3·E log X), E log X = log μ − e^c·E₁(c), c = 2λ/μ.
    @Override
    public double entropy() {
        double c = 2 * (shape / mean);
        double e = c < 700 ? Math.exp(c) * ExpIntegral.e1(c) : (1 - (1 - 2 / c) / c) / c;
        return 0.5 * (2.8378770664093453 - Math.log(shape) + 3 * (Math.log(mean) - e));
    }

    /// μ·(√(1 + c²) − c), c = 3μ/(2λ).
    @Override
    public double mode() {
        double c = 1.5 * (mean / shape);
        return mean / (Math.hypot(1, c) + c);
    }

    /// By the method of Michael, Schucany and Haas (1976).
    @Override
    public Sampler sampler() {
        return new InverseGaussianSampler(mean, shape);
    }
}
