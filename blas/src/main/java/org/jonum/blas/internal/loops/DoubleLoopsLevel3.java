package org.jonum.blas.internal.loops;

import java.util.function.IntConsumer;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.loops.DoubleOperand.General;
import org.jonum.blas.internal.loops.DoubleOperand.Symmetric;
import org.jonum.blas.internal.scalar.DoubleScalarProducts;
import org.jonum.blas.internal.scalar.DoubleScalarTriangular3;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.spi.DoubleKernels;

/// Level 3 on packed kernels: each routine says which views it multiplies, and onto which part of C.
interface DoubleLoopsLevel3 extends DoubleScalarProducts, DoubleScalarTriangular3 {
    /// Multiply-adds up to which the plain loops are done before the packing would be.
    int SMALL = 512;

    /// The port's kernels.
    DoubleKernels kernelsDouble();

    @Override
    default void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (small(m, n, k)) {
            DoubleScalarProducts.super.dgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                    beta, c, cOff, ldc);
            return;
        }
        add(Part.ALL, alpha, new General(op(transA, a, aOff, lda, m, k)), new General(op(transB, b, bOff, ldb, k, n)),
                k,
                beta, DoubleView.of(c, cOff, m, n, ldc));
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
        add(Part.of(uplo), alpha, new General(op(transA, a, aOff, lda, n, k)),
                new General(op(transB, b, bOff, ldb, k, n)),
                k, beta, DoubleView.of(c, cOff, n, n, ldc));
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
        DoubleOperand s = new Symmetric(DoubleView.of(a, aOff, order, order, lda), uplo, 0);
        DoubleOperand g = new General(DoubleView.of(b, bOff, m, n, ldb));
        DoubleView to = DoubleView.of(c, cOff, m, n, ldc);
        if (side == Side.LEFT) {
            add(Part.ALL, alpha, s, g, order, beta, to);
        } else {
            add(Part.ALL, alpha, g, s, order, beta, to);
        }
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (alpha == 0 || small(m, n, order)) {
            DoubleScalarTriangular3.super.dtrmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        DoubleView x = DoubleView.of(b, bOff, m, n, ldb);
        scale(alpha, Part.ALL, x);
        DoubleTriangle.of(kernelsDouble(), side, uplo, transA, diag, DoubleView.of(a, aOff, order, order, lda))
                .multiply(side == Side.LEFT ? x.t() : x);
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (alpha == 0 || small(m, n, order)) {
            DoubleScalarTriangular3.super.dtrsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        DoubleView x = DoubleView.of(b, bOff, m, n, ldb);
        scale(alpha, Part.ALL, x);
        DoubleTriangle.of(kernelsDouble(), side, uplo, transA, diag, DoubleView.of(a, aOff, order, order, lda))
                .solve(side == Side.LEFT ? x.t() : x);
    }

    @Override
    default void dgemmBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[][] a, int[] aOff, int lda, double[][] b, int[] bOff, int ldb,
            double beta, double[][] c, int[] cOff, int ldc, int count) {
        inBatch(m, n, k, count, i -> dgemm(transA, transB, m, n, k, alpha, a[i], aOff[i], lda, b[i], bOff[i], ldb,
                beta, c[i], cOff[i], ldc));
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB,
            double beta, double[] c, int cOff, int ldc, int strideC, int count) {
        inBatch(m, n, k, count, i -> dgemm(transA, transB, m, n, k, alpha, a, aOff + i * strideA, lda,
                b, bOff + i * strideB, ldb, beta, c, cOff + i * strideC, ldc));
    }

    /// Problems in runs, so that a task is worth a thread's while; a problem large enough takes the threads itself.
    private static void inBatch(int m, int n, int k, int count, IntConsumer problem) {
        long work = Math.max(1, (long) m * n * k);
        int run = Math.clamp(DoubleProduct.PARALLEL / work, 1, Math.max(1, count));
        if (run == 1) {
            for (int i = 0; i < count; i++) problem.accept(i);
            return;
        }
        Parallel.forEach(Math.ceilDiv(count, run), t -> {
            for (int i = t * run; i < Math.min(count, (t + 1) * run); i++) problem.accept(i);
        });
    }

    private static boolean small(int m, int n, int k) {
        return (long) m * n * k <= SMALL;
    }

    private static DoubleView op(Trans trans, double[] a, int aOff, int lda, int rows, int cols) {
        return trans.isTrans() ? DoubleView.of(a, aOff, cols, rows, lda).t() : DoubleView.of(a, aOff, rows, cols, lda);
    }

    /// The part of C := α·A·B + β·C.
    private void add(Part part, double alpha, DoubleOperand a, DoubleOperand b, int k, double beta, DoubleView c) {
        scale(beta, part, c);
        if (alpha != 0 && k > 0) DoubleProduct.add(kernelsDouble(), part, alpha, a, b, k, c);
    }

    /// The part of C := β·C; β = 0 does not read C.
    private void scale(double beta, Part part, DoubleView c) {
        if (beta == 1) return;
        for (int j = 0; j < c.cols(); j++) {
            int top = part.firstRow(0, j, c.rows()), len = part.endRow(0, j, c.rows()) - top;
            scale(len, beta, c.data(), c.at(top, j), 1);
        }
    }
}
