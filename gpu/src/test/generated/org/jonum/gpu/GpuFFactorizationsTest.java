// Generated from GpuFactorizationsTest.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Trans;
import org.jonum.mat.FMatrix;
import org.jonum.mat.NotPositiveDefiniteException;
import org.jonum.mat.NumericalException;
import org.jonum.mat.SingularMatrixException;
import org.jonum.mat.FVector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Factorizations on the fake: residuals, and how failures come to light.
class GpuFFactorizationsTest {
    private static final float TOLERANCE = 500 * FloatLimits.EPS;
    private final SplittableRandom random = new SplittableRandom(11);
    private final OnFake on = open();
    private final Gpu gpu = on.gpu;
    private final GpuScope s = on.s;

    /// What is worked on.
    OnFake open() {
        return new OnFake();
    }

    @AfterEach
    void close() {
        on.close();
    }

    private FMatrix random(int m, int n) {
        return FMatrix.random(random, m, n);
    }

    private FMatrix definite(int n) {
        FMatrix a = random(n, n);
        return a.times(a.transpose()).plus(FMatrix.identity(n));
    }

    /// The same, as a block of a larger matrix.
    private GpuFMatrix block(FMatrix a) {
        FMatrix around = FMatrix.zeros(a.rows() + 2, a.cols() + 1);
        around.fill(Float.NaN);
        around.block(1, 0, a.rows(), a.cols()).assign(a);
        return s.upload(around).block(1, 0, a.rows(), a.cols());
    }

    private static void close(FMatrix expected, FMatrix found) {
        assertTrue(expected.approxEquals(found, TOLERANCE), () -> expected + "\n" + found);
    }

    @Test
    void choleskySolves() {
        for (int n : new int[] {0, 1, 5}) {
            FMatrix a = definite(n), b = random(n, 3);
            GpuFMatrix d = block(a), x = block(b);
            GpuFCholesky f = gpu.cholesky(s, d);
            f.solve(x);
            close(b, a.times(x.download()));
            close(a, d.download());
            assertEquals(0, f.info());
            assertEquals((float) Math.log(a.det()), f.logDet(), TOLERANCE * 10);
            FVector y = random(n, 1).col(0);
            GpuFVector v = s.upload(y);
            gpu.choleskyInPlace(d).solve(v);
            close(y.asColumn(), a.times(v.download().asColumn()));
        }
    }

    @Test
    void luSolvesBothWays() {
        for (int n : new int[] {0, 1, 5}) {
            FMatrix a = random(n, n), b = random(n, 2);
            GpuFMatrix x = block(b), y = block(b);
            GpuFLu f = gpu.lu(s, block(a));
            f.solve(x);
            f.solve(Trans.TRANS, y);
            close(b, a.times(x.download()));
            close(b, a.transpose().times(y.download()));
            assertEquals(0, f.info());
            assertEquals(a.det(), f.det(), TOLERANCE);
            assertEquals((float) Math.log(Math.abs(a.det())), f.logAbsDet(), TOLERANCE * 10);
            close(b, a.times(gpu.solve(s, s.upload(a), s.upload(b)).download()));
            GpuFVector v = s.upload(b.col(0));
            gpu.luInPlace(s, block(a)).solve(v);
            close(b.block(0, 0, n, 1), a.times(v.download().asColumn()));
        }
        assertArrayEquals(new int[] {1, 1}, gpu.lu(s, s.upload(FMatrix.of(2, 2, 1, 2, 3, 4))).pivots());
    }

    @Test
    void conditionIsEstimated() {
        FMatrix a = FMatrix.of(3, 3, 1, 2, 3, 4, 5, 6, 7, 8, 10);
        float norm = a.norm1(), exact = 1 / norm / a.inverse().norm1();
        float estimate = gpu.lu(s, s.upload(a)).rcond(norm);
        assertTrue(estimate >= exact * (1 - TOLERANCE) && estimate < 3 * exact, estimate + " for " + exact);
        assertEquals(1, gpu.lu(s, s.upload(FMatrix.identity(4))).rcond(1), TOLERANCE);
        assertEquals(0, gpu.lu(s, s.upload(FMatrix.zeros(2, 2))).rcond(0));
    }

