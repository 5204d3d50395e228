package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// A law on the integers.
///
/// A law of your own needs a support and a mass function; everything else follows by bounded sums from the near end of the support.
///
/// {@snippet :
/// record Die() implements DiscreteDistribution {
///     public Interval support() { return new Interval(1, 6); }
///     public double pmf(long k) { return k >= 1 && k <= 6 ? 1 / 6.0 : 0; }
/// }
/// var die = new Die();
/// double p = die.cdf(2.5);                       // p == 0.3333333333333333
/// long k = die.quantile(0.4);                    // k == 3
/// double mean = die.mean();                      // mean == 3.5
/// }
public interface DiscreteDistribution extends Distribution {
    /// P(X = k).
    ///
    /// @param k any integer
    /// @return between 0 and 1
    double pmf(long k);

    /// log P(X = k), also where the probability is below the range of doubles.
    ///
    /// @param k any integer
    /// @return at most 0; −∞ outside of the support
    default double logPmf(long k) {
        return Math.log(pmf(k));
    }

    @Override
    default double cdf(double x) {
        return Sums.cdf(this, x);
    }

    @Override
    default double sf(double x) {
        return Sums.sf(this, x);
    }

    @Override
    default double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : p > 1e-290 ? Math.log(p) : Sums.logCdf(this, x);
    }

    @Override
    default double logSf(double x) {
        double q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : q > 1e-290 ? Math.log(q) : Sums.logSf(this, x);
    }

    /// The smallest k with P(X ≤ k) ≥ p.
    ///
    /// @param p from 0 to 1
    /// @return k; for p = 1 the upper end of the support, `Long.MAX_VALUE` if there is none; `Long.MIN_VALUE` for p outside of 0 … 1
    default long quantile(double p) {
        return Sums.quantile(this, p);
    }

    /// The smallest k with P(X > k) ≤ q.
    ///
    /// @param q from 0 to 1
    /// @return k; `Long.MAX_VALUE` where there is none, `Long.MIN_VALUE` for q outside of 0 … 1
    default long isf(double q) {
        return Sums.isf(this, q);
    }

    /// The smallest k with log P(X ≤ k) ≥ logP.
    ///
    /// @param logP at most 0
    /// @return as [#quantile(double)]
    default long quantileLog(double logP) {
        return Sums.quantileLog(this, logP);
    }

    /// The smallest k with log P(X > k) ≤ logQ.
    ///
    /// @param logQ at most 0
    /// @return as [#isf(double)]
    default long isfLog(double logQ) {
        return Sums.isfLog(this, logQ);
    }

    /// P(a < X ≤ b): the difference of the smaller tails, or for few integers their sum.
    @Override
    default double probability(double a, double b) {
        return Sums.probability(this, a, b);
    }

    @Override
    default double logProbability(double a, double b) {
        return Sums.logProbability(this, a, b);
    }

    @Override
    default double hazard(double x) {
        if (Double.isNaN(x)) return x;
        if (x != Math.rint(x)) return 0;
        double q = sf(x - 1);
        return q > 1e-290 ? pmf((long) x) / q : Math.exp(logPmf((long) x) - logSf(x - 1));
    }

    @Override
    default double mean() {
        return Sums.mean(this);
    }

    @Override
    default double variance() {
        return Sums.centralMoment(this, 2);
    }

    @Override
    default double skewness() {
        double v = variance();
        return Sums.centralMoment(this, 3) / (v * Math.sqrt(v));
    }

    @Override
    default double excessKurtosis() {
        double v = variance();
        return Sums.centralMoment(this, 4) / (v * v) - 3;
    }

    @Override
    default double entropy() {
        return Sums.entropy(this);
    }

    @Override
    default double median() {
        return quantile(0.5);
    }

    @Override
    default double mode() {
        return Sums.mode(this);
    }

    /// A sampler of this law; what its set-up costs is paid once. By default the quantiles of uniform numbers.
    ///
    /// @return an immutable sampler
    default DiscreteSampler sampler() {
        return new InversionSampler.Discrete(this);
    }

    /// One number of this law; takes bits by `nextLong()` only.
    ///
    /// @param random where the bits come from
    /// @return a number of the support
    default long sample(RandomGenerator random) {
        return sampler().next(random);
    }

    /// As many numbers of this law as there is room: the same as so many calls of [#sample(RandomGenerator)].
    ///
    /// @param random where the bits come from
    /// @param out    gets the numbers
    /// @return `out`
    default long[] sample(RandomGenerator random, long[] out) {
        return sampler().fill(random, out);
    }

    /// [#pmf(long)] of each element.
    ///
    /// @param k   arguments
    /// @param out gets the values, at least as long as `k`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] pmf(long[] k, double[] out) {
        Parameters.room(k.length, out.length);
        for (int i = 0; i < k.length; i++) out[i] = pmf(k[i]);
        return out;
    }

    /// [#logPmf(long)] of each element.
    ///
    /// @param k   arguments
    /// @param out gets the values, at least as long as `k`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] logPmf(long[] k, double[] out) {
        Parameters.room(k.length, out.length);
        for (int i = 0; i < k.length; i++) out[i] = logPmf(k[i]);
        return out;
    }

    /// [#quantile(double)] of each element.
    ///
    /// @param p   arguments
    /// @param out gets the values, at least as long as `p`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default long[] quantile(double[] p, long[] out) {
        Parameters.room(p.length, out.length);
        for (int i = 0; i < p.length; i++) out[i] = quantile(p[i]);
        return out;
    }

    /// [#isf(double)] of each element.
    ///
    /// @param q   arguments
    /// @param out gets the values, at least as long as `q`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default long[] isf(double[] q, long[] out) {
        Parameters.room(q.length, out.length);
        for (int i = 0; i < q.length; i++) out[i] = isf(q[i]);
        return out;
    }

    /// [#quantileLog(double)] of each element.
    ///
    /// @param logP arguments
    /// @param out  gets the values, at least as long as `logP`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default long[] quantileLog(double[] logP, long[] out) {
        Parameters.room(logP.length, out.length);
        for (int i = 0; i < logP.length; i++) out[i] = quantileLog(logP[i]);
        return out;
    }

    /// [#isfLog(double)] of each element.
    ///
    /// @param logQ arguments
    /// @param out  gets the values, at least as long as `logQ`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default long[] isfLog(double[] logQ, long[] out) {
        Parameters.room(logQ.length, out.length);
        for (int i = 0; i < logQ.length; i++) out[i] = isfLog(logQ[i]);
        return out;
    }
}
