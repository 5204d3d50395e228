package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Norm;

/// A power of two that brings the entries of a matrix to where their squares and quotients are
/// normal numbers; nothing is rounded by it but what becomes subnormal on the way back.
///
/// @param exponent 0 for a matrix that needs none, or has no largest entry to go by
record DoublePowerScaling(int exponent) {
    private static final double SMALL = DoubleLimits.SAFE_MIN / DoubleLimits.EPS;

    /// A := 2ᵉ·A with the exponent that A needs.
    static DoublePowerScaling scale(Blas blas, DoubleView a) {
        double max = Dlange.norm(blas, Norm.MAX, a.rows(), a.cols(), a.data(), a.off(), a.cs());
        boolean fine = max == 0 || max >= SMALL && max <= 1 / SMALL || !Double.isFinite(max);
        DoublePowerScaling scaling = new DoublePowerScaling(fine ? 0 : -Math.getExponent(max));
        times(a, scaling.exponent);
        return scaling;
    }

    /// A := 2ᵉ·A.
    static void times(DoubleView a, int exponent) {
        if (exponent == 0) return;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = a.at(0, j); i < a.at(a.rows(), j); i++) {
                a.data()[i] = Math.scalb(a.data()[i], exponent);
            }
        }
    }
}
