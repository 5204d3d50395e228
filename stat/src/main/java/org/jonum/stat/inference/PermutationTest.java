package org.jonum.stat.inference;

import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.jonum.special.Binomials;
import org.jonum.stat.Alternative;

/// Tests by rearrangement of the data, for any statistic.
///
/// {@snippet :
/// double[] x = {12.6, 11.4, 13.2, 11.2, 9.4, 12.0}, y = {16.4, 14.1, 13.4, 15.4, 14.0, 11.3};
/// var random = new Philox4x64(1);
/// TestResult r = PermutationTest.twoSample(x, y, (a, b) -> Arrays.stream(a).sum() - Arrays.stream(b).sum(),
///         Alternative.LESS, 10_000, random);
/// double p = r.pValue();                         // p == 0.00974025974025974
/// }
/// If there are no more rearrangements than are asked for, all of them are visited once and the p-value is exact; else so many are drawn, and
/// p = (b + 1)/(m + 1) if b of m are as extreme as the data (Phipson & Smyth 2010), which is never 0. Values of the statistic that
/// differ by less than 1e-12, relative, are equal. The two-sided p-value is twice the smaller tail, at most 1.
public final class PermutationTest {
    private static final double SAME = 1e-12;

    private PermutationTest() {
    }

    /// Whether two samples are of the same law: values change between the samples.
    ///
    /// @param x         the first sample, not empty
    /// @param y         the second sample, not empty
    /// @param statistic of two samples, in any order of their values
    /// @param alternative against what: GREATER, if the statistic is larger than under the hypothesis
    /// @param most      how many rearrangements are made, from 1
    /// @param random    the source of random numbers, not used if all are visited
    /// @return the result; NaN if the statistic is
    /// @throws IllegalArgumentException if a sample is empty or `most` below 1
    public static TestResult twoSample(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic,
            Alternative alternative, int most, RandomGenerator random) {
        Args.size("PermutationTest.twoSample", "x", x, 1);
        Args.size("PermutationTest.twoSample", "y", y, 1);
        double[] pool = Ranks.pooled(x, y), a = x.clone(), b = y.clone();
        Count count = new Count("Two-sample permutation test", statistic.applyAsDouble(x.clone(), y.clone()),
                alternative, most);
        if (Binomials.binomial(pool.length, x.length) <= most) {
            int[] chosen = new int[x.length];
            for (int i = 0; i < chosen.length; i++) chosen[i] = i;
            do {
                split(pool, chosen, a, b);
                count.add(statistic.applyAsDouble(a.clone(), b.clone()));
            } while (next(chosen, pool.length));
            return count.exact();
        }
        for (int k = 0; k < most; k++) {
            shuffle(pool, x.length, random);
            System.arraycopy(pool, 0, a, 0, a.length);
            System.arraycopy(pool, a.length, b, 0, b.length);
            count.add(statistic.applyAsDouble(a.clone(), b.clone()));
        }
        return count.monteCarlo();
    }

    /// Whether differences are of a law symmetric about 0: they change their signs.
    ///
    /// @param differences the sample, not empty
    /// @param statistic   of such a sample
    /// @param alternative against what: GREATER, if the statistic is larger than under the hypothesis
    /// @param most        how many rearrangements are made, from 1
    /// @param random      the source of random numbers, not used if all are visited
    /// @return the result; NaN if the statistic is
    /// @throws IllegalArgumentException if the sample is empty or `most` below 1
    public static TestResult signs(double[] differences, ToDoubleFunction<double[]> statistic, Alternative alternative,
            int most, RandomGenerator random) {
        Args.size("PermutationTest.signs", "differences", differences, 1);
        int n = differences.length;
        Count count = new Count("Sign-flip permutation test", statistic.applyAsDouble(differences.clone()), alternative,
                most);
        double[] d = new double[n];
        if (n < 31 && 1L << n <= most) {
            for (long code = 0; code < 1L << n; code++) {
                for (int i = 0; i < n; i++) d[i] = (code >>> i & 1) == 0 ? differences[i] : -differences[i];
                count.add(statistic.applyAsDouble(d.clone()));
            }
            return count.exact();
        }
        for (int k = 0; k < most; k++) {
            long bits = 0;
            for (int i = 0; i < n; i++) {
                if (i % Long.SIZE == 0) bits = random.nextLong();
                d[i] = (bits >>> i & 1) == 0 ? differences[i] : -differences[i];
            }
            count.add(statistic.applyAsDouble(d.clone()));
        }
        return count.monteCarlo();
    }

