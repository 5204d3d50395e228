// Generated from Dlasv2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;

/// Singular value decomposition of a 2×2 triangle, to high relative accuracy (Demmel & Kahan 1990).
///
/// ```
///     [ csl snl]   [f g]   [csr −snr]   [ssmax   0  ]
///     [−snl csl] · [0 h] · [snr  csr] = [  0   ssmin]
/// ```
/// With |f| ≥ |h|, l = (|f| − |h|)/|f| and m = g/f, both singular values come from s = √((2 − l)² + m²)
/// and r = √(l² + m²): σ₁ = |f|·a and σ₂ = |h|/a, a = ½·(s + r). The right rotation has the tangent
/// ½·(m/(s + 2 − l) + m/(r + l))·(1 + a), a sum of terms of one sign. Where |f| < |h| the matrix is
/// turned by 180 degrees, which exchanges the roles of left and right, sine and cosine.
final class Slasv2 {
    private Slasv2() {}

    /// @param ssmin the singular value that is smaller in size, with a sign
    /// @param ssmax the larger one, with a sign
    /// @param snr   sine of the right rotation
    /// @param csr   its cosine
    /// @param snl   sine of the left rotation
    /// @param csl   its cosine
    record Svd(float ssmin, float ssmax, float snr, float csr, float snl, float csl) {
        /// The decomposition of the matrix that was turned by 180 degrees.
        Svd turned() {
            return new Svd(ssmin, ssmax, csl, snl, csr, snr);
        }

        /// The singular values with the signs that the rotations demand.
        Svd signed(float f, float g, float h) {
            float fa = Math.abs(f), ga = Math.abs(g), ha = Math.abs(h), sign;
            if (ga > Math.max(fa, ha)) {
                sign = Math.signum(snr) * Math.signum(csl) * Math.signum(g);
            } else if (fa >= ha) {
                sign = Math.copySign(1, csr) * Math.copySign(1, csl) * Math.copySign(1, f);
            } else {
                sign = Math.copySign(1, snr) * Math.copySign(1, snl) * Math.copySign(1, h);
            }
            float other = sign * Math.copySign(1, f) * Math.copySign(1, h);
            return new Svd(Math.copySign(ssmin, other), Math.copySign(ssmax, sign), snr, csr, snl, csl);
        }
    }

    /// The decomposition of [f g; 0 h].
    static Svd decompose(float f, float g, float h) {
        Svd svd = Math.abs(f) >= Math.abs(h) ? ordered(f, g, h) : ordered(h, g, f).turned();
        return svd.signed(f, g, h);
    }

    /// |f| ≥ |h|; the signs of the singular values are left open.
    private static Svd ordered(float f, float g, float h) {
        float fa = Math.abs(f), ga = Math.abs(g), ha = Math.abs(h);
        if (ga == 0) return new Svd(ha, fa, 0, 1, 0, 1);
        if (fa / ga < FloatLimits.EPS) {                       // f and h do not count beside g
            float min = ha > 1 ? fa / (ga / ha) : fa / ga * ha;
            return new Svd(min, ga, 1, f / g, h / g, 1);
        }
        float l = fa == ha ? 0 : (fa - ha) / fa, m = g / f, t = 2 - l;
        float s = (float) Math.sqrt(t * t + m * m), r = (float) Math.sqrt(l * l + m * m), a = (s + r) / 2;
        float twice = twiceTangent(f, g, fa - ha, l, m, t, s, r, a);
        float length = (float) Math.sqrt(twice * twice + 4), cosine = 2 / length, sine = twice / length;
        return new Svd(ha / a, fa * a, sine, cosine, h / f * sine / a, (cosine + sine * m) / a);
    }

    /// Twice the tangent of the right rotation; m² may underflow.
    private static float twiceTangent(float f, float g, float difference, float l, float m, float t,
            float s, float r, float a) {
        if (m * m != 0) return (m / (s + t) + m / (r + l)) * (1 + a);
        if (l == 0) return Math.copySign(2, f) * Math.copySign(1, g);
        return g / Math.copySign(difference, f) + m / t;
    }
}
