package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a general matrix.
final class Dlange {
    private Dlange() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, int m, int n, double[] a, int aOff, int lda) {
        return DoubleColumnNorms.norm(blas, norm, Entries.general(m, n, aOff, lda), 0, a);
    }
}
