// Generated from DoubleCondition.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.Norm;

/// What the estimates of a reciprocal condition number have in common.
///
/// The inverse is known by solves. Instead of ‖A⁻¹‖ the estimate is made of ‖A‖·‖A⁻¹‖ at once: the
/// vector is multiplied by ‖A‖, before the solve if that is less than 1 and after it if more, so
/// that neither very small nor very large matrices over- or underflow on the way. A product that
/// overflows all the same belongs to a condition number beyond the range, and the result is 0.
final class FloatCondition {
    private FloatCondition() {}

    /// 1 / (‖A‖·‖A⁻¹‖); 1 for n = 0, 0 for a zero matrix or one with an infinite entry, NaN for one
    /// with a NaN.
    ///
    /// @param anorm   ‖A‖
    /// @param inverse x := A⁻¹·x or A⁻ᵀ·x
    static float rcond(Blas blas, Norm norm, int n, float anorm, Slacn2.Operator inverse) {
        if (n == 0) return 1;
        if (anorm == 0 || anorm == Float.POSITIVE_INFINITY) return 0;
        if (!(anorm > 0)) return Float.NaN;
        float before = Math.min(1, anorm), after = Math.max(1, anorm);
        float inverseNorm = Slacn2.norm1(blas, n, (trans, x) -> {
            blas.sscal(n, before, x, 0, 1);
            inverse.apply(norm == Norm.ONE ? trans : flip(trans), x);
            blas.sscal(n, after, x, 0, 1);
        });
        return Math.min(1, 1 / inverseNorm);
    }

    /// ‖B‖∞ = ‖Bᵀ‖₁.
    private static Trans flip(Trans trans) {
        return trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
    }
}
