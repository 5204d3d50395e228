// Generated from Dggrqf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;

/// RQ factorization of two matrices together: A = R·Q, B = Z·T·Q (Anderson, Bai & Dongarra 1992).
final class Sggrqf {
    private Sggrqf() {}

    /// A := R and the reflections of Q, B := T and those of Z.
    static void factor(Blas blas, int m, int p, int n, float[] a, int aOff, int lda, float[] taua,
            int tauaOff, float[] b, int bOff, int ldb, float[] taub, int taubOff) {
        int k = Math.min(m, n);
        Sgerqf.factor(blas, m, n, a, aOff, lda, taua, tauaOff);
        Sormrq.multiply(blas, RIGHT, TRANS, p, n, k, a, aOff + m - k, lda, taua, tauaOff, b, bOff, ldb);
        Sgeqrf.factor(blas, p, n, b, bOff, ldb, taub, taubOff);
    }
}
