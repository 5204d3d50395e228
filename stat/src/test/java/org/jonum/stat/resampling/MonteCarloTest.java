package org.jonum.stat.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.distuv.Sampler;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.multivariate.MultivariateNormal;
import org.jonum.stat.multivariate.MultivariateT;
import org.junit.jupiter.api.Test;

/// Importance sampling, Metropolis–Hastings, R̂ and effective sizes.
class MonteCarloTest {
    private static final Matrix SIGMA = Matrix.of(2, 2, 100, 0.9, 0.9, 0.01);
    private static final MultivariateNormal NARROW = MultivariateNormal.of(Vector.of(50, -1), SIGMA);

    /// The same chains in Java and Python, and the formulas of Vehtari et al. in NumPy.
    @Test
    void diagnosticsAsInNumPy() {
        var rows = Oracle.of("chains");
        assertEquals(4, rows.size());
        for (int k = 0; k < 4; k++) {
            double[] o = rows.get(k);
            double[][] c = new double[4][];
            for (int i = 0; i < 4; i++) c[i] = chain(1000L * k + i, o[0], (int) o[1], o[2] * i);
            assertEquals(o[3], Convergence.rHat(c), 1e-11, "R-hat " + k);
            assertEquals(o[4], Convergence.bulkSize(c), 1e-8 * o[4], "bulk " + k);
            assertEquals(o[5], Convergence.tailSize(c), 1e-8 * o[5], "tail " + k);
            assertEquals(o[6], Convergence.effectiveSize(c), 1e-8 * o[6], "size " + k);
        }
    }

    private static double[] chain(long seed, double phi, int n, double shift) {
        long state = seed;
        double x = 0;
        double[] values = new double[n];
        for (int t = 0; t < n; t++) {
            double total = 0;
            for (int i = 0; i < 4; i++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                total += (state >>> 11) * 0x1p-53 - 0.5;
            }
            x = phi * x + total;
            values[t] = x + shift;
        }
        return values;
    }

    /// Autoregressive chains: n(1 − φ)/(1 + φ) draws.
    @Test
    void effectiveSizeOfAutoregressions() {
        Sampler normal = Normal.standard().sampler();
        for (double phi : new double[] {0.5, 0.9}) {
            double[][] c = new double[4][5000];
            for (int i = 0; i < 4; i++) {
                Philox4x64 random = new Philox4x64(3, i);
                double x = normal.next(random) / Math.sqrt(1 - phi * phi);
                for (int t = 0; t < 5000; t++) c[i][t] = x = phi * x + normal.next(random);
            }
            double expected = 20_000 * (1 - phi) / (1 + phi);
            assertEquals(expected, Convergence.effectiveSize(c), 0.15 * expected);
            assertEquals(expected, Convergence.bulkSize(c), 0.15 * expected);
            assertEquals(1, Convergence.rHat(c), 0.01);
        }
    }

    /// Vehtari et al. (2021): chains of one mean and different spread pass the old R̂, not the folded one; infinite variance does
    /// not matter for ranks.
    @Test
    void foldingSeesDifferentSpread() {
        Sampler normal = Normal.standard().sampler();
        double[][] c = new double[4][1000];
        for (int i = 0; i < 4; i++) for (int t = 0; t < 1000; t++) c[i][t] = 0;
        for (int i = 0; i < 4; i++) {
            normal.fill(new Philox4x64(1, i), c[i]);
            if (i == 0) for (int t = 0; t < 1000; t++) c[i][t] *= 3;
        }
        assertTrue(Convergence.plainRHat(Convergence.split(c)) < 1.01);
        assertTrue(Convergence.rHat(c) > 1.05);
    }

    @Test
    void constantsAndShortChains() {
        assertEquals(Double.NaN, Convergence.rHat(new double[2][10]));
        assertEquals(Double.NaN, Convergence.bulkSize(new double[2][10]));
        assertEquals(Double.NaN, Convergence.effectiveSize(new double[][] {{1, 2, 3}}));
        Chains one = Chains.of(new double[][][] {{{1.5}}});
        assertEquals(1.5, one.mean(0));
        assertEquals(Double.NaN, one.rHat(0));
        double[][] zeros = {{0.0, -0.0, 1, 2, 0, -0.0, 3, 4}, {-0.0, -0.0, 5, 1, 2, 3, 4, -0.0}};
        assertTrue(Convergence.rHat(zeros) > 0);
        assertTrue(one.toString().contains("R-hat"));
        assertThrows(IllegalArgumentException.class, () -> Chains.of(new double[0][][]));
        assertThrows(IllegalArgumentException.class, () -> Chains.of(new double[][][] {{{1}}, {{1}, {2}}}));
    }

    /// A normal law with deviations 10 and 0.1 and correlation 0.9, begun far away: steps adapt, moments come out.
    @Test
    void walkAdaptsAndHasTheMoments() {
        Matrix starts = Matrix.of(4, 2, 0, 0, 100, 0, 0, -5, 60, 5);
        Chains c = MetropolisHastings.randomWalk(NARROW::logPdf, starts, 4000, 10_000, new Philox4x64(1));
        moments(c);
        for (double a : c.acceptance()) assertEquals(0.234, a, 0.1);
        assertTrue(c.bulkSize(0) > 2000, c::toString);
    }

