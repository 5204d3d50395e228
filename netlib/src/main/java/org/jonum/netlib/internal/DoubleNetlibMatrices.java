package org.jonum.netlib.internal;

import dev.ludovic.netlib.blas.BLAS;
import org.jonum.blas.Blas;

/// netlib's double matrix routines, done by Jonum.
public interface DoubleNetlibMatrices extends BLAS {
    /// {@return who does the work}
    Blas jonum();

    @Override
    default void dgemv(String trans, int m, int n, double alpha, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        jonum().dgemv(Letters.trans("trans", trans), m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dgemv(String trans, int m, int n, double alpha, double[] a, int lda, double[] x, int incX,
            double beta, double[] y, int incY) {
        dgemv(trans, m, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void dgbmv(String trans, int m, int n, int kl, int ku, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        jonum().dgbmv(Letters.trans("trans", trans), m, n, kl, ku, alpha, a, aOff, lda, x, xOff, incX, beta, y,
                yOff, incY);
    }

    @Override
    default void dgbmv(String trans, int m, int n, int kl, int ku, double alpha, double[] a, int lda, double[] x,
            int incX, double beta, double[] y, int incY) {
        dgbmv(trans, m, n, kl, ku, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void dsymv(String uplo, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            int incX, double beta, double[] y, int yOff, int incY) {
        jonum().dsymv(Letters.uplo("uplo", uplo), n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsymv(String uplo, int n, double alpha, double[] a, int lda, double[] x, int incX, double beta,
            double[] y, int incY) {
        dsymv(uplo, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void dsbmv(String uplo, int n, int k, double alpha, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        jonum().dsbmv(Letters.uplo("uplo", uplo), n, k, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsbmv(String uplo, int n, int k, double alpha, double[] a, int lda, double[] x, int incX,
            double beta, double[] y, int incY) {
        dsbmv(uplo, n, k, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void dspmv(String uplo, int n, double alpha, double[] ap, int apOff, double[] x, int xOff, int incX,
            double beta, double[] y, int yOff, int incY) {
        jonum().dspmv(Letters.uplo("uplo", uplo), n, alpha, ap, apOff, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dspmv(String uplo, int n, double alpha, double[] ap, double[] x, int incX, double beta,
            double[] y, int incY) {
        dspmv(uplo, n, alpha, ap, 0, x, 0, incX, beta, y, 0, incY);
    }

    @Override
    default void dtrmv(String uplo, String trans, String diag, int n, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX) {
        jonum().dtrmv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, a,
                aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtrmv(String uplo, String trans, String diag, int n, double[] a, int lda, double[] x, int incX) {
        dtrmv(uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    @Override
    default void dtbmv(String uplo, String trans, String diag, int n, int k, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        jonum().dtbmv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, k,
                a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtbmv(String uplo, String trans, String diag, int n, int k, double[] a, int lda, double[] x,
            int incX) {
        dtbmv(uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    @Override
    default void dtpmv(String uplo, String trans, String diag, int n, double[] ap, int apOff, double[] x,
            int xOff, int incX) {
        jonum().dtpmv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n,
                ap, apOff, x, xOff, incX);
    }

    @Override
    default void dtpmv(String uplo, String trans, String diag, int n, double[] ap, double[] x, int incX) {
        dtpmv(uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    @Override
    default void dtrsv(String uplo, String trans, String diag, int n, double[] a, int aOff, int lda, double[] x,
            int xOff, int incX) {
        jonum().dtrsv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, a,
                aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtrsv(String uplo, String trans, String diag, int n, double[] a, int lda, double[] x, int incX) {
        dtrsv(uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    @Override
    default void dtbsv(String uplo, String trans, String diag, int n, int k, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        jonum().dtbsv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, k,
                a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtbsv(String uplo, String trans, String diag, int n, int k, double[] a, int lda, double[] x,
            int incX) {
        dtbsv(uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    @Override
    default void dtpsv(String uplo, String trans, String diag, int n, double[] ap, int apOff, double[] x,
            int xOff, int incX) {
        jonum().dtpsv(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n,
                ap, apOff, x, xOff, incX);
    }

    @Override
    default void dtpsv(String uplo, String trans, String diag, int n, double[] ap, double[] x, int incX) {
        dtpsv(uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY,
            double[] a, int aOff, int lda) {
        jonum().dger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int incX, double[] y, int incY, double[] a, int lda) {
        dger(m, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    @Override
    default void dsyr(String uplo, int n, double alpha, double[] x, int xOff, int incX, double[] a, int aOff,
            int lda) {
        jonum().dsyr(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, a, aOff, lda);
    }

    @Override
    default void dsyr(String uplo, int n, double alpha, double[] x, int incX, double[] a, int lda) {
        dsyr(uplo, n, alpha, x, 0, incX, a, 0, lda);
    }

    @Override
    default void dspr(String uplo, int n, double alpha, double[] x, int xOff, int incX, double[] ap, int apOff) {
        jonum().dspr(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, ap, apOff);
    }

    @Override
    default void dspr(String uplo, int n, double alpha, double[] x, int incX, double[] ap) {
        dspr(uplo, n, alpha, x, 0, incX, ap, 0);
    }

    @Override
    default void dsyr2(String uplo, int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff,
            int incY, double[] a, int aOff, int lda) {
        jonum().dsyr2(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void dsyr2(String uplo, int n, double alpha, double[] x, int incX, double[] y, int incY, double[] a,
            int lda) {
        dsyr2(uplo, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    @Override
    default void dspr2(String uplo, int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff,
            int incY, double[] ap, int apOff) {
        jonum().dspr2(Letters.uplo("uplo", uplo), n, alpha, x, xOff, incX, y, yOff, incY, ap, apOff);
    }

    @Override
    default void dspr2(String uplo, int n, double alpha, double[] x, int incX, double[] y, int incY, double[] ap) {
        dspr2(uplo, n, alpha, x, 0, incX, y, 0, incY, ap, 0);
    }

    @Override
    default void dgemm(String transA, String transB, int m, int n, int k, double alpha, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        jonum().dgemm(Letters.trans("transA", transA), Letters.trans("transB", transB), m, n, k, alpha, a, aOff,
                lda, b, bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dgemm(String transA, String transB, int m, int n, int k, double alpha, double[] a, int lda,
            double[] b, int ldb, double beta, double[] c, int ldc) {
        dgemm(transA, transB, m, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    @Override
    default void dsymm(String side, String uplo, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        jonum().dsymm(Letters.side("side", side), Letters.uplo("uplo", uplo), m, n, alpha, a, aOff, lda, b, bOff,
                ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dsymm(String side, String uplo, int m, int n, double alpha, double[] a, int lda, double[] b,
            int ldb, double beta, double[] c, int ldc) {
        dsymm(side, uplo, m, n, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    @Override
    default void dsyrk(String uplo, String trans, int n, int k, double alpha, double[] a, int aOff, int lda,
            double beta, double[] c, int cOff, int ldc) {
        jonum().dsyrk(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), n, k, alpha, a, aOff, lda, beta,
                c, cOff, ldc);
    }

    @Override
    default void dsyrk(String uplo, String trans, int n, int k, double alpha, double[] a, int lda, double beta,
            double[] c, int ldc) {
        dsyrk(uplo, trans, n, k, alpha, a, 0, lda, beta, c, 0, ldc);
    }

    @Override
    default void dsyr2k(String uplo, String trans, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double beta, double[] c, int cOff, int ldc) {
        jonum().dsyr2k(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), n, k, alpha, a, aOff, lda, b,
                bOff, ldb, beta, c, cOff, ldc);
    }

    @Override
    default void dsyr2k(String uplo, String trans, int n, int k, double alpha, double[] a, int lda, double[] b,
            int ldb, double beta, double[] c, int ldc) {
        dsyr2k(uplo, trans, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    @Override
    default void dtrmm(String side, String uplo, String transA, String diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        jonum().dtrmm(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("transA", transA),
                Letters.diag("diag", diag), m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dtrmm(String side, String uplo, String transA, String diag, int m, int n, double alpha,
            double[] a, int lda, double[] b, int ldb) {
        dtrmm(side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }

    @Override
    default void dtrsm(String side, String uplo, String transA, String diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        jonum().dtrsm(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("transA", transA),
                Letters.diag("diag", diag), m, n, alpha, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dtrsm(String side, String uplo, String transA, String diag, int m, int n, double alpha,
            double[] a, int lda, double[] b, int ldb) {
        dtrsm(side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }
}
