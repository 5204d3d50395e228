package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.mat.FMatrix;
import org.jonum.mat.FVector;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What is wrong is said before anything is started, with routine, argument, what came and what was needed.
class GpuErrorsTest {
    private final OnFake on = new OnFake();
    private final Gpu gpu = on.gpu;
    private final GpuScope s = on.s;

    @AfterEach
    void close() {
        on.close();
    }

    private void refused(String message, Executable call) {
        long before = gpu.launches();
        int calls = on.fake.calls();
        var e = assertThrows(RuntimeException.class, call);
        assertTrue(e.getMessage().startsWith(message), e::toString);
        assertTrue(e instanceof IllegalArgumentException || e instanceof IllegalStateException
                || e instanceof IndexOutOfBoundsException, e::toString);
        assertEquals(before, gpu.launches());
        assertEquals(calls, on.fake.calls(), "calls of CUDA");
    }

    @Test
    void shapesThatDoNotFit() {
        GpuMatrix a = s.matrix(2, 3), b = s.matrix(2, 3), sq = s.matrix(2, 2);
        GpuVector x = s.vector(2), y = s.vector(3);
        GpuMatrix three = s.matrix(3, 3);
        GpuBatch one = s.batch(1, 2, 2), two = s.batch(2, 2, 1);
        refused("gemm: rows of op(b) = 2, need columns of op(a) = 3", () -> gpu.gemm(1, a, b, 0, sq));
        refused("gemm: c = 2x3, need 2x2", () -> gpu.gemm(Trans.NO_TRANS, Trans.TRANS, 1, a, a, 0, b));
        refused("gemv: x.size() = 2, need columns of op(a) = 3", () -> gpu.gemv(1, a, x, 0, y));
        refused("gemv: y.size() = 3, need rows of op(a) = 2", () -> gpu.gemv(1, a, y, 0, y));
        refused("axpy: y.size() = 3, need x.size() = 2", () -> gpu.axpy(1, x, y));
        refused("trsm: a = 2x3, need 2x2",
                () -> gpu.trsm(Side.LEFT, Uplo.LOWER, Trans.NO_TRANS, Diag.UNIT, 1, a, b));
        refused("cholesky: a = 2x3, need as many rows as columns", () -> gpu.cholesky(s, a));
        refused("solve: b.rows() = 2, need a.rows() = 3", () -> gpu.solve(s, three, sq));
        refused("leastSquares: a = 2x3, need no more columns than rows", () -> gpu.leastSquares(s, a, sq));
        refused("map: c = 2x2, need 2x3", () -> gpu.map(GpuFunction.EXP, a, sq));
        refused("foldCols: out.size() = 2, need number of results = 3", () -> gpu.foldCols(GpuFold.SUM, a, x));
        refused("upload: a = 2x2, need 2x3", () -> a.upload(Matrix.identity(2)));
        refused("download: out = 2x2, need 2x3", () -> a.download(Matrix.identity(2)));
        refused("block: columns from 2, 2 of them, need a part of 0 to 3", () -> a.block(0, 2, 1, 2));
        refused("row: rows from 2, 1 of them", () -> a.row(2));
        refused("matrix: rows = -1, need >= 0", () -> s.matrix(-1, 2));
        refused("solveInPlace: b.count() = 2, need a.count() = 1", () -> gpu.solveInPlace(one, two));
        refused("uploadBatch: a matrix = 1x1, need 2x2",
                () -> s.uploadBatch(List.of(Matrix.identity(2), Matrix.identity(1))));
        refused("asColumn: inc = 2, need elements side by side, inc = 1", () -> a.row(0).asColumn());
    }

    @Test
    void floatsToo() {
        List<FMatrix> two = List.of(FMatrix.identity(2), FMatrix.of(2, 2, 1, 2, 3, 4));
        GpuFBatch b = s.uploadFloatBatch(two), one = s.floatBatch(1, 2, 2);
        assertEquals(two, b.download());
        assertEquals(FMatrix.zeros(2, 1), s.floatMatrix(2, 1).download());
        assertEquals(FVector.zeros(3), s.floatVector(3).download());
        refused("uploadFloatBatch: matrices.size() = 0", () -> s.uploadFloatBatch(List.of()));
        refused("gemm: b.count() = 1, need a.count() = 2", () -> gpu.gemm(Trans.TRANS, Trans.TRANS, 1, b,
                one, 0, b));
    }

    @Test
    void whatIsMissing() {
        GpuMatrix a = s.matrix(2, 2);
        refused("gemm: b = null, need a value", () -> gpu.gemm(1, a, null, 0, a));
        refused("gemm: transA = null, need a value", () -> gpu.gemm(null, Trans.TRANS, 1, a, a, 0, a));
        refused("map: f = null, need a value", () -> gpu.map(null, a, a));
        refused("cholesky: s = null, need a value", () -> gpu.cholesky(null, a));
        refused("upload: a = null, need a value", () -> s.upload((Matrix) null));
        refused("download: out = null, need a value", () -> a.download(null));
    }

