package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Laws of counts where other libraries failed; right answers are of 20 digits and more.
class CountLawsTest {
    private static void near(double expected, double found) {
        assertEquals(expected, found, 4e-15 * Math.abs(expected));
    }

    @Test
    void poisson() {
        near(7.542625077205278e-21, Poisson.of(1).sf(20));
        near(2.836149672773925e-22, Poisson.of(500).cdf(300));
        near(0.003989389558962826, Poisson.of(1e4).pmf(10_000));
        near(3.989422800689808e-5, Poisson.of(1e8).pmf(100_000_000));
        near(3.989422803981082e-6, Poisson.of(1e10).pmf(10_000_000_000L));
        assertEquals(1, Poisson.of(0).pmf(0));
        assertEquals(0, Poisson.of(0).quantile(0.7));
        assertEquals(0, Poisson.of(0).entropy());
    }

    @Test
    void hypergeometric() {
        near(-2239.7712499203991, Hypergeometric.ofPopulation(10_000_000, 1_000_000, 50_000).logSf(1e4));
        near(-5273.335151655274, Hypergeometric.ofPopulation(10_000_000, 1_000_000, 50_000).logCdf(1));
        near(-7.565148879228446e-23, Hypergeometric.ofPopulation(1600, 50, 300).logCdf(40));
        near(9.99550091488526e-51, Hypergeometric.ofPopulation(10_000_000_000L, 100_000, 10).sf(9));
        near(11384.615384615385, Hypergeometric.ofPopulation(390_000, 370_000, 12_000).mean());
        assertEquals(Hypergeometric.ofPopulation(50, 20, 7), Hypergeometric.ofUrn(20, 30, 7));
    }

    @Test
    void geometricCountsWhatItSays() {
        assertEquals(0.25, Geometric.failures(0.25).pmf(0));
        assertEquals(0, Geometric.trials(0.25).pmf(0));
        assertEquals(0.25, Geometric.trials(0.25).pmf(1));
        assertEquals(4, Geometric.trials(0.25).mean());
        assertEquals(1, Geometric.trials(1).quantile(0.99));
        near(Math.exp(-1), Geometric.failures(1e-17).sf(1e17));
    }

    @Test
    void inversesAreTheSmallestIntegersUpTo2To53() {
        DiscreteDistribution[] laws = {Poisson.of(1e15), Geometric.failures(1e-14),
            DiscreteUniform.closed(-(1L << 53), 1L << 53),
            Zipf.of(0.5, 1L << 53), Hypergeometric.ofPopulation(1L << 53, 1L << 52, 1L << 40), Skellam.of(1e9, 1e8)};
        for (DiscreteDistribution law : laws) {
            for (double p : new double[] {1e-12, 0.01, 0.3, 0.5, 0.77, 0.999}) {
                long k = law.quantile(p), j = law.isf(p);
                boolean lower = p <= 0.5; // the smaller tail decides
                assertTrue(
                        lower ? law.cdf((double) k) >= p && law.cdf((double) (k - 1)) < p
                                : law.sf((double) k) <= 1 - p && law.sf((double) (k - 1)) > 1 - p,
                        law + " at " + p + ": " + k);
                assertTrue(
                        lower ? law.sf((double) j) <= p && law.sf((double) (j - 1)) > p
                                : law.cdf((double) j) >= 1 - p && law.cdf((double) (j - 1)) < 1 - p,
                        law + " at " + p + ": " + j);
            }
        }
    }

    @Test
    void zipfWithoutEndIsZeta() {
        for (double s : new double[] {1.5, 2, 5.5}) {
            for (long k : new long[] {1, 2, 10, 1000}) {
                assertEquals(Zeta.of(s).pmf(k), Zipf.of(s, 1L << 53).pmf(k), 1e-7 * Zeta.of(s).pmf(k));
                assertEquals(Zeta.of(s).cdf((double) k), Zipf.of(s, 1L << 53).cdf((double) k), 1e-7);
            }
        }
    }

    @Test
    void uniformZipf() {
        near(0.3, Zipf.of(0, 10).cdf(3));
        near(1 / 12.0 * 99, Zipf.of(0, 10).variance());
        near(Math.log(10), Zipf.of(0, 10).entropy());
    }

    @Test
    void categorical() {
        Categorical law = Categorical.ofWeights(1, 0, 3);
        assertEquals(0.75, law.pmf(2));
        assertEquals(0.25, law.cdf(1));
        assertEquals(0.75, law.sf(1.5));
        assertEquals(0, law.quantile(0.25));
        assertEquals(2, law.quantile(0.26));
        assertEquals(1.5, law.mean());
        assertEquals(2, law.mode());
        assertEquals(law, Categorical.of(0.25, 0, 0.75));
        assertEquals(0.5, Categorical.ofLogWeights(-2000, -2000).pmf(1));
        double tiny = 1e-300;
        assertEquals(tiny, Categorical.ofWeights(1, tiny).sf(0));
    }

    @Test
    void skellamIsPoissonWhereOneMeanIsZero() {
        for (long k = 0; k < 20; k++) {
            near(Poisson.of(3).pmf(k), Skellam.of(3, 0).pmf(k));
            near(Poisson.of(3).cdf((double) k), Skellam.of(3, 0).cdf((double) k));
            near(Poisson.of(3).pmf(k), Skellam.of(0, 3).pmf(-k));
            near(Poisson.of(3).sf((double) k), Skellam.of(0, 3).cdf((double) (-k - 1)));
        }
    }

    @Test
    void bernoulli() {
        near(-50, Bernoulli.ofLogOdds(-50).logSf(0));
        assertEquals(1, Bernoulli.of(1).quantile(0.1));
        assertEquals(0, Bernoulli.of(0).isf(0.1));
        assertEquals(0, Bernoulli.of(1).entropy());
    }

    @Test
    void badParametersAreNamed() {
        for (Throwable e : new Throwable[] {
            assertThrows(IllegalArgumentException.class, () -> Poisson.of(-1)),
            assertThrows(IllegalArgumentException.class, () -> Poisson.of(Double.NaN)),
            assertThrows(IllegalArgumentException.class, () -> Bernoulli.of(1.5)),
            assertThrows(IllegalArgumentException.class, () -> Geometric.failures(0)),
            assertThrows(IllegalArgumentException.class, () -> Zeta.of(1)),
            assertThrows(IllegalArgumentException.class, () -> Zipf.of(-1, 10)),
            assertThrows(IllegalArgumentException.class, () -> Zipf.of(1, 0)),
            assertThrows(IllegalArgumentException.class, () -> Logarithmic.of(1)),
            assertThrows(IllegalArgumentException.class, () -> DiscreteUniform.closed(3, 2)),
            assertThrows(IllegalArgumentException.class, () -> Hypergeometric.ofPopulation(10, 11, 2)),
            assertThrows(IllegalArgumentException.class, () -> Hypergeometric.ofPopulation(10, 5, -1)),
            assertThrows(IllegalArgumentException.class, () -> Skellam.of(-1, 1)),
            assertThrows(IllegalArgumentException.class, () -> Categorical.of(0.5, 0.4)),
            assertThrows(IllegalArgumentException.class, () -> Categorical.of()),
            assertThrows(IllegalArgumentException.class, () -> Categorical.ofWeights(1, Double.NaN))})
            assertTrue(e.getMessage().contains(", need "), e.getMessage());
    }
}
