package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of an upper Hessenberg matrix: a band matrix with one subdiagonal and all superdiagonals.
final class Dlanhs {
    private Dlanhs() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, int n, double[] a, int aOff, int lda) {
        Entries entries = new Entries(n, n, j -> 0, j -> Math.min(n, j + 2), j -> aOff + j * lda);
        return DoubleColumnNorms.norm(blas, norm, entries, 0, a);
    }
}