    @Test
    void resultsInTheMemoryOfOperands() {
        GpuMatrix one = s.identity(4), a = s.matrix(4, 4), left = a.block(0, 0, 4, 2), right = a.block(0, 2, 4, 2);
        refused("gemm: c = in the memory of a, need memory apart from it", () -> gpu.gemm(1, a, one, 0, a));
        refused("transpose: c = in the memory of a", () -> gpu.transpose(a, a));
        refused("copy: y = in the memory of x", () -> gpu.copy(a.row(0), a.col(1)));
        refused("map: c = in the memory of a",
                () -> gpu.map(GpuFunction.EXP, a.block(0, 0, 2, 2), a.block(1, 1, 2, 2)));
        assertDoesNotThrow(() -> gpu.copy(left, right));
        assertDoesNotThrow(() -> gpu.copy(a.row(0), a.row(1)));
        assertDoesNotThrow(() -> gpu.copy(a.block(0, 0, 2, 4), a.block(2, 0, 2, 4)));
        assertDoesNotThrow(() -> gpu.map(GpuFunction.EXP, a, a));
    }

    @Test
    void whatIsClosed() {
        GpuMatrix b = s.matrix(2, 1), one = s.identity(2), a = s.matrix(2, 2), view = a.block(0, 0, 1, 1);
        GpuCholesky f = gpu.cholesky(s, s.identity(2));
        assertTrue(view.isOpen());
        view.close();
        assertTrue(a.isOpen());
        a.close();
        a.close();
        assertFalse(view.isOpen());
        refused("gemm: a is closed", () -> gpu.gemm(1, a, a, 0, a));
        refused("scal: x is closed", () -> gpu.scal(1, view.row(0)));
        refused("download: this matrix is closed", a::download);
        refused("upload: this matrix is closed", () -> a.upload(Matrix.identity(2)));
        refused("downloadAsync: this matrix is closed", a::downloadAsync);
        f.close();
        refused("solve: a is closed", () -> f.solve(b));
        GpuScope t = gpu.scope();
        t.close();
        refused("matrix: the scope is closed", () -> t.matrix(1, 1));
        refused("cholesky: the scope is closed", () -> gpu.cholesky(t, one));
        assertTrue(a.toString().endsWith(", closed"), a.toString());
    }

    @Test
    void whatIsOfAnotherGpu() {
        try (OnFake other = new OnFake()) {
            GpuMatrix a = s.identity(2), b = other.s.matrix(2, 2);
            GpuCholesky f = gpu.cholesky(s, a);
            f.info();
            refused("gemm: b = on Gpu ", () -> gpu.gemm(1, a, b, 0, a));
            refused("cholesky: s = on Gpu ", () -> gpu.cholesky(other.s, a));
            refused("solve: b = on Gpu ", () -> f.solve(b));
            try (GpuEvent e = other.gpu.record()) {
                refused("waitFor: event = on Gpu ", () -> gpu.waitFor(e));
            }
        }
    }

    @Test
    void aClosedGpu() {
        OnFake other = new OnFake();
        GpuMatrix a = other.s.matrix(2, 2);
        other.close();
        other.gpu.close();
        a.close();
        assertFalse(other.gpu.isOpen());
        for (Executable call : List.<Executable>of(() -> other.gpu.scope(), () -> other.gpu.fork(),
                () -> other.gpu.describe(),
                () -> other.gpu.synchronize(), () -> other.gpu.record(), () -> other.gpu.free(), () -> other.gpu.trim(),
                () -> other.gpu.gemm(1, a, a, 0, a), a::download)) {
            var e = assertThrows(IllegalStateException.class, call);
            assertTrue(e.getMessage().contains(" closed"), e::toString);
        }
    }

    @Test
    void devicesAndOptions() {
        FakeCuda fake = new FakeCuda(12);
        FfmCuda api = new FfmCuda(fake);
        var e = assertThrows(IllegalArgumentException.class, () -> Gpu.open(api, 1));
        assertEquals("open: device = 1, need 0 to 0", e.getMessage());
        try (Gpu g = Gpu.open(api, 0, GpuOption.TF32, GpuOption.NONDETERMINISTIC); GpuScope t = g.scope()) {
            String text = g.describe();
            assertTrue(text.contains("binding: ffm"), text);
            assertTrue(text.contains("may differ from run to run"), text);
            assertTrue(text.contains("TF32"), text);
            assertTrue(text.contains("fake/libcublas.so.12"), text);
            assertTrue(g.free() > 0);
            t.upload(Vector.of(1, 2));
            g.trim();
        }
        assertEquals("", fake.leaks());
        assertTrue(fake.log().containsAll(List.of("cublasSetAtomicsMode", "cublasSetMathMode", "cuMemPoolTrimTo")),
                fake.log()::toString);
    }
}
