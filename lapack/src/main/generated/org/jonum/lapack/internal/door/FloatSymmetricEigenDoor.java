// Generated from DoubleSymmetricEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
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
        triangle("ssytrd", uplo, n, lda);
        int k = Math.max(0, n - 1);
        Operands operands = new Operands("ssytrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, k);
        operands.writes("tau", tau, tauOff, k);
        drivers().ssytrd(uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void sorgtr(Uplo uplo, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        triangle("sorgtr", uplo, n, lda);
        Operands operands = new Operands("sorgtr");
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, n - 1));
        drivers().sorgtr(uplo, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormtr(Side side, Uplo uplo, Trans trans, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        int order = order("sormtr", side, uplo, trans, m, n);
        Args.ld("sormtr", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("sormtr", "ldc", ldc, "m", m);
        Operands operands = new Operands("sormtr");
        operands.reads("a", a, aOff, order, order, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, order - 1));
        operands.writes("c", c, cOff, m, n, ldc);
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

    private static void triangle(String name, Uplo uplo, int n, int lda) {
        Checks.triangle(name, uplo, n);
        Args.ld(name, "lda", lda, "n", n);
    }

    private static void full(String name, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w,
            int wOff) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        triangle(name, uplo, n, lda);
        Operands operands = new Operands(name);
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("w", w, wOff, n);
    }

    private static Operands tridiagonal(String name, int n, float[] d, int dOff, float[] e, int eOff) {
        Args.dim(name, "n", n);
        Operands operands = new Operands(name);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        return operands;
    }

    private static void accumulating(String name, boolean wanted, int n, float[] d, int dOff, float[] e, int eOff,
            float[] z, int zOff, int ldz) {
        tridiagonal(name, n, d, dOff, e, eOff).writesSquare("z", wanted, z, zOff, n, ldz);
    }

    /// The order of Q, which multiplies an m×n matrix from a side.
    static int order(String name, Side side, Uplo uplo, Trans trans, int m, int n) {
        Args.present(name, "side", side, "LEFT or RIGHT");
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.present(name, "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim(name, "m", m);
        Args.dim(name, "n", n);
        return side == Side.LEFT ? m : n;
    }
}
