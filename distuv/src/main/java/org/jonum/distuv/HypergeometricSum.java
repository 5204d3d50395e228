package org.jonum.distuv;

/// P(X ≥ k)/P(X = k) of the hypergeometric law for populations so small that products of four counts are doubles.
///
/// With aⱼ = (K − j)(n − j) and dⱼ = (j + 1)(N − K − n + j + 1) it is 1 + aₖ/dₖ·(1 + aₖ₊₁/dₖ₊₁·(1 + …)), two terms for a division. Terms
/// fall from the mean on, so that the roundings of their ratios count less and less; those of their sum are summed, too.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), 6.2.
final class HypergeometricSum {
    /// The largest population.
    static final double MOST = 0x1p13;
    private static final double NOTHING = 0x1p-57;

    private HypergeometricSum() {}

    /// The sum for k not below the mean.
    static double over(double k, double population, double successes, double draws) {
        double rest = population - successes - draws, end = Math.min(successes, draws), t = 1, s = 1, low = 0;
        for (double j = k; j < end && t > NOTHING * s; j += 2) {
            double u = successes - j, v = draws - j, a = u * v, b = (u - 1) * (v - 1); // b is 0 at the end
            double x = j + 1, y = rest + x, c = x * y, d = (x + 1) * (y + 1), r = 1 / (c * d);
            double pair = t * (r * (a * (b + d))), sum = s + pair;
            low += pair - (sum - s);
            s = sum;
            t *= r * (a * b);
        }
        return s + low;
    }
}