    /// Whether x and y are independent: the values of y are permuted.
    ///
    /// @param x           the first values, two at least
    /// @param y           the second values, as many
    /// @param statistic   of two such arrays
    /// @param alternative against what: GREATER, if the statistic is larger than under the hypothesis
    /// @param most        how many rearrangements are made, from 1
    /// @param random      the source of random numbers, not used if all are visited
    /// @return the result; NaN if the statistic is
    /// @throws IllegalArgumentException if there are too few, not as many of both, or `most` is below 1
    public static TestResult pairing(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic,
            Alternative alternative, int most, RandomGenerator random) {
        Args.pairs("PermutationTest.pairing", x, y, 2);
        double[] order = y.clone();
        Count count = new Count("Permutation test of independence", statistic.applyAsDouble(x.clone(), y.clone()),
                alternative, most);
        if (x.length <= 12 && Binomials.factorial(x.length) <= most) {
            all(x, order, order.length, statistic, count);
            return count.exact();
        }
        for (int k = 0; k < most; k++) {
            shuffle(order, order.length, random);
            count.add(statistic.applyAsDouble(x.clone(), order.clone()));
        }
        return count.monteCarlo();
    }

    /// All orders of the first k of y (Heap 1963).
    private static void all(double[] x, double[] y, int k, ToDoubleBiFunction<double[], double[]> statistic,
            Count count) {
        if (k == 1) {
            count.add(statistic.applyAsDouble(x.clone(), y.clone()));
            return;
        }
        for (int i = 0; i < k; i++) {
            all(x, y, k - 1, statistic, count);
            if (i < k - 1) swap(y, k % 2 == 0 ? i : 0, k - 1);
        }
    }

    private static void swap(double[] y, int i, int j) {
        double t = y[i];
        y[i] = y[j];
        y[j] = t;
    }

    /// Puts random ones first.
    private static void shuffle(double[] y, int first, RandomGenerator random) {
        for (int i = 0; i < first && i < y.length - 1; i++) swap(y, i, i + random.nextInt(y.length - i));
    }

    private static void split(double[] pool, int[] chosen, double[] a, double[] b) {
        for (int i = 0, k = 0; i < pool.length; i++) {
            if (k < chosen.length && chosen[k] == i) a[k++] = pool[i];
            else b[i - k] = pool[i];
        }
    }

    /// The next subset of 0 … n − 1 of that size, in lexicographic order; false after the last one.
    private static boolean next(int[] chosen, int n) {
        int k = chosen.length, i = k - 1;
        while (i >= 0 && chosen[i] == n - k + i) i--;
        if (i < 0) return false;
        chosen[i]++;
        for (int j = i + 1; j < k; j++) chosen[j] = chosen[j - 1] + 1;
        return true;
    }

    /// How many rearrangements are at least as extreme.
    private static final class Count {
        private final String title;
        private final double observed, tolerance;
        private final Alternative alternative;
        private long all, below, above;

        Count(String title, double observed, Alternative alternative, int most) {
            Args.check(most >= 1, title, "most", most, "≥ 1");
            this.title = title;
            this.observed = observed;
            this.alternative = alternative;
            tolerance = SAME * Math.abs(observed);
        }

        void add(double value) {
            all++;
            if (value <= observed + tolerance) below++;
            if (value >= observed - tolerance) above++;
        }

        TestResult exact() {
            return result(TestResult.Method.EXACT, 0).note("all " + all + " rearrangements").build();
        }

        TestResult monteCarlo() {
            return result(TestResult.Method.MONTE_CARLO, 1).note(all + " random rearrangements").build();
        }

        private TestResultBuilder result(TestResult.Method method, int extra) {
            TestResultBuilder result = new TestResultBuilder(title).statistic("statistic", observed).method(method)
                    .alternative(alternative, "", Double.NaN);
            if (Double.isNaN(observed)) return result.note("the statistic is NaN");
            double m = (double) all + extra;
            return Tails.of((below + extra) / m, (above + extra) / m).into(result, alternative);
        }
    }
}
