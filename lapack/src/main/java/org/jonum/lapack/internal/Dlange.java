package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a general matrix.
final class Dlange {
    private Dlange() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, int m, int n, double[] a, int aOff, int lda) {
        return DoubleColumnNorms.norm(blas, norm, m, n, new DoubleColumnNorms.Columns() {
            @Override
            public int from(int j) {
                return 0;
            }

            @Override
            public int to(int j) {
                return m;
            }
        }, 0, a, aOff, lda);
    }
}
