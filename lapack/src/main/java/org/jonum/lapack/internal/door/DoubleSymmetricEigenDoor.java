package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.Job;

/// The public door of the double symmetric eigenvalue routines: checks, then the drivers.
interface DoubleSymmetricEigenDoor extends DoubleSymmetricEigen {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSymmetricEigen drivers();

    @Override
    default void dsytrd(Uplo uplo, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff) {
        String name = "dsytrd";
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
        drivers().dsytrd(uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void dorgtr(Uplo uplo, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        triangle("dorgtr", uplo, n, a, aOff, lda);
        int k = Math.max(0, n - 1);
        Args.vector("dorgtr", "tau", tau, tauOff, k, 1);
        Overlap.refuse("dorgtr", "a", a, aOff, n, n, lda, "tau", tau, tauOff, 1, k, 1);
        drivers().dorgtr(uplo, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc) {
        String name = "dormtr";
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
        drivers().dormtr(side, uplo, trans, m, n, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dsterf(int n, double[] d, int dOff, double[] e, int eOff) {
        tridiagonal("dsterf", n, d, dOff, e, eOff);
        return drivers().dsterf(n, d, dOff, e, eOff);
    }

    @Override
    default int dsteqr(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        Args.present("dsteqr", "compz", compz, "NONE, INITIALIZE or VECTORS");
        accumulating("dsteqr", compz != Compz.NONE, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().dsteqr(compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dstedc(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        Args.present("dstedc", "compz", compz, "NONE, INITIALIZE or VECTORS");
        accumulating("dstedc", compz != Compz.NONE, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().dstedc(compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dstev(Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        Args.present("dstev", "jobz", jobz, "NONE or VECTORS");
        accumulating("dstev", jobz == Job.VECTORS, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().dstev(jobz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dstevd(Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        Args.present("dstevd", "jobz", jobz, "NONE or VECTORS");
        accumulating("dstevd", jobz == Job.VECTORS, n, d, dOff, e, eOff, z, zOff, ldz);
        return drivers().dstevd(jobz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dsyev(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        full("dsyev", jobz, uplo, n, a, aOff, lda, w, wOff);
        return drivers().dsyev(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    @Override
    default int dsyevd(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        full("dsyevd", jobz, uplo, n, a, aOff, lda, w, wOff);
        return drivers().dsyevd(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    private static void triangle(String name, Uplo uplo, int n, double[] a, int aOff, int lda) {
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.dim(name, "n", n);
        Args.ld(name, "lda", lda, "n", n);
        Args.matrix(name, "a", a, aOff, n, n, lda);
    }

    private static void full(String name, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w,
            int wOff) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        triangle(name, uplo, n, a, aOff, lda);
        Args.vector(name, "w", w, wOff, n, 1);
        Overlap.refuse(name, "w", w, wOff, 1, n, 1, "a", a, aOff, n, n, lda);
    }

    private static void tridiagonal(String name, int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim(name, "n", n);
        int k = Math.max(0, n - 1);
        Args.vector(name, "d", d, dOff, n, 1);
        Args.vector(name, "e", e, eOff, k, 1);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "d", d, dOff, 1, n, 1);
    }

    private static void accumulating(String name, boolean wanted, int n, double[] d, int dOff, double[] e, int eOff,
            double[] z, int zOff, int ldz) {
        tridiagonal(name, n, d, dOff, e, eOff);
        vectors(name, wanted, n, z, zOff, ldz);
        if (!wanted) return;
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "d", d, dOff, 1, n, 1);
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "e", e, eOff, 1, Math.max(0, n - 1), 1);
    }

    /// Z is n×n if it is wanted; else only its leading dimension must be positive.
    static void vectors(String name, boolean wanted, int n, double[] z, int zOff, int ldz) {
        Args.ld(name, "ldz", ldz, wanted ? "n" : "1", wanted ? n : 1);
        if (wanted) Args.matrix(name, "z", z, zOff, n, n, ldz);
    }
}
