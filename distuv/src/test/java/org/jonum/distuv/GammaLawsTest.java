package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The gamma law's relatives where other libraries failed; right answers are of 20 digits and more.
class GammaLawsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static void near(double expected, double found) {
        assertEquals(expected, found, 4e-15 * Math.abs(expected));
    }

    @Test
    void farTails() {
        near(1.554159431389605e-21, ChiSquared.of(3).sf(100));
        near(7.076494845710792e-18, ChiSquared.of(1).sf(74.19512195121949));
        near(2.509303552201057e-19, ChiSquared.of(6).sf(100));
        near(0.029867230642447316, InverseGamma.ofShapeScale(151, 4.5).quantile(0.5));
        near(0.9998791763271095, InverseGaussian.ofMeanShape(1.65, 590).cdf(2));
    }

    @Test
    void inverseGaussianQuantilesReturn() {
        near(69.37000274666508,
                InverseGaussian.ofMeanShape(17.84806245738152, 163.707062977564).quantile(0.9999981908772995));
        near(55.53114044450488, InverseGaussian.ofMeanShape(1, 0.25).quantile(0.999996));
        near(156.25000000126794, InverseGaussian.ofMeanShape(2.8853900817779268, 1).quantile(0.9999996485182184));
    }

    @Test
    void chiMomentsKeepTheirDigits() {
        near(99999.9999975, Chi.of(1e10).mean());
        near(0.4999999999875, Chi.of(1e10).variance());
        near(999999.99999975, Chi.of(1e12).mean());
        near(0.499999999999875, Chi.of(1e12).variance());
    }

    @Test
    void chiOfThreeIsMaxwell() {
        for (double x : new double[] {1e-100, 1e-3, 0.7, 2, 30, 39}) {
            near(Chi.of(3).pdf(x), Maxwell.of(1).pdf(x));
            near(Chi.of(3).cdf(x), Maxwell.of(1).cdf(x));
            near(Chi.of(3).sf(x), Maxwell.of(1).sf(x));
        }
        near(Chi.of(3).mean(), Maxwell.of(1).mean());
        near(Chi.of(3).variance(), Maxwell.of(1).variance());
        assertEquals(Chi.of(3).skewness(), Maxwell.of(1).skewness(), 1e-13);
        assertEquals(Chi.of(3).excessKurtosis(), Maxwell.of(1).excessKurtosis(), 1e-13);
        near(Chi.of(3).entropy(), Maxwell.of(1).entropy());
        near(Maxwell.of(1).entropy() + Math.log(1e5), Maxwell.of(1e5).entropy());
    }

    @Test
    void chiIsTheRootOfChiSquared() {
        for (double df : new double[] {1e-3, 0.5, 1, 7.3, 400}) {
            for (double x : new double[] {0.03, 0.9, 5, 25}) {
                double p = Chi.of(df).cdf(x);
                assertEquals(p, ChiSquared.of(df).cdf(x * x), 4e-16 * (10 + df + x * x) * p);
                assertEquals(ChiSquared.of(df).logSf(x * x), Chi.of(df).logSf(x), 1e-13 * (1 + x * x));
                double f = Chi.of(df).pdf(x); // x * x is rounded
                assertEquals(f, 2 * x * ChiSquared.of(df).pdf(x * x), 4e-16 * (10 + df + x * x) * f);
            }
        }
    }

    @Test
    void densitiesAtZero() {
        near(0.7978845608028654, Chi.of(1).pdf(0));
        assertEquals(0.5, ChiSquared.of(2).pdf(0));
        assertEquals(INF, ChiSquared.of(1.9).pdf(0));
        assertEquals(0, ChiSquared.of(2.1).pdf(0));
        assertEquals(2, Gamma.ofShapeRate(1, 2).pdf(0));
        assertEquals(0, Maxwell.of(1).pdf(0));
        assertEquals(0, InverseGamma.ofShapeScale(1, 1).pdf(0));
    }

    @Test
    void belowTheSupport() {
        assertEquals(0, ChiSquared.of(3).cdf(-1));
        assertEquals(0, Chi.of(3).cdf(-1));
        assertEquals(1, Chi.of(3).sf(-1));
        assertEquals(Double.NaN, Chi.of(3).cdf(Double.NaN));
        assertEquals(Double.NaN, ChiSquared.of(3).cdf(Double.NaN));
    }

    @Test
    void gammaOfShapeOneIsExponential() {
        for (double x : new double[] {1e-300, 1e-20, 0.1, 3, 700}) {
            double f = Math.exp(-x / 3) / 3; // of a rounded exponent
            assertEquals(f, Gamma.ofShapeScale(1, 3).pdf(x), 4e-16 * (10 + x) * f);
            near(-Math.expm1(-x / 3), Gamma.ofShapeScale(1, 3).cdf(x));
        }
    }

    @Test
    void factoriesMeanWhatTheySay() {
        near(6, Gamma.ofShapeScale(3, 2).mean());
        near(1.5, Gamma.ofShapeRate(3, 2).mean());
        near(3, Gamma.ofMeanVariance(3, 5).mean());
        near(5, Gamma.ofMeanVariance(3, 5).variance());
        near(3, Gamma.ofMeanShape(3, 5).mean());
        near(10, Gamma.erlang(5, 2).mean());
        near(3, InverseGamma.ofMeanVariance(3, 5).mean());
        near(5, InverseGamma.ofMeanVariance(3, 5).variance());
        near(27.0 / 5, InverseGaussian.ofMeanShape(3, 5).variance());
    }

    @Test
    void badParametersAreNamed() {
        for (double bad : new double[] {0, -1, INF, Double.NaN}) {
            for (Throwable e : new Throwable[] {
                assertThrows(IllegalArgumentException.class, () -> Gamma.ofShapeScale(bad, 1)),
                assertThrows(IllegalArgumentException.class, () -> Gamma.ofShapeRate(1, bad)),
                assertThrows(IllegalArgumentException.class, () -> ChiSquared.of(bad)),
                assertThrows(IllegalArgumentException.class, () -> Chi.of(bad)),
                assertThrows(IllegalArgumentException.class, () -> Maxwell.of(bad)),
                assertThrows(IllegalArgumentException.class, () -> InverseGamma.ofShapeScale(1, bad)),
                assertThrows(IllegalArgumentException.class, () -> InverseGaussian.ofMeanShape(bad, 1))})
                assertTrue(e.getMessage().contains(" = " + bad + ", need "), e.getMessage());
        }
    }
}