    @Test
    void qrMultipliesAndSolvesLeastSquares() {
        for (int[] shape : new int[][] {{5, 3}, {3, 3}, {3, 5}, {4, 0}, {1, 1}}) {
            FMatrix a = random(shape[0], shape[1]);
            GpuFQr f = gpu.qr(s, block(a));
            FMatrix q = f.q(s).download(), packed = f.factors().download();
            int k = Math.min(shape[0], shape[1]);
            FMatrix r = FMatrix.generate(k, shape[1], (i, j) -> i <= j ? packed.get(i, j) : 0);
            close(a, q.times(r));
            close(FMatrix.identity(k), q.transpose().times(q));
            FMatrix c = random(shape[0], 2);
            GpuFMatrix d = block(c);
            f.multiply(Trans.TRANS, d);
            close(q.transpose().times(c), d.block(0, 0, k, 2).download());
            f.multiply(Trans.NO_TRANS, d);
            close(c, d.download());
            if (shape[0] < shape[1]) continue;
            close(a.leastSquares(c), gpu.leastSquares(s, block(a), block(c)).download());
        }
    }

    @Test
    void singularValuesOfAnyShape() {
        for (int[] shape : new int[][] {{5, 3}, {3, 3}, {3, 5}, {0, 2}, {1, 4}}) {
            FMatrix a = random(shape[0], shape[1]);
            GpuFSvd f = gpu.svd(s, block(a));
            FMatrix u = f.u().download(), vt = f.vt().download();
            FVector sigma = f.values().download();
            close(a, u.times(FMatrix.diagonal(sigma.toArray())).times(vt));
            close(FMatrix.identity(sigma.size()), u.transpose().times(u));
            close(FMatrix.identity(sigma.size()), vt.times(vt.transpose()));
            for (int i = 1; i < sigma.size(); i++) assertTrue(sigma.get(i) <= sigma.get(i - 1));
        }
    }

    @Test
    void symmetricEigenproblems() {
        for (int n : new int[] {0, 1, 5}) {
            FMatrix m = random(n, n), a = m.plus(m.transpose()), b = definite(n);
            GpuFSymEigen f = gpu.symEigen(s, block(a));
            FMatrix v = f.vectors().download(), w = FMatrix.diagonal(f.values().download().toArray());
            close(a, v.times(w).times(v.transpose()));
            GpuFSymEigen g = gpu.symEigen(s, block(a), block(b));
            v = g.vectors().download();
            w = FMatrix.diagonal(g.values().download().toArray());
            close(a.times(v), b.times(v).times(w));
            close(FMatrix.identity(n), v.transpose().times(b).times(v));
        }
        FMatrix bad = FMatrix.of(2, 2, 1, 2, 2, 1);
        gpu.symEigen(s, s.upload(FMatrix.identity(2)), s.upload(bad));
        assertThrows(NotPositiveDefiniteException.class, gpu::synchronize);
    }

    @Test
    void eigenvaluesOfGeneralMatrices() {
        FMatrix a = FMatrix.of(3, 3, 0, -2, 0, 2, 0, 0, 0, 0, 5);
        GpuFEigen f = gpu.eigen(s, block(a));
        float sum = 0, size = 0;
        for (var w : f.values()) {
            sum += (float) w.re();
            size += (float) Math.hypot(w.re(), w.im());
        }
        assertEquals(5, sum, TOLERANCE);
        assertEquals(9, size, TOLERANCE);
        FMatrix v = f.vectors().download();
        int real =
                java.util.stream.IntStream.range(0, 3).filter(j -> f.values()[j].im() == 0).findFirst().orElseThrow();
        close(a.times(v.block(0, real, 3, 1)), v.block(0, real, 3, 1).scale(5));
    }

    @Test
    void failuresComeWithTheNextWaitAndOnce() {
        GpuFMatrix bad = s.upload(FMatrix.of(3, 3, 1, 0, 0, 0, 1, 2, 0, 2, 1)), b = s.upload(random(3, 1));
        GpuFCholesky f = gpu.cholesky(s, bad);
        f.solve(b);                                                     // not known yet
        FMatrix out = FMatrix.zeros(3, 1);
        var e = assertThrows(NotPositiveDefiniteException.class, () -> b.download(out));
        assertEquals(3, e.order());
        assertEquals(FMatrix.zeros(3, 1), out);                          // nothing is written
        gpu.synchronize();                                              // told once
        assertThrows(NotPositiveDefiniteException.class, () -> f.solve(b));
        assertEquals(3, f.info());
        GpuFCholesky asked = gpu.cholesky(s, bad);
        assertEquals(3, asked.info());
        gpu.synchronize();
        GpuFLu lu = gpu.lu(s, s.upload(FMatrix.of(2, 2, 1, 1, 1, 1)));
        assertThrows(SingularMatrixException.class, () -> gpu.nrm2(s.upload(FVector.of(1, 2))));
        assertThrows(SingularMatrixException.class, () -> lu.solve(b.block(0, 0, 2, 1)));
        assertEquals(2, lu.info());
    }

