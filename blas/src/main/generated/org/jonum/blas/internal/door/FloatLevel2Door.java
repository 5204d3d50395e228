// Generated from DoubleLevel2Door.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatLevel2;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The public door of the float matrix–vector routines: checks, then the engine.
interface FloatLevel2Door extends FloatLevel2 {
    /// The engine behind the door; it may rely on the checks.
    FloatLevel2 engine();

    @Override
    default void sgemv(Trans trans, int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Args.present("sgemv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgemv", "m", m);
        Args.dim("sgemv", "n", n);
        Args.ld("sgemv", "lda", lda, "m", m);
        Args.inc("sgemv", "incX", incX);
        Args.inc("sgemv", "incY", incY);
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        Args.matrix("sgemv", "a", a, aOff, m, n, lda);
        Args.vector("sgemv", "x", x, xOff, lenX, incX);
        Args.vector("sgemv", "y", y, yOff, lenY, incY);
        Overlap.refuse("sgemv", "y", y, yOff, 1, lenY, Math.abs(incY), "a", a, aOff, m, n, lda);
        Overlap.refuse("sgemv", "y", y, yOff, 1, lenY, Math.abs(incY), "x", x, xOff, 1, lenX, Math.abs(incX));
        engine().sgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sgbmv(Trans trans, int m, int n, int kl, int ku, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Args.present("sgbmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgbmv", "m", m);
        Args.dim("sgbmv", "n", n);
        Args.dim("sgbmv", "kl", kl);
        Args.dim("sgbmv", "ku", ku);
        Args.ldBand("sgbmv", "lda", lda, "kl + ku + 1", (long) kl + ku + 1);
        Args.inc("sgbmv", "incX", incX);
        Args.inc("sgbmv", "incY", incY);
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        Args.matrix("sgbmv", "a", a, aOff, kl + ku + 1, m == 0 ? 0 : n, lda);
        Args.vector("sgbmv", "x", x, xOff, lenX, incX);
        Args.vector("sgbmv", "y", y, yOff, lenY, incY);
        Overlap.refuse("sgbmv", "y", y, yOff, 1, lenY, Math.abs(incY), "a", a, aOff, kl + ku + 1, n, lda);
        Overlap.refuse("sgbmv", "y", y, yOff, 1, lenY, Math.abs(incY), "x", x, xOff, 1, lenX, Math.abs(incX));
        engine().sgbmv(trans, m, n, kl, ku, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssymv(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Args.present("ssymv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("ssymv", "n", n);
        Args.ld("ssymv", "lda", lda, "n", n);
        Args.inc("ssymv", "incX", incX);
        Args.inc("ssymv", "incY", incY);
        Args.matrix("ssymv", "a", a, aOff, n, n, lda);
        Args.vector("ssymv", "x", x, xOff, n, incX);
        Args.vector("ssymv", "y", y, yOff, n, incY);
        Overlap.refuse("ssymv", "y", y, yOff, 1, n, Math.abs(incY), "a", a, aOff, n, n, lda);
        Overlap.refuse("ssymv", "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
        engine().ssymv(uplo, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssbmv(Uplo uplo, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Args.present("ssbmv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("ssbmv", "n", n);
        Args.dim("ssbmv", "k", k);
        Args.ldBand("ssbmv", "lda", lda, "k + 1", k + 1L);
        Args.inc("ssbmv", "incX", incX);
        Args.inc("ssbmv", "incY", incY);
        Args.matrix("ssbmv", "a", a, aOff, k + 1, n, lda);
        Args.vector("ssbmv", "x", x, xOff, n, incX);
        Args.vector("ssbmv", "y", y, yOff, n, incY);
        Overlap.refuse("ssbmv", "y", y, yOff, 1, n, Math.abs(incY), "a", a, aOff, k + 1, n, lda);
        Overlap.refuse("ssbmv", "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
        engine().ssbmv(uplo, n, k, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sspmv(Uplo uplo, int n, float alpha, float[] ap, int apOff,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Args.present("sspmv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("sspmv", "n", n);
        Args.inc("sspmv", "incX", incX);
        Args.inc("sspmv", "incY", incY);
        Args.packed("sspmv", "ap", ap, apOff, n);
        Args.vector("sspmv", "x", x, xOff, n, incX);
        Args.vector("sspmv", "y", y, yOff, n, incY);
        Overlap.refuse("sspmv", "y", y, yOff, 1, n, Math.abs(incY), "ap", ap, apOff, 1, Args.packedLength(n), 1);
        Overlap.refuse("sspmv", "y", y, yOff, 1, n, Math.abs(incY), "x", x, xOff, 1, n, Math.abs(incX));
        engine().sspmv(uplo, n, alpha, ap, apOff, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void strmv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        Args.present("strmv", "uplo", uplo, "UPPER or LOWER");
        Args.present("strmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("strmv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strmv", "n", n);
        Args.ld("strmv", "lda", lda, "n", n);
        Args.inc("strmv", "incX", incX);
        Args.matrix("strmv", "a", a, aOff, n, n, lda);
        Args.vector("strmv", "x", x, xOff, n, incX);
        Overlap.refuse("strmv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, n, n, lda);
        engine().strmv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stbmv(Uplo uplo, Trans trans, Diag diag, int n, int k, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        Args.present("stbmv", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbmv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbmv", "n", n);
        Args.dim("stbmv", "k", k);
        Args.ldBand("stbmv", "lda", lda, "k + 1", k + 1L);
        Args.inc("stbmv", "incX", incX);
        Args.matrix("stbmv", "a", a, aOff, k + 1, n, lda);
        Args.vector("stbmv", "x", x, xOff, n, incX);
        Overlap.refuse("stbmv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, k + 1, n, lda);
        engine().stbmv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stpmv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff,
            float[] x, int xOff, int incX) {
        Args.present("stpmv", "uplo", uplo, "UPPER or LOWER");
        Args.present("stpmv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stpmv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stpmv", "n", n);
        Args.inc("stpmv", "incX", incX);
        Args.packed("stpmv", "ap", ap, apOff, n);
        Args.vector("stpmv", "x", x, xOff, n, incX);
        Overlap.refuse("stpmv", "x", x, xOff, 1, n, Math.abs(incX), "ap", ap, apOff, 1, Args.packedLength(n), 1);
        engine().stpmv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void strsv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        Args.present("strsv", "uplo", uplo, "UPPER or LOWER");
        Args.present("strsv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("strsv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("strsv", "n", n);
        Args.ld("strsv", "lda", lda, "n", n);
        Args.inc("strsv", "incX", incX);
        Args.matrix("strsv", "a", a, aOff, n, n, lda);
        Args.vector("strsv", "x", x, xOff, n, incX);
        Overlap.refuse("strsv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, n, n, lda);
        engine().strsv(uplo, trans, diag, n, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stbsv(Uplo uplo, Trans trans, Diag diag, int n, int k, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        Args.present("stbsv", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbsv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbsv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbsv", "n", n);
        Args.dim("stbsv", "k", k);
        Args.ldBand("stbsv", "lda", lda, "k + 1", k + 1L);
        Args.inc("stbsv", "incX", incX);
        Args.matrix("stbsv", "a", a, aOff, k + 1, n, lda);
        Args.vector("stbsv", "x", x, xOff, n, incX);
        Overlap.refuse("stbsv", "x", x, xOff, 1, n, Math.abs(incX), "a", a, aOff, k + 1, n, lda);
        engine().stbsv(uplo, trans, diag, n, k, a, aOff, lda, x, xOff, incX);
    }

    @Override
    default void stpsv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff,
            float[] x, int xOff, int incX) {
        Args.present("stpsv", "uplo", uplo, "UPPER or LOWER");
        Args.present("stpsv", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stpsv", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stpsv", "n", n);
        Args.inc("stpsv", "incX", incX);
        Args.packed("stpsv", "ap", ap, apOff, n);
        Args.vector("stpsv", "x", x, xOff, n, incX);
        Overlap.refuse("stpsv", "x", x, xOff, 1, n, Math.abs(incX), "ap", ap, apOff, 1, Args.packedLength(n), 1);
        engine().stpsv(uplo, trans, diag, n, ap, apOff, x, xOff, incX);
    }

    @Override
    default void sger(int m, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda) {
        Args.dim("sger", "m", m);
        Args.dim("sger", "n", n);
        Args.inc("sger", "incX", incX);
        Args.inc("sger", "incY", incY);
        Args.ld("sger", "lda", lda, "m", m);
        Args.vector("sger", "x", x, xOff, m, incX);
        Args.vector("sger", "y", y, yOff, n, incY);
        Args.matrix("sger", "a", a, aOff, m, n, lda);
        Overlap.refuse("sger", "a", a, aOff, m, n, lda, "x", x, xOff, 1, m, Math.abs(incX));
        Overlap.refuse("sger", "a", a, aOff, m, n, lda, "y", y, yOff, 1, n, Math.abs(incY));
        engine().sger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void ssyr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] a, int aOff, int lda) {
        Args.present("ssyr", "uplo", uplo, "UPPER or LOWER");
        Args.dim("ssyr", "n", n);
        Args.inc("ssyr", "incX", incX);
        Args.ld("ssyr", "lda", lda, "n", n);
        Args.vector("ssyr", "x", x, xOff, n, incX);
        Args.matrix("ssyr", "a", a, aOff, n, n, lda);
        Overlap.refuse("ssyr", "a", a, aOff, n, n, lda, "x", x, xOff, 1, n, Math.abs(incX));
        engine().ssyr(uplo, n, alpha, x, xOff, incX, a, aOff, lda);
    }

    @Override
    default void sspr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] ap, int apOff) {
        Args.present("sspr", "uplo", uplo, "UPPER or LOWER");
        Args.dim("sspr", "n", n);
        Args.inc("sspr", "incX", incX);
        Args.vector("sspr", "x", x, xOff, n, incX);
        Args.packed("sspr", "ap", ap, apOff, n);
        Overlap.refuse("sspr", "ap", ap, apOff, 1, Args.packedLength(n), 1, "x", x, xOff, 1, n, Math.abs(incX));
        engine().sspr(uplo, n, alpha, x, xOff, incX, ap, apOff);
    }

    @Override
    default void ssyr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda) {
        Args.present("ssyr2", "uplo", uplo, "UPPER or LOWER");
        Args.dim("ssyr2", "n", n);
        Args.inc("ssyr2", "incX", incX);
        Args.inc("ssyr2", "incY", incY);
        Args.ld("ssyr2", "lda", lda, "n", n);
        Args.vector("ssyr2", "x", x, xOff, n, incX);
        Args.vector("ssyr2", "y", y, yOff, n, incY);
        Args.matrix("ssyr2", "a", a, aOff, n, n, lda);
        Overlap.refuse("ssyr2", "a", a, aOff, n, n, lda, "x", x, xOff, 1, n, Math.abs(incX));
        Overlap.refuse("ssyr2", "a", a, aOff, n, n, lda, "y", y, yOff, 1, n, Math.abs(incY));
        engine().ssyr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }

    @Override
    default void sspr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] ap, int apOff) {
        Args.present("sspr2", "uplo", uplo, "UPPER or LOWER");
        Args.dim("sspr2", "n", n);
        Args.inc("sspr2", "incX", incX);
        Args.inc("sspr2", "incY", incY);
        Args.vector("sspr2", "x", x, xOff, n, incX);
        Args.vector("sspr2", "y", y, yOff, n, incY);
        Args.packed("sspr2", "ap", ap, apOff, n);
        Overlap.refuse("sspr2", "ap", ap, apOff, 1, Args.packedLength(n), 1, "x", x, xOff, 1, n, Math.abs(incX));
        Overlap.refuse("sspr2", "ap", ap, apOff, 1, Args.packedLength(n), 1, "y", y, yOff, 1, n, Math.abs(incY));
        engine().sspr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, ap, apOff);
    }
}
