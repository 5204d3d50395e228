package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.jonum.special.Erf;
import org.junit.jupiter.api.Test;

/// Legal parameters at which a value was NaN, infinite, wrong or took seconds. Values by mpmath with 30 digits, unless said otherwise.
class CornerLawsTest {
    private static void near(double expected, double found, double relative) {
        assertEquals(expected, found, relative * Math.abs(expected));
    }

    /// Quadratures in √x with Bessel functions; the beta law's by NumPy, from sums of Poisson masses times densities.
    @Test
    void entropiesOfNonCentralLaws() {
        assertTimeout(Duration.ofSeconds(2), () -> { // took ten times as long
            near(8.03677938592510107, new NoncentralChiSquared(0.1, 1.4e5).entropy(), 1e-12);
            near(2.69482861655514314, new NoncentralChiSquared(3, 3).entropy(), 1e-13);
            near(-4.651430863319, new NoncentralBeta(0.49, 40376, 16768).entropy(), 1e-11);
        });
    }

    /// Most of the mass of such laws lies below the smallest double, or above the largest.
    @Test
    void entropiesOfNonCentralLawsWithTinyShapesAreThoseOfTheCentralOnes() {
        near(new ChiSquared(0.001).entropy(), new NoncentralChiSquared(0.001, 1e-12).entropy(), 1e-11);
        near(new FisherF(0.01, 0.02).entropy(), new NoncentralF(0.01, 0.02, 1e-13).entropy(), 1e-11);
        near(new Beta(0.01, 0.02).entropy(), new NoncentralBeta(0.01, 0.02, 1e-13).entropy(), 1e-11);
        near(new StudentT(0.003, 0, 1).entropy(), new NoncentralT(0.003, 1e-9).entropy(), 1e-8);
        near(new Cauchy(0, 1).entropy(), new NoncentralT(1, 0).entropy(), 1e-13);
        near(new NoncentralT(2, 3).entropy(), new NoncentralT(Math.nextDown(2.0), 3).entropy(), 1e-13);
    }

    @Test
    void nonCentralLawsAtTheEndsOfTheRange() {
        double max = Double.MAX_VALUE, min = Double.MIN_VALUE;
        NoncentralF f = new NoncentralF(4.3389543138646625E7, 988407.5400594623, 4.965323562112108E8);
        assertEquals(1, f.cdf(max));
        assertEquals(0, f.sf(max));
        assertTrue(f.logSf(max) < -1e8);
        assertEquals(new FisherF(1e8, 1e-9).logSf(max), new NoncentralF(1e8, 1e-9, 1e-20).logSf(max), 1e-12);
        assertTrue(new NoncentralF(1e-7, 371659.50979709724, 1e5).pdf(min) >= 0);
        assertTrue(new NoncentralBeta(1e-4, 1e4, 1e8).pdf(min) >= 0);
        NoncentralT t = new NoncentralT(0.01, 1e6);
        assertEquals(t.logPdf(-1e300) - 1.01 * Math.log(max / 1e300), t.logPdf(-max), 1e-9 * 5e11);
        assertEquals(t.logSf(1e300) - 0.01 * Math.log(max / 1e300), t.logSf(max), 1e-12);
        NoncentralChiSquared q = new NoncentralChiSquared(0.003, 5e-6);
        assertTrue(q.quantile(0.7) <= q.quantile(0.99) && q.quantile(0.99) > 0);
    }

    @Test
    void nonCentralDensitiesOfTinyShapes() {
        for (double df : new double[] {1e-4, 1e-8, 1e-10}) {
            near(new ChiSquared(df).pdf(1e-100), new NoncentralChiSquared(df, 1e-20).pdf(1e-100), 1e-13);
            near(new FisherF(df, 3).pdf(1e-100), new NoncentralF(df, 3, 1e-20).pdf(1e-100), 1e-13);
        }
    }

    @Test
    void nonCentralTailsNearOneKeepTheDigitsOfTheOtherOne() {
        double q = new NoncentralBeta(1e-9, 1.8e-5, 0).sf(1e-160);
        near(q + 1e-20, new NoncentralBeta(1e-9, 1.8e-5, 1e-20).sf(1e-160), 1e-13);
    }

    @Test
    void truncatedNormalLawsFarOut() {
        near(0.30016917674424933547, new TruncatedNormal(1.4733695866742752E9, 0.05742009688140818, 0, 10)
                .cdf(9.999999999997307), 1e-15);
        TruncatedNormal law =
                new TruncatedNormal(1.4063172737694094, 37096.72540764332, 1.1331742684390255E10,
                        1.1331744945778255E10);
        near(2.4455643463260455608e-296, law.pdf(11331742767.309385), 1e-15);
        near(-0.0035228287539035516582, new TruncatedNormal(2.4445592085885E-4, 3.2385349969347097E7,
                -1.491207612223341E15, -1.4912074170554062E15).logPdf(-1491207417055406.5), 1e-15);
        TruncatedNormal far = TruncatedNormal.above(0, 1e-9, 1); // an exponential law with rate 1e18
        assertEquals(1, far.mean());
        near(1e-36, far.variance(), 1e-12);
        assertEquals(2, far.skewness(), 1e-12);
        near(1 - Math.log(1e18), far.entropy(), 1e-14);
        TruncatedNormal steep = new TruncatedNormal(1, 3.1404426233251228E-6, 5184.865911774107, 5184.965911774108);
        assertTrue(steep.isf(1e-300) <= steep.isf(1e-320));
        TruncatedNormal flat = new TruncatedNormal(0, 2e185, 0, 1e-176);
        assertEquals(0.25, flat.cdf(0.25e-176), 1e-15);
    }