    private static void moments(Chains c) {
        for (int j = 0; j < 2; j++) {
            assertTrue(c.rHat(j) < 1.02, c::toString);
            assertEquals(NARROW.mean().get(j), c.mean(j), 4.5 * c.standardError(j), c::toString);
            double sd = Math.sqrt(SIGMA.get(j, j));
            assertEquals(sd, c.deviation(j), 0.08 * sd, c::toString);
        }
    }

    @Test
    void independentProposalsHaveTheMoments() {
        MultivariateT wide = MultivariateT.of(5, Vector.of(48, -1), SIGMA.scale(1.5));
        Chains c = MetropolisHastings.independent(NARROW::logPdf, wide, 4, 100, 5000, new Philox4x64(2));
        moments(c);
        for (double a : c.acceptance()) assertTrue(a > 0.5);
        assertEquals(20_000, c.draws().rows());
    }

    @Test
    void sameChainsForAnyNumberOfThreads() {
        Matrix starts = Matrix.of(4, 2, 0, 0, 100, 0, 0, -5, 60, 5);
        Chains one = Backend.where(Backend.current()).threads(1)
                .call(() -> MetropolisHastings.randomWalk(NARROW::logPdf, starts, 100, 100, new Philox4x64(1)));
        Chains four = Backend.where(Backend.current()).threads(4)
                .call(() -> MetropolisHastings.randomWalk(NARROW::logPdf, starts, 100, 100, new Philox4x64(1)));
        assertEquals(one.draws(), four.draws());
        assertArrayEquals(one.acceptance(), four.acceptance());
    }

    @Test
    void whereThereIsNoDensityNoStepGoes() {
        Chains c = MetropolisHastings.randomWalk(
                x -> x.get(0) < 0 ? Double.NEGATIVE_INFINITY : x.get(0) > 9 ? Double.NaN : -x.get(0),
                Matrix.of(2, 1, 1, 2), 1000, 20_000, new Philox4x64(3));
        assertTrue(c.draws().min() >= 0 && c.draws().max() <= 9);
        double mean = 1 - 9 * Math.exp(-9) / (1 - Math.exp(-9));
        assertEquals(mean, c.mean(0), 5 * c.standardError(0));
        assertThrows(IllegalArgumentException.class,
                () -> MetropolisHastings.randomWalk(x -> Double.NaN, Matrix.of(1, 1, 0), 1, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> MetropolisHastings.randomWalk(x -> 0, Matrix.zeros(0, 1), 1, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> MetropolisHastings.randomWalk(x -> 0, Matrix.zeros(1, 1), -1, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class, () -> MetropolisHastings.independent(x -> Double.NEGATIVE_INFINITY,
                MultivariateNormal.standard(1), 1, 1, 1, new Philox4x64(1)));
    }

    @Test
    void importanceSamplingIntegrates() {
        MultivariateT wide = MultivariateT.of(5, Vector.of(50, -1), SIGMA.scale(1.5));
        ImportanceSampling is = ImportanceSampling.of(x -> NARROW.logPdf(x) + 700, wide, 20_000, new Philox4x64(1));
        assertEquals(700, is.logNormalizer(), 0.03);
        var mean = is.estimate(x -> x.get(0));
        assertEquals(50, mean.value(), 4.5 * mean.standardError());
        assertEquals(10 / Math.sqrt(20_000), mean.standardError(), 0.02);
        assertTrue(is.effectiveSize() > 10_000 && is.effectiveSize() <= 20_000);
        assertEquals(1, Arrays.stream(is.weights()).sum(), 1e-12);
        ImportanceSampling itself = ImportanceSampling.of(NARROW::logPdf, NARROW, 500, new Philox4x64(1));
        assertEquals(500, itself.effectiveSize(), 1e-9);
        assertEquals(0, itself.logNormalizer(), 1e-13);
        ImportanceSampling four = Backend.where(Backend.current()).threads(4)
                .call(() -> ImportanceSampling.of(x -> NARROW.logPdf(x) + 700, wide, 20_000, new Philox4x64(1)));
        assertArrayEquals(is.logWeights(), four.logWeights());
    }

    @Test
    void importanceSamplingWithoutATarget() {
        ImportanceSampling none = ImportanceSampling.of(x -> Double.NEGATIVE_INFINITY, NARROW, 10, new Philox4x64(1));
        assertEquals(Double.NEGATIVE_INFINITY, none.logNormalizer());
        assertEquals(Double.NaN, none.effectiveSize());
        assertEquals(Double.NaN, none.estimate(x -> 1).value());
        assertThrows(IllegalArgumentException.class,
                () -> ImportanceSampling.of(x -> Double.NaN, NARROW, 10, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class, () -> ImportanceSampling.of(x -> 0, NARROW, 0, new Philox4x64(1)));
    }
}
