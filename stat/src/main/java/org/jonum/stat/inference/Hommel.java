package org.jonum.stat.inference;

import java.util.function.DoubleBinaryOperator;

/// Hommel's adjustment of m p-values in ascending order: the largest, over the sizes k of sets of hypotheses, of the p-value that Simes' test gives to the least favourable set of that size with the hypothesis in it (Wright 1992).
final class Hommel {
    private Hommel() {
    }

    static double[] adjust(double[] p, double most, DoubleBinaryOperator times) {
        int m = p.length;
        double[] best = p.clone();
        if (m == 0) return best;
        double simes = most;
        for (int i = 0; i < m; i++) simes = Math.min(simes, times.applyAsDouble(p[i], (double) m / (i + 1)));
        for (int i = 0; i < m; i++) best[i] = Math.max(best[i], simes);
        for (int k = m - 1; k >= 2; k--) {
            double tail = most; // Simes' least ratio among the k − 1 largest, at places 2 … k
            for (int j = 2; j <= k; j++) tail = Math.min(tail, times.applyAsDouble(p[m - k + j - 1], (double) k / j));
            double last = most;
            for (int i = 0; i <= m - k; i++) {
                last = Math.min(tail, times.applyAsDouble(p[i], k));
                best[i] = Math.max(best[i], last);
            }
            for (int i = m - k + 1; i < m; i++) best[i] = Math.max(best[i], last);
        }
        return best;
    }
}
