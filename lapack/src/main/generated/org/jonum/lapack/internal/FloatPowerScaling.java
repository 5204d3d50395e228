// Generated from DoublePowerScaling.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Norm;

/// A power of two that brings the entries of a matrix to where their squares and quotients are
/// normal numbers; nothing is rounded by it but what becomes subnormal on the way back.
///
/// @param exponent 0 for a matrix that needs none, or has no largest entry to go by
record FloatPowerScaling(int exponent) {
    private static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.EPS;

    /// A := 2ᵉ·A with the exponent that A needs.
    static FloatPowerScaling scale(Blas blas, FloatView a) {
        float max = Slange.norm(blas, Norm.MAX, a.rows(), a.cols(), a.data(), a.off(), a.cs());
        boolean fine = max == 0 || max >= SMALL && max <= 1 / SMALL || !Float.isFinite(max);
        FloatPowerScaling scaling = new FloatPowerScaling(fine ? 0 : -Math.getExponent(max));
        times(a, scaling.exponent);
        return scaling;
    }

    /// A := 2ᵉ·A.
    static void times(FloatView a, int exponent) {
        if (exponent == 0) return;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = a.at(0, j); i < a.at(a.rows(), j); i++) {
                a.data()[i] = Math.scalb(a.data()[i], exponent);
            }
        }
    }
}
