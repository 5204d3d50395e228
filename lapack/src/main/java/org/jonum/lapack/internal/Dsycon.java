package org.jonum.lapack.internal;

import org.jonum.lapack.Norm;

/// Condition of a symmetric matrix from its factors: one solve a product.
final class Dsycon {
    private Dsycon() {}

    /// The estimate, see [DoubleCondition]; 0 if D is singular.
    static double rcond(DoubleLdl ldl, double anorm) {
        int n = ldl.n();
        if (n > 0 && Dsytri.singular(ldl) != 0) return 0;
        return DoubleCondition.rcond(ldl.blas(), Norm.ONE, n, anorm, (_, x) -> {
            Dsytrs.solve(ldl, ldl.rows(x, 0, 1, n));
            return 0;
        });
    }
}
