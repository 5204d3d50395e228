// Generated from Dsptrd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;

/// The symmetric eigenproblem in packed storage, by way of [FloatUnpacked].
final class Ssptrd {
    private Ssptrd() {}

    /// A := the reflections, d and e := T.
    static void reduce(FloatSymmetricEigen la, Uplo uplo, int n, float[] ap, int apOff, float[] d, int dOff,
            float[] e, int eOff, float[] tau, int tauOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            la.ssytrd(uplo, n, a.data(), 0, a.ld(), d, dOff, e, eOff, tau, tauOff);
            a.pack();
        }
    }

    /// Q := the product of the reflections.
    static void form(FloatSymmetricEigen la, Uplo uplo, int n, float[] ap, int apOff, float[] tau, int tauOff,
            float[] q, int qOff, int ldq) {
        FloatUnpacked.unpack(uplo, n, ap, apOff, q, qOff, ldq);
        la.sorgtr(uplo, n, q, qOff, ldq, tau, tauOff);
    }

    /// C := op(Q)·C or C·op(Q).
    static void multiply(FloatSymmetricEigen la, Side side, Uplo uplo, Trans trans, int m, int n, float[] ap,
            int apOff, float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        try (var a = FloatUnpacked.of(uplo, side == Side.LEFT ? m : n, ap, apOff)) {
            la.sormtr(side, uplo, trans, m, n, a.data(), 0, a.ld(), tau, tauOff, c, cOff, ldc);
        }
    }

    /// How a full matrix is solved: as [FloatSymmetricEigen#ssyev].
    interface Solver {
        /// w := the eigenvalues, A := the eigenvectors.
        int solve(float[] a, int aOff, int lda);
    }

    /// Z := A, where the eigenvectors take its place; without vectors A is a copy.
    static int solve(Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] z, int zOff, int ldz, Solver solver) {
        if (jobz == Job.VECTORS) {
            FloatUnpacked.unpack(uplo, n, ap, apOff, z, zOff, ldz);
            return solver.solve(z, zOff, ldz);
        }
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            return solver.solve(a.data(), 0, a.ld());
        }
    }
}
