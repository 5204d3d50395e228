package org.jonum.stat.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Adjusts p-values of many tests at once, as R's `p.adjust`: an adjusted p-value is the least error rate at which its
/// hypothesis is rejected.
///
/// {@snippet :
/// double[] p = {0.01, 0.04, 0.03, 0.005};
/// double[] q = Adjustment.HOLM.of(p);            // q[1] == 0.06; q[3] == 0.02
/// double[] fdr = Adjustment.BENJAMINI_HOCHBERG.of(p);    // fdr[0] == 0.02
/// }
/// The first three control the probability of any false rejection, the others the expected part of false ones among
/// the rejections.
public enum Adjustment {
    /// min(1, m·p): for any dependence between the tests.
    BONFERRONI(false) {
        @Override
        double factor(int rank, int m) {
            return m;
        }
    },
    /// Holm (1979): Bonferroni's correction for those hypotheses only that are not yet rejected; for any dependence.
    HOLM(false) {
        @Override
        double factor(int rank, int m) {
            return m - rank + 1.0;
        }
    },
    /// Hochberg (1988): the same from the largest p-value on; for independent tests.
    HOCHBERG(true) {
        @Override
        double factor(int rank, int m) {
            return m - rank + 1.0;
        }
    },
    /// Benjamini & Hochberg (1995): the false discovery rate, for independent tests.
    BENJAMINI_HOCHBERG(true) {
        @Override
        double factor(int rank, int m) {
            return (double) m / rank;
        }
    },
    /// Benjamini & Yekutieli (2001): the false discovery rate, for any dependence: times 1 + 1/2 + … + 1/m.
    BENJAMINI_YEKUTIELI(true) {
        @Override
        double factor(int rank, int m) {
            double harmonic = 0;
            for (int i = m; i >= 1; i--) harmonic += 1.0 / i;
            return harmonic * m / rank;
        }
    };

    private final boolean fromLargest;

    Adjustment(boolean fromLargest) {
        this.fromLargest = fromLargest;
    }

    /// By what the p-value of that rank, from 1 for the smallest, among m is multiplied.
    abstract double factor(int rank, int m);

    /// Adjusts p-values.
    ///
    /// @param p from 0 to 1, in any order; not changed
    /// @return the adjusted ones, in the same order
    /// @throws IllegalArgumentException if one is not from 0 to 1
    public double[] of(double[] p) {
        for (int i = 0; i < p.length; i++) Args.probability("Adjustment", "p[" + i + "]", p[i]);
        double[] factor = factors(p.length);
        return adjust(p, 1, (v, rank) -> v * factor[rank]);
    }

    /// Adjusts logarithms of p-values, also where those are below the range of doubles.
    ///
    /// @param logP at most 0, in any order; not changed
    /// @return the logarithms of the adjusted ones, in the same order
    /// @throws IllegalArgumentException if one is not at most 0
    public double[] ofLogs(double[] logP) {
        for (int i = 0; i < logP.length; i++) Args.check(logP[i] <= 0, "Adjustment", "logP[" + i + "]", logP[i], "≤ 0");
        double[] factor = Arrays.stream(factors(logP.length)).map(Math::log).toArray();
        return adjust(logP, 0, (v, rank) -> v + factor[rank]);
    }

    private double[] factors(int m) {
        double[] factor = new double[m];
        double once = m == 0 ? 0 : factor(m, m);
        for (int i = 0; i < m; i++) factor[i] = this == BENJAMINI_YEKUTIELI ? once * m / (i + 1) : factor(i + 1, m);
        return factor;
    }

    private interface Change {
        double of(double p, int rank);
    }

    private double[] adjust(double[] p, double most, Change change) {
        int m = p.length;
        Integer[] order = IntStream.range(0, m).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] q = new double[m];
        double bound = fromLargest ? most : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < m; i++) {
            int rank = fromLargest ? m - 1 - i : i;
            double v = Math.min(most, change.of(p[order[rank]], rank));
            if (this != BONFERRONI) v = bound = fromLargest ? Math.min(bound, v) : Math.max(bound, v);
            q[order[rank]] = v;
        }
        return q;
    }
}
