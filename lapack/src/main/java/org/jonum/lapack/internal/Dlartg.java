package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.lapack.DoubleGivens;

/// A plane rotation with c ≥ 0 that maps (f, g) to (r, 0) (Anderson 2017, Algorithm 978).
///
/// ```
///     [ c  s]   [f]   [r]
///     [−s  c] · [g] = [0]      r = sign(f)·√(f² + g²), c = |f|/|r|, s = g/r
/// ```
/// Where a square would leave the range of normal numbers, both components are divided by the power
/// of two below the larger one first, which is exact.
final class Dlartg {
    private static final double LOW = Math.sqrt(DoubleLimits.SAFE_MIN);
    private static final double HIGH = Math.sqrt(DoubleLimits.HUGE / 4);

    private Dlartg() {}

    /// The rotation; g = 0 gives c = 1, f = 0 gives c = 0 and r = |g|.
    static DoubleGivens rotation(double f, double g) {
        if (g == 0) return new DoubleGivens(1, 0, f);
        if (f == 0) return new DoubleGivens(0, Math.signum(g), Math.abs(g));
        double size = Math.max(Math.abs(f), Math.abs(g));
        if (size < HIGH && Math.min(Math.abs(f), Math.abs(g)) > LOW) return plain(f, g, 1);
        return plain(f, g, Math.scalb(1.0, Math.min(Math.getExponent(size), Double.MAX_EXPONENT - 1)));
    }

    private static DoubleGivens plain(double f, double g, double scale) {
        double x = f / scale, y = g / scale, length = Math.sqrt(x * x + y * y);
        double r = Math.copySign(length, f);
        return new DoubleGivens(Math.abs(x) / length, y / r, r * scale);
    }
}
