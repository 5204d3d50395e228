package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Laws made of laws, against the laws that they should be, and against 20 digits of mpmath.
class ViewsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static void near(double expected, double found, double ulps) {
        assertEquals(expected, found, ulps * Math.ulp(expected));
    }

    private static void same(ContinuousDistribution law, ContinuousDistribution view, double ulps) {
        for (double p : new double[] {1e-300, 1e-100, 1e-10, 0.1, 0.5}) {
            for (double x : new double[] {law.quantile(p), law.isf(p)}) {
                near(law.cdf(x), view.cdf(x), ulps);
                near(law.sf(x), view.sf(x), ulps);
                near(law.logCdf(x), view.logCdf(x), ulps);
                near(law.logSf(x), view.logSf(x), ulps);
            }
            assertEquals(law.quantile(p), view.quantile(p), 1e-14 * (Math.abs(law.quantile(p)) + law.sd()));
            assertEquals(law.isf(p), view.isf(p), 1e-14 * (Math.abs(law.isf(p)) + law.sd()));
        }
        assertEquals(law.mean(), view.mean(), 1e-11 * law.sd());
        assertEquals(law.variance(), view.variance(), 1e-9 * law.variance());
        assertEquals(law.entropy(), view.entropy(), 1e-9);
    }

    @Test
    void affineLawKeepsTheDigitsOfFarTails() {
        same(new Normal(100, 15), new Affine(Normal.standard(), 100, 15), 8);
        same(new Normal(-1e6, 0.3), new Affine(Normal.standard(), -1e6, 0.3), 8);
        same(new Logistic(7, 0.1), new Affine(new Logistic(0, 1), 7, 0.1), 8);
        assertEquals(new Interval(3, INF), new Affine(new Exponential(2), 3, 0.5).support());
    }

    @Test
    void foldedLawIsTheFoldedNormal() {
        same(new FoldedNormal(3, 2), new Folded(new Normal(3, 2)), 8);
        same(FoldedNormal.halfNormal(2), new Folded(new Normal(0, 2)), 8);
    }

    @Test
    void reflectionTwiceIsTheLaw() {
        same(new Gumbel(1, 2), new Reflected(new Reflected(new Gumbel(1, 2))), 0);
        assertEquals(new Interval(-INF, -1), new Reflected(new Pareto(1, 3)).support());
        assertEquals(0, new Reflected(new Exponential(1)).support().upper());
    }

    @Test
    void truncationFarOutIsAsGoodAsAny() {
        near(40.024968847207264, TruncatedNormal.above(0, 1, 40).mean(), 2);
        near(2.5139848549653187e-18, TruncatedNormal.above(0, 1, 40).sf(41), 8);
        near(2.5139848549653187e-18, TruncatedNormal.below(0, 1, -40).cdf(-41), 8);
        near(2.5139848549653187e-18, new Truncated(Normal.standard(), 40, INF).sf(41), 2000);
        near(Math.exp(-10), new Truncated(new Gumbel(0, 1), 1000, INF).sf(1010), 4);
        near(1000 + Math.log(2), new Truncated(new Gumbel(0, 1), 1000, INF).median(), 4);
        same(TruncatedNormal.of(1, 2, -3, 4), new Truncated(new Normal(1, 2), -3, 4), 30);
        same(TruncatedNormal.of(0, 1, 5, 8), new Truncated(Normal.standard(), 5, 8), 60);
        assertThrows(IllegalArgumentException.class, () -> new Truncated(new Exponential(1), -2, -1));
    }

    @Test
    void mixturesAddTails() {
        near(4.2941784168934326e-300, Mixture.of(List.of(new Normal(0, 1), new Normal(10, 1)), 1, 3).sf(47), 4);
        Mixture two = Mixture.of(List.of(new Normal(0, 1), new Normal(0, 1)), 1, 3);
        same(new Normal(0, 1), two, 8);
        assertEquals(0, two.mode(), 1e-6);
        Mixture far = Mixture.of(List.of(new Normal(-1e6, 1), new Normal(1e6, 1e-3)), 0.5, 0.5);
        assertEquals(1e6, far.mode(), 1e-6);
        assertEquals(1e12, far.variance(), 1);
        assertEquals(-1e6, far.quantile(0.25), 1e-9);
        assertEquals(1e6, far.quantile(0.75), 1e-9);
    }

    @Test
    void kernelEstimateIsAMixture() {
        double[] x = {0, 1, 5};
        Kde law = Kde.of(x, 1);
        near(1.9085237408415256e-300, law.sf(42), 4);
        Mixture mixture = Mixture.of(List.of(new Normal(0, 1), new Normal(1, 1), new Normal(5, 1)), 1, 1, 1);
        same(mixture, law, 16);
        assertEquals(mixture.skewness(), law.skewness(), 1e-13);
        assertEquals(mixture.excessKurtosis(), law.excessKurtosis(), 1e-13);
        assertEquals(law, Kde.of(new double[] {5, 0, 1}, 1));
        assertNotEquals(law, Kde.of(x, 2));
        assertEquals(0.9 * Math.sqrt(2) * Math.pow(5, -0.2), Kde.of(1, 2, 3, 4, 5).bandwidth(), 0.1);
    }

    @Test
    void empiricalLawCountsItsData() {
        double[] x = {3, 1, 2, 2};
        Empirical law = Empirical.of(x);
        x[0] = 99; // it has a copy
        assertEquals(0, law.cdf(0.5));
        assertEquals(0.25, law.cdf(1));
        assertEquals(0.75, law.cdf(2.5));
        assertEquals(1, law.cdf(3));
        assertEquals(0.25, law.sf(2));
        assertEquals(0.5, law.pmf(2));
        assertEquals(0.5, law.probability(1, 2));
        assertEquals(1, law.quantile(0.25));
        assertEquals(2, law.quantile(0.26));
        assertEquals(3, law.quantile(1));
        assertEquals(3, law.isf(0));
        assertEquals(2, law.isf(0.25));
        assertEquals(1, law.isf(1));
        assertEquals(Double.NaN, law.quantile(-1));
        assertEquals(0.5, law.variance());
        assertEquals(2, law.mode());
        assertEquals(1.5 * Math.log(2), law.entropy(), 1e-15);
        assertEquals(law, Empirical.ofWeighted(new double[] {1, 2, 3, 7}, new double[] {1, 2, 1, 0}));
        assertEquals(2 / 3.0, law.hazard(2));
        SplittableRandom random = new SplittableRandom(1);
        int twos = 0;
        for (int i = 0; i < 10_000; i++) twos += law.sample(random) == 2 ? 1 : 0;
        assertEquals(5000, twos, 200);
    }
}
