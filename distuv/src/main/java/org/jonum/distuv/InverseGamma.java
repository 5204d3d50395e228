package org.jonum.distuv;

import java.util.Arrays;
import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;

/// The inverse gamma law, of the reciprocal of a gamma variable: density bᵃ/Γ(a)·x^(−a−1)·e^(−b/x) for x > 0.
///
/// The scale b multiplies the variable:
///
/// | here | SciPy | R (invgamma) | Distributions.jl | Gonum |
/// |---|---|---|---|---|
/// | `InverseGamma.ofShapeScale(a, b)` | `invgamma(a, scale=b)` | `dinvgamma(x, a, rate=b)` | `InverseGamma(a, b)` | `InverseGamma{a, b}` |
///
/// {@snippet :
/// var law = InverseGamma.ofShapeScale(151, 4.5);
/// double median = law.median();                  // median == 0.029867230642447316
/// double tail = law.sf(0.06);                    // tail == 8.299587890351912E-15
/// }
/// **Error** below 4 ulp for the density, 8 for both tails and inverses.
///
/// @param shape a > 0
/// @param scale b > 0
public record InverseGamma(double shape, double scale) implements ContinuousDistribution, Scored {
    /// The law with this shape and scale; see the factories.
    ///
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public InverseGamma {
        Parameters.positive("InverseGamma", "shape", shape);
        Parameters.positive("InverseGamma", "scale", scale);
    }

    /// The law of b/G for a gamma variable G with shape a and scale 1.
    ///
    /// @param shape a > 0
    /// @param scale b > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static InverseGamma ofShapeScale(double shape, double scale) {
        return new InverseGamma(shape, scale);
    }

    /// The law with this mean and variance.
    ///
    /// @param mean     > 0
    /// @param variance > 0
    /// @return the law with shape 2 + mean²/variance
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static InverseGamma ofMeanVariance(double mean, double variance) {
        Parameters.positive("InverseGamma", "mean", mean);
        Parameters.positive("InverseGamma", "variance", variance);
        double r = mean * (mean / variance);
        return new InverseGamma(2 + r, mean * (1 + r));
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = Math.log(scale / x) - org.jonum.special.Gamma.digamma(shape);
        out[1] = shape / scale - 1 / x;
        return out;
    }

    /// The law that makes data most likely, by the gamma law of their reciprocals.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<InverseGamma> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<InverseGamma> fit(double[] x, double[] weights) {
        Sample s = new Sample("InverseGamma", x, weights).positive().varying();
        double least = s.min(); // so that the reciprocals are in the range
        Fit<Gamma> f = Gamma.fit(Arrays.stream(s.x()).map(v -> least / v).toArray(), s.w());
        double a = f.law().shape(), b = least / f.law().scale(), d = GammaForm.slopeExcess(a);
        return s.done(new InverseGamma(a, b), new double[][] {{a / d, b / d}, {b / d, b * b * (1 + 1 / d) / a}},
                f.iterations(), f.converged());
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    private double rest(double x, double y) {
        return Residual.quotient(scale, x, y);
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : 0;
        double y = scale / x, g = GammaForm.densityOfLog(shape, y, rest(x, y)), f = g / x;
        return y > 1e-290 && g > 1e-280 && f > 1e-290 && f < Double.POSITIVE_INFINITY ? f : log(x, y).exp();
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return GammaForm.value(shape, log(x, scale / x));
    }

    private DoubleDouble log(double x, double y) {
        if (y > Double.MAX_VALUE) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        DoubleDouble l = DoubleDouble.log(x);
        if (y < 1e-290) {
            if (shape > 1e290) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
            return l.minus(DoubleDouble.log(scale)).times(-shape).minus(l).plus(DoubleDouble.log(shape))
                    .minus(org.jonum.special.Gamma.logGamma1p(shape));
        }
        return GammaForm.wideLogDensity(shape, y, rest(x, y)).plus(DoubleDouble.log(scale).minus(l.scale(2)));
    }

    @Override
    public double cdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        return ScaledGamma.sf(shape, scale, x); // of scale/x
    }

    @Override
    public double sf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 1;
        return ScaledGamma.cdf(shape, scale, x); // of scale/x
    }

    @Override
    public double logCdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return ScaledGamma.logSf(shape, scale, x); // of scale/x
    }

    @Override
    public double logSf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        return ScaledGamma.logCdf(shape, scale, x); // of scale/x
    }

    @Override
    public double quantile(double p) {
        return scale / IncompleteGamma.inverseQ(shape, p);
    }

    @Override
    public double isf(double q) {
        return scale / IncompleteGamma.inverseP(shape, q);
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < -700 && logP > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.quantileLog(logP);
        return scale / ScaledGamma.inverseLogQ(shape, logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < -700 && logQ > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.isfLog(logQ);
        return scale / ScaledGamma.inverseLogP(shape, logQ);
    }

    /// b/(a − 1), infinite for a ≤ 1.
    @Override
    public double mean() {
        return shape > 1 ? scale / (shape - 1) : Double.POSITIVE_INFINITY;
    }

    /// Infinite for 1 < a ≤ 2, NaN for a ≤ 1.
    @Override
    public double variance() {
        double m = mean();
        return shape > 2 ? m * (m / (shape - 2)) : shape > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    /// NaN for a ≤ 3.
    @Override
    public double skewness() {
        return shape > 3 ? 4 * Math.sqrt(shape - 2) / (shape - 3) : Double.NaN;
    }

    /// NaN for a ≤ 4.
    @Override
    public double excessKurtosis() {
        return shape > 4 ? (30 - 66 / shape) / (shape - 3) / (1 - 4 / shape) : Double.NaN;
    }

    /// That of the gamma law, plus E log(X²/b).
    @Override
    public double entropy() {
        return GammaForm.entropy(shape) - 2 * org.jonum.special.Gamma.digamma(shape) + Math.log(scale);
    }

    @Override
    public double mode() {
        return scale / (shape + 1);
    }

    /// The reciprocal of a gamma number.
    @Override
    public Sampler sampler() {
        GammaSampler gamma = new GammaSampler(shape, 1);
        return shape < 1 ? random -> scale * StrictMath.exp(-gamma.nextLog(random))
                : random -> scale / gamma.next(random);
    }
}
