package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.special.StandardNormal;
import org.junit.jupiter.api.Test;

class BivariateNormalTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    @Test
    void agreesWithMpmathRelativelyInAllTails() {
        int rows = 0;
        for (String line : Oracle.lines("bivariate-normal.tsv.gz").subList(1, 51)) {
            String[] f = line.split("\t");
            double h = Double.parseDouble(f[0]), k = Double.parseDouble(f[1]), rho = Double.parseDouble(f[2]);
            double p = Double.parseDouble(f[3]), log = Double.parseDouble(f[4]), got = BivariateNormal.cdf(h, k, rho);
            assertEquals(p, got, 1e-15, line);
            if (p > 1e-300) Oracle.near(p, got, 1e-13, line);
            assertEquals(log, BivariateNormal.logCdf(h, k, rho), 2e-14 * Math.max(1e-2, Math.abs(log)) + 1e-16, line);
            assertEquals(got, BivariateNormal.cdf(k, h, rho), 1e-14 * got, "symmetry " + line);
            rows++;
        }
        assertEquals(50, rows);
    }

    @Test
    void logarithmsNearZeroKeepTheirDigits() {
        for (double rho : new double[] {-0.9, 0, 0.7}) {
            double tail = StandardNormal.sf(9) + StandardNormal.sf(10);
            Oracle.near(-tail, BivariateNormal.logCdf(9, 10, rho), 1e-3, rho);
            assertTrue(BivariateNormal.logCdf(9, 10, rho) < 0);
        }
    }

    @Test
    void orthantIsAnArcSine() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            double rho = random.nextDouble(-1, 1);
            assertEquals(0.25 + Math.asin(rho) / (2 * Math.PI), BivariateNormal.cdf(0, 0, rho), 2e-16, () -> "" + rho);
        }
    }

    @Test
    void fourQuadrantsMakeOne() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            double h = random.nextDouble(-4, 4), k = random.nextDouble(-4, 4);
            double rho = i % 5 == 0 ? Math.tanh(random.nextDouble(-20, 20)) : random.nextDouble(-1, 1);
            double sum =
                    BivariateNormal.cdf(h, k, rho) + BivariateNormal.cdf(-h, k, -rho) + BivariateNormal.cdf(h, -k, -rho)
                            + BivariateNormal.cdf(-h, -k, rho);
            assertEquals(1, sum, 1e-15, () -> h + " " + k + " " + rho);
            assertEquals(StandardNormal.cdf(h), BivariateNormal.cdf(h, k, rho) + BivariateNormal.cdf(h, -k, -rho),
                    1e-15);
        }
    }

    /// P(X ≤ h) = P(X ≤ h, Y ≤ k) + P(X ≤ h, Y > k), relatively, far out, for any correlation.
    @Test
    void halvesMakeATail() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1000; i++) {
            double h = -random.nextDouble(36), k = random.nextDouble(-40, 40);
            double rho = Math.tanh(random.nextDouble(-10, 10));
            if (i % 3 == 0) k = rho * h + random.nextDouble(-5, 5) * Math.sqrt((1 - rho) * (1 + rho));
            Oracle.near(StandardNormal.cdf(h), BivariateNormal.cdf(h, k, rho) + BivariateNormal.cdf(h, -k, -rho), 1e-12,
                    h + " " + k + " " + rho);
        }
    }

    @Test
    void limitsAreThoseOfOneVariable() {
        assertEquals(StandardNormal.cdf(1.5), BivariateNormal.cdf(1.5, INF, 0.3));
        assertEquals(StandardNormal.cdf(-2), BivariateNormal.cdf(INF, -2, -0.3));
        assertEquals(1, BivariateNormal.cdf(INF, INF, -1));
        assertEquals(0, BivariateNormal.cdf(-INF, INF, 0.5));
        assertEquals(0, BivariateNormal.cdf(INF, -INF, -1));
        assertEquals(StandardNormal.cdf(-1), BivariateNormal.cdf(-1, 2, 1));
        assertEquals(0, BivariateNormal.cdf(-1, 0.5, -1));
        Oracle.near(StandardNormal.cdf(1) - StandardNormal.cdf(-0.5), BivariateNormal.cdf(1, 0.5, -1), 1e-15, "");
        assertEquals(-INF, BivariateNormal.logCdf(-1, 0.5, -1));
        assertEquals(0, BivariateNormal.cdf(-1e200, 3, 0.5));
        assertEquals(StandardNormal.cdf(3), BivariateNormal.cdf(1e200, 3, 0.5), 1e-16);
        assertEquals(NAN, BivariateNormal.cdf(NAN, 0, 0));
        assertEquals(NAN, BivariateNormal.cdf(0, NAN, 1));
        assertEquals(NAN, BivariateNormal.logCdf(INF, 0, NAN));
        assertThrows(IllegalArgumentException.class, () -> BivariateNormal.cdf(0, 0, 1.0000000000000002));
    }
}
