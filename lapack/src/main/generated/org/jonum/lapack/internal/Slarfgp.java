// Generated from Dlarfgp.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatReflection;

/// One Householder reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0) with β ≥ 0.
///
/// For α > 0 the divisor α − β of [Slarfg] would cancel; it is −‖x‖²/(α + β) (Parlett 1971; Golub &
/// Van Loan 2013, §5.1.3). An x that is so small beside α that τ leaves the range of normal numbers
/// counts as 0. 0 ≤ τ ≤ 2; τ = 2, v₂ = 0 changes a sign.
final class Slarfgp {
    private Slarfgp() {}

    /// x := v₂; β and τ are the result.
    ///
    /// @param n length of (α, x)
    static FloatReflection reflection(Blas blas, int n, float alpha, float[] x, int xOff, int inc) {
        float norm = n <= 1 ? 0 : blas.snrm2(n - 1, x, xOff, inc), size = Slapy2.length(alpha, norm);
        if (norm == 0) return identity(alpha);
        if (size >= Slarfg.SMALL && size <= Slarfg.BIG) return scaled(blas, n, alpha, norm, x, xOff, inc);
        float scale = size < Slarfg.SMALL ? Slarfg.BIG : Slarfg.SMALL;
        blas.sscal(n - 1, scale, x, xOff, inc);
        FloatReflection h = scaled(blas, n, scale * alpha, blas.snrm2(n - 1, x, xOff, inc), x, xOff, inc);
        return new FloatReflection(h.alpha() / scale, h.tau());
    }

    private static FloatReflection scaled(Blas blas, int n, float alpha, float norm, float[] x, int xOff,
            int inc) {
        float beta = Slapy2.length(alpha, norm);
        float divisor = alpha > 0 ? -norm * (norm / (alpha + beta)) : alpha - beta, tau = -divisor / beta;
        if (tau < Slarfg.SMALL) {
            for (int i = 0; i < n - 1; i++) x[xOff + i * inc] = 0;
            return identity(alpha);
        }
        blas.sscal(n - 1, 1 / divisor, x, xOff, inc);
        return new FloatReflection(beta, tau);
    }

    /// I, or a change of sign.
    private static FloatReflection identity(float alpha) {
        return new FloatReflection(Math.abs(alpha), alpha < 0 ? 2 : 0);
    }
}
