package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.FisherF;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Samples against what their laws say: means and variances within 5 standard errors, distances by their law.
class MultivariateSamplesTest {
    private static final int N = Boolean.getBoolean("jonum.test.slow") ? 1_000_000 : 8_000;
    private static final Matrix SIGMA = Matrix.of(3, 3, 4, 1, -1, 1, 2, 0.5, -1, 0.5, 1);

    /// Means of n draws against those given, elements by elements, with the standard error from the draws.
    private static void mean(Supplier<Matrix> draw, Matrix expected, String what) {
        Matrix sum = Matrix.zeros(expected.rows(), expected.cols()), square = sum.copy();
        for (int t = 0; t < N; t++) {
            Matrix d = draw.get().minus(expected);
            sum.addInPlace(d);
            square.addInPlace(d.timesElements(d));
        }
        for (int i = 0; i < expected.rows(); i++) {
            for (int j = 0; j < expected.cols(); j++) {
                double off = sum.get(i, j) / N, error = Math.sqrt(square.get(i, j)) / N;
                assertTrue(Math.abs(off) <= 5 * error + 1e-15, what + " " + i + " " + j + ": " + off + " ± " + error);
            }
        }
    }

    private static void moments(MultivariateDistribution law, long seed) {
        RandomGenerator random = new Philox4x64(seed);
        mean(() -> law.sample(random).asColumn(), law.mean().asColumn(), law + ", mean");
        mean(() -> {
            Vector d = law.sample(random).minus(law.mean());
            return d.outer(d);
        }, law.covariance(), law + ", covariance");
    }

    @Test
    void meansAndCovariances() {
        moments(MultivariateNormal.of(Vector.of(1, 2, 3), SIGMA), 1);
        moments(MultivariateT.of(9, Vector.of(1, 2, 3), SIGMA), 2);
        moments(Dirichlet.of(0.2, 1, 7), 3);
        moments(Dirichlet.of(1e-3, 1e-3), 4);
    }

    @Test
    void distancesHaveTheirLaws() {
        MultivariateNormal normal = MultivariateNormal.of(Vector.of(1, 2, 3), SIGMA);
        MultivariateT t = MultivariateT.of(2.5, Vector.of(1, 2, 3), SIGMA);
        RandomGenerator random = new Philox4x64(5);
        int[] bins = new int[40];
        for (int i = 0; i < N; i++) {
            double d = normal.mahalanobis(normal.sample(random)), e = t.mahalanobis(t.sample(random));
            bins[(int) (20 * ChiSquared.of(3).cdf(d * d))]++;
            bins[20 + (int) (20 * FisherF.of(3, 2.5).cdf(e * e / 3))]++;
        }
        double chi2 = 0;
        for (int b : bins) chi2 += Math.pow(b - N / 20.0, 2) / (N / 20.0);
        assertTrue(ChiSquared.of(38).sf(chi2) > 1e-6, "chi² " + chi2);
    }

    @Test
    void wishartMeansAndVariances() {
        Wishart w = Wishart.of(4.5, SIGMA);
        RandomGenerator random = new Philox4x64(6);
        mean(() -> w.sample(random), w.mean(), "Wishart");
        mean(() -> {
            Matrix d = w.sample(random).minus(w.mean());
            return d.timesElements(d);
        }, w.variance(), "Wishart, variance");
        InverseWishart i = InverseWishart.of(12, SIGMA);
        mean(() -> i.sample(random), i.mean(), "inverse Wishart");
        Matrix x = i.sample(random);
        assertEquals(x.transpose(), x);
    }

    @Test
    void multinomialMeansAndCovariances() {
        Multinomial law = Multinomial.of(50, 0.1, 0, 0.6, 0.3);
        RandomGenerator random = new Philox4x64(7);
        mean(() -> counts(law, random).asColumn(), law.mean().asColumn(), "multinomial");
        mean(() -> {
            Vector d = counts(law, random).minus(law.mean());
            return d.outer(d);
        }, law.covariance(), "multinomial, covariance");
    }

    private static Vector counts(Multinomial law, RandomGenerator random) {
        Vector v = Vector.zeros(4);
        long[] k = law.sample(random);
        assertEquals(law.trials(), k[0] + k[1] + k[2] + k[3]);
        for (int i = 0; i < 4; i++) v.set(i, (double) k[i]);
        return v;
    }

    @Test
    void tinyDirichletParametersGiveNoNaN() {
        Dirichlet law = Dirichlet.of(1e-300, 1e-5, 1e-8);
        RandomGenerator random = new Philox4x64(8);
        for (int i = 0; i < 1000; i++) {
            Vector x = law.sample(random);
            assertEquals(1, x.sum(), 1e-12);
            assertTrue(x.min() >= 0);
        }
    }

    @Test
    void hostileBitsEnd() {
        RandomGenerator zeros = () -> 0, ones = () -> -1;
        for (RandomGenerator g : new RandomGenerator[] {zeros, ones}) {
            MultivariateNormal.standard(3).sample(g);
            MultivariateT.of(3, Vector.zeros(2), Matrix.identity(2)).sample(g);
            Dirichlet.of(0.1, 2, 3).sample(g);
            Wishart.of(3, Matrix.identity(2)).sample(g);
            Multinomial.of(1000, 0.5, 0.5).sample(g);
        }
    }
}
