package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Fits to counts: as [FitTest] for densities.
class CountFitTest {
    private static final double NAN = Double.NaN;

    private record Case(DiscreteDistribution law,
            BiFunction<long[], double[], Fit<? extends DiscreteDistribution>> fit) {
    }

    private static final List<Case> CASES = List.of(new Case(Poisson.of(3.5), Poisson::fit),
            new Case(Bernoulli.of(0.3), Bernoulli::fit), new Case(Geometric.failures(0.2), Geometric::fit),
            new Case(Binomial.of(12, 0.4), (x, w) -> Binomial.fit(12, x, w)),
            new Case(NegativeBinomial.ofSizeProbability(2.5, 0.3), NegativeBinomial::fit),
            new Case(NegativeBinomial.ofSizeProbability(0.1, 0.01), NegativeBinomial::fit),
            new Case(NegativeBinomial.ofSizeProbability(40, 0.4), NegativeBinomial::fit),
            new Case(Logarithmic.of(0.8), Logarithmic::fit), new Case(Logarithmic.of(0.02), Logarithmic::fit),
            new Case(Zeta.of(2.5), Zeta::fit), new Case(Zipf.of(1.2, 50), (x, w) -> Zipf.fit(50, x, w)),
            new Case(BetaBinomial.of(12, 2, 3), (x, w) -> BetaBinomial.fit(12, x, w)),
            new Case(BetaBinomial.of(200, 0.5, 0.2), (x, w) -> BetaBinomial.fit(200, x, w)),
            new Case(Skellam.of(5, 2), Skellam::fit));

    private static long[] sample(DiscreteDistribution law, int n, long seed) {
        return law.sample(new SplittableRandom(seed), new long[n]);
    }

    private static double logLikelihood(Distribution law, long[] x) {
        return Arrays.stream(x).mapToDouble(((DiscreteDistribution) law)::logPmf).sum();
    }

