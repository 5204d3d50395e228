package org.jonum.stat;

/// Variance, standard deviation, skewness, kurtosis and moments of samples.
///
/// Names without prefix are estimates of what the sample was drawn from, those with `population` describe the numbers
/// themselves:
///
/// | quantity | estimate | of the numbers themselves |
/// |---|---|---|
/// | variance | Σ(x − x̄)²/(n − 1) | m₂ = Σ(x − x̄)²/n |
/// | skewness | G₁ = g₁·√(n(n − 1))/(n − 2): SAS, Excel, pandas, Gonum | g₁ = m₃/m₂^1.5: SciPy's default |
/// | excess kurtosis | G₂ = (n − 1)/((n − 2)(n − 3))·((n + 1)g₂ + 6) | g₂ = m₄/m₂² − 3 |
///
/// {@snippet :
/// double[] x = {2, 4, 4, 4, 5, 5, 7, 9};
/// double p = Moments.populationVariance(x);      // p == 4.0
/// double v = Moments.variance(x);                // v == 32/7.0
/// double g = Moments.populationSkewness(x);      // g == 0.65625
/// }
/// Too few numbers give NaN, as does a skewness or kurtosis of equal numbers, whose variance is exactly 0. **Error**:
/// standard deviations have all digits but
/// the last one or two, however large the mean; see [RunningMoments], which does the same for streams.
///
/// Sources: Chan, Golub & LeVeque (1983); Joanes & Gill, Comparing measures of sample skewness and kurtosis (1998).
public final class Moments {
    private Moments() {
    }

    private static CentralSums sums(String routine, double[] x) {
        Samples.notEmpty(routine, x);
        return RunningMoments.of(x);
    }

    /// Σ(x − x̄)²/(n − 1).
    ///
    /// @param x at least one number
    /// @return the variance; NaN of one number
    /// @throws IllegalArgumentException if x is empty
    public static double variance(double... x) {
        return sums("Moments.variance", x).variance();
    }

    /// The variance of what a policy leaves.
    ///
    /// @param x      numbers
    /// @param policy what to do with NaN
    /// @return the variance; NaN of one number
    /// @throws IllegalArgumentException if no value is left, or a NaN is refused
    public static double variance(double[] x, NanPolicy policy) {
        return variance(policy.apply(x));
    }

    /// The weighted variance Σw(x − x̄)² over [Weights#varianceDivisor()].
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the variance; NaN if the weights are worth one number or less
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double variance(double[] x, Weights weights) {
        Samples.weighted("Moments.variance", x, weights);
        Deviations d = Deviations.of(x, weights);
        double factor = weights.total() / weights.varianceDivisor();
        return factor > 0 && factor <= Double.MAX_VALUE ? CentralSums.unit(d.moment(2) * factor, -2 * d.exponent)
                : Double.NaN;
    }

    /// Σ(x − x̄)²/n.
    ///
    /// @param x at least one number
    /// @return the variance of the numbers themselves
    /// @throws IllegalArgumentException if x is empty
    public static double populationVariance(double... x) {
        return sums("Moments.populationVariance", x).populationVariance();
    }

    /// The weighted variance Σw(x − x̄)²/Σw.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the variance of the numbers themselves
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double populationVariance(double[] x, Weights weights) {
        return moment(2, x, weights);
    }

    /// √ of the variance; it does not overflow.
    ///
    /// @param x at least one number
    /// @return the standard deviation; NaN of one number
    /// @throws IllegalArgumentException if x is empty
    public static double standardDeviation(double... x) {
        return sums("Moments.standardDeviation", x).deviation();
    }

    /// The standard deviation of what a policy leaves.
    ///
    /// @param x      numbers
    /// @param policy what to do with NaN
    /// @return the standard deviation; NaN of one number
    /// @throws IllegalArgumentException if no value is left, or a NaN is refused
    public static double standardDeviation(double[] x, NanPolicy policy) {
        return standardDeviation(policy.apply(x));
    }

