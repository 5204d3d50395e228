// Generated from Dlantr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a triangular or trapezoidal matrix.
final class Slantr {
    private Slantr() {}

    /// The norm of the triangle of A; a unit diagonal is counted, not read.
    static float norm(Blas blas, Norm norm, Uplo uplo, Diag diag, int m, int n, float[] a,
            int aOff, int lda) {
        boolean unit = diag == Diag.UNIT, upper = uplo == Uplo.UPPER;
        return FloatColumnNorms.norm(blas, norm, m, n, new FloatColumnNorms.Columns() {
            @Override
            public int from(int j) {
                return upper ? 0 : Math.min(m, unit ? j + 1 : j);
            }

            @Override
            public int to(int j) {
                return upper ? Math.min(m, unit ? j : j + 1) : m;
            }
        }, unit ? Math.min(m, n) : 0, a, aOff, lda);
    }
}
