package org.jonum.distuv;

import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A law of ranks on 0 … top, symmetric: its masses, and lower tails summed from the end, right but for the rounding of positive
/// sums. The tables made last are kept.
final class RankTable {
    private static final AtomicReference<Kept> SIGNED = new AtomicReference<>(Kept.NONE),
            PAIRS = new AtomicReference<>(Kept.NONE);

    private final double[] mass, lower;

    private RankTable(double[] mass) {
        this.mass = mass;
        lower = mass.clone();
        for (int k = 1; k < lower.length; k++) lower[k] += lower[k - 1];
    }

    private record Kept(int m, int n, SoftReference<RankTable> table) {
        static final Kept NONE = new Kept(-1, -1, new SoftReference<>(null));
    }

    /// The sum of those of 1 … n that a fair coin chooses.
    static RankTable signedRanks(int n) {
        Kept kept = Objects.requireNonNull(SIGNED.get());
        RankTable old = kept.n == n ? kept.table.get() : null;
        if (old != null) return old;
        double[] p = new double[n * (n + 1) / 2 + 1];
        p[0] = 1;
        for (int i = 1, reach = 1; i <= n; i++, reach += i) {
            for (int k = reach; k >= i; k--) p[k] = 0.5 * (p[k] + p[k - i]);
            for (int k = i - 1; k >= 0; k--) p[k] *= 0.5;
        }
        RankTable made = new RankTable(p);
        SIGNED.set(new Kept(n, n, new SoftReference<>(made)));
        return made;
    }

    /// The number of pairs of m and n numbers, all exchangeable, in which the first is larger.
    static RankTable inversions(int m, int n) {
        Kept kept = Objects.requireNonNull(PAIRS.get());
        RankTable old = kept.m == m && kept.n == n ? kept.table.get() : null;
        if (old != null) return old;
        double[][] p = new double[m + 1][];
        for (int i = 0; i <= m; i++) p[i] = new double[] {1};
        for (int j = 1; j <= n; j++) { // the largest of i + j is one of the first with probability i/(i + j)
            for (int i = 1; i <= m; i++) {
                double first = (double) i / (i + j), second = (double) j / (i + j);
                double[] next = new double[i * j + 1];
                for (int k = 0; k < p[i].length; k++) next[k] = second * p[i][k];
                for (int k = 0; k < p[i - 1].length; k++) next[k + j] += first * p[i - 1][k];
                p[i] = next;
            }
        }
        RankTable made = new RankTable(p[m]);
        PAIRS.set(new Kept(m, n, new SoftReference<>(made)));
        return made;
    }

    private int top() {
        return mass.length - 1;
    }

    /// P(X ≤ x), from the smaller tail.
    double cdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        if (x >= top()) return 1;
        int k = (int) x;
        return 2 * k < top() ? lower[k] : 1 - lower[top() - 1 - k];
    }

    /// P(X > x) = P(X < top − x).
    double sf(double x) {
        return cdf(top() - 1 - Math.floor(x));
    }

    double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : Math.log(p);
    }

    double logSf(double x) {
        double q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : Math.log(q);
    }

    double pmf(long k) {
        return k < 0 || k > top() ? 0 : mass[(int) k];
    }
}
