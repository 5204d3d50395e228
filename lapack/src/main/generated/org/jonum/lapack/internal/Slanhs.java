// Generated from Dlanhs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of an upper Hessenberg matrix: a band matrix with one subdiagonal and all superdiagonals.
final class Slanhs {
    private Slanhs() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, int n, float[] a, int aOff, int lda) {
        Entries entries = new Entries(n, n, j -> 0, j -> Math.min(n, j + 2), j -> aOff + j * lda);
        return FloatColumnNorms.norm(blas, norm, entries, 0, a);
    }
}
