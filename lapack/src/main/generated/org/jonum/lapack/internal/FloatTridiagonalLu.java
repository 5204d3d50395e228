// Generated from DoubleTridiagonalLu.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.internal.threads.Scratch;

/// P·(T − λ·I) = L·U with partial pivoting, T symmetric tridiagonal: what inverse iteration solves with.
///
/// U has two diagonals above its main one. T is of size 1 or so, and λ an eigenvalue, so that a pivot may vanish. Small
/// ones are just what makes the vector grow; one that a division would overflow by is replaced.
final class FloatTridiagonalLu {
    /// A solution that grows beyond this is scaled down.
    private static final float BIG = (float) Math.sqrt(FloatLimits.HUGE) / 4;
    /// The smallest pivot: a few times BIG may be divided by it.
    private static final float LEAST = 16 / BIG;

    private final int n;
    private final float[] u0, u1, u2, multiplier;
    private final boolean[] swapped;

    FloatTridiagonalLu(int n) {
        this.n = n;
        u0 = Scratch.floats(n);
        u1 = Scratch.floats(n);
        u2 = Scratch.floats(n);
        multiplier = Scratch.floats(n);
        swapped = new boolean[n];
    }

    void give() {
        Scratch.give(u0);
        Scratch.give(u1);
        Scratch.give(u2);
        Scratch.give(multiplier);
    }

    /// Factor rows from ≤ i < from + n of T − λ·I.
    void factor(float[] d, float[] e, int from, float lambda) {
        float diagonal = d[from] - lambda, above = n > 1 ? e[from] : 0;
        for (int i = 0; i < n - 1; i++) {
            float below = e[from + i], next = d[from + i + 1] - lambda, right = i < n - 2 ? e[from + i + 1] : 0;
            swapped[i] = Math.abs(below) > Math.abs(diagonal);
            if (swapped[i]) {
                multiplier[i] = diagonal / below;
                u0[i] = below;
                u1[i] = next;
                u2[i] = right;
                diagonal = above - multiplier[i] * next;
                above = -multiplier[i] * right;
            } else {
                u0[i] = pivot(diagonal);
                multiplier[i] = below / u0[i];
                u1[i] = above;
                u2[i] = 0;
                diagonal = next - multiplier[i] * above;
                above = right;
            }
        }
        u0[n - 1] = pivot(diagonal);
        u1[n - 1] = u2[n - 1] = 0;
    }

    private static float pivot(float u) {
        return Math.abs(u) < LEAST ? LEAST : u;
    }

    /// The size of the last pivot: as small as λ is close to an eigenvalue whose vector has a large last entry.
    float lastPivot() {
        return Math.abs(u0[n - 1]);
    }

    /// x := U⁻¹·L⁻¹·P·x, or a small multiple of it.
    void solve(float[] x) {
        for (int i = 0; i < n - 1; i++) {
            float first = swapped[i] ? x[i + 1] : x[i], second = swapped[i] ? x[i] : x[i + 1];
            x[i] = first;
            x[i + 1] = second - multiplier[i] * first;
        }
        float next = 0, afterNext = 0;
        for (int i = n - 1; i >= 0; i--) {
            float xi = (x[i] - u1[i] * next - u2[i] * afterNext) / u0[i];
            if (Math.abs(xi) > BIG) {
                for (int j = 0; j < n; j++) x[j] /= BIG;
                next /= BIG;
                xi /= BIG;
            }
            x[i] = xi;
            afterNext = next;
            next = xi;
        }
    }
}
