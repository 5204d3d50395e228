package org.jonum.stat.resampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.Backend;
import org.jonum.distuv.Beta;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.Gamma;
import org.jonum.distuv.Laplace;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.inference.KolmogorovSmirnovTest;
import org.jonum.stat.multivariate.MultivariateNormal;
import org.jonum.stat.multivariate.MultivariateT;
import org.junit.jupiter.api.Test;

/// Draws of slice and rejection sampling have the law asked for, by Kolmogorov and Smirnov's test and moments, with fixed seeds.
class SliceAndRejectionTest {
    private static double[] every(double[] x, int step) {
        double[] y = new double[x.length / step];
        for (int i = 0; i < y.length; i++) y[i] = x[i * step];
        return y;
    }

    @Test
    void sliceSamplingHasTheLaw() {
        ContinuousDistribution[] laws =
                {Normal.ofMeanSd(5, 0.01), Normal.ofMeanSd(-3, 200), Gamma.ofShapeScale(0.7, 3), Beta.of(2, 0.8),
                    Laplace.of(0, 1)};
        for (ContinuousDistribution law : laws) {
            double start = law.quantile(0.4);
            Chains c = SliceSampling.coordinates(x -> law.logPdf(x.get(0)), Matrix.of(2, 1, start, start), 300, 20_000,
                    new Philox4x64(3));
            for (double[] x : c.values(0))
                assertTrue(KolmogorovSmirnovTest.oneSample(every(x, 20), law).pValue() > 1e-3, law::toString);
            assertEquals(law.mean(), c.mean(0), 5 * c.standardError(0), law::toString);
            assertTrue(c.rHat(0) < 1.01 && c.bulkSize(0) > 5000, () -> law + " " + c.bulkSize(0));
        }
    }

    @Test
    void correlatedCoordinates() {
        MultivariateNormal law = MultivariateNormal.of(Vector.of(1, -2), Matrix.of(2, 2, 4, 2.4, 2.4, 2));
        Chains c = SliceSampling.coordinates(law::logPdf, Matrix.zeros(4, 2), 500, 5000, new Philox4x64(1));
        assertEquals(1, c.mean(0), 4 * c.standardError(0));
        assertEquals(-2, c.mean(1), 4 * c.standardError(1));
        Matrix s = org.jonum.stat.Covariance.matrix(c.draws());
        assertEquals(2.4, s.get(0, 1), 0.25);
        assertTrue(Arrays.stream(c.acceptance()).allMatch(a -> a == 1));
    }

    @Test
    void sameForAnyNumberOfThreadsAndNoHang() {
        ToDoubleFunction<Vector> f = x -> -x.dot(x);
        Matrix starts = Matrix.zeros(3, 2);
        Matrix one = Backend.where(Backend.current()).threads(1)
                .call(() -> SliceSampling.coordinates(f, starts, 10, 50, new Philox4x64(5)).draws());
        Matrix four = Backend.where(Backend.current()).threads(4)
                .call(() -> SliceSampling.coordinates(f, starts, 10, 50, new Philox4x64(5)).draws());
        assertEquals(0, one.minus(four).normMax());
        SliceSampling.coordinates(x -> 0, starts, 20, 20, new Philox4x64(1)); // no law at all: it walks away, but ends
        Chains point = SliceSampling.coordinates(x -> x.get(0) == 0 && x.get(1) == 0 ? 0 : Double.NaN, starts, 2, 2,
                new Philox4x64(1));
        assertEquals(0, point.draws().normMax());
        assertThrows(IllegalArgumentException.class,
                () -> SliceSampling.coordinates(x -> Double.NaN, starts, 0, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> SliceSampling.coordinates(f, Matrix.zeros(0, 1), 0, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> SliceSampling.coordinates(f, starts, -1, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> SliceSampling.coordinates(f, starts, 0, 0, new Philox4x64(1)));
    }

    @Test
    void rejectionSamplingHasTheLaw() {
        MultivariateT proposal = MultivariateT.of(1, Vector.zeros(1), Matrix.identity(1));
        double bound = Math.log(2 * Math.PI) - 0.5;
        RejectionSampling r =
                RejectionSampling.of(x -> -0.5 * x.get(0) * x.get(0), proposal, bound, 5000, new Philox4x64(2));
        assertTrue(KolmogorovSmirnovTest.oneSample(r.draws().col(0).toArray(), Normal.standard()).pValue() > 1e-3);
        double share = Math.sqrt(2 * Math.PI) / Math.exp(bound);
        assertEquals(share, r.acceptance(), 4 * Math.sqrt(share * (1 - share) / r.proposals()));
        MultivariateNormal wide = MultivariateNormal.of(Vector.zeros(2), Matrix.identity(2).scale(2));
        RejectionSampling disc = RejectionSampling.of(x -> x.dot(x) < 1 ? 0 : Double.NEGATIVE_INFINITY, wide,
                Math.log(4 * Math.PI) + 0.25, 3000, new Philox4x64(4));
        double[] square = new double[3000];
        for (int i = 0; i < 3000; i++) square[i] = disc.draws().row(i).dot(disc.draws().row(i));
        assertTrue(KolmogorovSmirnovTest.oneSample(square, new org.jonum.distuv.Uniform(0, 1)).pValue() > 1e-3);
    }

    @Test
    void wrongBoundsAreSaid() {
        MultivariateNormal g = MultivariateNormal.standard(1);
        assertThrows(IllegalArgumentException.class, () -> RejectionSampling.of(x -> 1, g, 0, 100, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> RejectionSampling.of(x -> Double.NaN, g, 0, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class,
                () -> RejectionSampling.of(x -> 0, g, Double.NaN, 1, new Philox4x64(1)));
        assertThrows(IllegalArgumentException.class, () -> RejectionSampling.of(x -> 0, g, 0, 0, new Philox4x64(1)));
        Matrix one = Backend.where(Backend.current()).threads(1)
                .call(() -> RejectionSampling.of(g::logPdf, g, 0, 700, new Philox4x64(5)).draws());
        assertEquals(0, one.minus(RejectionSampling.of(g::logPdf, g, 0, 700, new Philox4x64(5)).draws()).normMax());
        assertEquals(1, RejectionSampling.of(g::logPdf, g, 0, 700, new Philox4x64(5)).acceptance());
    }
}
