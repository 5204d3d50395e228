package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// A law with a density.
///
/// A law of your own needs a support and a density; everything else follows by safe numerics: adaptive quadrature from the near
/// end of the support, and bracketed searches for its inverses.
///
/// {@snippet :
/// record Cosine() implements ContinuousDistribution {
///     public Interval support() { return new Interval(-Math.PI, Math.PI); }
///     public double pdf(double x) { return Math.abs(x) <= Math.PI ? (1 + Math.cos(x)) / (2 * Math.PI) : 0; }
/// }
/// var law = new Cosine();
/// boolean half = Math.abs(law.cdf(0) - 0.5) < 1e-12;                    // half == true
/// boolean inverse = Math.abs(law.cdf(law.quantile(0.01)) - 0.01) < 1e-13;   // inverse == true
/// }
/// The defaults suppose that the density is smooth but for the ends of the support, and falls on both sides of [#mode]; by
/// default that is searched for on a grid of magnitudes: a law with a narrow peak far from 0 overrides it. They
/// are right to some 12 digits, and cost thousands of densities. What is known in closed form should be overridden.
public interface ContinuousDistribution extends Distribution {
    /// The density; at an end of the support its limit from inside, outside 0.
    ///
    /// @param x any number
    /// @return at least 0
    double pdf(double x);

    /// log of the density, also where that is below the range of doubles.
    ///
    /// @param x any number
    /// @return −∞ outside of the support
    default double logPdf(double x) {
        return Math.log(pdf(x));
    }

    @Override
    default double cdf(double x) {
        return Numerics.cdf(this, x);
    }

    @Override
    default double sf(double x) {
        return Numerics.sf(this, x);
    }

    @Override
    default double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : p > 1e-290 ? Math.log(p) : Numerics.logCdf(this, x);
    }

    @Override
    default double logSf(double x) {
        double q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : q > 1e-290 ? Math.log(q) : Numerics.logSf(this, x);
    }

    /// The x with P(X ≤ x) = p.
    ///
    /// @param p from 0 to 1
    /// @return x; the ends of the support at 0 and 1, NaN outside
    default double quantile(double p) {
        return Numerics.quantile(this, p);
    }

    /// The x with P(X > x) = q.
    ///
    /// @param q from 0 to 1
    /// @return x; the ends of the support at 1 and 0, NaN outside
    default double isf(double q) {
        return Numerics.isf(this, q);
    }

    /// The x with log P(X ≤ x) = logP, for probabilities below the range of doubles too.
    ///
    /// @param logP at most 0
    /// @return x; the ends of the support at −∞ and 0, NaN above
    default double quantileLog(double logP) {
        return Numerics.quantileLog(this, logP);
    }

    /// The x with log P(X > x) = logQ, for probabilities below the range of doubles too.
    ///
    /// @param logQ at most 0
    /// @return x; the ends of the support at 0 and −∞, NaN above
    default double isfLog(double logQ) {
        return Numerics.isfLog(this, logQ);
    }

    /// P(a < X ≤ b): the difference of the smaller tails, or for narrow intervals the integral of the density.
    @Override
    default double probability(double a, double b) {
        return Numerics.probability(this, a, b);
    }

    @Override
    default double logProbability(double a, double b) {
        return Numerics.logProbability(this, a, b);
    }

    @Override
    default double hazard(double x) {
        double q = sf(x);
        return q > 1e-290 ? pdf(x) / q : Math.exp(logPdf(x) - logSf(x));
    }

    @Override
    default double mean() {
        return Numerics.mean(this);
    }

    @Override
    default double variance() {
        return Numerics.centralMoment(this, 2);
    }

    @Override
    default double skewness() {
        double v = variance();
        return Numerics.centralMoment(this, 3) / (v * Math.sqrt(v));
    }

    @Override
    default double excessKurtosis() {
        double v = variance();
        return Numerics.centralMoment(this, 4) / (v * v) - 3;
    }

    @Override
    default double entropy() {
        return Numerics.entropy(this);
    }

    @Override
    default double median() {
        return quantile(0.5);
    }

    @Override
    default double mode() {
        return Numerics.mode(this);
    }

    /// A sampler of this law; what its set-up costs is paid once. By default the quantiles of uniform numbers.
    ///
    /// @return an immutable sampler
    default Sampler sampler() {
        return new InversionSampler(this);
    }

    /// One number of this law; takes bits by `nextLong()` only.
    ///
    /// @param random where the bits come from
    /// @return a number of the support
    default double sample(RandomGenerator random) {
        return sampler().next(random);
    }

    /// As many numbers of this law as there is room: the same as so many calls of [#sample(RandomGenerator)].
    ///
    /// @param random where the bits come from
    /// @param out    gets the numbers
    /// @return `out`
    default double[] sample(RandomGenerator random, double[] out) {
        return sampler().fill(random, out);
    }

    /// [#pdf(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] pdf(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = pdf(x[i]);
        return out;
    }

    /// [#logPdf(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] logPdf(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = logPdf(x[i]);
        return out;
    }

    /// [#quantile(double)] of each element.
    ///
    /// @param p   arguments
    /// @param out gets the values, at least as long as `p`; may be `p`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] quantile(double[] p, double[] out) {
        Parameters.room(p.length, out.length);
        for (int i = 0; i < p.length; i++) out[i] = quantile(p[i]);
        return out;
    }

    /// [#isf(double)] of each element.
    ///
    /// @param q   arguments
    /// @param out gets the values, at least as long as `q`; may be `q`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] isf(double[] q, double[] out) {
        Parameters.room(q.length, out.length);
        for (int i = 0; i < q.length; i++) out[i] = isf(q[i]);
        return out;
    }

    /// [#quantileLog(double)] of each element.
    ///
    /// @param logP arguments
    /// @param out  gets the values, at least as long as `logP`; may be `logP`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] quantileLog(double[] logP, double[] out) {
        Parameters.room(logP.length, out.length);
        for (int i = 0; i < logP.length; i++) out[i] = quantileLog(logP[i]);
        return out;
    }

    /// [#isfLog(double)] of each element.
    ///
    /// @param logQ arguments
    /// @param out  gets the values, at least as long as `logQ`; may be `logQ`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] isfLog(double[] logQ, double[] out) {
        Parameters.room(logQ.length, out.length);
        for (int i = 0; i < logQ.length; i++) out[i] = isfLog(logQ[i]);
        return out;
    }
}
