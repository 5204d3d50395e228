package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.DoubleScalarProducts;
import org.jonum.blas.internal.scalar.DoubleScalarTriangular3;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Scratch;

/// Level 3 on packed kernels: each routine says which views it multiplies, and onto which part of C.
interface DoubleLoopsLevel3 extends DoubleScalarProducts, DoubleScalarTriangular3, DoubleLoopsGeneral {
    /// Multiply-adds up to which the plain loops are done before the packing would be.
    int SMALL = 64;
    /// Multiply-adds up to which they are done before a tile in place would be.
    int TINY = 16;

    @Override
    default void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (isInPlace(transA, transB, m, n, k, alpha, lda)) {
            DoubleInPlace.run(kernelsDouble(), m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        if (small(m, n, k)) {
            DoubleScalarProducts.super.dgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc);
            return;
        }
        if (m == 0 || n == 0) return;
        if (n == 1) {                                               // a column: C = α·op(A)·b + β·C
            boolean t = transA.isTrans();
            dgemv(transA, t ? k : m, t ? m : k, alpha, a, aOff, lda, b, bOff, transB.isTrans() ? ldb : 1, beta, c, cOff,
                    1);
            return;
        }
        if (m == 1) {                                               // a row: Cᵀ = α·op(B)ᵀ·aᵀ + β·Cᵀ
            boolean t = transB.isTrans();
            dgemv(t ? Trans.NO_TRANS : Trans.TRANS, t ? n : k, t ? k : n, alpha, b, bOff, ldb,
                    a, aOff, transA.isTrans() ? 1 : lda, beta, c, cOff, ldc);
            return;
        }
        multiply(Part.ALL, transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    /// Whether one thread makes the product from A and B where they are.
    private boolean isInPlace(Trans transA, Trans transB, int m, int n, int k, double alpha, int lda) {
        long work = (long) m * n * k;
        return isProduct(m, n, k, alpha) && !transA.isTrans() && !transB.isTrans() && work > TINY
                && work < DoubleProduct.PARALLEL && DoubleInPlace.suits(kernelsDouble(), m, n, k, lda);
    }

    @Override
    default void dgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (small(n, n, k)) {
            DoubleScalarProducts.super.dgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc);
            return;
        }
        if (alpha != 0 && k > 0 && DoubleInPlace.suitsCopies(n, k, (long) n * n * k)) {
            DoubleSmallPart.multiply(kernelsDouble(), Part.of(uplo), transA, transB, n, k, alpha, a, aOff, lda, b, bOff,
                    ldb, beta, c, cOff, ldc);
            return;
        }
        multiply(Part.of(uplo), transA, transB, n, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    private void multiply(Part part, Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (alpha == 0 || k == 0) {
            scale(beta, part, c, cOff, ldc, m, n);
            return;
        }
        DoubleProduct p = DoubleProduct.take();
        factors(p, transA, transB, a, aOff, lda, b, bOff, ldb);
        p.onto(part, c, cOff, ldc, m, n);
        p.run(kernelsDouble(), alpha, k, beta);
        p.give();
    }

    private static void factors(DoubleProduct p, Trans transA, Trans transB, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb) {
        p.a.general(a, aOff, transA.isTrans() ? lda : 1, transA.isTrans() ? 1 : lda);
        p.bT.general(b, bOff, transB.isTrans() ? 1 : ldb, transB.isTrans() ? ldb : 1);
    }

    @Override
    default void dsymm(Side side, Uplo uplo, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (small(m, n, order)) {
            DoubleScalarProducts.super.dsymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        if (alpha == 0 || order == 0) {
            scale(beta, Part.ALL, c, cOff, ldc, m, n);
            return;
        }
        if (DoubleInPlace.suitsCopies(order, order, (long) m * n * order)) {
            double[] full = DoubleFull.symmetric(kernelsDouble(), uplo, order, a, aOff, lda);
            if (side == Side.LEFT) {
                DoubleInPlace.run(kernelsDouble(), m, n, m, alpha, full, 0, m, b, bOff, ldb, beta, c, cOff, ldc);
            } else {
                DoubleInPlace.run(kernelsDouble(), m, n, n, alpha, b, bOff, ldb, full, 0, n, beta, c, cOff, ldc);
            }
            Scratch.give(full);
            return;
        }
        DoubleProduct p = DoubleProduct.take();
        if (side == Side.LEFT) {
            p.a.symmetric(uplo, a, aOff, lda);
            p.bT.general(b, bOff, ldb, 1);
        } else {
            p.a.general(b, bOff, 1, ldb);
            p.bT.symmetric(uplo, a, aOff, lda);
        }
        p.onto(Part.ALL, c, cOff, ldc, m, n);
        p.run(kernelsDouble(), alpha, order, beta);
        p.give();
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (alpha == 0 || small(m, n, order)) {
            DoubleScalarTriangular3.super.dtrmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        if (DoubleSmallTriangle.multiply(kernelsDouble(), side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff,
                ldb)) {
            return;
        }
        if (side == Side.LEFT && m >= DoubleSweep.LARGE) {
            DoubleSweep s = DoubleSweep.take(uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
            s.multiply(kernelsDouble(), alpha);
            s.give();
            return;
        }
        scale(alpha, Part.ALL, b, bOff, ldb, m, n);
        DoubleTriangle t = DoubleTriangle.take(side, uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
        t.multiply(kernelsDouble());
        t.give();
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (alpha == 0 || small(m, n, order)) {
            DoubleScalarTriangular3.super.dtrsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        scale(alpha, Part.ALL, b, bOff, ldb, m, n);
        if (side == Side.LEFT && m > kernelsDouble().blocking().kc()) {
            DoubleSweep s = DoubleSweep.take(uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
            s.solve(kernelsDouble());
            s.give();
            return;
        }
        DoubleTriangle t = DoubleTriangle.take(side, uplo, transA, diag, a, aOff, lda, b, bOff, ldb, m, n);
        t.solve(kernelsDouble());
        t.give();
    }

    @Override
    default void dgemmBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[][] a, int[] aOff, int lda, double[][] b, int[] bOff, int ldb,
            double beta, double[][] c, int[] cOff, int ldc, int count) {
        int run = runOf(m, n, k, count);
        if (run == count) {
            batch(0, count, transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
        } else {
            inRuns(count, run, (from, to) -> batch(from, to, transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc));
        }
    }

    private void batch(int from, int to, Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[][] a, int[] aOff, int lda, double[][] b, int[] bOff, int ldb,
            double beta, double[][] c, int[] cOff, int ldc) {
        if (isInPlace(transA, transB, m, n, k, alpha, lda)) {
            for (int i = from; i < to; i++) {
                DoubleInPlace.run(kernelsDouble(), m, n, k, alpha, a[i], aOff[i], lda, b[i], bOff[i], ldb, beta, c[i],
                        cOff[i], ldc);
            }
            return;
        }
        DoubleProduct p = DoubleProduct.take();
        for (int i = from; i < to; i++) {
            if (isProduct(m, n, k, alpha)) {
                factors(p, transA, transB, a[i], aOff[i], lda, b[i], bOff[i], ldb);
                p.onto(Part.ALL, c[i], cOff[i], ldc, m, n);
                p.run(kernelsDouble(), alpha, k, beta);
            } else {
                dgemm(transA, transB, m, n, k, alpha, a[i], aOff[i], lda, b[i], bOff[i], ldb, beta, c[i], cOff[i], ldc);
            }
        }
        p.give();
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB,
            double beta, double[] c, int cOff, int ldc, int strideC, int count) {
        int run = runOf(m, n, k, count);
        if (run == count) {
            strided(0, count, transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                    beta, c, cOff, ldc, strideC);
        } else {
            inRuns(count, run, (from, to) -> strided(from, to, transA, transB, m, n, k, alpha, a, aOff, lda, strideA,
                    b, bOff, ldb, strideB, beta, c, cOff, ldc, strideC));
        }
    }

    private void strided(int from, int to, Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB,
            double beta, double[] c, int cOff, int ldc, int strideC) {
        if (isInPlace(transA, transB, m, n, k, alpha, lda)) {
            for (int i = from; i < to; i++) {
                DoubleInPlace.run(kernelsDouble(), m, n, k, alpha, a, aOff + i * strideA, lda, b, bOff + i * strideB,
                        ldb, beta, c, cOff + i * strideC, ldc);
            }
            return;
        }
        DoubleProduct p = DoubleProduct.take();
        for (int i = from; i < to; i++) {
            int ai = aOff + i * strideA, bi = bOff + i * strideB, ci = cOff + i * strideC;
            if (isProduct(m, n, k, alpha)) {
                factors(p, transA, transB, a, ai, lda, b, bi, ldb);
                p.onto(Part.ALL, c, ci, ldc, m, n);
                p.run(kernelsDouble(), alpha, k, beta);
            } else {
                dgemm(transA, transB, m, n, k, alpha, a, ai, lda, b, bi, ldb, beta, c, ci, ldc);
            }
        }
        p.give();
    }

    /// Whether there is something to multiply, and not only vectors.
    private static boolean isProduct(int m, int n, int k, double alpha) {
        return m > 1 && n > 1 && k > 0 && alpha != 0;
    }

    /// How many problems one after the other are worth a thread's while: all of them where there is one thread, or where a
    /// problem is large enough to take the threads itself.
    private static int runOf(int m, int n, int k, int count) {
        int run = Math.clamp(DoubleProduct.PARALLEL / Math.max(1, (long) m * n * k), 1, Math.max(1, count));
        return run == 1 || Parallel.threads() == 1 ? count : run;
    }

    private static void inRuns(int count, int run, Problems problems) {
        Parallel.forEach(Math.ceilDiv(count, run), t -> problems.solve(t * run, Math.min(count, (t + 1) * run)));
    }

    private static boolean small(int m, int n, int k) {
        return (long) m * n * k <= SMALL;
    }

    /// The part of C := β·C; β = 0 does not read C.
    private void scale(double beta, Part part, double[] c, int cOff, int ldc, int m, int n) {
        if (beta == 1) return;
        for (int j = 0; j < n; j++) {
            int top = part.firstRow(0, j, m), len = part.endRow(0, j, m) - top;
            scale(len, beta, c, cOff + top + j * ldc, 1);
        }
    }
}