    @TestFactory
    Stream<DynamicTest> largeSampleGivesTheParametersBackAndErrorsAreTheCurvature() {
        return CASES.stream().map(c -> dynamicTest(c.law.toString(), () -> {
            long[] x = sample(c.law, 4000, 7);
            Fit<? extends DiscreteDistribution> fit = c.fit.apply(x, Sample.ones(x));
            double[] p = Components.of(c.law), found = Components.of(fit.law()), errors = fit.standardErrors();
            double[][] information = Likelihood.inverse(fit.covariance());
            assertTrue(fit.converged(), fit::toString);
            assertEquals(logLikelihood(fit.law(), x), fit.logLikelihood(), 1e-9 * Math.abs(fit.logLikelihood()));
            double[] score = new double[4], sum = new double[4];
            for (long k : x) {
                ((Scored) fit.law()).score((double) k, score);
                for (int i = 0; i < 4; i++) sum[i] += score[i];
            }
            for (int i = 0; i < p.length; i++) {
                assertEquals(p[i], found[i], 4.5 * errors[i], fit.law() + " ± " + errors[i]);
                assertEquals(0, sum[i] * errors[i], 1e-6, fit.law() + ", score " + i);
                double h = 0.1 * errors[i], fall = 0;
                for (double d : new double[] {-h, h}) {
                    double[] q = found.clone();
                    q[i] += d;
                    double worse = logLikelihood(Components.with(fit.law(), q), x);
                    assertTrue(worse < fit.logLikelihood(), () -> Arrays.toString(q) + " is more likely");
                    fall += fit.logLikelihood() - worse;
                }
                assertEquals(information[i][i], fall / (h * h), 0.02 * information[i][i],
                        fit.law() + ", parameter " + i);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> weightsAreRepetitions() {
        return CASES.stream().map(c -> dynamicTest(c.law.toString(), () -> {
            long[] x = sample(c.law, 90, 5), repeated = new long[90];
            double[] w = new double[90];
            for (int i = 0, k = 0; i < w.length; i++) {
                w[i] = i % 3;
                for (int j = 0; j < i % 3; j++) repeated[k++] = x[i];
            }
            Fit<? extends DiscreteDistribution> one = c.fit.apply(x, w),
                    other = c.fit.apply(repeated, Sample.ones(repeated));
            assertEquals(other.logLikelihood(), one.logLikelihood(), 1e-10 * Math.abs(one.logLikelihood()));
            assertEquals(90, one.weight());
            double[] a = Components.of(one.law()), b = Components.of(other.law());
            for (int i = 0; i < a.length; i++) assertEquals(b[i], a[i], 1e-7 * Math.abs(b[i]));
            assertArrayEquals(other.standardErrors(), one.standardErrors(), 1e-5 * other.standardErrors()[0] + 1e-12);
        }));
    }

    @Test
    void closedForms() {
        assertEquals(new Poisson(2), Poisson.fit(1, 2, 3).law());
        assertEquals(Math.sqrt(2 / 3.0), Poisson.fit(1, 2, 3).standardErrors()[0], 1e-15);
        assertEquals(new Geometric(1 / 3.0), Geometric.fit(1, 2, 3).law());
        assertEquals(new DiscreteUniform(-4, 7), DiscreteUniform.fit(3, -4, 7).law());
        assertArrayEquals(new double[] {NAN, NAN}, DiscreteUniform.fit(3, -4, 7).standardErrors());
        assertArrayEquals(new double[] {0.5, 0, 0.5}, Categorical.fit(0, 2).law().probabilities());
        assertArrayEquals(new double[] {0, Math.sqrt(0.125)}, Categorical.fit(0, 2).standardErrors(), 1e-16);
    }

    /// Of one observation K is the integer part of k(N + 1)/n.
    @Test
    void successesOfAPopulation() {
        assertEquals(Hypergeometric.ofPopulation(100, 30, 10), Hypergeometric.fit(100, 10, 3).law());
        assertEquals(new Hypergeometric(1000, 333, 9), Hypergeometric.fit(1000, 9, 3).law());
        long[] x = sample(Hypergeometric.ofPopulation(500, 120, 40), 300, 3);
        Fit<Hypergeometric> fit = Hypergeometric.fit(500, 40, x);
        double error = fit.standardErrors()[0];
        assertEquals(120, (double) fit.law().successes(), 4 * error);
        assertEquals(500 * Math.sqrt(0.24 * 0.76 / (300 * 40) * (460 / 499.0)), error, 0.1 * error);
        for (long k : new long[] {-1, 1})
            assertTrue(logLikelihood(new Hypergeometric(500, fit.law().successes() + k, 40), x) <= fit.logLikelihood());
        assertEquals(0, Hypergeometric.fit(10, 3, 0, 0).law().successes());
        assertEquals(10, Hypergeometric.fit(10, 3, 3, 3).law().successes());
        assertThrows(IllegalArgumentException.class, () -> Hypergeometric.fit(5, 4, 0, 4));
    }

    @Test
    void ends() {
        assertEquals(new Poisson(0), Poisson.fit(0, 0).law());
        assertEquals(0, Poisson.fit(0, 0).standardErrors()[0]);
        assertEquals(0, Poisson.fit(0, 0).logLikelihood());
        assertEquals(new Bernoulli(1), Bernoulli.fit(1, 1).law());
        assertEquals(new Geometric(1), Geometric.fit(0, 0).law());
        assertEquals(new Binomial(5, 1), Binomial.fit(5, 5, 5).law());
        assertEquals(new Zipf(0, 10), Zipf.fit(10, 10, 9, 10).law());
        assertEquals(NAN, Zipf.fit(10, 10, 9, 10).standardErrors()[0]);
        assertEquals(new Skellam(2, 0), Skellam.fit(1, 2, 3).law());
        assertEquals(new Skellam(0, 2), Skellam.fit(-1, -2, -3).law());
        assertArrayEquals(new double[] {NAN, Math.sqrt(2 / 3.0)}, Skellam.fit(-1, -2, -3).standardErrors(), 1e-15);
        assertEquals(new Skellam(0, 0), Skellam.fit(0, 0).law());
    }

    @Test
    void dataWithoutAMaximumAreRefused() {
        List.<long[]>of(new long[] {1, 2, 3, 2}, new long[] {0, 0}, new long[] {7})
                .forEach(x -> assertTrue(assertThrows(IllegalArgumentException.class, () -> NegativeBinomial.fit(x))
                        .getMessage().contains("need variance > mean")));
        assertThrows(IllegalArgumentException.class, () -> BetaBinomial.fit(10, 5, 5, 5));
        assertThrows(IllegalArgumentException.class, () -> BetaBinomial.fit(10, 0, 10, 0));
        assertThrows(IllegalArgumentException.class, () -> BetaBinomial.fit(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Zeta.fit(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Zipf.fit(10, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Logarithmic.fit(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Poisson.fit(-1));
        assertThrows(IllegalArgumentException.class, () -> Poisson.fit());
        assertThrows(IllegalArgumentException.class, () -> Bernoulli.fit(2));
        assertThrows(IllegalArgumentException.class, () -> Binomial.fit(3, 4));
        assertThrows(IllegalArgumentException.class, () -> Categorical.fit(1000));
        assertThrows(IllegalArgumentException.class, () -> Poisson.fit(new long[] {1}, new double[] {0}));
        assertThrows(IllegalArgumentException.class, () -> Poisson.fit(new long[] {1}, new double[] {NAN}));
    }

    /// Hardly more dispersed than Poisson's law: r is large, and found.
    @Test
    void nearlyPoisson() {
        long[] x = {0, 1, 2, 3, 4, 5};
        double[] w = new double[6];
        for (int k = 0; k < 6; k++) w[k] = Poisson.of(1).pmf(k);
        double rest = 0;
        for (int k = 0; k < 6; k++) rest += w[k] * k;
        w[5] += 1e-2 * rest;
        Fit<NegativeBinomial> fit = NegativeBinomial.fit(x, w);
        assertTrue(fit.converged() && fit.law().size() > 1, fit::toString);
        assertEquals(fit.law().mean(), Arrays.stream(new int[] {0, 1, 2, 3, 4, 5}).mapToDouble(k -> k * w[k]).sum()
                / Arrays.stream(w).sum(), 1e-12);
    }
}
