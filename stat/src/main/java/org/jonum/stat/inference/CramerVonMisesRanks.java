package org.jonum.stat.inference;

import java.util.Arrays;

/// U = n·Σ (rᵢ − i)² + m·Σ (sⱼ − j)² of the ordered ranks of two samples among all values, mean ranks for equal ones, and its law when every choice of
/// the n ranks is equally probable (Anderson 1962; with ties, given these).
///
/// Ranks are gone through in ascending order: where i of them are of the first sample and j of the second, what U is so far has a law that is a list of values
/// with their probabilities. A path is counted where U first is as large as observed, so that only positive numbers are added, and lists are short.
///
/// @param rank twice the ranks, ascending
/// @param u    4U as observed
record CramerVonMisesRanks(int n, int m, long[] rank, long u) {
    /// Values in ascending order, and their probabilities.
    private record Law(long[] value, double[] probability, int size) {
        static final Law NONE = new Law(new long[0], new double[0], 0);
    }

    /// Of the ranks of both samples, those of the first one first.
    static CramerVonMisesRanks of(double[] ranks, int n) {
        int m = ranks.length - n;
        double[] r = Arrays.copyOf(ranks, n), s = Arrays.copyOfRange(ranks, n, ranks.length);
        Arrays.sort(r);
        Arrays.sort(s);
        long u = 0;
        for (int i = 0; i < n; i++) u += n * square(Math.round(2 * r[i]), i);
        for (int j = 0; j < m; j++) u += m * square(Math.round(2 * s[j]), j);
        return new CramerVonMisesRanks(n, m, Arrays.stream(ranks).mapToLong(v -> Math.round(2 * v)).sorted().toArray(),
                u);
    }

    private static long square(long twiceRank, int i) {
        long d = twiceRank - 2L * (i + 1);
        return d * d;
    }

    /// T = U/(nm(n + m)) − (4nm − 1)/(6(n + m)).
    double statistic() {
        double nm = (double) n * m, all = (double) n + m;
        return u / 4.0 / (nm * all) - (4 * nm - 1) / (6 * all);
    }

    /// P(U ≥ u).
    double p() {
        Law[] laws = new Law[m + 1]; // of U at (i, j), where it is less than u
        double p = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) {
                    if (u == 0) return 1;
                    laws[0] = new Law(new long[1], new double[] {1}, 1);
                    continue;
                }
                double left = (double) n + m - i - j + 1;
                Law a = i > 0 ? laws[j] : Law.NONE, b = j > 0 ? laws[j - 1] : Law.NONE;
                long x = i > 0 ? n * square(rank[i + j - 1], i - 1) : 0,
                        y = j > 0 ? m * square(rank[i + j - 1], j - 1) : 0;
                double fx = (n - i + 1) / left, fy = (m - j + 1) / left;
                p += beyond(a, u - x, fx) + beyond(b, u - y, fy);
                laws[j] = joined(a, x, fx, b, y, fy);
            }
        }
        return Math.min(1, p);
    }

    private static double beyond(Law law, long least, double factor) {
        double p = 0;
        for (int k = law.size - 1; k >= 0 && law.value[k] >= least; k--) p += law.probability[k];
        return p * factor;
    }

    private Law joined(Law a, long x, double fx, Law b, long y, double fy) {
        long[] value = new long[a.size + b.size];
        double[] probability = new double[value.length];
        int size = 0;
        for (int k = 0, l = 0; k < a.size || l < b.size;) {
            long v = k < a.size ? a.value[k] + x : Long.MAX_VALUE, w = l < b.size ? b.value[l] + y : Long.MAX_VALUE;
            long least = Math.min(v, w);
            if (least >= u) break;
            value[size] = least;
            if (v == least) probability[size] += a.probability[k++] * fx;
            if (w == least) probability[size] += b.probability[l++] * fy;
            size++;
        }
        return new Law(value, probability, size);
    }
}
