// Generated from Drscl.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;

/// x := x/a, also where 1/a is no normal number.
final class Srscl {
    private Srscl() {}

    /// Divide n elements, inc > 0 apart.
    static void divide(Blas blas, int n, float a, float[] x, int xOff, int inc) {
        float size = Math.abs(a);
        if (size >= FloatLimits.SAFE_MIN && size <= 1 / FloatLimits.SAFE_MIN) {
            blas.sscal(n, 1 / a, x, xOff, inc);
        } else {
            for (int i = 0; i < n; i++) x[xOff + i * inc] /= a;
        }
    }
}
