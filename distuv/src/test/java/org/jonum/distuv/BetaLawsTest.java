package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The beta law's relatives where other libraries failed; right answers are of 20 digits and more.
class BetaLawsTest {
    private static void near(double expected, double found) {
        assertEquals(expected, found, 4e-15 * Math.abs(expected));
    }

    @Test
    void tailsThatOthersGetWrong() {
        near(5.432488530185911e-20, FisherF.of(5, 5).sf(1e8));
        near(2.803588112797058e-43, NegativeBinomial.ofSizeProbability(269, 0.0405).cdf(2321));
        near(-8.808914565158457e-28, NegativeBinomial.ofSizeProbability(40, 0.5).logCdf(200));
        near(-899.3056207745842, NegativeBinomial.ofSizeProbability(200, 0.01).logCdf(5));
        near(0.1586552539435556, StudentT.of(1e10).sf(1));
        near(0.022750131948314185, StudentT.of(1e12).sf(2));
        near(0.15865525393145706, StudentT.of(1e16).sf(1));
        near(-2.6343055227536906e-8, StudentT.of(5).quantile(0.49999999));
        near(2.523132521389377e-5, Binomial.of(1_000_000_000, 0.5).pmf(500_000_000));
        near(0.5000028209479177, Binomial.of(20_000_000_000L, 0.5).sf(9_999_999_999.0));
        near(4.94446489991609e-4, Beta.of(11, 99990).isf(1e-11));
        near(0.5348805734621996, NoncentralF.of(10, 5, 0).sf(1));
        near(0.5823829192535911, NoncentralF.of(10, 5, 1).sf(1));
    }

    @Test
    void densitiesAtTheEnds() {
        assertEquals(1, FisherF.of(2, 7).pdf(0));
        assertEquals(4, Beta.of(1, 4).pdf(0));
        assertEquals(0, FisherF.of(3, 3).cdf(-1));
        assertEquals(Double.NaN, FisherF.of(3, 3).cdf(Double.NaN));
    }

    @Test
    void relationsBetweenLaws() {
        for (double x : new double[] {0.01, 0.3, 0.9}) {
            near(Beta.of(2, 3).cdf(x), NoncentralBeta.of(2, 3, 0).cdf(x));
            assertEquals(Beta.of(2, 3).cdf(x), NoncentralBeta.of(2, 3, 1e-15).cdf(x), 1e-14);
            assertEquals(FisherF.of(4, 6).cdf(x), Beta.of(2, 3).cdf(4 * x / (4 * x + 6)), 1e-15);
        }
        for (long k = 0; k < 10; k++)
            near(Geometric.failures(0.3).pmf(k), NegativeBinomial.ofSizeProbability(1, 0.3).pmf(k));
        for (long k = 0; k <= 10; k++) near(1 / 11.0, BetaBinomial.of(10, 1, 1).pmf(k));
    }
}
