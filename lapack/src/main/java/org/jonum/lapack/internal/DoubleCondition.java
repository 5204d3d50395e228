package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// What the estimates of a reciprocal condition number have in common.
///
/// The inverse is known by solves. Instead of ‖A⁻¹‖ the estimate is made of ‖A‖·‖A⁻¹‖ at once: the
/// vector is multiplied by ‖A‖, before the solve if that is less than 1 and after it if more, so
/// that neither very small nor very large matrices over- or underflow on the way. A solve whose first
/// factor would overflow gives a result with an exponent of its own, which the second one may take back
/// ([DoubleScaledTriangle]). What overflows all the same belongs to a condition number beyond the range,
/// and the result is 0.
final class DoubleCondition {
    private DoubleCondition() {}

    /// x := 2⁻ᵏ·A⁻¹·x or 2⁻ᵏ·A⁻ᵀ·x.
    interface Inverse {
        /// @return k ≥ 0, or [DoubleScaledTriangle#SINGULAR]
        int apply(Trans trans, double[] x);
    }

    /// 1 / (‖A‖·‖A⁻¹‖); 1 for n = 0, 0 for a zero matrix or one with an infinite entry, NaN for one
    /// with a NaN.
    ///
    /// @param anorm   ‖A‖
    static double rcond(Blas blas, Norm norm, int n, double anorm, Inverse inverse) {
        if (n == 0) return 1;
        if (anorm == 0 || anorm == Double.POSITIVE_INFINITY) return 0;
        if (!(anorm > 0)) return Double.NaN;
        double before = Math.min(1, anorm), after = Math.max(1, anorm);
        double inverseNorm = Dlacn2.norm1(blas, n, (trans, x) -> {
            blas.dscal(n, before, x, 0, 1);
            int k = inverse.apply(norm == Norm.ONE ? trans : flip(trans), x);
            if (k == DoubleScaledTriangle.SINGULAR) Arrays.fill(x, 0, n, Double.POSITIVE_INFINITY);
            for (int i = 0; k != 0 && i < n; i++) x[i] = Math.scalb(x[i], k);
            blas.dscal(n, after, x, 0, 1);
        });
        return Math.min(1, 1 / inverseNorm);
    }

    /// The same for A = L·Lᵀ or Uᵀ·U from that factor.
    static double definite(Blas blas, Uplo uplo, int n, double anorm, DoubleScaledTriangle factor) {
        Trans first = uplo == Uplo.LOWER ? Trans.NO_TRANS : Trans.TRANS;
        return rcond(blas, Norm.ONE, n, anorm, (_, x) -> both(factor, first, factor, flip(first), x));
    }

    /// x := op(G)⁻¹·op(F)⁻¹·x, but for a power of two.
    static int both(DoubleScaledTriangle f, Trans transF, DoubleScaledTriangle g, Trans transG, double[] x) {
        int k = f.solve(transF, x, 0);
        int l = g.solve(transG, x, 0);
        return Math.max(k, l) == DoubleScaledTriangle.SINGULAR ? DoubleScaledTriangle.SINGULAR : k + l;
    }

    /// ‖B‖∞ = ‖Bᵀ‖₁.
    private static Trans flip(Trans trans) {
        return trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
    }
}
