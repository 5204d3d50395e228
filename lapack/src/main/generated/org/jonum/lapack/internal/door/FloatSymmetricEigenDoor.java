// Generated from DoubleSymmetricEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;

/// The public door of the float symmetric eigenvalue routines: checks, then the drivers.
interface FloatSymmetricEigenDoor extends FloatSymmetricEigen {
    /// The drivers behind the door; they may rely on the checks.
    FloatSymmetricEigen drivers();

    @Override
    default void ssytrd(Uplo uplo, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff) {
        String name = "ssytrd";
        triangle(name, uplo, n, a, aOff, lda);
        int k = Math.max(0, n - 1);
        Args.vector(name, "d", d, dOff, n, 1);
        Args.vector(name, "e", e, eOff, k, 1);
        Args.vector(name, "tau", tau, tauOff, k, 1);
        Overlap.refuse(name, "d", d, dOff, 1, n, 1, "a", a, aOff, n, n, lda);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "a", a, aOff, n, n, lda);
        Overlap.refuse(name, "tau", tau, tauOff, 1, k, 1, "a", a, aOff, n, n, lda);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse(name, "tau", tau, tauOff, 1, k, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse(name, "tau", tau, tauOff, 1, k, 1, "e", e, eOff, 1, k, 1);
        drivers().ssytrd(uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void sorgtr(Uplo uplo, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        triangle("sorgtr", uplo, n, a, aOff, lda);
        int k = Math.max(0, n - 1);
        Args.vector("sorgtr", "tau", tau, tauOff, k, 1);
        Overlap.refuse("sorgtr", "a", a, aOff, n, n, lda, "tau", tau, tauOff, 1, k, 1);
        drivers().sorgtr(uplo, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormtr(Side side, Uplo uplo, Trans trans, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        String name = "sormtr";
        Args.present(name, "side", side, "LEFT or RIGHT");
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.present(name, "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim(name, "m", m);
        Args.dim(name, "n", n);
        int order = side == Side.LEFT ? m : n, k = Math.max(0, order - 1);
        Args.ld(name, "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld(name, "ldc", ldc, "m", m);
        Args.matrix(name, "a", a, aOff, order, order, lda);
        Args.vector(name, "tau", tau, tauOff, k, 1);
        Args.matrix(name, "c", c, cOff, m, n, ldc);
        Overlap.refuse(name, "c", c, cOff, m, n, ldc, "a", a, aOff, order, order, lda);
        Overlap.refuse(name, "c", c, cOff, m, n, ldc, "tau", tau, tauOff, 1, k, 1);
        drivers().sormtr(side, uplo, trans, m, n, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int ssterf(int n, float[] d, int dOff, float[] e, int eOff) {
        tridiagonal("ssterf", n, d, dOff, e, eOff);
        return drivers().ssterf(n, d, dOff, e, eOff);
    }

    @Override
    default int ssteqr(Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        Args.present("ssteqr", "compz", compz, "NONE, INITIALIZE or VECTORS");
        accumulating("ssteqr", compz != Compz.NONE, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().ssteqr(compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int sstedc(Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        Args.present("sstedc", "compz", compz, "NONE, INITIALIZE or VECTORS");
        accumulating("sstedc", compz != Compz.NONE, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().sstedc(compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int sstev(Job jobz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        Args.present("sstev", "jobz", jobz, "NONE or VECTORS");
        accumulating("sstev", jobz == Job.VECTORS, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().sstev(jobz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int sstevd(Job jobz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        Args.present("sstevd", "jobz", jobz, "NONE or VECTORS");
        accumulating("sstevd", jobz == Job.VECTORS, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().sstevd(jobz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int ssyev(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        full("ssyev", jobz, uplo, n, a, aOff, lda, w, wOff);
        return drivers().ssyev(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    @Override
    default int ssyevd(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        full("ssyevd", jobz, uplo, n, a, aOff, lda, w, wOff);
        return drivers().ssyevd(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    private static void triangle(String name, Uplo uplo, int n, float[] a, int aOff, int lda) {
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.dim(name, "n", n);
        Args.ld(name, "lda", lda, "n", n);
        Args.matrix(name, "a", a, aOff, n, n, lda);
    }

    private static void full(String name, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w,
            int wOff) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        triangle(name, uplo, n, a, aOff, lda);
        Args.vector(name, "w", w, wOff, n, 1);
        Overlap.refuse(name, "w", w, wOff, 1, n, 1, "a", a, aOff, n, n, lda);
    }

    private static void tridiagonal(String name, int n, float[] d, int dOff, float[] e, int eOff) {
        Args.dim(name, "n", n);
        int k = Math.max(0, n - 1);
        Args.vector(name, "d", d, dOff, n, 1);
        Args.vector(name, "e", e, eOff, k, 1);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "d", d, dOff, 1, n, 1);
    }

    private static void accumulating(String name, boolean wanted, int n, float[] d, int dOff, float[] e, int eOff,
            float[] z, int zOff, int ldz) {
        tridiagonal(name, n, d, dOff, e, eOff);
        vectors(name, wanted, n, z, zOff, ldz);
        if (!wanted) return;
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "d", d, dOff, 1, n, 1);
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "e", e, eOff, 1, Math.max(0, n - 1), 1);
    }

    /// Z is n×n if it is wanted; else only its leading dimension must be positive.
    static void vectors(String name, boolean wanted, int n, float[] z, int zOff, int ldz) {
        Args.ld(name, "ldz", ldz, wanted ? "n" : "1", wanted ? n : 1);
        if (wanted) Args.matrix(name, "z", z, zOff, n, n, ldz);
    }
}
