package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
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
        triangle("dsytrd", uplo, n, lda);
        int k = Math.max(0, n - 1);
        Operands operands = new Operands("dsytrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, k);
        operands.writes("tau", tau, tauOff, k);
        drivers().dsytrd(uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void dorgtr(Uplo uplo, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        triangle("dorgtr", uplo, n, lda);
        Operands operands = new Operands("dorgtr");
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, n - 1));
        drivers().dorgtr(uplo, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc) {
        int order = order("dormtr", side, uplo, trans, m, n);
        Args.ld("dormtr", "lda", lda, side == Side.LEFT ? "m" : "n", order);
        Args.ld("dormtr", "ldc", ldc, "m", m);
        Operands operands = new Operands("dormtr");
        operands.reads("a", a, aOff, order, order, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, order - 1));
        operands.writes("c", c, cOff, m, n, ldc);
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

    private static void triangle(String name, Uplo uplo, int n, int lda) {
        Checks.triangle(name, uplo, n);
        Args.ld(name, "lda", lda, "n", n);
    }

    private static void full(String name, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w,
            int wOff) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        triangle(name, uplo, n, lda);
        Operands operands = new Operands(name);
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("w", w, wOff, n);
    }

    private static Operands tridiagonal(String name, int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim(name, "n", n);
        Operands operands = new Operands(name);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        return operands;
    }

    private static void accumulating(String name, boolean wanted, int n, double[] d, int dOff, double[] e, int eOff,
            double[] z, int zOff, int ldz) {
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
