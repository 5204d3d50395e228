package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.lapack.DoubleReflection;

/// One Householder reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0).
///
/// β = −sign(α)·‖(α, x)‖, τ = (β − α)/β, v₂ = x/(α − β) (Golub & Van Loan 2013, §5.1; the sign
/// avoids cancellation). x = 0 gives τ = 0, H = I. Where β or the divisor would leave the range of
/// normal numbers, (α, x) is scaled by a power of two first.
final class Dlarfg {
    /// Below this size of β its reciprocal, and a rounding error relative to it, would not be
    /// normal numbers.
    static final double SMALL = DoubleLimits.SAFE_MIN / DoubleLimits.EPS;
    static final double BIG = 1 / SMALL;

    private Dlarfg() {}

    /// α := β, x := v₂.
    ///
    /// @param n   length of (α, x)
    /// @param a   holds α and x
    /// @param at  index of α
    /// @param off index of x, contiguous
    /// @return τ
    static double reflect(Blas blas, int n, double[] a, int at, int off) {
        return reflect(blas, n, a, at, off, 1);
    }

    /// α := β, x := v₂, the elements of x `inc` > 0 apart.
    static double reflect(Blas blas, int n, double[] a, int at, int off, int inc) {
        DoubleReflection h = reflection(blas, n, a[at], a, off, inc);
        a[at] = h.alpha();
        return h.tau();
    }

    /// x := v₂; β and τ are the result.
    static DoubleReflection reflection(Blas blas, int n, double alpha, double[] x, int xOff, int inc) {
        double norm = n <= 1 ? 0 : blas.dnrm2(n - 1, x, xOff, inc);
        if (norm == 0) return new DoubleReflection(alpha, 0);
        double beta = beta(alpha, norm), size = Math.abs(beta);
        if (size >= SMALL && size <= BIG) return reflection(blas, n, alpha, beta, x, xOff, inc);
        double scale = size < SMALL ? BIG : SMALL;
        blas.dscal(n - 1, scale, x, xOff, inc);
        double scaled = beta(scale * alpha, blas.dnrm2(n - 1, x, xOff, inc));
        DoubleReflection h = reflection(blas, n, scale * alpha, scaled, x, xOff, inc);
        return new DoubleReflection(h.alpha() / scale, h.tau());
    }

    private static DoubleReflection reflection(Blas blas, int n, double alpha, double beta, double[] x, int xOff,
            int inc) {
        blas.dscal(n - 1, 1 / (alpha - beta), x, xOff, inc);
        return new DoubleReflection(beta, (beta - alpha) / beta);
    }

    /// −sign(α)·√(α² + norm²).
    private static double beta(double alpha, double norm) {
        double length = Dlapy2.length(alpha, norm);
        return alpha < 0 ? length : -length;
    }
}
