package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleSumOfSquares;

/// Sums of squares that are kept in two parts, scale²·sum, so that no norm over- or underflows.
final class Dlassq {
    private Dlassq() {}

    /// before + Σ xᵢ²: all is divided by the largest size in sight, then squared.
    static DoubleSumOfSquares add(Blas blas, int n, double[] x, int xOff, int inc, DoubleSumOfSquares before) {
        if (n == 0) return before;
        double known = before.sumsq() == 0 ? 0 : before.scl();
        double scale = Math.max(known, Math.abs(x[xOff + inc * blas.idamax(n, x, xOff, inc)]));
        if (scale == 0) return DoubleSumOfSquares.ZERO;
        if (scale == Double.POSITIVE_INFINITY) return new DoubleSumOfSquares(scale, 1);
        double ratio = known / scale, sum = ratio * ratio * before.sumsq();
        for (int i = 0; i < n; i++) {
            double v = x[xOff + i * inc] / scale;
            sum += v * v;
        }
        return new DoubleSumOfSquares(scale, sum);
    }
}
