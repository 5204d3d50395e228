// Generated from Dlarfg.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;

/// One Householder reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0).
///
/// β = −sign(α)·‖(α, x)‖, τ = (β − α)/β, v₂ = x/(α − β) (Golub & Van Loan 2013, §5.1; the sign
/// avoids cancellation). x = 0 gives τ = 0, H = I. Where β or the divisor would leave the range of
/// normal numbers, (α, x) is scaled by a power of two first.
final class Slarfg {
    /// Below this size of β its reciprocal, and a rounding error relative to it, would not be
    /// normal numbers.
    private static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.EPS;
    private static final float BIG = 1 / SMALL;

    private Slarfg() {}

    /// α := β, x := v₂.
    ///
    /// @param n   length of (α, x)
    /// @param a   holds α and x
    /// @param at  index of α
    /// @param off index of x, contiguous
    /// @return τ
    static float reflect(Blas blas, int n, float[] a, int at, int off) {
        float norm = blas.snrm2(n - 1, a, off, 1);
        if (norm == 0) return 0;
        float beta = beta(a[at], norm), size = Math.abs(beta);
        if (size >= SMALL && size <= BIG) return reflect(blas, n, a, at, off, beta);
        float scale = size < SMALL ? BIG : SMALL;
        blas.sscal(n - 1, scale, a, off, 1);
        a[at] *= scale;
        float tau = reflect(blas, n, a, at, off, beta(a[at], blas.snrm2(n - 1, a, off, 1)));
        a[at] /= scale;
        return tau;
    }

    private static float reflect(Blas blas, int n, float[] a, int at, int off, float beta) {
        float alpha = a[at];
        blas.sscal(n - 1, 1 / (alpha - beta), a, off, 1);
        a[at] = beta;
        return (beta - alpha) / beta;
    }

    /// −sign(α)·√(α² + norm²), by the larger of the two.
    private static float beta(float alpha, float norm) {
        float a = Math.abs(alpha), big = Math.max(a, norm), ratio = Math.min(a, norm) / big;
        float length = big * (float) Math.sqrt(1 + ratio * ratio);
        return alpha < 0 ? length : -length;
    }
}
