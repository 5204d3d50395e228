package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;

/// x := x/a, also where 1/a is no normal number.
final class Drscl {
    private Drscl() {}

    /// Divide n elements, inc > 0 apart.
    static void divide(Blas blas, int n, double a, double[] x, int xOff, int inc) {
        double size = Math.abs(a);
        if (size >= DoubleLimits.SAFE_MIN && size <= 1 / DoubleLimits.SAFE_MIN) {
            blas.dscal(n, 1 / a, x, xOff, inc);
        } else {
            for (int i = 0; i < n; i++) x[xOff + i * inc] /= a;
        }
    }
}
