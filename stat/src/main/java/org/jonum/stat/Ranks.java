package org.jonum.stat;

import java.util.Arrays;

/// Ranks of numbers: 1 for the smallest, and what ties are given.
///
/// {@snippet :
/// double[] r = Ranks.of(3, 1, 4, 1, 5);                          // r == {3, 1.5, 4, 1.5, 5}
/// double[] d = Ranks.of(Ranks.Ties.DENSE, 3, 1, 4, 1, 5);        // d == {2, 1, 3, 1, 4}
/// }
/// **Cost** linear, by a radix sort.
public final class Ranks {
    /// What numbers that are equal are given.
    public enum Ties {
        /// The mean of the ranks that they take together: midranks.
        AVERAGE,
        /// The lowest of these ranks, as in sports.
        MIN,
        /// The highest of these ranks.
        MAX,
        /// One rank, the next higher number getting the next rank.
        DENSE,
        /// Different ranks, in the order in which they stand.
        ORDINAL
    }

    private Ranks() {
    }

    /// Midranks.
    ///
    /// @param x any numbers
    /// @return their ranks, in new array; all NaN if a number is
    public static double[] of(double... x) {
        return of(Ties.AVERAGE, x);
    }

    /// Ranks.
    ///
    /// @param ties what equal numbers are given
    /// @param x    any numbers
    /// @return their ranks, in a new array; all NaN if a number is
    public static double[] of(Ties ties, double... x) {
        double[] r = new double[x.length];
        if (Samples.anyNaN(x)) {
            Arrays.fill(r, Double.NaN);
            return r;
        }
        int[] order = Order.ascending(x);
        int n = x.length, group = 0;
        for (int from = 0; from < n;) {
            int to = from + 1;
            while (to < n && x[order[to]] == x[order[from]]) to++;
            group++;
            for (int i = from; i < to; i++) {
                r[order[i]] = switch (ties) {
                    case AVERAGE -> (from + 1 + to) / 2.0;
                    case MIN -> from + 1;
                    case MAX -> to;
                    case DENSE -> group;
                    case ORDINAL -> i + 1;
                };
            }
            from = to;
        }
        return r;
    }

    /// Σ(t³ − t) over groups of t equal numbers: what tests on ranks correct for.
    ///
    /// @param x any numbers but NaN
    /// @return 0 if all are different
    public static double tieSum(double... x) {
        double[] s = Samples.sorted(x);
        double sum = 0;
        for (int from = 0; from < s.length;) {
            int to = from + 1;
            while (to < s.length && s[to] == s[from]) to++;
            double t = to - from;
            sum += t * (t * t - 1);
            from = to;
        }
        return sum;
    }
}
