package org.jonum.distuv;

/// Moments about 1 of the laws with masses proportional to k^(−s): so taken, they keep their digits where nearly all of
/// the mass is at 1.
final class PowerMoments {
    private PowerMoments() {
    }

    /// Σ (k − 1)ᵐ·k^(−s) over 2 ≤ k ≤ n, m ≤ 4, of power sums with exponents s, s − 1, …; term by term where those cancel.
    static double about1(int m, double s, double n) {
        if (n <= 300 || s > 20) {
            double sum = 0;
            for (double k = 2; k <= n && k < 1e5; k++) {
                double term = Math.pow(k - 1, m) * Math.pow(k, -s);
                if (sum + term == sum && k > 100) break;
                sum += term;
            }
            return sum;
        }
        double sum = 0, c = 1;
        for (int j = m; j >= 0; j--) {
            sum += c * PowerSum.between(s - j, 1, n);
            c = -c * j / (m - j + 1);
        }
        return sum;
    }
}
