// Generated from Dlarfg.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.lapack.FloatReflection;

/// One Householder reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0).
///
/// β = −sign(α)·‖(α, x)‖, τ = (β − α)/β, v₂ = x/(α − β) (Golub & Van Loan 2013, §5.1; the sign
/// avoids cancellation). x = 0 gives τ = 0, H = I. Where β or the divisor would leave the range of
/// normal numbers, (α, x) is scaled by a power of two first.
final class Slarfg {
    /// Below this size of β its reciprocal, and a rounding error relative to it, would not be
    /// normal numbers.
    static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.EPS;
    static final float BIG = 1 / SMALL;

    private Slarfg() {}

    /// α := β, x := v₂.
    ///
    /// @param n   length of (α, x)
    /// @param a   holds α and x
    /// @param at  index of α
    /// @param off index of x, contiguous
    /// @return τ
    static float reflect(Blas blas, int n, float[] a, int at, int off) {
        return reflect(blas, n, a, at, off, 1);
    }

    /// α := β, x := v₂, the elements of x `inc` > 0 apart.
    static float reflect(Blas blas, int n, float[] a, int at, int off, int inc) {
        FloatReflection h = reflection(blas, n, a[at], a, off, inc);
        a[at] = h.alpha();
        return h.tau();
    }

    /// x := v₂; β and τ are the result.
    static FloatReflection reflection(Blas blas, int n, float alpha, float[] x, int xOff, int inc) {
        float norm = n <= 1 ? 0 : blas.snrm2(n - 1, x, xOff, inc);
        if (norm == 0) return new FloatReflection(alpha, 0);
        float beta = beta(alpha, norm), size = Math.abs(beta);
        if (size >= SMALL && size <= BIG) return reflection(blas, n, alpha, beta, x, xOff, inc);
        float scale = size < SMALL ? BIG : SMALL;
        blas.sscal(n - 1, scale, x, xOff, inc);
        float scaled = beta(scale * alpha, blas.snrm2(n - 1, x, xOff, inc));
        FloatReflection h = reflection(blas, n, scale * alpha, scaled, x, xOff, inc);
        return new FloatReflection(h.alpha() / scale, h.tau());
    }

    private static FloatReflection reflection(Blas blas, int n, float alpha, float beta, float[] x, int xOff,
            int inc) {
        blas.sscal(n - 1, 1 / (alpha - beta), x, xOff, inc);
        return new FloatReflection(beta, (beta - alpha) / beta);
    }

    /// −sign(α)·√(α² + norm²).
    private static float beta(float alpha, float norm) {
        float length = Slapy2.length(alpha, norm);
        return alpha < 0 ? length : -length;
    }
}
