// Generated from Dsycon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.Norm;

/// Condition of a symmetric matrix from its factors: one solve a product.
final class Ssycon {
    private Ssycon() {}

    /// The estimate, see [FloatCondition]; 0 if D is singular.
    static float rcond(FloatLdl ldl, float anorm) {
        int n = ldl.n();
        if (n > 0 && Ssytri.singular(ldl) != 0) return 0;
        return FloatCondition.rcond(ldl.blas(), Norm.ONE, n, anorm, (_, x) -> {
            Ssytrs.solve(ldl, ldl.rows(x, 0, 1, n));
            return 0;
        });
    }
}
