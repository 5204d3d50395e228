// Generated from Dlartg.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.lapack.FloatGivens;

/// A plane rotation with c ≥ 0 that maps (f, g) to (r, 0) (Anderson 2017, Algorithm 978).
///
/// ```
///     [ c  s]   [f]   [r]
///     [−s  c] · [g] = [0]      r = sign(f)·√(f² + g²), c = |f|/|r|, s = g/r
/// ```
/// Where a square would leave the range of normal numbers, both components are divided by the power
/// of two below the larger one first, which is exact.
final class Slartg {
    private static final float LOW = (float) Math.sqrt(FloatLimits.SAFE_MIN);
    private static final float HIGH = (float) Math.sqrt(FloatLimits.HUGE / 4);

    private Slartg() {}

    /// The rotation; g = 0 gives c = 1, f = 0 gives c = 0 and r = |g|.
    static FloatGivens rotation(float f, float g) {
        if (g == 0) return new FloatGivens(1, 0, f);
        if (f == 0) return new FloatGivens(0, Math.signum(g), Math.abs(g));
        float size = Math.max(Math.abs(f), Math.abs(g));
        if (size < HIGH && Math.min(Math.abs(f), Math.abs(g)) > LOW) return plain(f, g, 1);
        return plain(f, g, Math.scalb(1.0f, Math.min(Math.getExponent(size), Float.MAX_EXPONENT - 1)));
    }

    private static FloatGivens plain(float f, float g, float scale) {
        float x = f / scale, y = g / scale, length = (float) Math.sqrt(x * x + y * y);
        float r = Math.copySign(length, f);
        return new FloatGivens(Math.abs(x) / length, y / r, r * scale);
    }
}