    @Test
    void manyFailuresAreThrownTogether() {
        GpuFMatrix zero = s.upload(FMatrix.zeros(1, 1));
        gpu.cholesky(s, zero);
        gpu.lu(s, zero);
        var e = assertThrows(NotPositiveDefiniteException.class, gpu::synchronize);
        assertEquals(SingularMatrixException.class, e.getSuppressed()[0].getClass());
    }

    @Test
    void moreFactorizationsThanThereAreSlotsForInfo() {
        GpuFMatrix a = s.upload(definite(1));
        for (int i = 0; i < 1100; i++) gpu.choleskyInPlace(a);
        gpu.synchronize();
    }

    @Test
    void batchesMultiplyAndSolve() {
        List<FMatrix> a = List.of(definite(3), definite(3), definite(3)),
                b = List.of(random(3, 2), random(3, 2), random(3, 2));
        GpuFBatch x = batch(a), y = batch(b), z = batch(b);
        gpu.gemm(Trans.TRANS, Trans.NO_TRANS, 2, x, y, 3, z);
        for (int i = 0; i < 3; i++)
            close(a.get(i).times(b.get(i)).scale(2).plus(b.get(i).scale(3)), z.download().get(i));
        GpuFBatch l = batch(a), w = batch(b);
        gpu.solveInPlace(x, y);
        gpu.choleskySolveInPlace(l, w);
        for (int i = 0; i < 3; i++) {
            close(b.get(i), a.get(i).times(y.download().get(i)));
            close(b.get(i), a.get(i).times(w.matrix(i).download()));
        }
        gpu.choleskySolveInPlace(batch(List.of(definite(2), FMatrix.zeros(2, 2))),
                batch(List.of(random(2, 1), random(2, 1))));
        var e = assertThrows(NumericalException.class, gpu::synchronize);
        assertTrue(e.getMessage().contains("matrix 1 "), e.getMessage());
        gpu.solveInPlace(batch(List.of(definite(2), FMatrix.zeros(2, 2))), batch(List.of(random(2, 1), random(2, 1))));
        var f = assertThrows(SingularMatrixException.class, gpu::synchronize);
        assertTrue(f.getMessage().contains("matrix 1 "), f.getMessage());
    }

    private GpuFBatch batch(List<FMatrix> all) {
        FMatrix first = all.get(0);
        Memory m = s.memory(GpuFBatch.bytes("batch", all.size(), first.rows(), first.cols()));
        GpuFBatch x = GpuFBatch.over(gpu, m, all.size(), first.rows(), first.cols());
        for (int i = 0; i < all.size(); i++) x.matrix(i).upload(all.get(i));
        return x;
    }

    @Test
    void fromHostToHost() {
        FMatrix a = definite(4), b = random(4, 2), tall = random(6, 3), c = random(6, 2);
        close(a.times(b), gpu.times(a, b));
        close(b, a.times(gpu.solve(a, b)));
        close(b.block(0, 1, 4, 1), a.times(gpu.solve(a.transpose(), b.col(1)).asColumn()));
        close(tall.leastSquares(c), gpu.leastSquares(tall, c));
        assertEquals(0, gpu.solve(FMatrix.zeros(0, 0), FMatrix.zeros(0, 2)).rows());
        assertThrows(SingularMatrixException.class, () -> gpu.solve(FMatrix.of(2, 2, 1, 2, 2, 4), random(2, 1)));
        assertThrows(SingularMatrixException.class, () -> gpu.solve(FMatrix.of(1, 1, Float.NaN), random(1, 1)));
        FMatrix rank1 = FMatrix.of(3, 2, 1, 2, 2, 4, 3, 6);
        assertThrows(SingularMatrixException.class, () -> gpu.leastSquares(rank1, random(3, 1)));
        assertEquals(0, gpu.allocated());
    }
}
