// Generated from DoubleNetlibMatrices.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import dev.ludovic.netlib.blas.BLAS;
import org.jonum.blas.Blas;

/// netlib's float matrix routines, done by Jonum.
public interface FloatNetlibMatrices extends BLAS {
    /// {@return who does the work}
    Blas jonum();

    @Override
    default void sgemv(String trans, int m, int n, float alpha, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        jonum().sgemv(Letters.trans("trans", trans), m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sgemv(String trans, int m, int n, float alpha, float[] a, int lda, float[] x, int incX,
            float beta, float[] y, int incY) {
        sgemv(trans, m, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void sgbmv(String trans, int m, int n, int kl, int ku, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        jonum().sgbmv(Letters.trans("trans", trans), m, n, kl, ku, alpha, a, aOff, lda, x, xOff, incX, beta, y,
                yOff, incY);
    }

    @Override
    default void sgbmv(String trans, int m, int n, int kl, int ku, float alpha, float[] a, int lda, float[] x,
            int incX, float beta, float[] y, int incY) {
        sgbmv(trans, m, n, kl, ku, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void ssymv(String uplo, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            int incX, float beta, float[] y, int yOff, int incY) {
        jonum().ssymv(Letters.uplo("uplo", uplo), n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssymv(String uplo, int n, float alpha, float[] a, int lda, float[] x, int incX, float beta,
            float[] y, int incY) {
        ssymv(uplo, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void ssbmv(String uplo, int n, int k, float alpha, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        jonum().ssbmv(Letters.uplo("uplo", uplo), n, k, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssbmv(String uplo, int n, int k, float alpha, float[] a, int lda, float[] x, int incX,
            float beta, float[] y, int incY) {
        ssbmv(uplo, n, k, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void sspmv(String uplo, int n, float alpha, float[] ap, int apOff, float[] x, int xOff, int incX,
            float beta, float[] y, int yOff, int incY) {
        jonum().sspmv(Letters.uplo("uplo", uplo), n, alpha, ap, apOff, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sspmv(String uplo, int n, float alpha, float[] ap, float[] x, int incX, float beta,
            float[] y, int incY) {
        sspmv(uplo, n, alpha, ap, 0, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void strmv(String uplo, String trans, String diag, int n, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX) {
        jonum().strmv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, a,
                aOff, lda, x, xOff, incX);
    }

    @Override
    default void strmv(String uplo, String trans, String diag, int n, float[] a, int lda, float[] x, int incX) {
        strmv(uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    @Override
    default void stbmv(String uplo, String trans, String diag, int n, int k, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        jonum().stbmv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, k,
                a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stbmv(String uplo, String trans, String diag, int n, int k, float[] a, int lda, float[] x,
            int incX) {
        stbmv(uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    @Override
    default void stpmv(String uplo, String trans, String diag, int n, float[] ap, int apOff, float[] x,
            int xOff, int incX) {
        jonum().stpmv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n,
                ap, apOff, x, xOff, incX);
    }

    @Override
    default void stpmv(String uplo, String trans, String diag, int n, float[] ap, float[] x, int incX) {
        stpmv(uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    @Override
    default void strsv(String uplo, String trans, String diag, int n, float[] a, int aOff, int lda, float[] x,
            int xOff, int incX) {
        jonum().strsv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, a,
                aOff, lda, x, xOff, incX);
    }

    @Override
    default void strsv(String uplo, String trans, String diag, int n, float[] a, int lda, float[] x, int incX) {
        strsv(uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    @Override
    default void stbsv(String uplo, String trans, String diag, int n, int k, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        jonum().stbsv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, k,
                a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stbsv(String uplo, String trans, String diag, int n, int k, float[] a, int lda, float[] x,
            int incX) {
        stbsv(uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    @Override
    default void stpsv(String uplo, String trans, String diag, int n, float[] ap, int apOff, float[] x,
            int xOff, int incX) {
        jonum().stpsv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n,
                ap, apOff, x, xOff, incX);
    }

    @Override
    default void stpsv(String uplo, String trans, String diag, int n, float[] ap, float[] x, int incX) {
        stpsv(uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    @Override
    default void sger(int m, int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            float[] a, int aOff, int lda) {
        jonum().sger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void sger(int m, int n, float alpha, float[] x, int incX, float[] y, int incY, float[] a, int lda) {
        sger(m, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    @Override
    default void ssyr(String uplo, int n, float alpha, float[] x, int xOff, int incX, float[] a, int aOff,
            int lda) {
        jonum().ssyr(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, a, aOff, lda);
    }

    @Override
    default void ssyr(String uplo, int n, float alpha, float[] x, int incX, float[] a, int lda) {
        ssyr(uplo, n, alpha, x, 0, incX, a, 0, lda);
    }

    @Override
    default void sspr(String uplo, int n, float alpha, float[] x, int xOff, int incX, float[] ap, int apOff) {
        jonum().sspr(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, ap, apOff);
    }

    @Override
    default void sspr(String uplo, int n, float alpha, float[] x, int incX, float[] ap) {
        sspr(uplo, n, alpha, x, 0, incX, ap, 0);
    }

    @Override
    default void ssyr2(String uplo, int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff,
            int incY, float[] a, int aOff, int lda) {
        jonum().ssyr2(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void ssyr2(String uplo, int n, float alpha, float[] x, int incX, float[] y, int incY, float[] a,
            int lda) {
        ssyr2(uplo, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    @Override
    default void sspr2(String uplo, int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff,
            int incY, float[] ap, int apOff) {
        jonum().sspr2(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, y, yOff, incY, ap, apOff);
    }

    @Override
    default void sspr2(String uplo, int n, float alpha, float[] x, int incX, float[] y, int incY, float[] ap) {
        sspr2(uplo, n, alpha, x, 0, incX, y, 0, incY, ap, 0);
    }

    @Override
    default void sgemm(String transA, String transB, int m, int n, int k, float alpha, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        jonum().sgemm(Letters.trans("transA", transA), Letters.trans("transB", transB), m, n, k, alpha, a, aOff,
                lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void sgemm(String transA, String transB, int m, int n, int k, float alpha, float[] a, int lda,
            float[] b, int ldb, float beta, float[] c, int ldc) {
        sgemm(transA, transB, m, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    @Override
    default void ssymm(String side, String uplo, int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        jonum().ssymm(Letters.side("side", side), Letters.uplo("uplo", uplo), m, n, alpha, a, aOff, lda, b, bOff,
                ldb, beta, c, cOff, ldc);
    }

    @Override
    default void ssymm(String side, String uplo, int m, int n, float alpha, float[] a, int lda, float[] b,
            int ldb, float beta, float[] c, int ldc) {
        ssymm(side, uplo, m, n, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    @Override
    default void ssyrk(String uplo, String trans, int n, int k, float alpha, float[] a, int aOff, int lda,
            float beta, float[] c, int cOff, int ldc) {
        jonum().ssyrk(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), n, k, alpha, a, aOff, lda, beta,
                c, cOff, ldc);
    }

    @Override
    default void ssyrk(String uplo, String trans, int n, int k, float alpha, float[] a, int lda, float beta,
            float[] c, int ldc) {
        ssyrk(uplo, trans, n, k, alpha, a, 0, lda, beta, c, 0, ldc);
    }

    @Override
    default void ssyr2k(String uplo, String trans, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        jonum().ssyr2k(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), n, k, alpha, a, aOff, lda, b,
                bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void ssyr2k(String uplo, String trans, int n, int k, float alpha, float[] a, int lda, float[] b,
            int ldb, float beta, float[] c, int ldc) {
        ssyr2k(uplo, trans, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    @Override
    default void strmm(String side, String uplo, String transA, String diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        jonum().strmm(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("transA", transA),
                Letters.diag("diag", diag), m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void strmm(String side, String uplo, String transA, String diag, int m, int n, float alpha,
            float[] a, int lda, float[] b, int ldb) {
        strmm(side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }

    @Override
    default void strsm(String side, String uplo, String transA, String diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        jonum().strsm(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("transA", transA),
                Letters.diag("diag", diag), m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void strsm(String side, String uplo, String transA, String diag, int m, int n, float alpha,
            float[] a, int lda, float[] b, int ldb) {
        strsm(side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }
}
