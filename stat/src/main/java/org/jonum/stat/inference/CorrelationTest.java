package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.Normal;
import org.jonum.distuv.StudentT;
import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// Tests of correlation: Pearson's r of normal pairs, Spearman's ρ and Kendall's τ of any.
///
/// {@snippet :
/// double[] x = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1}, y = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};
/// double tau = CorrelationTest.kendall(x, y).estimate();     // tau == 0.4444444444444444
/// double p = CorrelationTest.kendall(x, y).pValue();         // p == 0.11943893298059965
/// double r = CorrelationTest.pearson(x, y).estimate();       // r == 0.5711815575638288
/// }
/// Of the exact laws the two-sided p-value is twice the smaller tail, at most 1, as in R; with ties they are those of all
/// pairings of the given values. NaN in the data gives NaN, as do constant data.
///
/// Sources: Fisher (1915), Frequency distribution of the values of the correlation coefficient …; Kendall (1938), A new
/// measure of rank correlation; Knight (1966), A computer method for calculating Kendall's tau with ungrouped data.
public final class CorrelationTest {
    private static final int PAIRINGS = 12, KENDALL = 150;

    private CorrelationTest() {
    }

    /// Pearson's correlation, two-sided, interval of level 0.95.
    ///
    /// @param x the first values, three at least
    /// @param y the second values, as many
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both
    public static TestResult pearson(double[] x, double[] y) {
        return pearson(x, y, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of the pairs that a policy leaves.
    ///
    /// @param x      the first values
    /// @param y      the second values, as many
    /// @param policy what to do with pairs that have a NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult pearson(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return pearson(pairs[0], pairs[1]);
    }

    /// Pearson's correlation: t = r√((n − 2)/(1 − r²)) with n − 2 degrees of freedom; 1 − r² is a sum of squares, and has its digits
    /// where r is nearly 1. The interval is that of Fisher's z, for four pairs at least.
    ///
    /// @param x           the first values, three at least
    /// @param y           the second values, as many
    /// @param alternative against what
    /// @param level       of the confidence interval of the correlation, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, not as many of both, or the level is not between 0 and 1
    public static TestResult pearson(double[] x, double[] y, Alternative alternative, double level) {
        Args.pairs("CorrelationTest.pearson", x, y, 3);
        Args.level("CorrelationTest.pearson", level);
        double[] u = unit(x), v = unit(y);
        double n = x.length, r = dot(u, v), rest = 0;
        for (int i = 0; i < n; i++) rest += (v[i] - r * u[i]) * (v[i] - r * u[i]);
        r = Math.clamp(r, -1, 1);
        TestResultBuilder result = new TestResultBuilder("Pearson's product-moment correlation").df(n - 2)
                .alternative(alternative, "correlation", 0).estimate("cor", r);
        if (Double.isNaN(r)) return result.statistic("t", r).note(ShapeMoments.UNDEFINED).build();
        if (n > 3) {
            double z = Math.copySign(Math.log1p(Math.abs(r)) - 0.5 * Math.log(rest), r);
            double w = StandardNormal.inverseSf(Args.outside(alternative, level)) / Math.sqrt(n - 3);
            result.interval(Limits.of(Math.tanh(z - w), Math.tanh(z + w), -1, 1, alternative, level));
        }
        return result.statistic("t", r * Math.sqrt((n - 2) / rest)).symmetric(StudentT.of(n - 2), alternative).build();
    }

    private static double correlation(double[] x, double[] y) {
        return Math.clamp(dot(unit(x), unit(y)), -1, 1);
    }

    private static double dot(double[] u, double[] v) {
        double r = 0;
        for (int i = 0; i < u.length; i++) r += u[i] * v[i];
        return r;
    }

    /// (x − x̄)/‖x − x̄‖.
    private static double[] unit(double[] x) {
        Sample s = Sample.of(x);
        double norm = Math.sqrt(s.squares()), squares = 0;
        double[] u = new double[x.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = (x[i] * s.scale() - s.mean().hi() - s.mean().lo()) / norm;
            squares += u[i] * u[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < u.length; i++) u[i] /= length;
        return u;
    }

    /// Spearman's rank correlation, two-sided.
    ///
    /// @param x the first values, two at least
    /// @param y the second values, as many
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both
    public static TestResult spearman(double[] x, double[] y) {
        return spearman(x, y, Alternative.TWO_SIDED);
    }

    /// The two-sided test of the pairs that a policy leaves.
    ///
    /// @param x      the first values
    /// @param y      the second values, as many
    /// @param policy what to do with pairs that have a NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult spearman(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return spearman(pairs[0], pairs[1]);
    }

    /// Spearman's rank correlation, the correlation of the ranks: exact for up to 12 pairs, else by Student's law, as if they were normal. The
    /// statistic is S = (n³ − n)(1 − ρ)/6, as in R: without ties, the sum of squared differences of the ranks.
    ///
    /// @param x           the first values, two at least
    /// @param y           the second values, as many
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both
    public static TestResult spearman(double[] x, double[] y, Alternative alternative) {
        Args.pairs("CorrelationTest.spearman", x, y, 2);
        TestResultBuilder result = new TestResultBuilder("Spearman's rank correlation rho");
        if (Args.anyNaN(x, y)) return result.statistic("S", Double.NaN).note("not defined for NaN").build();
        Ranks a = Ranks.of(x), b = Ranks.of(y);
        double n = x.length, rho = correlation(a.rank(), b.rank());
        result.statistic("S", n * (n * n - 1) * (1 - rho) / 6).alternative(alternative, "rho", 0).estimate("rho", rho);
        if (a.tied() || b.tied()) result.note("there are ties");
        if (Double.isNaN(rho)) return result.note("the data are constant").build();
        if (n > PAIRINGS) {
            TestResult pearson = pearson(a.rank(), b.rank(), alternative, Args.LEVEL);
            return result.method(TestResult.Method.ASYMPTOTIC).p(pearson.pValue(), pearson.logPValue()).build();
        }
        return PairingLaw.products(a.rank(), b.rank()).into(result, alternative).build();
    }

    /// Kendall's rank correlation, two-sided.
    ///
    /// @param x the first values, two at least
    /// @param y the second values, as many
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both
    public static TestResult kendall(double[] x, double[] y) {
        return kendall(x, y, Alternative.TWO_SIDED);
    }

    /// The two-sided test of the pairs that a policy leaves.
    ///
    /// @param x      the first values
    /// @param y      the second values, as many
    /// @param policy what to do with pairs that have a NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult kendall(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return kendall(pairs[0], pairs[1]);
    }

