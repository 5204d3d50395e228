package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;

/// One Householder reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0).
///
/// β = −sign(α)·‖(α, x)‖, τ = (β − α)/β, v₂ = x/(α − β) (Golub & Van Loan 2013, §5.1; the sign
/// avoids cancellation). x = 0 gives τ = 0, H = I. Where β or the divisor would leave the range of
/// normal numbers, (α, x) is scaled by a power of two first.
final class Dlarfg {
    /// Below this size of β its reciprocal, and a rounding error relative to it, would not be
    /// normal numbers.
    private static final double SMALL = DoubleLimits.SAFE_MIN / DoubleLimits.EPS;
    private static final double BIG = 1 / SMALL;

    private Dlarfg() {}

    /// α := β, x := v₂.
    ///
    /// @param n   length of (α, x)
    /// @param a   holds α and x
    /// @param at  index of α
    /// @param off index of x, contiguous
    /// @return τ
    static double reflect(Blas blas, int n, double[] a, int at, int off) {
        double norm = blas.dnrm2(n - 1, a, off, 1);
        if (norm == 0) return 0;
        double beta = beta(a[at], norm), size = Math.abs(beta);
        if (size >= SMALL && size <= BIG) return reflect(blas, n, a, at, off, beta);
        double scale = size < SMALL ? BIG : SMALL;
        blas.dscal(n - 1, scale, a, off, 1);
        a[at] *= scale;
        double tau = reflect(blas, n, a, at, off, beta(a[at], blas.dnrm2(n - 1, a, off, 1)));
        a[at] /= scale;
        return tau;
    }

    private static double reflect(Blas blas, int n, double[] a, int at, int off, double beta) {
        double alpha = a[at];
        blas.dscal(n - 1, 1 / (alpha - beta), a, off, 1);
        a[at] = beta;
        return (beta - alpha) / beta;
    }

    /// −sign(α)·√(α² + norm²), by the larger of the two.
    private static double beta(double alpha, double norm) {
        double a = Math.abs(alpha), big = Math.max(a, norm), ratio = Math.min(a, norm) / big;
        double length = big * Math.sqrt(1 + ratio * ratio);
        return alpha < 0 ? length : -length;
    }
}
