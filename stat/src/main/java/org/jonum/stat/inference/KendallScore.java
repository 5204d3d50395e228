package org.jonum.stat.inference;

import java.util.Arrays;

/// Kendall's S, the number of concordant pairs less that of discordant ones, with what ties make of its variance.
///
/// @param n         pairs of values
/// @param s         S
/// @param x         pairs, triples … that are tied in x
/// @param y         pairs, triples … that are tied in y
/// @param tiedPairs pairs that are tied in x or in y
record KendallScore(double n, long s, Ties x, Ties y, double tiedPairs) {
    /// Σ t(t − 1), Σ t(t − 1)(t − 2), Σ t(t − 1)(2t + 5) over groups of t equal values.
    private record Ties(double pairs, double triples, double weights) {
        static Ties of(long[] sorted, long divisor) {
            double pairs = 0, triples = 0, weights = 0;
            for (int i = 0, j; i < sorted.length; i = j) {
                for (j = i + 1; j < sorted.length && sorted[j] / divisor == sorted[i] / divisor;) j++;
                double t = (double) j - i;
                pairs += t * (t - 1);
                triples += t * (t - 1) * (t - 2);
                weights += t * (t - 1) * (2 * t + 5);
            }
            return new Ties(pairs, triples, weights);
        }
    }

    /// From ranks, by Knight's method: pairs sorted by x and then by y, and the exchanges counted that sort them by y.
    static KendallScore of(double[] rankX, double[] rankY) {
        int n = rankX.length;
        long radix = 2L * n + 1;
        long[] key = new long[n], y = new long[n];
        for (int i = 0; i < n; i++) key[i] = Math.round(2 * rankX[i]) * radix + Math.round(2 * rankY[i]);
        Arrays.sort(key);
        for (int i = 0; i < n; i++) y[i] = key[i] % radix;
        Ties tiesX = Ties.of(key, radix), both = Ties.of(key, 1);
        long exchanges = sort(y, new long[n], 0, n);
        Ties tiesY = Ties.of(y, 1);
        double tied = 0.5 * (tiesX.pairs + tiesY.pairs - both.pairs);
        long s = (long) n * (n - 1) / 2 - Math.round(tied) - 2 * exchanges;
        return new KendallScore(n, s, tiesX, tiesY, tied);
    }

    /// Sorts a[from … to) by merging; how many pairs were in descending order.
    private static long sort(long[] a, long[] room, int from, int to) {
        if (to - from < 2) return 0;
        int middle = (from + to) >>> 1, i = from, j = middle;
        long count = sort(a, room, from, middle) + sort(a, room, middle, to);
        for (int k = from; k < to; k++) {
            if (j >= to || i < middle && a[i] <= a[j]) room[k] = a[i++];
            else {
                count += middle - i;
                room[k] = a[j++];
            }
        }
        System.arraycopy(room, from, a, from, to - from);
        return count;
    }

    /// τ_b; NaN if all values of x or y are equal.
    double tau() {
        double all = n * (n - 1);
        return 2 * s / (Math.sqrt(all - x.pairs) * Math.sqrt(all - y.pairs));
    }

    /// The variance of S if all pairings are equally probable (Kendall 1970).
    double variance() {
        double v = (n * (n - 1) * (2 * n + 5) - x.weights - y.weights) / 18 + x.pairs * y.pairs / (2 * n * (n - 1));
        return n > 2 ? v + x.triples * y.triples / (9 * n * (n - 1) * (n - 2)) : v;
    }

    /// The tails, both with s, of the law of S for n values without ties: that of the number of inversions of a random order, a sum of
    /// independent numbers from 0 to i − 1, i = 2 … n.
    static Tails tails(int n, long s) {
        int most = n * (n - 1) / 2;
        double[] p = new double[most + 1];
        p[0] = 1;
        for (int i = 2, reach = 0; i <= n; i++) {
            reach += i - 1;
            double[] next = new double[most + 1];
            for (int k = 0; k <= reach; k++) { // both halves are alike
                next[k] = 2 * k > reach ? next[reach - k] : sum(p, Math.max(0, k - i + 1), k) / i;
            }
            p = next;
        }
        int t = (int) ((most - s) / 2); // discordant pairs; S is large where they are few
        double lower = sum(p, t, most), upper = sum(p, 0, t);
        return Tails.of(Math.min(1, lower), Math.min(1, upper));
    }

    private static double sum(double[] p, int from, int to) {
        double sum = 0;
        for (int k = from; k <= to; k++) sum += p[k];
        return sum;
    }
}
