// Generated from DoubleSmallSystem.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;

/// A linear system Z·x = s·b of a few equations, by Gaussian elimination with complete pivoting: P·Z·Q = L·U.
///
/// A pivot below ε·max|z| is replaced by that. The factor s ≤ 1 keeps x from overflowing. Right-hand sides that make x
/// large estimate ‖Z⁻¹‖ (Kågström & Poromaa 1996, §4).
final class FloatSmallSystem {
    private static final float TINY = FloatLimits.SAFE_MIN / FloatLimits.ULP;

    private final int most;
    private final float[] z, other, null0;
    private final int[] rows, columns;
    private int n;
    /// Whether a pivot was replaced.
    boolean perturbed;

    /// @param most the largest order
    FloatSmallSystem(int most) {
        this.most = most;
        z = new float[most * most];
        other = new float[most];
        null0 = new float[most];
        rows = new int[most];
        columns = new int[most];
    }

    /// Begin a system of order n, all zeros.
    void clear(int order) {
        n = order;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) z[i + j * most] = 0;
        }
    }

    void set(int i, int j, float x) {
        z[i + j * most] = x;
    }

    private float z(int i, int j) {
        return z[i + j * most];
    }

    /// Z := L and U.
    void factor() {
        float least = 0;
        perturbed = false;
        for (int k = 0; k < n; k++) {
            int p = k, q = k;
            float largest = 0;
            for (int j = k; j < n; j++) {
                for (int i = k; i < n; i++) {
                    if (Math.abs(z(i, j)) > largest) {
                        largest = Math.abs(z(i, j));
                        p = i;
                        q = j;
                    }
                }
            }
            if (k == 0) least = Math.max(FloatLimits.ULP * largest, TINY);
            exchange(k, p, q);
            if (!(Math.abs(z(k, k)) >= least)) {
                perturbed = true;
                set(k, k, least);
            }
            for (int i = k + 1; i < n; i++) set(i, k, z(i, k) / z(k, k));
            for (int j = k + 1; j < n; j++) {
                for (int i = k + 1; i < n; i++) z[i + j * most] -= z(i, k) * z(k, j);
            }
        }
    }

    private void exchange(int k, int p, int q) {
        rows[k] = p;
        columns[k] = q;
        for (int j = 0; j < n; j++) {
            float x = z(k, j);
            set(k, j, z(p, j));
            set(p, j, x);
        }
        for (int i = 0; i < n; i++) {
            float x = z(i, k);
            set(i, k, z(i, q));
            set(i, q, x);
        }
    }

    /// b := x.
    ///
    /// @return s
    float solve(float[] b) {
        permute(b, rows, false);
        for (int j = 0; j < n; j++) lower(b, j);
        float largest = 0, scale = 1;
        for (int i = 0; i < n; i++) largest = Math.max(largest, Math.abs(b[i]));
        if (2 * TINY * largest > Math.abs(z(n - 1, n - 1))) {
            scale = 0.5f / largest;
            for (int i = 0; i < n; i++) b[i] *= scale;
        }
        upper(b);
        permute(b, columns, true);
        return scale;
    }

    private void lower(float[] b, int j) {
        for (int i = j + 1; i < n; i++) b[i] -= z(i, j) * b[j];
    }

    private void upper(float[] b) {
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) b[i] -= z(i, j) * b[j];
            b[i] /= z(i, i);
        }
    }

    private void permute(float[] b, int[] exchanged, boolean backwards) {
        for (int step = 0; step < n; step++) {
            int k = backwards ? n - 1 - step : step, p = exchanged[k];
            float x = b[k];
            b[k] = b[p];
            b[p] = x;
        }
    }

    /// b := the solution for b + d, every component of d being 1 or −1: in the substitution with L that sign which
    /// makes more of what is to come, and the last one so that the solution is larger.
    void lookAhead(float[] b) {
        permute(b, rows, false);
        float tie = -1;
        for (int j = 0; j < n - 1; j++) {
            float plus = 1, minus = 0;
            for (int i = j + 1; i < n; i++) {
                plus += z(i, j) * z(i, j);
                minus += z(i, j) * b[i];
            }
            plus *= b[j];
            b[j] += plus > minus ? 1 : plus < minus ? -1 : tie;
            if (plus == minus) tie = 1;
            lower(b, j);
        }
        System.arraycopy(b, 0, other, 0, n);
        other[n - 1] += 1;
        b[n - 1] -= 1;
        upper(other);
        upper(b);
        if (size(other) > size(b)) System.arraycopy(other, 0, b, 0, n);
        permute(b, columns, true);
    }

    /// b := the solution for b ± d, d a unit vector for which Z⁻¹·d is large: near the null vector of Zᵀ, from one step
    /// of inverse iteration.
    void nullVector(float[] b) {
        float length = 0;
        for (int i = 0; i < n; i++) {                           // Uᵀ·y = ±1, signs that make y grow
            float sum = 0;
            for (int j = 0; j < i; j++) sum += z(j, i) * null0[j];
            null0[i] = (sum > 0 ? -1 - sum : 1 - sum) / z(i, i);
        }
        for (int i = n - 1; i >= 0; i--) {                      // Lᵀ·d = y
            for (int j = i + 1; j < n; j++) null0[i] -= z(j, i) * null0[j];
        }
        permute(null0, rows, true);
        for (int i = 0; i < n; i++) length = Slapy2.length(length, null0[i]);
        for (int i = 0; i < n; i++) {
            other[i] = b[i] + null0[i] / length;
            b[i] -= null0[i] / length;
        }
        float scale = solve(other), scale2 = solve(b);
        if (size(other) / scale > size(b) / scale2) System.arraycopy(other, 0, b, 0, n);
    }

    private float size(float[] x) {
        float sum = 0;
        for (int i = 0; i < n; i++) sum += Math.abs(x[i]);
        return sum;
    }
}
