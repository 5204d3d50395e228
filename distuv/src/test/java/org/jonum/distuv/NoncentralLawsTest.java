package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Non-central laws where other libraries failed; right answers are of 20 digits and more.
class NoncentralLawsTest {
    private static void near(double expected, double found) {
        assertEquals(expected, found, 1e-12 * Math.abs(expected));
    }

    @Test
    void chiSquared() {
        near(-23383.51869056103, NoncentralChiSquared.of(1, 1e5).logCdf(1e4));
        assertEquals(0, NoncentralChiSquared.of(1, 1e5).cdf(1e4));
        for (double x : new double[] {0.1, 3, 40}) {
            assertEquals(ChiSquared.of(3).cdf(x), NoncentralChiSquared.of(3, 0).cdf(x));
            assertEquals(ChiSquared.of(3).sf(x), NoncentralChiSquared.of(3, 0).sf(x));
            assertEquals(ChiSquared.of(3).pdf(x), NoncentralChiSquared.of(3, 0).pdf(x));
            near(ChiSquared.of(3).cdf(x), NoncentralChiSquared.of(3, 1e-16).cdf(x));
        }
    }

    @Test
    void studentT() {
        near(1.4360250376237634e-293, NoncentralT.of(36949.546033616614, 38.560852472445234).cdf(1.9600281895946416));
        near(1.6147146123955216e-127, NoncentralT.of(1000, 23).cdf(-1));
        for (double x = -3; x < 3; x += 0.01) {
            double p = NoncentralT.of(1000, 23).cdf(x);
            assertTrue(p >= 0 && p < 1e-80, () -> "" + p);
        }
    }

    /// Where the inverse is a double, its probability is what it was asked for, as well as a double tells; nowhere is it NaN.
    private static void roundTrips(ContinuousDistribution law) {
        for (double p : new double[] {1e-300, 1e-50, 1e-9, 0.02, 0.3, 0.5, 0.77}) {
            double x = law.quantile(p), y = law.isf(p);
            check(law, p, x, law.cdf(x), law.cdf(Math.nextDown(x)), law.cdf(Math.nextUp(x)));
            check(law, p, y, law.sf(y), law.sf(Math.nextUp(y)), law.sf(Math.nextDown(y)));
        }
    }

    private static void check(ContinuousDistribution law, double p, double x, double found, double below,
            double above) {
        assertTrue(!Double.isNaN(x + found), () -> law + " at " + p);
        boolean inside = x > law.support().lower() && x < law.support().upper();
        double slack = 2e-12 * p;
        if (inside)
            assertTrue(below - slack <= p && p <= above + slack || Math.abs(found - p) <= slack,
                    () -> law + " at " + p + ": " + x + " has " + found);
    }

    @Test
    void inversesOfExtremeParameters() {
        for (double df : new double[] {1e-3, 0.05, 0.7, 3, 40, 1e6, 1e12})
            for (double delta : new double[] {-1e6, -7, 0, 0.4, 30, 1e4}) roundTrips(NoncentralT.of(df, delta));
        for (double a : new double[] {1e-3, 0.3, 5, 400})
            for (double b : new double[] {1e-3, 0.3, 5, 400})
                for (double lambda : new double[] {1e-10, 0.5, 30, 2000}) {
                    roundTrips(NoncentralF.of(a, b, lambda));
                    roundTrips(NoncentralBeta.of(a, b, lambda));
                    roundTrips(NoncentralChiSquared.of(a, lambda));
                }
    }

    /// Central moments by the midpoint rule in t, x = t/(1 − t), with t = u²(3 − 2u), which is smooth at both ends.
    @Test
    void momentsOfFByQuadrature() {
        for (double[] p : new double[][] {{3, 20, 1.5}, {5, 12, 7}, {2, 30, 50}}) {
            NoncentralF law = NoncentralF.of(p[0], p[1], p[2]);
            double[] c = new double[5];
            int steps = 20_000;
            for (int i = 0; i < steps; i++) {
                double u = (i + 0.5) / steps, t = u * u * (3 - 2 * u), x = t / (1 - t);
                double mass = law.pdf(x) * 6 * u * (1 - u) / ((1 - t) * (1 - t)) / steps, d = x - law.mean();
                for (int k = 0; k < c.length; k++) c[k] += mass * Math.pow(d, k);
            }
            assertEquals(c[2], law.variance(), 1e-9 * c[2]);
            assertEquals(c[3] / Math.pow(c[2], 1.5), law.skewness(), 1e-8);
            assertEquals(c[4] / (c[2] * c[2]) - 3, law.excessKurtosis(), 1e-7);
        }
    }
}
