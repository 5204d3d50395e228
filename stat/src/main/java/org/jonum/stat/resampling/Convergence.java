package org.jonum.stat.resampling;

import java.util.Arrays;
import org.jonum.special.StandardNormal;

/// R̂ and effective sizes of chains, each an array of draws of one number; all of one length.
///
/// Source: Vehtari, Gelman, Simpson, Carpenter & Bürkner, Rank-normalization, folding, and localization: an improved R̂ (2021);
/// Geyer, Practical Markov chain Monte Carlo (1992).
final class Convergence {
    private static final double LOW = 0.05;

    private Convergence() {
    }

    static double rHat(double[][] chains) {
        double median = quantile(chains, 0.5);
        double[][] folded = map(chains, x -> Math.abs(x - median));
        return Math.max(plainRHat(split(normalized(chains))), plainRHat(split(normalized(folded))));
    }

    static double bulkSize(double[][] chains) {
        return size(split(normalized(chains)));
    }

    static double tailSize(double[][] chains) {
        double low = quantile(chains, LOW), high = quantile(chains, 1 - LOW);
        return Math.min(size(split(map(chains, x -> x <= low ? 1 : 0))),
                size(split(map(chains, x -> x <= high ? 1 : 0))));
    }

    static double effectiveSize(double[][] chains) {
        return size(split(chains));
    }

    /// √(var⁺/W) with the variance W within chains, and var⁺ = (N − 1)/N·W + variance of their means.
    static double plainRHat(double[][] chains) {
        double w = within(chains);
        return w > 0 ? Math.sqrt(pooled(chains, w) / w) : Double.NaN;
    }

    private static double within(double[][] chains) {
        double s = 0;
        for (double[] c : chains) s += variance(c) / chains.length;
        return s;
    }

    private static double pooled(double[][] chains, double within) {
        int n = chains[0].length;
        double[] means = Arrays.stream(chains).mapToDouble(Bootstrap::mean).toArray();
        return (n - 1.0) / n * within + (means.length > 1 ? variance(means) : 0);
    }

    /// M·N/τ with τ = −1 + 2·Σ(ρ₂ₜ + ρ₂ₜ₊₁), as long as pairs are positive, none counting for more than the one before.
    static double size(double[][] chains) {
        int m = chains.length, n = chains[0].length;
        if (n < 4) return Double.NaN;
        double w = within(chains), var = pooled(chains, w);
        if (!(w > 0)) return Double.NaN;
        double[] means = Arrays.stream(chains).mapToDouble(Bootstrap::mean).toArray();
        double tau = -1, before = Double.POSITIVE_INFINITY;
        for (int t = 0; t + 1 < n; t += 2) {
            double pair = correlation(chains, means, t, w, var) + correlation(chains, means, t + 1, w, var);
            if (!(pair > 0)) break;
            before = Math.min(before, pair);
            tau += 2 * before;
        }
        double all = (double) m * n;
        return all / Math.max(tau, 1 / Math.log10(all)); // antithetic chains: no more than a factor of log₁₀
    }

    /// ρₜ = 1 − (W − mean of the autocovariances at lag t)/var⁺.
    private static double correlation(double[][] chains, double[] means, int t, double w, double var) {
        if (t == 0) return 1;
        double cov = 0;
        for (int c = 0; c < chains.length; c++) {
            double[] x = chains[c];
            double s = 0;
            for (int i = 0; i + t < x.length; i++) s += (x[i] - means[c]) * (x[i + t] - means[c]);
            cov += s / x.length / chains.length;
        }
        return 1 - (w - cov) / var;
    }

    private static double variance(double[] x) {
        double mean = Bootstrap.mean(x), s = 0;
        for (double v : x) s += (v - mean) * (v - mean);
        return s / (x.length - 1);
    }

    /// Halves of chains; of an odd number of draws the one in the middle is left out.
    static double[][] split(double[][] chains) {
        int n = chains[0].length, half = n / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            halves[2 * c] = Arrays.copyOf(chains[c], half);
            halves[2 * c + 1] = Arrays.copyOfRange(chains[c], n - half, n);
        }
        return halves;
    }

    /// Φ⁻¹((r − 3/8)/(S + 1/4)) for the rank r among all S draws, the mean rank of those that are equal.
    static double[][] normalized(double[][] chains) {
        int n = chains[0].length, all = n * chains.length;
        double[] sorted = Arrays.stream(chains).flatMapToDouble(Arrays::stream).map(v -> v + 0.0).sorted().toArray();
        double[] score = new double[all];
        int from = 0;
        while (from < all) {
            int to = from + 1;
            while (to < all && sorted[to] == sorted[from]) to++;
            double rank = 0.5 * (from + 1 + to);
            Arrays.fill(score, from, to, StandardNormal.quantile((rank - 0.375) / (all + 0.25)));
            from = to;
        }
        return map(chains, x -> Double.isNaN(x) ? x : score[Arrays.binarySearch(sorted, x + 0.0)]);
    }

    /// Type 7 of Hyndman & Fan.
    private static double quantile(double[][] chains, double p) {
        double[] x = Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
        double h = (x.length - 1) * p;
        int i = (int) h;
        return i + 1 < x.length ? x[i] + (h - i) * (x[i + 1] - x[i]) : x[i];
    }

    private static double[][] map(double[][] chains, java.util.function.DoubleUnaryOperator f) {
        return Arrays.stream(chains).map(c -> Arrays.stream(c).map(f).toArray()).toArray(double[][]::new);
    }
}
