package org.jonum.stat.resampling;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.Philox;
import org.jonum.special.Binomials;
import org.jonum.stat.Alternative;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// Tests of a statistic against all rearrangements of the data that the hypothesis makes equally probable.
///
/// {@snippet :
/// double[] x = {94, 197, 16, 38, 99, 141, 23}, y = {52, 104, 146, 10, 51, 30, 40, 27, 46};
/// PermutationResult r = PermutationTest.independent(x, y, (a, b) -> Vector.of(a).mean() - Vector.of(b).mean(),
///         Alternative.GREATER, 20_000, new Philox4x64(1));
/// boolean exact = r.exact();                     // exact == true, all 11440 of them
/// double p = r.pValue();                         // p == 0.140996503496503497
/// }
/// If there are no more rearrangements than asked for, all are looked at and the p-value is exact. Otherwise so many are drawn, and
/// p = (b + 1)/(m + 1): the data themselves are one of them, and p is never 0. Values that differ from the observed one by its
/// rounding errors only count as equal to it. A two-sided p-value is twice the smaller tail, at most 1. Drawing is parallel, the
/// same for any number of threads.
///
/// Sources: Fisher, The Design of Experiments (1935); Phipson & Smyth, Permutation p-values should never be zero (2010).
public final class PermutationTest {
    private static final int BLOCK = 64; // rearrangements of a task
    private static final double EQUAL = 1e-13; // relative

    private PermutationTest() {
    }

    /// Two independent samples of one law: values go to either sample.
    ///
    /// @param x         one sample, at least one value
    /// @param y         another, at least one value
    /// @param statistic of two samples of these lengths
    /// @param alternative on which side of the others the statistic is
    /// @param most      how many rearrangements are looked at, at least 1
    /// @param random    goes on by one split
    /// @return statistic and p-value
    /// @throws IllegalArgumentException if a sample is empty, most < 1, or the statistic of the data is NaN
    public static PermutationResult independent(double[] x, double[] y,
            ToDoubleBiFunction<double[], double[]> statistic,
            Alternative alternative, int most, Philox random) {
        String routine = "PermutationTest.independent";
        Require.that(x.length >= 1, routine, "x.length", x.length, "at least 1");
        Require.that(y.length >= 1, routine, "y.length", y.length, "at least 1");
        int m = x.length, n = m + y.length;
        double[] pooled = Arrays.copyOf(x, n);
        System.arraycopy(y, 0, pooled, m, y.length);
        Rearranged of = order -> {
            double[] z = Bootstrap.select(pooled, order);
            return statistic.applyAsDouble(Arrays.copyOf(z, m), Arrays.copyOfRange(z, m, n));
        };
        Tally tally = new Tally(routine, of.value(Uniforms.identity(n)), most);
        if (Binomials.logBinomial(n, m) <= Math.log(most) + 1e-9) {
            combinations(n, m, c -> tally.add(of.value(c)));
            return tally.result(alternative, true);
        }
        draw(most, random, r -> tally.add(of.value(Uniforms.shuffle(r, Uniforms.identity(n)))));
        return tally.result(alternative, false);
    }

    /// Differences of pairs that are as likely to be the other way round: signs are changed.
    ///
    /// @param differences of pairs, at least one
    /// @param statistic   of differences
    /// @param alternative on which side of the others the statistic is
    /// @param most        how many rearrangements are looked at, at least 1
    /// @param random      goes on by one split
    /// @return statistic and p-value
    /// @throws IllegalArgumentException if there are no differences, most < 1, or the statistic of the data is NaN
    public static PermutationResult signs(double[] differences, ToDoubleFunction<double[]> statistic,
            Alternative alternative, int most, Philox random) {
        String routine = "PermutationTest.signs";
        Require.that(differences.length >= 1, routine, "differences.length", differences.length, "at least 1");
        double[] d = differences.clone();
        Tally tally = new Tally(routine, statistic.applyAsDouble(d.clone()), most);
        if (d.length < 31 && 1 << d.length <= most) {
            for (int bits = 0; bits < 1 << d.length; bits++) {
                double[] z = d.clone();
                for (int i = 0; i < z.length; i++) if ((bits >> i & 1) == 1) z[i] = -z[i];
                tally.add(statistic.applyAsDouble(z));
            }
            return tally.result(alternative, true);
        }
        draw(most, random, r -> {
            double[] z = d.clone();
            for (int i = 0; i < z.length; i++) if (r.nextLong() < 0) z[i] = -z[i];
            tally.add(statistic.applyAsDouble(z));
        });
        return tally.result(alternative, false);
    }

