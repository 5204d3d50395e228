package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Closed forms against quadrature, and for laws that nearly agree against their expansions.
class DivergenceTest {
    private static void near(double expected, double found, double relative) {
        assertEquals(expected, found, relative * Math.abs(expected));
    }

    private static double general(ContinuousDistribution p, ContinuousDistribution q) {
        return Divergence.kullbackLeibler(p, q);
    }

    @Test
    void closedFormsAreTheIntegrals() {
        near(general(new Normal(0, 1), new Normal(1, 2)),
                Divergence.kullbackLeibler(new Normal(0, 1), new Normal(1, 2)), 1e-9);
        near(general(new LogNormal(0, 1), new LogNormal(1, 2)),
                Divergence.kullbackLeibler(new LogNormal(0, 1), new LogNormal(1, 2)), 1e-9);
        near(general(new Exponential(2), new Exponential(5)),
                Divergence.kullbackLeibler(new Exponential(2), new Exponential(5)), 1e-9);
        near(general(new Rayleigh(2), new Rayleigh(5)), Divergence.kullbackLeibler(new Rayleigh(2), new Rayleigh(5)),
                1e-9);
        near(general(new Laplace(0, 1), new Laplace(0, 3)),
                Divergence.kullbackLeibler(new Laplace(0, 1), new Laplace(0, 3)), 1e-9);
        near(general(new Laplace(0, 1), new Laplace(2, 3)),
                Divergence.kullbackLeibler(new Laplace(0, 1), new Laplace(2, 3)), 1e-6);
        near(Math.log(3), Divergence.kullbackLeibler(new Uniform(1, 2), new Uniform(0, 3)), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Divergence.kullbackLeibler(new Uniform(1, 4), new Uniform(0, 3)));
    }

    @Test
    void lawsThatNearlyAgreeDoNotCancel() {
        double e = 1e-9;
        near(0.5 * e * e, Divergence.kullbackLeibler(new Normal(0, 1), new Normal(e, 1)), 1e-8);
        near(e * e, Divergence.kullbackLeibler(new Normal(0, 1 + e), new Normal(0, 1)), 1e-6);
        near(0.5 * e * e, Divergence.kullbackLeibler(new Exponential(1 + e), new Exponential(1)), 1e-6);
        near(0.5 * e * e, Divergence.kullbackLeibler(new Laplace(e, 1), new Laplace(0, 1)), 1e-8);
        near(e / Math.sqrt(8), Divergence.hellinger(new Normal(0, 1), new Normal(e, 1)), 1e-14);
        near(e * e / 8, Divergence.bhattacharyya(new Exponential(1 + e), new Exponential(1)), 1e-6);
    }

    /// −log ∫ √(pq) by the trapezoidal rule over a wide range.
    private static double affinity(ContinuousDistribution p, ContinuousDistribution q, double from, double to) {
        int n = 200_000;
        double h = (to - from) / n, sum = 0;
        for (int i = 1; i < n; i++) sum += Math.sqrt(p.pdf(from + i * h) * q.pdf(from + i * h));
        return -Math.log(sum * h);
    }

    @Test
    void bhattacharyyaIsItsIntegral() {
        near(affinity(new Normal(0, 1), new Normal(1, 2), -40, 40),
                Divergence.bhattacharyya(new Normal(0, 1), new Normal(1, 2)), 1e-10);
        near(affinity(new Rayleigh(1), new Rayleigh(3), 0, 60),
                Divergence.bhattacharyya(new Rayleigh(1), new Rayleigh(3)), 1e-6);
        near(Math.log(6 / (2 * Math.sqrt(5))), Divergence.bhattacharyya(new Exponential(1), new Exponential(5)), 1e-14);
        Normal p = new Normal(0, 1), q = new Normal(3, 2);
        near(Math.sqrt(1 - Math.exp(-Divergence.bhattacharyya(p, q))), Divergence.hellinger(p, q), 1e-14);
        assertEquals(1, Divergence.hellinger(p, new Normal(1e9, 1)));
        near(Divergence.hellinger(p, q), Divergence.hellinger(new LogNormal(0, 1), new LogNormal(3, 2)), 0);
    }

