package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