    /// Pairs (xᵢ, yᵢ) of independent numbers: any y may be paired with any x.
    ///
    /// @param x         first values, at least two
    /// @param y         second values, as many
    /// @param statistic of two samples of one length, such as a correlation
    /// @param alternative on which side of the others the statistic is
    /// @param most      how many rearrangements are looked at, at least 1
    /// @param random    goes on by one split
    /// @return statistic and p-value
    /// @throws IllegalArgumentException if there are fewer than two pairs, lengths differ, most < 1, or the statistic of the data is NaN
    public static PermutationResult pairings(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic,
            Alternative alternative, int most, Philox random) {
        String routine = "PermutationTest.pairings";
        Require.that(x.length >= 2, routine, "x.length", x.length, "at least 2");
        Require.same(routine, "y.length", y.length, "x.length", x.length);
        double[] u = x.clone(), v = y.clone();
        int n = u.length;
        Rearranged of = order -> statistic.applyAsDouble(u.clone(), Bootstrap.select(v, order));
        Tally tally = new Tally(routine, of.value(Uniforms.identity(n)), most);
        if (n <= 12 && Binomials.factorial(n) <= most) {
            permutations(n, p -> tally.add(of.value(p)));
            return tally.result(alternative, true);
        }
        draw(most, random, r -> tally.add(of.value(Uniforms.shuffle(r, Uniforms.identity(n)))));
        return tally.result(alternative, false);
    }

    @FunctionalInterface
    private interface Rearranged {
        double value(int[] order);
    }

    @FunctionalInterface
    private interface Visit {
        void accept(int[] order);
    }

    @FunctionalInterface
    private interface Draw {
        void accept(Philox random);
    }

    private static void draw(int most, Philox random, Draw one) {
        Philox key = random.split();
        IntConsumer task = t -> {
            for (int i = t * BLOCK; i < Math.min(most, (t + 1L) * BLOCK); i++) one.accept(key.stream(i));
        };
        Parallel.forEach((most - 1) / BLOCK + 1, task);
    }

    /// Every choice of m of n, in lexical order; those not chosen follow.
    private static void combinations(int n, int m, Visit visit) {
        int[] c = Uniforms.identity(n);
        boolean more = true;
        while (more) {
            boolean[] chosen = new boolean[n];
            for (int i = 0; i < m; i++) chosen[c[i]] = true;
            for (int i = 0, k = m; i < n; i++) if (!chosen[i]) c[k++] = i;
            visit.accept(c);
            int i = m - 1;
            while (i >= 0 && c[i] == n - m + i) i--;
            more = i >= 0;
            if (more) {
                c[i]++;
                for (int j = i + 1; j < m; j++) c[j] = c[j - 1] + 1;
            }
        }
    }

    /// Every order, in lexical order.
    private static void permutations(int n, Visit visit) {
        int[] p = Uniforms.identity(n);
        boolean more = true;
        while (more) {
            visit.accept(p);
            int i = n - 2;
            while (i >= 0 && p[i] > p[i + 1]) i--;
            more = i >= 0;
            if (more) {
                int j = n - 1;
                while (p[j] < p[i]) j--;
                swap(p, i, j);
                for (int a = i + 1, b = n - 1; a < b; a++, b--) swap(p, a, b);
            }
        }
    }

    private static void swap(int[] p, int i, int j) {
        int t = p[i];
        p[i] = p[j];
        p[j] = t;
    }

    /// How many rearrangements are on each side of the data, and how many are where they are. Sums of integers: their order is of
    /// no account.
    private static final class Tally {
        private final double observed, tolerance;
        private final AtomicLong below = new AtomicLong(), equal = new AtomicLong(), above = new AtomicLong();

        Tally(String routine, double observed, int most) {
            Require.that(most >= 1, routine, "most", most, "at least 1");
            Require.that(!Double.isNaN(observed), routine, "statistic", observed, "a number");
            this.observed = observed;
            tolerance = EQUAL * Math.abs(observed);
        }

        /// A statistic that is NaN counts as equal: it speaks for no side.
        void add(double value) {
            if (value < observed - tolerance) below.incrementAndGet();
            else if (value > observed + tolerance) above.incrementAndGet();
            else equal.incrementAndGet();
        }

        PermutationResult result(Alternative alternative, boolean exact) {
            long b = below.get(), e = equal.get(), a = above.get();
            int itself = exact ? 0 : 1;
            double all = (double) (b + e + a + itself);
            double less = (double) (b + e + itself) / all, greater = (double) (a + e + itself) / all;
            double p = switch (alternative) {
                case LESS -> less;
                case GREATER -> greater;
                case TWO_SIDED -> Math.min(1, 2 * Math.min(less, greater));
            };
            return new PermutationResult(observed, p, Math.log(p), b + e + a, exact, alternative);
        }
    }
}
