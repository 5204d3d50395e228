// Generated from Dlapy2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;

/// √(x² + y²) without overflow or underflow on the way.
final class Slapy2 {
    /// A square that underflows cannot be seen in a sum above this.
    private static final float LOW = FloatLimits.SAFE_MIN / FloatLimits.EPS;

    private Slapy2() {}

    /// The length of (x, y); NaN if one is NaN, else +∞ if one is infinite.
    static float length(float x, float y) {
        float sum = x * x + y * y;
        if (sum >= LOW && sum <= FloatLimits.HUGE) return (float) Math.sqrt(sum);
        float a = Math.abs(x), b = Math.abs(y), big = Math.max(a, b), small = Math.min(a, b);
        if (small == 0 || big == Float.POSITIVE_INFINITY) return big;
        float ratio = small / big;
        return big * (float) Math.sqrt(1 + ratio * ratio);
    }
}
