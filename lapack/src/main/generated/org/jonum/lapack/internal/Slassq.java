// Generated from Dlassq.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatSumOfSquares;

/// Sums of squares that are kept in two parts, scale²·sum, so that no norm over- or underflows.
final class Slassq {
    private Slassq() {}

    /// before + Σ xᵢ²: all is divided by the largest size in sight, then squared.
    static FloatSumOfSquares add(Blas blas, int n, float[] x, int xOff, int inc, FloatSumOfSquares before) {
        if (n == 0) return before;
        float known = before.sumsq() == 0 ? 0 : before.scl();
        float scale = Math.max(known, Math.abs(x[xOff + inc * blas.isamax(n, x, xOff, inc)]));
        if (scale == 0) return FloatSumOfSquares.ZERO;
        if (scale == Float.POSITIVE_INFINITY) return new FloatSumOfSquares(scale, 1);
        float ratio = known / scale, sum = ratio * ratio * before.sumsq();
        for (int i = 0; i < n; i++) {
            float v = x[xOff + i * inc] / scale;
            sum += v * v;
        }
        return new FloatSumOfSquares(scale, sum);
    }
}
