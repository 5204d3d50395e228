package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.Distribution;
import org.jonum.special.Binomials;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Kolmogorov;
import org.jonum.special.KolmogorovD;
import org.jonum.special.Logs;
import org.jonum.special.SmirnovD;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// The test of Kolmogorov and Smirnov: whether a sample is of a given continuous law, or two samples are of the same law, by the
/// largest distance of distribution functions.
///
/// {@snippet :
/// double[] x = {0.61, 0.29, 0.06, 0.59, -1.73, -0.74, 0.51, -0.56, 0.39, 1.64, 0.05, -0.06, 0.64, -0.82, 0.37, 1.77, 1.09, -1.28, 2.36, 1.31};
/// TestResult r = KolmogorovSmirnovTest.oneSample(x, Normal.standard());
/// double p = r.pValue();                         // p == 0.22198818312348645
/// }
/// The alternative is about distribution functions, as in R and SciPy: GREATER says that the one of x lies above the other, so
/// that x tends to be smaller; its statistic is D⁺.
///
/// NaN in the data gives NaN. Sources: Simard & L'Ecuyer (2011), Computing the two-sided Kolmogorov-Smirnov
/// distribution; Hodges (1958), The significance probability of the Smirnov two-sample test; for ties Schröer & Trenkler (1995), Exact and randomization
/// distributions of Kolmogorov-Smirnov tests.
public final class KolmogorovSmirnovTest {
    private static final String ONE = "One-sample Kolmogorov-Smirnov test", TWO = "Two-sample Kolmogorov-Smirnov test";
    private static final double TINY = 1e-280;
    private static final long CELLS = 10_000_000;

    private KolmogorovSmirnovTest() {
    }

    /// Whether x is of that law, two-sided.
    ///
    /// @param x   the sample, not empty
    /// @param law a continuous law, all of whose parameters are known beforehand
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty
    public static TestResult oneSample(double[] x, Distribution law) {
        return oneSample(x, law, Alternative.TWO_SIDED);
    }

    /// The two-sided test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param law    a continuous law, all of whose parameters are known beforehand
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult oneSample(double[] x, Distribution law, NanPolicy policy) {
        return oneSample(policy.apply(x), law);
    }

    /// Whether x is of that law. The p-value is exact for every size.
    ///
    /// @param x           the sample, not empty
    /// @param law         a continuous law, all of whose parameters are known beforehand
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty
    public static TestResult oneSample(double[] x, Distribution law, Alternative alternative) {
        Args.size("KolmogorovSmirnovTest.oneSample", "x", x, 1);
        TestResultBuilder result = new TestResultBuilder(ONE).alternative(alternative, "", Double.NaN);
        if (Args.anyNaN(x)) return result.statistic(name(alternative), Double.NaN).note("not defined for NaN").build();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double n = x.length, above = 0, below = 0;
        boolean tied = false;
        for (int i = 0; i < n; i++) {
            double f = law.cdf(sorted[i]);
            above = Math.max(above, (i + 1) / n - f);
            below = Math.max(below, f - i / n);
            tied |= i > 0 && sorted[i] == sorted[i - 1];
        }
        if (tied) result.note("there are ties");
        double d = largest(alternative, above, below);
        double p = alternative == Alternative.TWO_SIDED ? KolmogorovD.sf(x.length, d) : SmirnovD.sf(x.length, d);
        double log =
                p > TINY ? Math.log(p) : logFar(x.length, d) + (alternative == Alternative.TWO_SIDED ? Math.log(2) : 0);
        return result.statistic(name(alternative), d).p(p, log).build();
    }

    private static String name(Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> "D";
            case GREATER -> "D^+";
            case LESS -> "D^-";
        };
    }

    private static double largest(Alternative alternative, double above, double below) {
        return switch (alternative) {
            case TWO_SIDED -> Math.max(above, below);
            case GREATER -> above;
            case LESS -> below;
        };
    }

    /// log P(D⁺ₙ ≥ d) where it underflows: of d·Σ C(n,j)·(d + j/n)^(j−1)·(1 − d − j/n)^(n−j), all terms being positive; for
    /// more than a million values −2nd², which is the leading term.
    static double logFar(int n, double d) {
        if (d >= 1) return Double.NEGATIVE_INFINITY;
        if (n > 1_000_000) return -2 * n * d * d;
        double sum = Double.NEGATIVE_INFINITY;
        for (int j = 0; j <= n * (1 - d); j++) {
            double u = d + (double) j / n, rest = (n - j) * Math.log1p(-u);
            if (u < 1) sum = Logs.logAddExp(sum, Binomials.logBinomial(n, j) + (j - 1) * Math.log(u) + rest);
            else if (j == n) sum = Logs.logAddExp(sum, (j - 1) * Math.log(u));
        }
        return Math.log(d) + sum;
    }

    /// Whether two samples are of the same law, two-sided.
    ///
    /// @param x the first sample, not empty
    /// @param y the second sample, not empty
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty
    public static TestResult twoSample(double[] x, double[] y) {
        return twoSample(x, y, Alternative.TWO_SIDED);
    }

    /// The two-sided test of what a policy leaves of each sample.
    ///
    /// @param x      the first sample
    /// @param y      the second sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult twoSample(double[] x, double[] y, NanPolicy policy) {
        return twoSample(policy.apply(x), policy.apply(y));
    }

    /// Whether two samples are of the same law: exact, given the ties, while n·m ≤ 10⁷, else by the limit law.
    ///
    /// **Cost** n·m additions for the exact p-value.
    ///
    /// @param x           the first sample, not empty
    /// @param y           the second sample, not empty
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty
    public static TestResult twoSample(double[] x, double[] y, Alternative alternative) {
        return twoSample(x, y, alternative, (long) x.length * y.length <= CELLS);
    }

    /// By the limit law: Kolmogorov's of D·√(nm/(n + m)), or e^(−2D²nm/(n + m)) for one side.
    ///
    /// @param x           the first sample, not empty
    /// @param y           the second sample, not empty
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty
    public static TestResult asymptotic(double[] x, double[] y, Alternative alternative) {
        return twoSample(x, y, alternative, false);
    }

    private static TestResult twoSample(double[] x, double[] y, Alternative alternative, boolean exact) {
        Args.size("KolmogorovSmirnovTest.twoSample", "x", x, 1);
        Args.size("KolmogorovSmirnovTest.twoSample", "y", y, 1);
        TestResultBuilder result = new TestResultBuilder(TWO).alternative(alternative, "", Double.NaN);
        if (Args.anyNaN(x, y))
            return result.statistic(name(alternative), Double.NaN).note("not defined for NaN").build();
        SmirnovPaths paths = SmirnovPaths.of(x, y, alternative);
        if (paths.tied()) result.note("there are ties");
        result.statistic(name(alternative), paths.distance());
        if (exact) {
            double p = paths.p(), log = p > TINY ? Math.log(p) : paths.logP();
            return result.p(p, log).build();
        }
        double n = x.length, m = y.length, z = paths.distance() * Math.sqrt(n * m / (n + m));
        result.method(TestResult.Method.ASYMPTOTIC);
        if (alternative == Alternative.TWO_SIDED) return result.p(Kolmogorov.sf(z), Kolmogorov.logSf(z)).build();
        DoubleDouble square = DoubleDouble.product(z, z);
        return result.p(square.times(-2).exp(), -2 * z * z).build();
    }
}
