package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleReflection;

/// One Householder reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0) with β ≥ 0.
///
/// For α > 0 the divisor α − β of [Dlarfg] would cancel; it is −‖x‖²/(α + β) (Parlett 1971; Golub &
/// Van Loan 2013, §5.1.3). An x that is so small beside α that τ leaves the range of normal numbers
/// counts as 0. 0 ≤ τ ≤ 2; τ = 2, v₂ = 0 changes a sign.
final class Dlarfgp {
    private Dlarfgp() {}

    /// x := v₂; β and τ are the result.
    ///
    /// @param n length of (α, x)
    static DoubleReflection reflection(Blas blas, int n, double alpha, double[] x, int xOff, int inc) {
        double norm = n <= 1 ? 0 : blas.dnrm2(n - 1, x, xOff, inc), size = Dlapy2.length(alpha, norm);
        if (norm == 0) return identity(alpha);
        if (size >= Dlarfg.SMALL && size <= Dlarfg.BIG) return scaled(blas, n, alpha, norm, x, xOff, inc);
        double scale = size < Dlarfg.SMALL ? Dlarfg.BIG : Dlarfg.SMALL;
        blas.dscal(n - 1, scale, x, xOff, inc);
        DoubleReflection h = scaled(blas, n, scale * alpha, blas.dnrm2(n - 1, x, xOff, inc), x, xOff, inc);
        return new DoubleReflection(h.alpha() / scale, h.tau());
    }

    private static DoubleReflection scaled(Blas blas, int n, double alpha, double norm, double[] x, int xOff,
            int inc) {
        double beta = Dlapy2.length(alpha, norm);
        double divisor = alpha > 0 ? -norm * (norm / (alpha + beta)) : alpha - beta, tau = -divisor / beta;
        if (tau < Dlarfg.SMALL) {
            for (int i = 0; i < n - 1; i++) x[xOff + i * inc] = 0;
            return identity(alpha);
        }
        blas.dscal(n - 1, 1 / divisor, x, xOff, inc);
        return new DoubleReflection(beta, tau);
    }

    /// I, or a change of sign.
    private static DoubleReflection identity(double alpha) {
        return new DoubleReflection(Math.abs(alpha), alpha < 0 ? 2 : 0);
    }
}
