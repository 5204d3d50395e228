package org.jonum.lapack.internal;

import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;

/// RQ factorization of two matrices together: A = R·Q, B = Z·T·Q (Anderson, Bai & Dongarra 1992).
final class Dggrqf {
    private Dggrqf() {}

    /// A := R and the reflections of Q, B := T and those of Z.
    static void factor(Blas blas, int m, int p, int n, double[] a, int aOff, int lda, double[] taua,
            int tauaOff, double[] b, int bOff, int ldb, double[] taub, int taubOff) {
        int k = Math.min(m, n);
        Dgerqf.factor(blas, m, n, a, aOff, lda, taua, tauaOff);
        Dormrq.multiply(blas, RIGHT, TRANS, p, n, k, a, aOff + m - k, lda, taua, tauaOff, b, bOff, ldb);
        Dgeqrf.factor(blas, p, n, b, bOff, ldb, taub, taubOff);
    }
}