    /// √ of the weighted variance.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the standard deviation; NaN if the weights are worth one number or less
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double standardDeviation(double[] x, Weights weights) {
        return Math.sqrt(variance(x, weights));
    }

    /// √(Σ(x − x̄)²/n).
    ///
    /// @param x at least one number
    /// @return the standard deviation of the numbers themselves
    /// @throws IllegalArgumentException if x is empty
    public static double populationStandardDeviation(double... x) {
        return sums("Moments.populationStandardDeviation", x).populationDeviation();
    }

    /// The standard error of the mean: the standard deviation over √n.
    ///
    /// @param x at least one number
    /// @return the standard error; NaN of one number
    /// @throws IllegalArgumentException if x is empty
    public static double standardError(double... x) {
        return standardDeviation(x) / Math.sqrt(x.length);
    }

    /// The coefficient of variation: the standard deviation over the mean.
    ///
    /// @param x at least one number
    /// @return the ratio; NaN of one number
    /// @throws IllegalArgumentException if x is empty
    public static double variation(double... x) {
        return standardDeviation(x) / Means.mean(x);
    }

    /// G₁, the estimate of skewness without bias for a normal law.
    ///
    /// @param x at least one number
    /// @return the estimate; NaN of fewer than three numbers, or if all are the same
    /// @throws IllegalArgumentException if x is empty
    public static double skewness(double... x) {
        return sums("Moments.skewness", x).skewness();
    }

    /// G₁ with n = [Weights#effectiveSize()]: for frequencies that of the repeated values.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the estimate; NaN if n ≤ 2, or all numbers are the same
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double skewness(double[] x, Weights weights) {
        return adjustedSkewness(populationSkewness(x, weights), weights.effectiveSize());
    }

    /// g₁ = m₃/m₂^1.5.
    ///
    /// @param x at least one number
    /// @return the skewness of the numbers themselves; NaN if all are the same
    /// @throws IllegalArgumentException if x is empty
    public static double populationSkewness(double... x) {
        return sums("Moments.populationSkewness", x).populationSkewness();
    }

    /// g₁ of weighted moments.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the skewness of the numbers themselves; NaN if all are the same
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double populationSkewness(double[] x, Weights weights) {
        Samples.weighted("Moments.skewness", x, weights);
        Deviations d = Deviations.of(x, weights);
        double v = d.moment(2);
        return d.moment(3) / v / Math.sqrt(v);
    }

    /// G₂, the estimate of excess kurtosis without bias for a normal law.
    ///
    /// @param x at least one number
    /// @return the estimate; NaN of fewer than four numbers, or if all are the same
    /// @throws IllegalArgumentException if x is empty
    public static double excessKurtosis(double... x) {
        return sums("Moments.excessKurtosis", x).kurtosis();
    }

    /// G₂ with n = [Weights#effectiveSize()]: for frequencies that of the repeated values.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the estimate; NaN if n ≤ 3, or all numbers are the same
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double excessKurtosis(double[] x, Weights weights) {
        return adjustedKurtosis(populationExcessKurtosis(x, weights), weights.effectiveSize());
    }

    /// g₂ = m₄/m₂² − 3.
    ///
    /// @param x at least one number
    /// @return the excess kurtosis of the numbers themselves; NaN if all are the same
    /// @throws IllegalArgumentException if x is empty
    public static double populationExcessKurtosis(double... x) {
        return sums("Moments.populationExcessKurtosis", x).populationKurtosis();
    }

    /// g₂ of weighted moments.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the excess kurtosis of the numbers themselves; NaN if all are the same
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double populationExcessKurtosis(double[] x, Weights weights) {
        Samples.weighted("Moments.excessKurtosis", x, weights);
        Deviations d = Deviations.of(x, weights);
        double v = d.moment(2);
        return d.moment(4) / v / v - 3;
    }