    /// Kendall's rank correlation τ_b: exact for up to 150 pairs without ties, and up to 12 with ties, with the number T of
    /// concordant pairs as statistic; else normal, z = S/σ(S) with the variance for ties.
    ///
    /// **Cost** n·log n operations, and n³/2 for the exact law.
    ///
    /// @param x           the first values, two at least
    /// @param y           the second values, as many
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both
    public static TestResult kendall(double[] x, double[] y, Alternative alternative) {
        Args.pairs("CorrelationTest.kendall", x, y, 2);
        TestResultBuilder result = new TestResultBuilder("Kendall's rank correlation tau");
        if (Args.anyNaN(x, y)) return result.statistic("z", Double.NaN).note("not defined for NaN").build();
        Ranks a = Ranks.of(x), b = Ranks.of(y);
        KendallScore score = KendallScore.of(a.rank(), b.rank());
        double tau = score.tau();
        result.alternative(alternative, "tau", 0).estimate("tau", tau);
        boolean tied = a.tied() || b.tied();
        if (tied) result.note("there are ties");
        if (Double.isNaN(tau)) return result.statistic("z", tau).note("the data are constant").build();
        int n = x.length;
        if (n <= PAIRINGS || !tied && n <= KENDALL) {
            result.statistic("T", 0.5 * (0.5 * n * (n - 1.0) - score.tiedPairs() + score.s()));
            Tails tails =
                    tied ? PairingLaw.concordance(a.rank(), b.rank(), score.s()) : KendallScore.tails(n, score.s());
            return tails.into(result, alternative).build();
        }
        return result.statistic("z", score.s() / Math.sqrt(score.variance())).symmetric(Normal.standard(), alternative)
                .method(TestResult.Method.ASYMPTOTIC).build();
    }

    /// Twice the ranks, which are integers.
    static int[] doubled(double[] rank) {
        return Arrays.stream(rank).mapToInt(r -> (int) Math.rint(2 * r)).toArray();
    }
}
