// Generated from Dsptrd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;

/// The symmetric eigenproblem in packed storage: the triangle is spread out to a full matrix, for
/// which there are products of matrices, and packed again where it is a result.
final class Ssptrd {
    private Ssptrd() {}

    /// What is done with the matrix that was spread out.
    interface Full {
        /// A, n×n with leading dimension n, from index 0 on.
        void compute(float[] a);
    }

    /// A := the reflections, d and e := T.
    static void reduce(FloatSymmetricEigen la, Uplo uplo, int n, float[] ap, int apOff, float[] d, int dOff,
            float[] e, int eOff, float[] tau, int tauOff) {
        with(uplo, n, ap, apOff, a -> {
            la.ssytrd(uplo, n, a, 0, n, d, dOff, e, eOff, tau, tauOff);
            pack(uplo, n, a, ap, apOff);
        });
    }

    /// Q := the product of the reflections.
    static void form(FloatSymmetricEigen la, Uplo uplo, int n, float[] ap, int apOff, float[] tau, int tauOff,
            float[] q, int qOff, int ldq) {
        unpack(uplo, n, ap, apOff, q, qOff, ldq);
        la.sorgtr(uplo, n, q, qOff, ldq, tau, tauOff);
    }

    /// C := op(Q)·C or C·op(Q).
    static void multiply(FloatSymmetricEigen la, Side side, Uplo uplo, Trans trans, int m, int n, float[] ap,
            int apOff, float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        with(uplo, order, ap, apOff, a -> la.sormtr(side, uplo, trans, m, n, a, 0, Math.max(1, order), tau, tauOff, c,
                cOff, ldc));
    }

    /// How a full matrix is solved: as [FloatSymmetricEigen#ssyev].
    interface Solver {
        /// w := the eigenvalues, A := the eigenvectors.
        int solve(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff);
    }

    /// w := the eigenvalues, Z := the eigenvectors.
    static int solve(Solver solver, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        if (jobz == Job.VECTORS) {
            unpack(uplo, n, ap, apOff, z, zOff, ldz);
            return solver.solve(jobz, uplo, n, z, zOff, ldz, w, wOff);
        }
        float[] a = Scratch.floats((long) n * n);
        unpack(uplo, n, ap, apOff, a, 0, n);
        int info = solver.solve(jobz, uplo, n, a, 0, Math.max(1, n), w, wOff);
        Scratch.give(a);
        return info;
    }

    private static void with(Uplo uplo, int n, float[] ap, int apOff, Full computation) {
        float[] a = Scratch.floats((long) n * n);
        unpack(uplo, n, ap, apOff, a, 0, n);
        computation.compute(a);
        Scratch.give(a);
    }

    private static void unpack(Uplo uplo, int n, float[] ap, int apOff, float[] a, int aOff, int lda) {
        for (int j = 0, from = apOff; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, length = uplo == Uplo.UPPER ? j + 1 : n - j;
            System.arraycopy(ap, from, a, aOff + top + j * lda, length);
            from += length;
        }
    }

    private static void pack(Uplo uplo, int n, float[] a, float[] ap, int apOff) {
        for (int j = 0, to = apOff; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, length = uplo == Uplo.UPPER ? j + 1 : n - j;
            System.arraycopy(a, top + j * n, ap, to, length);
            to += length;
        }
    }
}