    static double adjustedSkewness(double g, double n) {
        return n > 2 ? g * (Math.sqrt(n) * Math.sqrt(n - 1)) / (n - 2) : Double.NaN;
    }

    static double adjustedKurtosis(double g, double n) {
        return n > 3 ? (n - 1) / (n - 2) / (n - 3) * ((n + 1) * g + 6) : Double.NaN;
    }

    /// The central moment Σ(x − x̄)ᵏ/n.
    ///
    /// @param k order, k ≥ 0
    /// @param x at least one number
    /// @return the moment: 1 for k = 0, 0 for k = 1
    /// @throws IllegalArgumentException if x is empty, or k < 0
    public static double moment(int k, double... x) {
        Samples.notEmpty("Moments.moment", x);
        return moment(k, Deviations.of(x));
    }

    /// The weighted central moment Σw(x − x̄)ᵏ/Σw.
    ///
    /// @param k       order, k ≥ 0
    /// @param x       numbers
    /// @param weights one for each
    /// @return the moment: 1 for k = 0, 0 for k = 1
    /// @throws IllegalArgumentException if x is empty, there are not as many weights, or k < 0
    public static double moment(int k, double[] x, Weights weights) {
        Samples.weighted("Moments.moment", x, weights);
        return moment(k, Deviations.of(x, weights));
    }

    private static double moment(int k, Deviations d) {
        Samples.require(k >= 0, "Moments.moment", "k", k, "k ≥ 0");
        if (k < 2) return Samples.anyNaN(d.d) ? Double.NaN : 1 - k;
        return Math.scalb(d.moment(k), Math.clamp((long) k * d.exponent, -5000, 5000));
    }

    /// The moment about any centre, Σ(x − c)ᵏ/n.
    ///
    /// @param k order, k ≥ 0
    /// @param c the centre: 0 for raw moments
    /// @param x at least one number
    /// @return the moment
    /// @throws IllegalArgumentException if x is empty, or k < 0
    public static double momentAbout(int k, double c, double... x) {
        Samples.notEmpty("Moments.momentAbout", x);
        Samples.require(k >= 0, "Moments.momentAbout", "k", k, "k ≥ 0");
        return Sums.sum(x.length, i -> Deviations.power(x[i] - c, k)) / x.length;
    }

    /// The mixed central moment Σ(x − x̄)ʳ(y − ȳ)ˢ/n.
    ///
    /// @param r order in x, r ≥ 0
    /// @param s order in y, s ≥ 0
    /// @param x at least one number
    /// @param y as many numbers
    /// @return the moment; that of orders 1 and 1 is the population's covariance
    /// @throws IllegalArgumentException if x is empty, y has another length, or an order is negative
    public static double bivariate(int r, int s, double[] x, double[] y) {
        Samples.pairs("Moments.bivariate", x, y);
        Samples.require(r >= 0 && s >= 0, "Moments.bivariate", "order", Math.min(r, s), "order ≥ 0");
        Deviations a = Deviations.of(x), b = Deviations.of(y);
        double m = a.mean(i -> Deviations.power(a.d[i], r) * Deviations.power(b.d[i], s));
        return Math.scalb(m, Math.clamp((long) r * a.exponent + (long) s * b.exponent, -5000, 5000));
    }

    /// The standard scores (x − x̄)/s, s being the standard deviation.
    ///
    /// @param x at least one number
    /// @return new numbers with mean 0 and standard deviation 1; NaN if all numbers are the same
    /// @throws IllegalArgumentException if x is empty
    public static double[] standardScores(double... x) {
        Samples.notEmpty("Moments.standardScores", x);
        Deviations d = Deviations.of(x);
        double s = Math.sqrt(d.moment(2) * (x.length / (x.length - 1.0)));
        double[] z = new double[x.length];
        for (int i = 0; i < z.length; i++) z[i] = d.d[i] / s;
        return z;
    }
}
