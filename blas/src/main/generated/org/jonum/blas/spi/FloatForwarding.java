// Generated from DoubleForwarding.java by build/Float32.java. Do not edit.
package org.jonum.blas.spi;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLevel1;
import org.jonum.blas.FloatLevel2;
import org.jonum.blas.FloatLevel3;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Every float routine handed on to another engine, for a back end that replaces some of them, see [ForwardingBlas].
public interface FloatForwarding extends FloatLevel1, FloatLevel2, FloatLevel3 {
    /// {@return the engine that does what is not replaced}
    Blas rest();

    @Override
    default float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return rest().sdot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default float snrm2(int n, float[] x, int xOff, int incX) {
        return rest().snrm2(n, x, xOff, incX);
    }

    @Override
    default float sasum(int n, float[] x, int xOff, int incX) {
        return rest().sasum(n, x, xOff, incX);
    }

    @Override
    default int isamax(int n, float[] x, int xOff, int incX) {
        return rest().isamax(n, x, xOff, incX);
    }

    @Override
    default int isamin(int n, float[] x, int xOff, int incX) {
        return rest().isamin(n, x, xOff, incX);
    }

    @Override
    default void sswap(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        rest().sswap(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        rest().scopy(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void saxpy(int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        rest().saxpy(n, alpha, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void saxpby(int n, float alpha, float[] x, int xOff, int incX, float beta, float[] y, int yOff,
            int incY) {
        rest().saxpby(n, alpha, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sscal(int n, float alpha, float[] x, int xOff, int incX) {
        rest().sscal(n, alpha, x, xOff, incX);
    }

    @Override
    default FloatRotation srotg(float a, float b) {
        return rest().srotg(a, b);
    }

    @Override
    default FloatModifiedRotation srotmg(float d1, float d2, float x1, float y1) {
        return rest().srotmg(d1, d2, x1, y1);
    }

    @Override
    default void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY, float c, float s) {
        rest().srot(n, x, xOff, incX, y, yOff, incY, c, s);
    }

    @Override
    default void srotm(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            FloatModifiedRotation h) {
        rest().srotm(n, x, xOff, incX, y, yOff, incY, h);
    }

    @Override
    default void sgemv(Trans trans, int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            int incX, float beta, float[] y, int yOff, int incY) {
        rest().sgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sgbmv(Trans trans, int m, int n, int kl, int ku, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        rest().sgbmv(trans, m, n, kl, ku, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssymv(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            int incX, float beta, float[] y, int yOff, int incY) {
        rest().ssymv(uplo, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssbmv(Uplo uplo, int n, int k, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            int incX, float beta, float[] y, int yOff, int incY) {
        rest().ssbmv(uplo, n, k, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sspmv(Uplo uplo, int n, float alpha, float[] ap, int apOff, float[] x, int xOff, int incX,
            float beta, float[] y, int yOff, int incY) {
        rest().sspmv(uplo, n, alpha, ap, apOff, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void strmv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX) {
        rest().strmv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stbmv(Uplo uplo, Trans trans, Diag diag, int n, int k, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX) {
        rest().stbmv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stpmv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff, float[] x, int xOff,
            int incX) {
        rest().stpmv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void strsv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX) {
        rest().strsv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stbsv(Uplo uplo, Trans trans, Diag diag, int n, int k, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX) {
        rest().stbsv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stpsv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff, float[] x, int xOff,
            int incX) {
        rest().stpsv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void sger(int m, int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            float[] a, int aOff, int lda) {
        rest().sger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void ssyr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX, float[] a, int aOff, int lda) {
        rest().ssyr(uplo, n, alpha, x, xOff, incX, a, aOff, lda);
    }

    @Override
    default void sspr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX, float[] ap, int apOff) {
        rest().sspr(uplo, n, alpha, x, xOff, incX, ap, apOff);
    }

    @Override
    default void ssyr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff,
            int incY, float[] a, int aOff, int lda) {
        rest().ssyr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void sspr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff,
            int incY, float[] ap, int apOff) {
        rest().sspr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, ap, apOff);
    }

    @Override
    default void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        rest().sgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        rest().sgemmt(uplo, transA, transB, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void ssymm(Side side, Uplo uplo, int m, int n, float alpha, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        rest().ssymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha, float[] a, int aOff, int lda,
            float beta, float[] c, int cOff, int ldc) {
        rest().ssyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        rest().ssyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb) {
        rest().strmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb) {
        rest().strsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha, float[][] a,
            int[] aOff, int lda, float[][] b, int[] bOff, int ldb, float beta, float[][] c, int[] cOff, int ldc,
            int count) {
        rest().sgemmBatched(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc, count);
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha, float[] a,
            int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB, float beta, float[] c,
            int cOff, int ldc, int strideC, int count) {
        rest().sgemmStridedBatched(transA, transB, m, n, k, alpha, a, aOff, lda, strideA, b, bOff, ldb, strideB,
                beta, c, cOff, ldc, strideC, count);
    }

    @Override
    default void somatcopy(Trans trans, int rows, int cols, float alpha, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb) {
        rest().somatcopy(trans, rows, cols, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void simatcopy(Trans trans, int rows, int cols, float alpha, float[] a, int aOff, int lda, int ldb) {
        rest().simatcopy(trans, rows, cols, alpha, a, aOff, lda, ldb);
    }

    @Override
    default void sgeadd(int rows, int cols, float alpha, float[] a, int aOff, int lda, float beta, float[] c,
            int cOff, int ldc) {
        rest().sgeadd(rows, cols, alpha, a, aOff, lda, beta, c, cOff, ldc);
    }
}
