package org.jonum.stat.inference;

import org.jonum.distuv.Normal;
import org.jonum.special.Binomials;
import org.jonum.special.Logs;
import org.jonum.stat.Alternative;

/// The runs test of Wald and Wolfowitz: whether values that come one after the other lie above and below a threshold at random.
///
/// {@snippet :
/// boolean[] up = {true, true, false, true, false, false, false, true, true, true};
/// TestResult r = RunsTest.test(up, Alternative.TWO_SIDED);
/// double runs = r.statistic();                   // runs == 5.0
/// double p = r.pValue();                         // p == 0.8095238095238095
/// }
/// Given n₁ values of one kind and n₂ of the other, R runs have the probability 2·C(n₁ − 1, k − 1)·C(n₂ − 1, k − 1)/C(n₁ + n₂, n₁) for R = 2k, and with C(n₁ − 1, k)·C(n₂ − 1, k − 1) +
/// C(n₁ − 1, k − 1)·C(n₂ − 1, k) in place of the doubled product for R = 2k + 1. The two-sided p-value is twice the smaller tail, at most 1. The law is exact for up to 100 000 values, and above that normal.
///
/// Source: Wald & Wolfowitz (1940), On a test whether two samples are from the same population.
public final class RunsTest {
    private static final int EXACT = 100_000;

    private RunsTest() {
    }

    /// Values above and below a threshold; those that are equal to it do not count. NaN gives NaN.
    ///
    /// @param x           values in their order, on both sides of the threshold
    /// @param threshold   such as the median
    /// @param alternative against what: LESS, if there are fewer runs than by chance, as with trends and slow waves
    /// @return the result; the statistic is the number of runs
    public static TestResult test(double[] x, double threshold, Alternative alternative) {
        if (Args.anyNaN(x) || Double.isNaN(threshold)) {
            return new TestResultBuilder("Runs test").statistic("runs", Double.NaN).note("not defined for NaN").build();
        }
        int n = 0;
        boolean[] up = new boolean[x.length];
        for (double v : x) {
            if (v != threshold) up[n++] = v > threshold;
        }
        return test(java.util.Arrays.copyOf(up, n), alternative);
    }

    /// Values of two kinds.
    ///
    /// @param kind        the kinds in their order
    /// @param alternative against what: LESS, if there are fewer runs than by chance
    /// @return the result; the statistic is the number of runs; NaN if there is only one kind
    public static TestResult test(boolean[] kind, Alternative alternative) {
        long first = 0, runs = kind.length == 0 ? 0 : 1;
        for (int i = 0; i < kind.length; i++) {
            if (kind[i]) first++;
            if (i > 0 && kind[i] != kind[i - 1]) runs++;
        }
        long second = kind.length - first;
        TestResultBuilder result = new TestResultBuilder("Runs test")
                .alternative(alternative, "difference of runs from their mean", 0);
        if (first == 0 || second == 0)
            return result.statistic("runs", Double.NaN).note("all values are of one kind").build();
        result.statistic("runs", (double) runs).estimate("mean of runs by chance", mean(first, second));
        if (kind.length <= EXACT) return tails(first, second, runs).into(result, alternative).build();
        double n = kind.length, m = mean(first, second), sd = Math.sqrt((m - 1) * (m - 2) / (n - 1));
        return Tails.of(Normal.standard(), (runs - m) / sd)
                .into(result.method(TestResult.Method.ASYMPTOTIC), alternative)
                .build();
    }

    private static double mean(long first, long second) {
        return 1 + 2.0 * first * second / (first + second);
    }

    private static Tails tails(long n, long m, long runs) {
        double lower = Double.NEGATIVE_INFINITY, upper = lower, all = Binomials.logBinomial(n + m, n);
        long most = n == m ? 2 * n : 2 * Math.min(n, m) + 1;
        for (long r = 2; r <= most; r++) {
            double log = logMass(n, m, r) - all;
            if (r <= runs) lower = Logs.logAddExp(lower, log);
            if (r >= runs) upper = Logs.logAddExp(upper, log);
        }
        return Tails.ofLogs(Math.min(0, lower), Math.min(0, upper));
    }

    private static double logMass(long n, long m, long runs) {
        long k = runs / 2;
        if (runs % 2 == 0) return Math.log(2) + choose(n - 1, k - 1) + choose(m - 1, k - 1);
        return Logs.logAddExp(choose(n - 1, k) + choose(m - 1, k - 1), choose(n - 1, k - 1) + choose(m - 1, k));
    }

    private static double choose(long n, long k) {
        return k < 0 || k > n ? Double.NEGATIVE_INFINITY : Binomials.logBinomial(n, k);
    }
}