    @Test
    void inversesOfTruncatedNormalLawsFarOut() {
        TruncatedNormal up = new TruncatedNormal(-10, 1, -1, 0), down = new TruncatedNormal(10, 1, 0, 1);
        for (double p : new double[] {1e-300, 1e-20, 0.1, 0.5, 0.9}) {
            near(p, up.sf(up.isf(p)), 1e-14);
            near(p, down.cdf(down.quantile(p)), 1e-14);
            assertEquals(-up.quantile(p), down.isf(p), 1e-15 * down.isf(p));
        }
    }

    @Test
    void skewNormalLawsWithHugeShapesAreFolded() {
        SkewNormal law = new SkewNormal(0, 1, 1e200), left = new SkewNormal(1, 1e-113, -2.2e160);
        near(Erf.erf(Math.sqrt(0.5)), law.cdf(1), 1e-15);
        near(FoldedNormal.halfNormal(1).quantile(0.3), law.quantile(0.3), 1e-15);
        assertEquals(1, left.quantile(0.7), 2e-16);
        assertTrue(left.sf(1) >= 0 && left.logCdf(-1e10) <= left.logCdf(-2));
    }

    @Test
    void vonMisesLogarithmsWithHugeConcentration() {
        near(-4.596976941318602826e+35, new VonMises(0, 1e36).logSf(1), 1e-14);
        assertTrue(new VonMises(2.6, 1e212).logCdf(1e-10) > Double.NEGATIVE_INFINITY);
    }

    @Test
    void betaAndFLawsWithAHugeParameter() {
        near(1.499954066379953105e-60, new Beta(2.5, 1e60).quantile(0.3), 1e-15);
        near(0.82447979662787116562, new FisherF(1e130, 5).quantile(0.3), 1e-15);
        near(1.499954066379953105 / 2.5, new FisherF(5, 1e130).quantile(0.3), 1e-15);
        assertEquals(1, new Beta(1e251, 1e181).quantile(1e-300));
        assertEquals(0.5, new Beta(1e100, 1e100).quantile(1e-300));
        double last = 0;
        for (double p : new double[] {1e-320, 1e-300, 1e-100, 1e-5, 0.5, 0.99}) {
            double x = new FisherF(1e210, 7e-71).quantile(p), y = new Beta(1e-153, 2e117).isf(p);
            assertTrue(x >= last && y >= 0);
            last = x;
        }
        assertTrue(new Beta(1e-153, 2e117).isf(1e-300) <= new Beta(1e-153, 2e117).isf(1e-320));
    }

    /// By a double integral of logarithms with NumPy.
    @Test
    void lowerTailsOfTheRangeOfManyGroups() {
        near(1e-3, new StudentizedRange(100, 10).cdf(2.5797870502136013), 1e-11);
        assertEquals(-92.10340371976, new StudentizedRange(644, 1).logCdf(0.3531605041990329), 2e-12 * 92);
        assertEquals(-345.3877639491, new StudentizedRange(5000, 100).logCdf(1.6451014649797964), 2e-12 * 345);
    }

    @Test
    void tailsOfTheRangeOfManyGroupsAddUpToOne() {
        for (int r : new int[] {50, 644, 100_000})
            for (double df : new double[] {10, Double.POSITIVE_INFINITY})
                for (double x : new double[] {1, 5, 8, 20}) {
                    StudentizedRange law = new StudentizedRange(r, df);
                    assertEquals(1, law.cdf(x) + law.sf(x), 1e-11, () -> law + " at " + x);
                }
    }

    @Test
    void nonCentralFWithLargeDegreesOfFreedomFarOut() {
        FisherF central = new FisherF(1e8, 1e8);
        NoncentralF law = new NoncentralF(1e8, 1e8, 1e-12);
        near(central.sf(1.005), law.sf(1.005), 1e-13); // some 1e-138
        near(central.cdf(0.995), law.cdf(0.995), 1e-13);
    }

    @Test
    void logarithmsOfTheRangeBelowTheRangeOfDoubles() {
        StudentizedRange law = new StudentizedRange(20, Double.POSITIVE_INFINITY);
        near(-1e5, law.logSf(law.isfLog(-1e5)), 1e-13);
        near(-750, law.logCdf(law.quantileLog(-750)), 1e-13);
        assertTrue(new StudentizedRange(644, 1).logCdf(0.05) < -750);
        assertTimeout(Duration.ofSeconds(5), () -> new StudentizedRange(3, 1).isfLog(-1e10)); // took 9 s a call
    }

    @Test
    void endsOfElementaryLaws() {
        near(-688.97397843022122766, new Zeta(1.97).logSf(Double.MAX_VALUE), 1e-14);
        assertTrue(new Kolmogorov().logPdf(1e-100) < -1e199);
        assertEquals(0, new Lomax(4e195, 1.8e-135).quantile(0));
        assertTrue(new LogNormal(0, 2.5e-279).pdf(1e-100) == 0);
        assertTrue(new GeneralizedExtremeValue(0, 2e-115, 1e214).median() > 1e300);
        assertTimeout(Duration.ofMillis(500), () -> new NegativeBinomial(1e-10, 5e-7).entropy());
    }
}
