package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a band matrix.
final class Dlangb {
    private Dlangb() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab) {
        return DoubleColumnNorms.norm(blas, norm, Entries.band(n, n, kl, ku, abOff, ldab), 0, ab);
    }
}
