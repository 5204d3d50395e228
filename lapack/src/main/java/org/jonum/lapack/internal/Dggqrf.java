package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;

/// QR factorization of two matrices together: A = Q·R, B = Q·T·Z (Anderson, Bai & Dongarra 1992).
final class Dggqrf {
    private Dggqrf() {}

    /// A := R and the reflections of Q, B := T and those of Z.
    static void factor(Blas blas, int n, int m, int p, double[] a, int aOff, int lda, double[] taua,
            int tauaOff, double[] b, int bOff, int ldb, double[] taub, int taubOff) {
        Dgeqrf.factor(blas, n, m, a, aOff, lda, taua, tauaOff);
        Dormqr.multiply(blas, LEFT, TRANS, n, p, Math.min(n, m), a, aOff, lda, taua, tauaOff, b, bOff, ldb);
        Dgerqf.factor(blas, n, p, b, bOff, ldb, taub, taubOff);
    }
}
