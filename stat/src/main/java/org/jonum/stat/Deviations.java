package org.jonum.stat;

import org.jspecify.annotations.Nullable;

/// Deviations of numbers from their mean, in a unit that is a power of two near the largest of them, so that their powers
/// and products stay in the range.
///
/// The sum of the deviations, each with its weight, is 0 up to rounding of the deviations themselves: the mean was taken twice.
final class Deviations {
    final double[] d;
    /// The unit is 2^exponent.
    final int exponent;
    private final double @Nullable [] share; // w/Σw

    private Deviations(double[] d, int exponent, double @Nullable [] share) {
        this.d = d;
        this.exponent = exponent;
        this.share = share;
    }

    static Deviations of(double[] x) {
        return about(x, Means.mean(x), null);
    }

    static Deviations of(double[] x, Weights weights) {
        double[] share = new double[x.length];
        for (int i = 0; i < share.length; i++) share[i] = weights.w[i] / weights.total();
        return about(x, Means.mean(x, weights), share);
    }

    private static Deviations about(double[] x, double mean, double @Nullable [] share) {
        double[] d = new double[x.length];
        boolean same = true;
        double first = Double.NaN, largest = 0;
        for (int i = 0; i < d.length; i++) {
            if (share != null && share[i] == 0) continue;
            if (Double.isNaN(first)) first = x[i];
            same &= x[i] == first;
            largest = Math.max(largest, Math.min(Math.abs(x[i] - mean), Double.MAX_VALUE));
        }
        if (same && Double.isFinite(first) || !(largest > 0)) {
            if (!same || !Double.isFinite(first)) java.util.Arrays.fill(d, Double.NaN);
            return new Deviations(d, 0, share);
        }
        int e = Math.clamp(Math.getExponent(largest) + 1, -1000, 1000);
        double up = CentralSums.unit(1, e), m = mean * up;
        for (int i = 0; i < d.length; i++) d[i] = share != null && share[i] == 0 ? 0 : x[i] * up - m;
        Deviations rough = new Deviations(d, e, share);
        double rest = rough.mean(i -> d[i]);
        for (int i = 0; i < d.length; i++) d[i] -= rest;
        return rough;
    }

    /// The mean of f(i), weighted if there are weights.
    double mean(java.util.function.IntToDoubleFunction f) {
        double[] w = share;
        return w == null ? Sums.sum(d.length, f) / d.length
                : Sums.sum(d.length, i -> w[i] == 0 ? 0 : w[i] * f.applyAsDouble(i));
    }

    /// The mean of dᵏ, in the unit to the power k.
    double moment(int k) {
        return mean(i -> power(d[i], k));
    }

    /// xᵏ for small k, by products.
    static double power(double x, int k) {
        double p = 1, square = x;
        for (int rest = k; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) p *= square;
            square *= square;
        }
        return p;
    }
}
