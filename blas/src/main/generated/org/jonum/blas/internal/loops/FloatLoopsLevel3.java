// Generated from DoubleLoopsLevel3.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.FloatScalarProducts;
import org.jonum.blas.internal.scalar.FloatScalarTriangular3;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Scratch;

/// Level 3 on packed kernels: each routine says which views it multiplies, and onto which part of C.
interface FloatLoopsLevel3 extends FloatScalarProducts, FloatScalarTriangular3, FloatLoopsGeneral {
    /// Multiply-adds up to which the plain loops are done before the packing would be.
    int SMALL = 64;
    /// Multiply-adds up to which they are done before a tile in place would be.
    int TINY = 16;

    @Override
    default void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (isInPlace(transA, transB, m, n, k, alpha, lda)) {
            FloatInPlace.run(kernelsFloat(), m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        if (small(m, n, k)) {
            FloatScalarProducts.super.sgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc);
            return;
        }
        if (m == 0 || n == 0) return;
        if (n == 1) {                                               // a column: C = α·op(A)·b + β·C
            boolean t = transA.isTrans();
            sgemv(transA, t ? k : m, t ? m : k, alpha, a, aOff, lda, b, bOff, transB.isTrans() ? ldb : 1, beta, c, cOff,
                    1);
            return;
        }
        if (m == 1) {                                               // a row: Cᵀ = α·op(B)ᵀ·aᵀ + β·Cᵀ
            boolean t = transB.isTrans();
            sgemv(t ? Trans.NO_TRANS : Trans.TRANS, t ? n : k, t ? k : n, alpha, b, bOff, ldb,
                    a, aOff, transA.isTrans() ? 1 : lda, beta, c, cOff, ldc);
            return;
        }
        multiply(Part.ALL, transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    /// Whether one thread makes the product from A and B where they are.
    private boolean isInPlace(Trans transA, Trans transB, int m, int n, int k, float alpha, int lda) {
        long work = (long) m * n * k;
        return isProduct(m, n, k, alpha) && !transA.isTrans() && !transB.isTrans() && work > TINY
                && work < FloatProduct.PARALLEL && FloatInPlace.suits(kernelsFloat(), m, n, k, lda);
    }

    @Override
    default void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (small(n, n, k)) {
            FloatScalarProducts.super.sgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc);
            return;
        }
        if (alpha != 0 && k > 0 && FloatInPlace.suitsCopies(n, k, (long) n * n * k)) {
            FloatSmallPart.multiply(kernelsFloat(), Part.of(uplo), transA, transB, n, k, alpha, a, aOff, lda, b, bOff,
                    ldb, beta, c, cOff, ldc);
            return;
        }
        multiply(Part.of(uplo), transA, transB, n, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    private void multiply(Part part, Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (alpha == 0 || k == 0) {
            scale(beta, part, c, cOff, ldc, m, n);
            return;
        }
        FloatProduct p = FloatProduct.take();
        factors(p, transA, transB, a, aOff, lda, b, bOff, ldb);
        p.onto(part, c, cOff, ldc, m, n);
        p.run(kernelsFloat(), alpha, k, beta);
        p.give();
    }

    private static void factors(FloatProduct p, Trans transA, Trans transB, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb) {
        p.a.general(a, aOff, transA.isTrans() ? lda : 1, transA.isTrans() ? 1 : lda);
        p.bT.general(b, bOff, transB.isTrans() ? 1 : ldb, transB.isTrans() ? ldb : 1);
    }

    @Override
    default void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (small(m, n, order)) {
            FloatScalarProducts.super.ssymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        if (alpha == 0 || order == 0) {
            scale(beta, Part.ALL, c, cOff, ldc, m, n);
            return;
        }
        if (FloatInPlace.suitsCopies(order, order, (long) m * n * order)) {
            float[] full = FloatFull.symmetric(kernelsFloat(), uplo, order, a, aOff, lda);
            if (side == Side.LEFT) {
                FloatInPlace.run(kernelsFloat(), m, n, m, alpha, full, 0, m, b, bOff, ldb, beta, c, cOff, ldc);
            } else {
                FloatInPlace.run(kernelsFloat(), m, n, n, alpha, b, bOff, ldb, full, 0, n, beta, c, cOff, ldc);
            }
            Scratch.give(full);
            return;
        }
        FloatProduct p = FloatProduct.take();
        if (side == Side.LEFT) {
            p.a.symmetric(uplo, a, aOff, lda);
            p.bT.general(b, bOff, ldb, 1);
        } else {
            p.a.general(b, bOff, 1, ldb);
            p.bT.symmetric(uplo, a, aOff, lda);
        }
        p.onto(Part.ALL, c, cOff, ldc, m, n);
        p.run(kernelsFloat(), alpha, order, beta);
        p.give();
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (alpha == 0 || small(m, n, order)) {
            FloatScalarTriangular3.super.strmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        if (FloatSmallTriangle.multiply(kernelsFloat(), side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff,
                ldb)) {
            return;
        }
        if (side == Side.LEFT && m >= FloatSweep.LARGE) {
            FloatSweep s = FloatSweep.take(uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
            s.multiply(kernelsFloat(), alpha);
            s.give();
            return;
        }
        scale(alpha, Part.ALL, b, bOff, ldb, m, n);
        FloatTriangle t = FloatTriangle.take(side, uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
        t.multiply(kernelsFloat());
        t.give();
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (alpha == 0 || small(m, n, order)) {
            FloatScalarTriangular3.super.strsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        scale(alpha, Part.ALL, b, bOff, ldb, m, n);
        if (side == Side.LEFT && m > kernelsFloat().blocking().kc()) {
            FloatSweep s = FloatSweep.take(uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
            s.solve(kernelsFloat());
            s.give();
            return;
        }
        FloatTriangle t = FloatTriangle.take(side, uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
        t.solve(kernelsFloat());
        t.give();
    }

    @Override
    default void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc, int count) {
        int run = runOf(m, n, k, count);
        if (run == count) {
            batch(0, count, transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
        } else {
            inRuns(count, run, (from, to) -> batch(from, to, transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc));
        }
    }

    private void batch(int from, int to, Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc) {
        if (isInPlace(transA, transB, m, n, k, alpha, lda)) {
            for (int i = from; i < to; i++) {
                FloatInPlace.run(kernelsFloat(), m, n, k, alpha, a[i], aOff[i], lda, b[i], bOff[i], ldb, beta, c[i],
                        cOff[i], ldc);
            }
            return;
        }
        FloatProduct p = FloatProduct.take();
        for (int i = from; i < to; i++) {
            if (isProduct(m, n, k, alpha)) {
                factors(p, transA, transB, a[i], aOff[i], lda, b[i], bOff[i], ldb);
                p.onto(Part.ALL, c[i], cOff[i], ldc, m, n);
                p.run(kernelsFloat(), alpha, k, beta);
            } else {
                sgemm(transA, transB, m, n, k, alpha, a[i], aOff[i], lda, b[i], bOff[i], ldb, beta, c[i], cOff[i], ldc);
            }
        }
        p.give();
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC, int count) {
        int run = runOf(m, n, k, count);
        if (run == count) {
            strided(0, count, transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                    beta, c, cOff, ldc, strideC);
        } else {
            inRuns(count, run, (from, to) -> strided(from, to, transA, transB, m, n, k, alpha, a, aOff, lda, strideA,
                    b, bOff, ldb, strideB, beta, c, cOff, ldc, strideC));
        }
    }

    private void strided(int from, int to, Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC) {
        if (isInPlace(transA, transB, m, n, k, alpha, lda)) {
            for (int i = from; i < to; i++) {
                FloatInPlace.run(kernelsFloat(), m, n, k, alpha, a, aOff + i * strideA, lda, b, bOff + i * strideB,
                        ldb, beta, c, cOff + i * strideC, ldc);
            }
            return;
        }
        FloatProduct p = FloatProduct.take();
        for (int i = from; i < to; i++) {
            int ai = aOff + i * strideA, bi = bOff + i * strideB, ci = cOff + i * strideC;
            if (isProduct(m, n, k, alpha)) {
                factors(p, transA, transB, a, ai, lda, b, bi, ldb);
                p.onto(Part.ALL, c, ci, ldc, m, n);
                p.run(kernelsFloat(), alpha, k, beta);
            } else {
                sgemm(transA, transB, m, n, k, alpha, a, ai, lda, b, bi, ldb, beta, c, ci, ldc);
            }
        }
        p.give();
    }

    /// Whether there is something to multiply, and not only vectors.
    private static boolean isProduct(int m, int n, int k, float alpha) {
        return m > 1 && n > 1 && k > 0 && alpha != 0;
    }

    /// How many problems one after the other are worth a thread's while: all of them where there is one thread, or where a
    /// problem is large enough to take the threads itself.
    private static int runOf(int m, int n, int k, int count) {
        int run = Math.clamp(FloatProduct.PARALLEL / Math.max(1, (long) m * n * k), 1, Math.max(1, count));
        return run == 1 || Parallel.threads() == 1 ? count : run;
    }

    private static void inRuns(int count, int run, Problems problems) {
        Parallel.forEach(Math.ceilDiv(count, run), t -> problems.solve(t * run, Math.min(count, (t + 1) * run)));
    }

    private static boolean small(int m, int n, int k) {
        return (long) m * n * k <= SMALL;
    }

    /// The part of C := β·C; β = 0 does not read C.
    private void scale(float beta, Part part, float[] c, int cOff, int ldc, int m, int n) {
        if (beta == 1) return;
        for (int j = 0; j < n; j++) {
            int top = part.firstRow(0, j, m), len = part.endRow(0, j, m) - top;
            scale(len, beta, c, cOff + top + j * ldc, 1);
        }
    }
}