    /// √∫ (p⁻¹ − q⁻¹)² over the probabilities.
    private static double transport(ContinuousDistribution p, ContinuousDistribution q) {
        int n = 400_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double u = (i + 0.5) / n, d = p.quantile(u) - q.quantile(u);
            sum += d * d;
        }
        return Math.sqrt(sum / n);
    }

    @Test
    void wassersteinIsTheCostOfTransport() {
        near(transport(new Normal(0, 1), new Normal(3, 5)), Divergence.wasserstein2(new Normal(0, 1), new Normal(3, 5)),
                1e-4);
        near(transport(new Laplace(0, 1), new Laplace(3, 5)),
                Divergence.wasserstein2(new Laplace(0, 1), new Laplace(3, 5)), 1e-3);
        near(transport(new Logistic(0, 1), new Logistic(3, 5)),
                Divergence.wasserstein2(new Logistic(0, 1), new Logistic(3, 5)), 1e-3);
        near(transport(new Uniform(0, 1), new Uniform(3, 9)),
                Divergence.wasserstein2(new Uniform(0, 1), new Uniform(3, 9)), 1e-6);
        near(transport(new Exponential(1), new Exponential(4)),
                Divergence.wasserstein2(new Exponential(1), new Exponential(4)), 1e-3);
        assertEquals(3, Divergence.wasserstein1(new Exponential(1), new Exponential(4)));
        List.of(1.0, 2.0).forEach(s -> assertEquals(0, Divergence.wasserstein2(new Normal(s, s), new Normal(s, s))));
    }

    private static double sum(DiscreteDistribution p, DiscreteDistribution q) {
        double sum = 0;
        for (long k = 0; k < 500; k++) if (p.pmf(k) > 0) sum += p.pmf(k) * (p.logPmf(k) - q.logPmf(k));
        return sum;
    }

    private static double affinity(DiscreteDistribution p, DiscreteDistribution q) {
        double sum = 0;
        for (long k = 0; k < 500; k++) sum += Math.sqrt(p.pmf(k) * q.pmf(k));
        return sum;
    }

    @Test
    void gammaBetaAndParetoAreTheIntegrals() {
        double[][] shapes = {{2, 3, 2.5, 1}, {0.7, 1, 0.7, 4}, {40, 0.1, 3, 2}, {3, 1, 3.1, 1.01}, {5, 1, 2.6, 1.5}};
        for (double[] s : shapes) {
            Gamma p = new Gamma(s[0], s[1]), q = new Gamma(s[2], s[3]);
            near(general(p, q), Divergence.kullbackLeibler(p, q), 1e-8);
            Beta u = new Beta(s[0] + 1, s[1] + 1), v = new Beta(s[2] + 1, s[3] + 1);
            near(general(u, v), Divergence.kullbackLeibler(u, v), 1e-8);
        }
        Pareto p = new Pareto(2, 3), q = new Pareto(1.5, 5);
        near(general(p, q), Divergence.kullbackLeibler(p, q), 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, Divergence.kullbackLeibler(q, p));
        double e = 1e-7;
        near(0.5 * e * e * org.jonum.special.Gamma.trigamma(3),
                Divergence.kullbackLeibler(new Gamma(3, 1), new Gamma(3 + e, 1)), 1e-6);
    }

    @Test
    void discreteLawsAreTheSums() {
        Poisson p = new Poisson(7), q = new Poisson(12);
        near(sum(p, q), Divergence.kullbackLeibler(p, q), 1e-12);
        near(-Math.log(affinity(p, q)), Divergence.bhattacharyya(p, q), 1e-12);
        near(Math.sqrt(1 - affinity(p, q)), Divergence.hellinger(p, q), 1e-12);
        assertEquals(5, Divergence.wasserstein1(p, q));
        assertEquals(3, Divergence.kullbackLeibler(new Poisson(0), new Poisson(3)));
        Bernoulli b = new Bernoulli(0.2), c = new Bernoulli(0.9);
        near(sum(b, c), Divergence.kullbackLeibler(b, c), 1e-13);
        near(-Math.log(affinity(b, c)), Divergence.bhattacharyya(b, c), 1e-13);
        near(Math.sqrt(1 - affinity(b, c)), Divergence.hellinger(b, c), 1e-13);
        near(sum(new Binomial(30, 0.2), new Binomial(30, 0.4)),
                Divergence.kullbackLeibler(new Binomial(30, 0.2), new Binomial(30, 0.4)), 1e-12);
        near(sum(new Geometric(0.2), new Geometric(0.5)),
                Divergence.kullbackLeibler(new Geometric(0.2), new Geometric(0.5)), 1e-12);
        near(3, Divergence.wasserstein1(new Geometric(0.2), new Geometric(0.5)), 1e-15);
        assertEquals(0, Divergence.hellinger(new Bernoulli(1), new Bernoulli(1)));
        near(1e-18 / 0.42, Divergence.kullbackLeibler(new Bernoulli(0.3), new Bernoulli(0.3 + 1e-9)), 1e-6);
        assertThrows(IllegalArgumentException.class,
                () -> Divergence.kullbackLeibler(new Binomial(2, 0.5), new Binomial(3, 0.5)));
    }
}
