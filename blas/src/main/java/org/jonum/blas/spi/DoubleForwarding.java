package org.jonum.blas.spi;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLevel1;
import org.jonum.blas.DoubleLevel2;
import org.jonum.blas.DoubleLevel3;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Every double routine handed on to another engine, for a back end that replaces some of them, see [ForwardingBlas].
public interface DoubleForwarding extends DoubleLevel1, DoubleLevel2, DoubleLevel3 {
    /// {@return the engine that does what is not replaced}
    Blas rest();

    @Override
    default double ddot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        return rest().ddot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default double dnrm2(int n, double[] x, int xOff, int incX) {
        return rest().dnrm2(n, x, xOff, incX);
    }

    @Override
    default double dasum(int n, double[] x, int xOff, int incX) {
        return rest().dasum(n, x, xOff, incX);
    }

    @Override
    default int idamax(int n, double[] x, int xOff, int incX) {
        return rest().idamax(n, x, xOff, incX);
    }

    @Override
    default int idamin(int n, double[] x, int xOff, int incX) {
        return rest().idamin(n, x, xOff, incX);
    }

    @Override
    default void dswap(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        rest().dswap(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void dcopy(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        rest().dcopy(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void daxpy(int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        rest().daxpy(n, alpha, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void daxpby(int n, double alpha, double[] x, int xOff, int incX, double beta, double[] y, int yOff,
            int incY) {
        rest().daxpby(n, alpha, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dscal(int n, double alpha, double[] x, int xOff, int incX) {
        rest().dscal(n, alpha, x, xOff, incX);
    }

    @Override
    default DoubleRotation drotg(double a, double b) {
        return rest().drotg(a, b);
    }

    @Override
    default DoubleModifiedRotation drotmg(double d1, double d2, double x1, double y1) {
        return rest().drotmg(d1, d2, x1, y1);
    }

    @Override
    default void drot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY, double c, double s) {
        rest().drot(n, x, xOff, incX, y, yOff, incY, c, s);
    }

    @Override
    default void drotm(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            DoubleModifiedRotation h) {
        rest().drotm(n, x, xOff, incX, y, yOff, incY, h);
    }

    @Override
    default void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            int incX, double beta, double[] y, int yOff, int incY) {
        rest().dgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dgbmv(Trans trans, int m, int n, int kl, int ku, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        rest().dgbmv(trans, m, n, kl, ku, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            int incX, double beta, double[] y, int yOff, int incY) {
        rest().dsymv(uplo, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsbmv(Uplo uplo, int n, int k, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            int incX, double beta, double[] y, int yOff, int incY) {
        rest().dsbmv(uplo, n, k, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dspmv(Uplo uplo, int n, double alpha, double[] ap, int apOff, double[] x, int xOff, int incX,
            double beta, double[] y, int yOff, int incY) {
        rest().dspmv(uplo, n, alpha, ap, apOff, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dtrmv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX) {
        rest().dtrmv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtbmv(Uplo uplo, Trans trans, Diag diag, int n, int k, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX) {
        rest().dtbmv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtpmv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff, double[] x, int xOff,
            int incX) {
        rest().dtpmv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void dtrsv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX) {
        rest().dtrsv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtbsv(Uplo uplo, Trans trans, Diag diag, int n, int k, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX) {
        rest().dtbsv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtpsv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff, double[] x, int xOff,
            int incX) {
        rest().dtpsv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            double[] a, int aOff, int lda) {
        rest().dger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void dsyr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX, double[] a, int aOff, int lda) {
        rest().dsyr(uplo, n, alpha, x, xOff, incX, a, aOff, lda);
    }

    @Override
    default void dspr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX, double[] ap, int apOff) {
        rest().dspr(uplo, n, alpha, x, xOff, incX, ap, apOff);
    }

    @Override
    default void dsyr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff,
            int incY, double[] a, int aOff, int lda) {
        rest().dsyr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void dspr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff,
            int incY, double[] ap, int apOff) {
        rest().dspr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, ap, apOff);
    }

    @Override
    default void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        rest().dgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, double alpha, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        rest().dgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dsymm(Side side, Uplo uplo, int m, int n, double alpha, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        rest().dsymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dsyrk(Uplo uplo, Trans trans, int n, int k, double alpha, double[] a, int aOff, int lda,
            double beta, double[] c, int cOff, int ldc) {
        rest().dsyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }

    @Override
    default void dsyr2k(Uplo uplo, Trans trans, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        rest().dsyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb) {
        rest().dtrmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb) {
        rest().dtrsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dgemmBatched(Trans transA, Trans transB, int m, int n, int k, double alpha, double[][] a,
            int[] aOff, int lda, double[][] b, int[] bOff, int ldb, double beta, double[][] c, int[] cOff, int ldc,
            int count) {
        rest().dgemmBatched(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc, count);
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, double alpha, double[] a,
            int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB, double beta, double[] c,
            int cOff, int ldc, int strideC, int count) {
        rest().dgemmStridedBatched(transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                beta, c, cOff, ldc, strideC, count);
    }

    @Override
    default void domatcopy(Trans trans, int rows, int cols, double alpha, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        rest().domatcopy(trans, rows, cols, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dimatcopy(Trans trans, int rows, int cols, double alpha, double[] a, int aOff, int lda, int ldb) {
        rest().dimatcopy(trans, rows, cols, alpha, a, aOff, lda, ldb);
    }

    @Override
    default void dgeadd(int rows, int cols, double alpha, double[] a, int aOff, int lda, double beta, double[] c,
            int cOff, int ldc) {
        rest().dgeadd(rows, cols, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }
}
