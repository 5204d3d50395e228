package org.jonum.stat.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// Adjusts p-values of many tests at once, as R's `p.adjust`: an adjusted p-value is the least error rate at which its
/// hypothesis is rejected.
///
/// {@snippet :
/// double[] p = {0.01, 0.04, 0.03, 0.005};
/// double[] q = Adjustment.HOLM.of(p);            // q[1] == 0.06; q[3] == 0.02
/// double[] fdr = Adjustment.BENJAMINI_HOCHBERG.of(p);    // fdr[0] == 0.02
/// }
/// The first four control the probability of any false rejection, the others the expected part of false ones among
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
    /// Hommel (1988): Simes' test of all sets of hypotheses at once, which rejects more than Hochberg's; for independent tests.
    HOMMEL(true) {
        @Override
        double factor(int rank, int m) {
            return (double) m / rank;
        }

        @Override
        double[] sorted(double[] p, double most, DoubleBinaryOperator times) {
            return Hommel.adjust(p, most, times);
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
        return adjust(p, 1, (v, factor) -> v * factor);
    }

    /// Adjusts logarithms of p-values, also where those are below the range of doubles.
    ///
    /// @param logP at most 0, in any order; not changed
    /// @return the logarithms of the adjusted ones, in the same order
    /// @throws IllegalArgumentException if one is not at most 0
    public double[] ofLogs(double[] logP) {
        for (int i = 0; i < logP.length; i++) Args.check(logP[i] <= 0, "Adjustment", "logP[" + i + "]", logP[i], "≤ 0");
        return adjust(logP, 0, (v, factor) -> v + Math.log(factor));
    }

    private double[] factors(int m) {
        double[] factor = new double[m];
        double once = m == 0 ? 0 : factor(m, m);
        for (int i = 0; i < m; i++) factor[i] = this == BENJAMINI_YEKUTIELI ? once * m / (i + 1) : factor(i + 1, m);
        return factor;
    }

    private double[] adjust(double[] p, double most, DoubleBinaryOperator times) {
        int m = p.length;
        Integer[] order = IntStream.range(0, m).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] sorted = Arrays.stream(order).mapToDouble(i -> p[i]).toArray(), q = new double[m];
        sorted = sorted(sorted, most, times);
        for (int i = 0; i < m; i++) q[order[i]] = sorted[i];
        return q;
    }

    /// Adjusts p-values in ascending order, of which the largest possible one is `most`; `times` multiplies one by a factor.
    double[] sorted(double[] p, double most, DoubleBinaryOperator times) {
        int m = p.length;
        double[] factor = factors(m), q = new double[m];
        double bound = fromLargest ? most : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < m; i++) {
            int rank = fromLargest ? m - 1 - i : i;
            double v = Math.min(most, times.applyAsDouble(p[rank], factor[rank]));
            if (this != BONFERRONI) v = bound = fromLargest ? Math.min(bound, v) : Math.max(bound, v);
            q[rank] = v;
        }
        return q;
    }
}
