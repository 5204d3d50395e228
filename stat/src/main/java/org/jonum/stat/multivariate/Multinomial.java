package org.jonum.stat.multivariate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jonum.distuv.Binomial;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;
import org.jonum.stat.internal.Require;

/// The multinomial law of counts k₁ + … + kₘ = n: n!/Πkᵢ!·Πpᵢ^kᵢ.
///
/// {@snippet :
/// Multinomial law = Multinomial.of(10, 0.2, 0.3, 0.5);
/// double p = law.pmf(2, 3, 5);                   // p == 0.08505
/// }
/// Masses are formed from deviations of counts from their means. Samples are binomial numbers, each of one count among those that
/// are left, and are exact.
///
/// **Error** of the logarithm of a mass below 10⁻¹⁴ times the larger of its magnitude and 1, also for large n.
///
/// Source: Johnson, Kotz & Balakrishnan, Discrete Multivariate Distributions (1997), chapter 35.
public final class Multinomial {
    private final long trials;
    private final double[] p, rest; // rest[i] = Σ of p beyond i

    private final double excess; // Σp − 1: rounding errors of the probabilities

    private Multinomial(long trials, double[] p, double[] rest, double excess) {
        this.trials = trials;
        this.p = p;
        this.rest = rest;
        this.excess = excess;
    }

    /// The law with those parameters.
    ///
    /// @param trials n, from 0 to 2⁵³
    /// @param probabilities at least 0, at least one, with the sum 1 to 10⁻¹²; they are copied
    /// @return the law
    /// @throws IllegalArgumentException if the parameters are not such
    public static Multinomial of(long trials, double... probabilities) {
        Require.that(trials >= 0 && trials <= 1L << 53, "Multinomial", "trials", trials, "0 ≤ trials ≤ 2⁵³");
        Require.that(probabilities.length >= 1, "Multinomial", "probabilities", probabilities.length, "at least 1");
        double[] p = probabilities.clone(), rest = new double[p.length];
        double sum = 0, lost = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            Require.that(p[i] >= 0 && p[i] <= 1 + 1e-12, "Multinomial", "probabilities[" + i + "]", p[i],
                    "from 0 to 1");
            rest[i] = sum;
            sum += p[i];
            lost += DoubleDouble.sumError(rest[i], p[i], sum);
        }
        Require.that(Math.abs(sum - 1) <= 1e-12, "Multinomial", "sum of the probabilities", sum, "1");
        return new Multinomial(trials, p, rest, sum - 1 + lost);
    }

    /// How often is drawn.
    ///
    /// @return n
    public long trials() {
        return trials;
    }

    /// The probabilities.
    ///
    /// @return a copy
    public double[] probabilities() {
        return p.clone();
    }

    /// log P(K = k).
    ///
    /// @param k a count for each probability
    /// @return at most 0; −∞ if a count is negative, or their sum is not n
    /// @throws IllegalArgumentException if there are not as many counts as probabilities
    public double logPmf(long... k) {
        Require.same("Multinomial.logPmf", "counts", k.length, "probabilities", p.length);
        long left = trials;
        for (int i = 0; i < p.length; i++) {
            if (k[i] < 0 || k[i] > left || k[i] > 0 && p[i] == 0) return Double.NEGATIVE_INFINITY;
            left -= k[i];
        }
        if (left > 0) return Double.NEGATIVE_INFINITY;
        if (trials == 0) return 0;
        double n = (double) trials, log = Stirling.error(trials) + Scatter.HALF_LOG_TWO_PI + 0.5 * Math.log(n);
        for (int i = 0; i < p.length; i++) {
            log -= deviance((double) k[i], n, p[i]);
            if (k[i] > 0) log -= Stirling.error(k[i]) + Scatter.HALF_LOG_TWO_PI + 0.5 * Math.log((double) k[i]);
        }
        return Math.min(0, log + n * excess);
    }

    /// k·log(k/np) + np − k, from their difference where they are near each other.
    ///
    /// Source: Loader, Fast and accurate computation of binomial probabilities (2000).
    private static double deviance(double k, double n, double p) {
        double m = n * p, d = (k - m - DoubleDouble.productError(n, p, m)) / m;
        if (k == 0) return m;
        if (Math.abs(d) > 0.5) return k * Math.log(k / m) + (m - k);
        return m * (Logs.log1pmx(d) + d * Math.log1p(d));
    }

    /// P(K = k).
    ///
    /// @param k a count for each probability
    /// @return from 0 to 1
    /// @throws IllegalArgumentException if there are not as many counts as probabilities
    public double pmf(long... k) {
        return Math.exp(logPmf(k));
    }

    /// E K = n·p.
    ///
    /// @return a new vector
    public Vector mean() {
        return Vector.of(p.clone()).scale((double) trials);
    }

    /// n·(diag p − p·pᵀ).
    ///
    /// @return a new matrix
    public Matrix covariance() {
        return Matrix.generate(p.length, p.length, (i, j) -> (double) trials * p[i] * (i == j ? others(i) : -p[j]));
    }

    /// 1 − pᵢ from the others, without cancellation.
    private double others(int i) {
        double sum = rest[i];
        for (int k = 0; k < i; k++) sum += p[k];
        return sum;
    }

    /// The law of one count.
    ///
    /// @param i its index
    /// @return a binomial law
    /// @throws IndexOutOfBoundsException if there is no such count
    public Binomial marginal(int i) {
        return Binomial.of(trials, p[i]);
    }

    /// Counts of that law.
    ///
    /// @param random where the bits come from
    /// @return a new array whose sum is n
    public long[] sample(RandomGenerator random) {
        long[] k = new long[p.length];
        long left = trials;
        for (int i = 0; i < p.length - 1 && left > 0; i++) {
            double all = p[i] + rest[i];
            if (!(p[i] > 0)) continue;
            k[i] = rest[i] > 0 ? Binomial.of(left, p[i] / all).sampler().next(random) : left;
            left -= k[i];
        }
        k[p.length - 1] += left;
        return k;
    }

    @Override
    public String toString() {
        return "Multinomial, " + trials + " trials, " + Arrays.toString(p);
    }
}
