package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Values that other libraries were found to get wrong, with 16 digits from mpmath.
class PeerBugsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static void near(double expected, double found) {
        assertEquals(expected, found, 4e-15 * Math.abs(expected));
    }

    @Test
    void logisticUsesItsLocationAndDoesNotOverflow() {
        near(-2.0794415416798359, new Logistic(5, 2).logPdf(5));
        near(-710, new Logistic(0, 1).logPdf(710));
        assertEquals(4.47628622567513e-309, new Logistic(0, 1).pdf(-710), 1e-323);
    }

    @Test
    void normalTailsDoNotCollapse() {
        Normal z = Normal.standard();
        near(1.279812543885835e-12, z.sf(7));
        near(6.220960574271784e-16, z.sf(8));
        near(5.205569744890254e-17, z.sf(8.3)); // at the double below 8.3; at 8.3 itself …285e-17
        near(5.725571222524577e-300, z.sf(37));
        near(-43.62814911333212, z.logSf(9));
        near(-1.1285884059538406e-19, z.logCdf(9));
        near(-1.8989562646189463e-8, z.logCdf(5.5));
        near(-804.6084420137538, z.logCdf(-40));
        near(-6.361340902404056, z.quantile(1e-10));
        near(-8.493793224109598, z.quantile(1e-17));
        near(-37.0470962993612, z.quantile(1e-300));
    }

    @Test
    void narrowAndFarIntervalsKeepTheirDigits() {
        near(3.9894228040143266e-21, Normal.standard().probability(0, 1e-20));
        near(-46.97064039308559, Normal.standard().logProbability(0, 1e-20));
        near(-5.0e19, new Normal(-1e18, 1e8).logProbability(0, 1));
    }

    @Test
    void logNormalOfSmallSpreadHasItsVariance() {
        near(1e-18, new LogNormal(0, 1e-9).variance());
        assertEquals(0, new LogNormal(0, 1).cdf(-1));
        assertEquals(-INF, new LogNormal(0, 1).logPdf(0));
    }

    @Test
    void smallProbabilitiesHaveTheirQuantiles() {
        near(-22.33270374938051, new Laplace(0, 1).quantile(1e-10));
        near(-38.45079940033883, new Laplace(0, 1).quantile(1e-17));
        near(1.00000000005e-10, new Exponential(1).quantile(1e-10));
        near(1e-17, new Exponential(1).quantile(1e-17));
        near(1e-17, new Weibull(1, 1).quantile(1e-17));
        near(1 + 1e-10 / 3 + 2e-20 / 9, new Pareto(1, 3).quantile(1e-10));
    }

    @Test
    void weibullIsRightForLargeShapes() {
        near(2.371234264109682, new Weibull(1000, 1).excessKurtosis());
        near(-0.6931471805599453, new Weibull(1, 2).logPdf(0));
        assertEquals(7.567352911522e-191, new Weibull(2000, 0.5).pdf(0.4), 1e-203);
        assertEquals(1.513470582304e-194, new Weibull(2000, 0.5).cdf(0.4), 1e-206);
    }

    @Test
    void densitiesAtTheEndsAreTheirLimits() {
        near(0.7978845608028654, FoldedNormal.halfNormal(1).pdf(0));
        assertEquals(2, new Triangular(0, 1, 1).pdf(1));
        assertEquals(2, new Triangular(0, 0, 1).pdf(0));
        assertEquals(0.5, new Exponential(2).pdf(0));
        assertEquals(3, new Kumaraswamy(1, 3).pdf(0));
        assertEquals(1, new GeneralizedExtremeValue(0, 1, -1).pdf(1));
    }

    @Test
    void gumbelTailIsNotOneMinusItsDistributionFunction() {
        near(5.454994842887922e-18, new Gumbel(0.5, 2).sf(80));
    }
}
