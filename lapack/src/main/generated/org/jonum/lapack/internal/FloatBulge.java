// Generated from DoubleBulge.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// What bulges are chased with: reflections of order 2 and 3, H = I − τ·(1, v₁, v₂)ᵀ·(1, v₁, v₂).
final class FloatBulge {
    private static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.EPS, BIG = 1 / SMALL;

    private FloatBulge() {}

    /// v := a multiple of the first column of (H − s₁)·(H − s₂), H beginning at row m; the shifts are real or
    /// conjugate (Golub & Van Loan 2013, §7.5.4, scaled).
    ///
    /// @param n 3, or 2 for a matrix of that order
    static void start(FloatView h, int m, int n, float re1, float im1, float re2, float im2, float[] v) {
        float h00 = h.get(m, m), h10 = h.get(m + 1, m), h11 = h.get(m + 1, m + 1);
        float s = Math.abs(h00 - re2) + Math.abs(im2) + Math.abs(h10);
        if (s == 0) {
            v[0] = v[1] = v[2] = 0;
            return;
        }
        float sub = h10 / s;
        v[0] = sub * h.get(m, m + 1) + (h00 - re1) * ((h00 - re2) / s) - im1 * (im2 / s);
        v[1] = sub * (h00 + h11 - re1 - re2);
        v[2] = n == 3 ? sub * h.get(m + 2, m + 1) : 0;
        float size = Math.abs(v[0]) + Math.abs(v[1]) + Math.abs(v[2]);
        if (size == 0) return;
        for (int i = 0; i < 3; i++) v[i] /= size;
    }

    /// (v₀, v₁, v₂) := (β, v₁, v₂), as [Slarfg] defines them.
    ///
    /// @return τ
    static float reflection(float[] v, int n) {
        float x = v[1], y = n == 3 ? v[2] : 0, head = v[0];
        float rest = Math.max(Math.abs(x), Math.abs(y)), big = Math.max(Math.abs(head), rest), scale = 1;
        if (rest == 0) return 0;
        if (big < SMALL || big > BIG) {
            scale = big < SMALL ? BIG : SMALL;
            big *= scale;
            head *= scale;
            x *= scale;
            y *= scale;
        }
        float p = head / big, q = x / big, r = y / big;
        float beta = -Math.copySign(big * (float) Math.sqrt(p * p + q * q + r * r), head);
        v[0] = beta / scale;
        v[1] = x / (head - beta);
        v[2] = y / (head - beta);
        return (beta - head) / beta;
    }

    /// Rows k to k + n − 1, columns from `begin` to before `end`: A := H·A.
    static void rows(FloatView a, int k, int n, int begin, int end, float tau, float v1, float v2) {
        float[] x = a.data();
        int ld = a.cs();
        float t1 = tau * v1, t2 = tau * v2;
        if (n == 3) {
            for (int j = begin, p = a.at(k, begin); j < end; j++, p += ld) {
                float sum = x[p] + v1 * x[p + 1] + v2 * x[p + 2];
                x[p] -= sum * tau;
                x[p + 1] -= sum * t1;
                x[p + 2] -= sum * t2;
            }
        } else {
            for (int j = begin, p = a.at(k, begin); j < end; j++, p += ld) {
                float sum = x[p] + v1 * x[p + 1];
                x[p] -= sum * tau;
                x[p + 1] -= sum * t1;
            }
        }
    }

    /// Columns k to k + n − 1, rows from `begin` to before `end`: A := A·H.
    static void columns(FloatView a, int k, int n, int begin, int end, float tau, float v1, float v2) {
        float[] x = a.data();
        int ld = a.cs(), p = a.at(0, k), q = p + ld, r = n == 3 ? q + ld : q;
        float t1 = tau * v1, t2 = tau * v2;
        if (n == 3) {
            for (int i = begin; i < end; i++) {
                float sum = x[p + i] + v1 * x[q + i] + v2 * x[r + i];
                x[p + i] -= sum * tau;
                x[q + i] -= sum * t1;
                x[r + i] -= sum * t2;
            }
        } else {
            for (int i = begin; i < end; i++) {
                float sum = x[p + i] + v1 * x[q + i];
                x[p + i] -= sum * tau;
                x[q + i] -= sum * t1;
            }
        }
    }
}
