package org.jonum.stat;

import org.jonum.special.Logs;

/// Entropies of discrete laws, and how far two are apart. Probabilities are as given: no function divides by their sum.
///
/// {@snippet :
/// double[] p = {0.5, 0.5}, q = {0.25, 0.75};
/// double h = Divergences.entropy(p);                     // h == 0.6931471805599453
/// double k = Divergences.kullbackLeibler(p, q);          // k == 0.14384103622589045
/// double d = Divergences.hellinger(p, p);                // d == 0.0
/// }
/// Logarithms are natural; 0·log 0 is 0. Where q is 0 and p is not, what divides by q is ∞.
public final class Divergences {
    private static final double LOG_2 = 0.6931471805599453;

    private Divergences() {
    }

    private static void law(String routine, double[] p) {
        for (double v : p) Samples.require(!(v < 0), routine, "probability", v, "numbers ≥ 0");
    }

    private static void laws(String routine, double[] p, double[] q) {
        Samples.sameLength(routine, p, q);
        law(routine, p);
        law(routine, q);
    }

    /// Shannon's entropy −Σ p·log p.
    ///
    /// @param p probabilities
    /// @return the entropy, at least 0
    /// @throws IllegalArgumentException if one is negative
    public static double entropy(double... p) {
        law("Divergences.entropy", p);
        return Sums.sum(p.length, i -> -Logs.xlogy(p[i], p[i])) + 0.0;
    }

    /// Rényi's entropy log(Σ pᵅ)/(1 − α); for α = 1 Shannon's, for α = ∞ −log max p.
    ///
    /// @param alpha its order, α ≥ 0
    /// @param p     probabilities that sum to 1
    /// @return the entropy
    /// @throws IllegalArgumentException if one is negative, or alpha is
    public static double renyiEntropy(double alpha, double... p) {
        law("Divergences.renyiEntropy", p);
        Samples.require(alpha >= 0, "Divergences.renyiEntropy", "alpha", alpha, "alpha ≥ 0");
        if (alpha == 1) return entropy(p);
        if (alpha == Double.POSITIVE_INFINITY) return -Math.log(java.util.Arrays.stream(p).max().orElse(0));
        double c = alpha - 1; // Σ p·(p^c − 1) keeps its digits for α near 1
        if (Math.abs(c) < 0.5)
            return -Math.log1p(Sums.sum(p.length, i -> p[i] == 0 ? 0 : p[i] * Math.expm1(c * Math.log(p[i])))) / c;
        double[] terms = java.util.Arrays.stream(p).filter(v -> v != 0).map(v -> alpha * Math.log(v)).toArray();
        return Logs.logSumExp(terms) / -c;
    }

    /// The entropy of q under p, −Σ p·log q.
    ///
    /// @param p probabilities
    /// @param q as many probabilities
    /// @return the cross entropy
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double crossEntropy(double[] p, double[] q) {
        laws("Divergences.crossEntropy", p, q);
        return Sums.sum(p.length, i -> -Logs.xlogy(p[i], q[i])) + 0.0;
    }

    /// Kullback & Leibler's divergence Σ p·log(p/q).
    ///
    /// **Error**: for laws that are close it is computed as Σ p·(−log1p(x) + x) and the difference of the sums, x = (q −
    /// p)/p, so that it keeps its digits and is never negative by rounding
    /// for laws that sum to 1.
    ///
    /// @param p probabilities
    /// @param q as many probabilities
    /// @return the divergence of p from q
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double kullbackLeibler(double[] p, double[] q) {
        laws("Divergences.kullbackLeibler", p, q);
        // log(p/q) = (x − log(1 + x)) − x, and Σ p·x = Σ(q − p) over all i where p > 0
        double convex = Sums.sum(p.length, i -> p[i] == 0 ? 0 : p[i] * excess(p[i], q[i]));
        double rest = Sums.sum(p.length, i -> p[i] == 0 || !Double.isFinite(q[i] / p[i]) ? 0 : p[i] - q[i]);
        return Double.isInfinite(convex) ? convex : convex + rest;
    }

    /// x − log(1 + x) for 1 + x = q/p; where that overflows log(p/q) itself.
    private static double excess(double p, double q) {
        double x = (q - p) / p;
        return Double.isFinite(q / p) ? -Logs.log1pmx(x) : Math.log(p) - Math.log(q);
    }

    /// Jensen & Shannon's divergence: the mean of the divergences of p and q from their mean.
    ///
    /// @param p probabilities
    /// @param q as many probabilities
    /// @return from 0 to log 2, for laws that sum to 1
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double jensenShannon(double[] p, double[] q) {
        laws("Divergences.jensenShannon", p, q);
        double d = Sums.sum(p.length, i -> {
            double m = p[i] / 2 + q[i] / 2, x = m == 0 ? 0 : (p[i] / 2 - q[i] / 2) / m; // p = m·(1 + x), q = m·(1 − x)
            return m == 0 ? 0 : m / 2
                    * (Math.abs(x) == 1 ? 2 * LOG_2 : x * (Math.log1p(x) - Math.log1p(-x)) + Math.log1p(-x * x));
        });
        return d;
    }

    /// Bhattacharyya's distance −log Σ √(p·q).
    ///
    /// @param p probabilities
    /// @param q as many probabilities
    /// @return at least 0, for laws that sum to 1; ∞ if nothing is possible under both
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double bhattacharyya(double[] p, double[] q) {
        laws("Divergences.bhattacharyya", p, q);
        double h = squaredHellinger(p, q), mean = Sums.sum(p) / 2 + Sums.sum(q) / 2; // Σ√(pq) = mean − h
        if (Math.abs(mean - 1) < 1e-12 && h < 0.5) return -Math.log1p(-h);
        return -Math.log(Sums.sum(p.length, i -> Math.sqrt(p[i]) * Math.sqrt(q[i])));
    }

    /// Hellinger's distance √(½Σ(√p − √q)²).
    ///
    /// @param p probabilities
    /// @param q as many probabilities
    /// @return from 0 to 1, for laws that sum to 1
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double hellinger(double[] p, double[] q) {
        laws("Divergences.hellinger", p, q);
        return Math.sqrt(squaredHellinger(p, q));
    }

    private static double squaredHellinger(double[] p, double[] q) {
        return Sums.sum(p.length, i -> {
            double r = Math.sqrt(p[i]) + Math.sqrt(q[i]), d = r == 0 ? 0 : (p[i] - q[i]) / r;
            return d * d / 2;
        });
    }

    /// The distance of total variation ½Σ|p − q|.
    ///
    /// @param p probabilities
    /// @param q as many probabilities
    /// @return from 0 to 1, for laws that sum to 1
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double totalVariation(double[] p, double[] q) {
        laws("Divergences.totalVariation", p, q);
        return Sums.sum(p.length, i -> Math.abs(p[i] - q[i])) / 2;
    }

    /// Pearson's Σ(observed − expected)²/expected; places where both are 0 count nothing.
    ///
    /// @param observed frequencies
    /// @param expected as many frequencies
    /// @return at least 0
    /// @throws IllegalArgumentException if one is negative, or the lengths differ
    public static double chiSquare(double[] observed, double[] expected) {
        laws("Divergences.chiSquare", observed, expected);
        return Sums.sum(observed.length, i -> {
            double d = observed[i] - expected[i];
            return d == 0 ? 0 : d * (d / expected[i]);
        });
    }
}
