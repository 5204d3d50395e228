// Generated from Dggqrf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;

/// QR factorization of two matrices together: A = Q·R, B = Q·T·Z (Anderson, Bai & Dongarra 1992).
final class Sggqrf {
    private Sggqrf() {}

    /// A := R and the reflections of Q, B := T and those of Z.
    static void factor(Blas blas, int n, int m, int p, float[] a, int aOff, int lda, float[] taua,
            int tauaOff, float[] b, int bOff, int ldb, float[] taub, int taubOff) {
        Sgeqrf.factor(blas, n, m, a, aOff, lda, taua, tauaOff);
        Sormqr.multiply(blas, LEFT, TRANS, n, p, Math.min(n, m), a, aOff, lda, taua, tauaOff, b, bOff, ldb);
        Sgerqf.factor(blas, n, p, b, bOff, ldb, taub, taubOff);
    }
}
