package org.jonum.distuv;

/// A law on the real line: what continuous and discrete laws share.
///
/// {@snippet :
/// Distribution law = Normal.standard();
/// double tail = law.sf(37);                      // tail == 5.725571222524577e-300
/// double narrow = law.probability(0, 1e-20);     // narrow == 3.989422804014327e-21
/// double h = law.cumulativeHazard(37);           // h == 689.0305855768906
/// }
/// NaN gives NaN, infinities give limits, nothing throws. Where a moment does not exist it is NaN, where its integral diverges to
/// infinity it is infinite. Arrays: each method has a twin that fills an array, which may be the
/// argument itself. It has the bits of the scalar method, but for the densities, tails, their logarithms and the inverses of [Normal],
/// [LogNormal], [Uniform], [Exponential], [Laplace], [Logistic], [Gumbel], [Weibull] and [Cauchy] in arrays of 256 numbers or more where
/// the Vector API is there (`--add-modules jdk.incubator.vector`): these are faster, and right to 8 ulp, logarithms of densities to 4,
/// inverses to 8 ulp of the larger of them and the location (near which those of [Logistic], [Gumbel] and [Cauchy] have an ulp of the
/// scale). Their bits depend neither on the place in the array nor on the length of vectors;
/// where a fused multiply-add is no instruction, they are those of the scalar methods.
public interface Distribution {
    /// The closed hull of the numbers that it gives.
    ///
    /// @return its ends, which may be infinite
    Interval support();

    /// F(x) = P(X ≤ x).
    ///
    /// @param x any number
    /// @return between 0 and 1
    double cdf(double x);

    /// P(X > x), by its own formula: digits are right where it is small, too.
    ///
    /// @param x any number
    /// @return between 0 and 1
    double sf(double x);

    /// log P(X ≤ x), also where the probability is below the range of doubles.
    ///
    /// @param x any number
    /// @return at most 0
    double logCdf(double x);

    /// log P(X > x), also where the probability is below the range of doubles.
    ///
    /// @param x any number
    /// @return at most 0
    double logSf(double x);

    /// P(a < X ≤ b), without cancellation.
    ///
    /// @param a lower end, left out
    /// @param b upper end, included
    /// @return between 0 and 1; 0 if b ≤ a
    double probability(double a, double b);

    /// log P(a < X ≤ b), also where the probability is below the range of doubles.
    ///
    /// @param a lower end, left out
    /// @param b upper end, included
    /// @return at most 0; −∞ if b ≤ a
    double logProbability(double a, double b);

    /// The hazard: density by survival function, P(X = x)/P(X ≥ x) for a discrete law.
    ///
    /// @param x any number
    /// @return at least 0; NaN above the support
    double hazard(double x);

    /// −log P(X > x).
    ///
    /// @param x any number
    /// @return at least 0
    default double cumulativeHazard(double x) {
        return 0 - logSf(x);
    }

    /// E X.
    ///
    /// @return the mean
    double mean();

    /// E (X − E X)².
    ///
    /// @return at least 0
    double variance();

    /// √variance.
    ///
    /// @return the standard deviation
    default double sd() {
        return Math.sqrt(variance());
    }

    /// E ((X − E X)/sd)³.
    ///
    /// @return the skewness
    double skewness();

    /// E ((X − E X)/sd)⁴ − 3.
    ///
    /// @return at least −2
    double excessKurtosis();

    /// −E log f(X) for the density or mass f, in nats.
    ///
    /// @return the entropy
    double entropy();

    /// The middle of the law: its quantile of 1/2.
    ///
    /// @return a number of the support
    double median();

    /// Where the density or mass is largest; of several such places the one that the law documents.
    ///
    /// @return a number of the support
    double mode();

    /// [#cdf(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] cdf(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = cdf(x[i]);
        return out;
    }

    /// [#sf(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] sf(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = sf(x[i]);
        return out;
    }

    /// [#logCdf(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] logCdf(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = logCdf(x[i]);
        return out;
    }

    /// [#logSf(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] logSf(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = logSf(x[i]);
        return out;
    }

    /// [#hazard(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] hazard(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = hazard(x[i]);
        return out;
    }

    /// [#cumulativeHazard(double)] of each element.
    ///
    /// @param x   arguments
    /// @param out gets the values, at least as long as `x`; may be `x`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    default double[] cumulativeHazard(double[] x, double[] out) {
        Parameters.room(x.length, out.length);
        for (int i = 0; i < x.length; i++) out[i] = cumulativeHazard(x[i]);
        return out;
    }

    /// [#probability(double, double)] of each pair of ends.
    ///
    /// @param a   lower ends
    /// @param b   upper ends, as many
    /// @param out gets the values, at least as long as `a`; may be `a` or `b`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `b` or `out` is too short; then nothing is written
    default double[] probability(double[] a, double[] b, double[] out) {
        Parameters.room(a.length, b.length);
        Parameters.room(a.length, out.length);
        for (int i = 0; i < a.length; i++) out[i] = probability(a[i], b[i]);
        return out;
    }

    /// [#logProbability(double, double)] of each pair of ends.
    ///
    /// @param a   lower ends
    /// @param b   upper ends, as many
    /// @param out gets the values, at least as long as `a`; may be `a` or `b`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `b` or `out` is too short; then nothing is written
    default double[] logProbability(double[] a, double[] b, double[] out) {
        Parameters.room(a.length, b.length);
        Parameters.room(a.length, out.length);
        for (int i = 0; i < a.length; i++) out[i] = logProbability(a[i], b[i]);
        return out;
    }
}
