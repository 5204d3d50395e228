package org.jonum.lapack.internal;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.Job;

/// The symmetric eigenproblem in packed storage, by way of [DoubleUnpacked].
final class Dsptrd {
    private Dsptrd() {}

    /// A := the reflections, d and e := T.
    static void reduce(DoubleSymmetricEigen la, Uplo uplo, int n, double[] ap, int apOff, double[] d, int dOff,
            double[] e, int eOff, double[] tau, int tauOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            la.dsytrd(uplo, n, a.data(), 0, a.ld(), d, dOff, e, eOff, tau, tauOff);
            a.pack();
        }
    }

    /// Q := the product of the reflections.
    static void form(DoubleSymmetricEigen la, Uplo uplo, int n, double[] ap, int apOff, double[] tau, int tauOff,
            double[] q, int qOff, int ldq) {
        DoubleUnpacked.unpack(uplo, n, ap, apOff, q, qOff, ldq);
        la.dorgtr(uplo, n, q, qOff, ldq, tau, tauOff);
    }

    /// C := op(Q)·C or C·op(Q).
    static void multiply(DoubleSymmetricEigen la, Side side, Uplo uplo, Trans trans, int m, int n, double[] ap,
            int apOff, double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        try (var a = DoubleUnpacked.of(uplo, side == Side.LEFT ? m : n, ap, apOff)) {
            la.dormtr(side, uplo, trans, m, n, a.data(), 0, a.ld(), tau, tauOff, c, cOff, ldc);
        }
    }

    /// How a full matrix is solved: as [DoubleSymmetricEigen#dsyev].
    interface Solver {
        /// w := the eigenvalues, A := the eigenvectors.
        int solve(double[] a, int aOff, int lda);
    }

    /// Z := A, where the eigenvectors take its place; without vectors A is a copy.
    static int solve(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] z, int zOff, int ldz, Solver solver) {
        if (jobz == Job.VECTORS) {
            DoubleUnpacked.unpack(uplo, n, ap, apOff, z, zOff, ldz);
            return solver.solve(z, zOff, ldz);
        }
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            return solver.solve(a.data(), 0, a.ld());
        }
    }
}
