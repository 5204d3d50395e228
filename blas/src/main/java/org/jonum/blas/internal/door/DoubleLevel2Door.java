package org.jonum.blas.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLevel2;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The public door of the double matrix–vector routines: checks, then the engine.
interface DoubleLevel2Door extends DoubleLevel2 {
    /// The engine behind the door; it may rely on the checks.
    DoubleLevel2 engine();

    @Override
    default void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Args.present("dgemv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgemv", "m", m);
        Args.dim("dgemv", "n", n);
        Args.ld("dgemv", "lda", lda, "m", m);
        Args.inc("dgemv", "incX", incX);
        Args.inc("dgemv", "incY", incY);
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        Args.matrix("dgemv", "a", a, aOff, m, n, lda);
        Args.vector("dgemv", "x", x, xOff, lenX, incX);
        Args.vector("dgemv", "y", y, yOff, lenY, incY);
        Overlap.refuse("dgemv", "y", y, yOff, 1, lenY, Math.abs(incY), "a", a, aOff, m, n, lda);
        Overlap.refuse("dgemv", "y", y, yOff, 1, lenY, Math.abs(incY), "x", x, xOff, 1, lenX, Math.abs(incX));
        engine().dgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dgbmv(Trans trans, int m, int n, int kl, int ku, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Args.present("dgbmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgbmv", "m", m);
        Args.dim("dgbmv", "n", n);
        Args.dim("dgbmv", "kl", kl);
        Args.dim("dgbmv", "ku", ku);
        Args.ldBand("dgbmv", "lda", lda, "kl + ku + 1", (long) kl + ku + 1);
        Args.inc("dgbmv", "incX", incX);
        Args.inc("dgbmv", "incY", incY);
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        Args.matrix("dgbmv", "a", a, aOff, kl + ku + 1, m == 0 ? 0 : n, lda);
        Args.vector("dgbmv", "x", x, xOff, lenX, incX);
        Args.vector("dgbmv", "y", y, yOff, lenY, incY);
        Overlap.refuse("dgbmv", "y", y, yOff, 1, lenY, Math.abs(incY), "a", a, aOff, kl + ku + 1, n, lda);
        Overlap.refuse("dgbmv", "y", y, yOff, 1, lenY, Math.abs(incY), "x", x, xOff, 1, lenX, Math.abs(incX));
        engine().dgbmv(trans, m, n, kl, ku, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Args.present("dsymv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dsymv", "n", n);
        Args.ld("dsymv", "lda", lda, "n", n);
        Args.inc("dsymv", "incX", incX);
        Args.inc("dsymv", "incY", incY);
        Args.matrix("dsymv", "a", a, aOff, n, n, lda);
        Args.vector("dsymv", "x", x, xOff, n, incX);
        Args.vector("dsymv", "y", y, yOff, n, incY);
        Overlap.refuse("dsymv", "y", y, yOff, 1, n, Math.abs(incY), "a", a, aOff, n, n, lda);
        Overlap.refuse("dsymv", "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
        engine().dsymv(uplo, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsbmv(Uplo uplo, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Args.present("dsbmv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dsbmv", "n", n);
        Args.dim("dsbmv", "k", k);
        Args.ldBand("dsbmv", "lda", lda, "k + 1", k + 1L);
        Args.inc("dsbmv", "incX", incX);
        Args.inc("dsbmv", "incY", incY);
        Args.matrix("dsbmv", "a", a, aOff, k + 1, n, lda);
        Args.vector("dsbmv", "x", x, xOff, n, incX);
        Args.vector("dsbmv", "y", y, yOff, n, incY);
        Overlap.refuse("dsbmv", "y", y, yOff, 1, n, Math.abs(incY), "a", a, aOff, k + 1, n, lda);
        Overlap.refuse("dsbmv", "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
        engine().dsbmv(uplo, n, k, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dspmv(Uplo uplo, int n, double alpha, double[] ap, int apOff,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Args.present("dspmv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dspmv", "n", n);
        Args.inc("dspmv", "incX", incX);
        Args.inc("dspmv", "incY", incY);
        Args.packed("dspmv", "ap", ap, apOff, n);
        Args.vector("dspmv", "x", x, xOff, n, incX);
        Args.vector("dspmv", "y", y, yOff, n, incY);
        Overlap.refuse("dspmv", "y", y, yOff, 1, n, Math.abs(incY), "ap", ap, apOff, 1, Args.packedLength(n), 1);
        Overlap.refuse("dspmv", "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
        engine().dspmv(uplo, n, alpha, ap, apOff, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dtrmv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        Args.present("dtrmv", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtrmv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrmv", "n", n);
        Args.ld("dtrmv", "lda", lda, "n", n);
        Args.inc("dtrmv", "incX", incX);
        Args.matrix("dtrmv", "a", a, aOff, n, n, lda);
        Args.vector("dtrmv", "x", x, xOff, n, incX);
        Overlap.refuse("dtrmv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, n, n, lda);
        engine().dtrmv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtbmv(Uplo uplo, Trans trans, Diag diag, int n, int k, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        Args.present("dtbmv", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtbmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtbmv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtbmv", "n", n);
        Args.dim("dtbmv", "k", k);
        Args.ldBand("dtbmv", "lda", lda, "k + 1", k + 1L);
        Args.inc("dtbmv", "incX", incX);
        Args.matrix("dtbmv", "a", a, aOff, k + 1, n, lda);
        Args.vector("dtbmv", "x", x, xOff, n, incX);
        Overlap.refuse("dtbmv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, k + 1, n, lda);
        engine().dtbmv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtpmv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff,
            double[] x, int xOff, int incX) {
        Args.present("dtpmv", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtpmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtpmv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtpmv", "n", n);
        Args.inc("dtpmv", "incX", incX);
        Args.packed("dtpmv", "ap", ap, apOff, n);
        Args.vector("dtpmv", "x", x, xOff, n, incX);
        Overlap.refuse("dtpmv", "x", x, xOff, 1, n, Math.abs(incX), "ap", ap, apOff, 1, Args.packedLength(n), 1);
        engine().dtpmv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void dtrsv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        Args.present("dtrsv", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtrsv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtrsv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtrsv", "n", n);
        Args.ld("dtrsv", "lda", lda, "n", n);
        Args.inc("dtrsv", "incX", incX);
        Args.matrix("dtrsv", "a", a, aOff, n, n, lda);
        Args.vector("dtrsv", "x", x, xOff, n, incX);
        Overlap.refuse("dtrsv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, n, n, lda);
        engine().dtrsv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtbsv(Uplo uplo, Trans trans, Diag diag, int n, int k, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        Args.present("dtbsv", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtbsv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtbsv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtbsv", "n", n);
        Args.dim("dtbsv", "k", k);
        Args.ldBand("dtbsv", "lda", lda, "k + 1", k + 1L);
        Args.inc("dtbsv", "incX", incX);
        Args.matrix("dtbsv", "a", a, aOff, k + 1, n, lda);
        Args.vector("dtbsv", "x", x, xOff, n, incX);
        Overlap.refuse("dtbsv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, k + 1, n, lda);
        engine().dtbsv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void dtpsv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff,
            double[] x, int xOff, int incX) {
        Args.present("dtpsv", "uplo", uplo, "UPPER or LOWER");
        Args.present("dtpsv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dtpsv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dtpsv", "n", n);
        Args.inc("dtpsv", "incX", incX);
        Args.packed("dtpsv", "ap", ap, apOff, n);
        Args.vector("dtpsv", "x", x, xOff, n, incX);
        Overlap.refuse("dtpsv", "x", x, xOff, 1, n, Math.abs(incX), "ap", ap, apOff, 1, Args.packedLength(n), 1);
        engine().dtpsv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        Args.dim("dger", "m", m);
        Args.dim("dger", "n", n);
        Args.inc("dger", "incX", incX);
        Args.inc("dger", "incY", incY);
        Args.ld("dger", "lda", lda, "m", m);
        Args.vector("dger", "x", x, xOff, m, incX);
        Args.vector("dger", "y", y, yOff, n, incY);
        Args.matrix("dger", "a", a, aOff, m, n, lda);
        Overlap.refuse("dger", "a", a, aOff, m, n, lda, "x", x, xOff, 1, m, Math.abs(incX));
        Overlap.refuse("dger", "a", a, aOff, m, n, lda, "y", y, yOff, 1, n, Math.abs(incY));
        engine().dger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void dsyr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] a, int aOff, int lda) {
        Args.present("dsyr", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dsyr", "n", n);
        Args.inc("dsyr", "incX", incX);
        Args.ld("dsyr", "lda", lda, "n", n);
        Args.vector("dsyr", "x", x, xOff, n, incX);
        Args.matrix("dsyr", "a", a, aOff, n, n, lda);
        Overlap.refuse("dsyr", "a", a, aOff, n, n, lda, "x", x, xOff, 1, n, Math.abs(incX));
        engine().dsyr(uplo, n, alpha, x, xOff, incX, a, aOff, lda);
    }

    @Override
    default void dspr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] ap, int apOff) {
        Args.present("dspr", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dspr", "n", n);
        Args.inc("dspr", "incX", incX);
        Args.vector("dspr", "x", x, xOff, n, incX);
        Args.packed("dspr", "ap", ap, apOff, n);
        Overlap.refuse("dspr", "ap", ap, apOff, 1, Args.packedLength(n), 1, "x", x, xOff, 1, n, Math.abs(incX));
        engine().dspr(uplo, n, alpha, x, xOff, incX, ap, apOff);
    }

    @Override
    default void dsyr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        Args.present("dsyr2", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dsyr2", "n", n);
        Args.inc("dsyr2", "incX", incX);
        Args.inc("dsyr2", "incY", incY);
        Args.ld("dsyr2", "lda", lda, "n", n);
        Args.vector("dsyr2", "x", x, xOff, n, incX);
        Args.vector("dsyr2", "y", y, yOff, n, incY);
        Args.matrix("dsyr2", "a", a, aOff, n, n, lda);
        Overlap.refuse("dsyr2", "a", a, aOff, n, n, lda, "x", x, xOff, 1, n, Math.abs(incX));
        Overlap.refuse("dsyr2", "a", a, aOff, n, n, lda, "y", y, yOff, 1, n, Math.abs(incY));
        engine().dsyr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void dspr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] ap, int apOff) {
        Args.present("dspr2", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dspr2", "n", n);
        Args.inc("dspr2", "incX", incX);
        Args.inc("dspr2", "incY", incY);
        Args.vector("dspr2", "x", x, xOff, n, incX);
        Args.vector("dspr2", "y", y, yOff, n, incY);
        Args.packed("dspr2", "ap", ap, apOff, n);
        Overlap.refuse("dspr2", "ap", ap, apOff, 1, Args.packedLength(n), 1, "x", x, xOff, 1, n, Math.abs(incX));
        Overlap.refuse("dspr2", "ap", ap, apOff, 1, Args.packedLength(n), 1, "y", y, yOff, 1, n, Math.abs(incY));
        engine().dspr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, ap, apOff);
    }
}
