// Generated from DoubleReflector.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatView;

/// A Householder reflection of three neighbouring rows, I − τ·v·vᵀ with v = (1, v₂, v₃).
final class FloatReflector {
    /// What the first component was mapped to.
    float beta;
    private float v2, v3, tau;

    /// The reflection that maps (x, y, w) to (β, 0, 0); the identity if all are zero.
    void map(float x, float y, float w) {
        float size = Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(w)));
        if (size == 0 || y == 0 && w == 0) {
            beta = x;
            v2 = v3 = tau = 0;
            return;
        }
        float a = x / size, b = y / size, c = w / size;
        float length = Math.copySign((float) Math.sqrt(a * a + b * b + c * c), a);
        tau = (a + length) / length;
        v2 = b / (a + length);
        v3 = c / (a + length);
        beta = -length * size;
    }

    /// The reflection of columns that makes T(j + 1, j) and T(j + 2, j) zero: its first column is the null vector
    /// of rows j + 1 and j + 2 in these columns. That is found by another reflection, which maps the second of
    /// these rows to a multiple of e₃.
    void mapNull(FloatView t, int j) {
        float x = t.get(j + 1, j), y = t.get(j + 1, j + 1), w = t.get(j + 1, j + 2);
        map(t.get(j + 2, j + 2), t.get(j + 2, j + 1), t.get(j + 2, j));
        float dot = tau * (w + v2 * y + v3 * x), p = y - dot * v2, s = x - dot * v3;
        float size = Math.max(Math.abs(p), Math.abs(s));
        if (size == 0) {
            s = 0;
            p = 1;
        } else {
            p /= size;
            s /= size;
        }
        dot = tau * (v3 * p - v2 * s);                          // the reflection of (p, −s, 0), backwards
        map(p - dot * v3, -s - dot * v2, -dot);
    }

    /// Rows j to j + 2 := reflected, columns from `from` to `to` − 1.
    void apply(FloatView a, int j, int from, int to) {
        if (tau == 0) return;
        float[] data = a.data();
        int rs = a.rs(), cs = a.cs(), begin = a.at(j, from);
        if (cs == 1) {
            contiguous(data, begin, begin + to - from, rs);
            return;
        }
        float t1 = tau, t2 = tau * v2, t3 = tau * v3, w2 = v2, w3 = v3;
        for (int c = from, p = begin; c < to; c++, p += cs) {
            float x = data[p], y = data[p + rs], w = data[p + 2 * rs], dot = x + w2 * y + w3 * w;
            data[p] = x - t1 * dot;
            data[p + rs] = y - t2 * dot;
            data[p + 2 * rs] = w - t3 * dot;
        }
    }

    /// The same where what is reflected are three columns, `ld` apart: a loop that the compiler sees through.
    private void contiguous(float[] data, int begin, int end, int ld) {
        float t1 = tau, t2 = tau * v2, t3 = tau * v3, w2 = v2, w3 = v3;
        for (int p = begin; p < end; p++) {
            float x = data[p], y = data[p + ld], w = data[p + 2 * ld], dot = x + w2 * y + w3 * w;
            data[p] = x - t1 * dot;
            data[p + ld] = y - t2 * dot;
            data[p + 2 * ld] = w - t3 * dot;
        }
    }
}
