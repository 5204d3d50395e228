// Generated from Dlasr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Pivot;

/// Apply a sequence of plane rotations: A := P·A (`LEFT`) or A := A·Pᵀ (`RIGHT`).
///
/// P is the product of z − 1 rotations, z = m or n, taken in the given direction. Rotation k turns
/// rows (columns) x and y of its plane:
///
/// ```
///     [x]    [ c s] [x]
///     [y] := [−s c] [y]
/// ```
///
/// What must be fast is not to fetch each row or column from memory twice for two flops (Van Zee,
/// van de Geijn & Quintana-Ortí 2014): from the right, all rotations are applied to a few hundred
/// rows, of which two columns stay in the nearest cache, before the next ones are looked at; from
/// the left, all are applied to four columns, whose chains of operations overlap. A rotation with
/// c = 1, s = 0 is the identity, and nothing is done.
final class Slasr {
    /// Rows of which two columns fill half of a first-level cache.
    private static final int ROWS = 512;

    private Slasr() {}

    /// A := P·A or A·Pᵀ.
    static void apply(Blas blas, Side side, Pivot pivot, Direct direct, int m, int n, float[] c,
            int cOff, float[] s, int sOff, float[] a, int aOff, int lda) {
        if (side == LEFT) {
            int j = 0;
            for (; j + 4 <= n; j += 4) four(pivot, direct, m, c, cOff, s, sOff, a, aOff + j * lda, lda);
            for (; j < n; j++) one(pivot, direct, m, c, cOff, s, sOff, a, aOff + j * lda);
        } else {
            for (int i = 0; i < m; i += ROWS) {
                columns(blas, pivot, direct, Math.min(ROWS, m - i), n, c, cOff, s, sOff, a, aOff + i, lda);
            }
        }
    }

    private static void columns(Blas blas, Pivot pivot, Direct direct, int m, int n, float[] c,
            int cOff, float[] s, int sOff, float[] a, int aOff, int lda) {
        for (int i = 0; i < n - 1; i++) {
            int k = nth(direct, i, n);
            float ck = c[cOff + k], sk = s[sOff + k];
            if (ck == 1 && sk == 0) continue;
            blas.srot(m, a, aOff + first(pivot, k) * lda, 1, a, aOff + second(pivot, k, n) * lda, 1, ck, sk);
        }
    }

    private static void one(Pivot pivot, Direct direct, int m, float[] c, int cOff, float[] s,
            int sOff, float[] a, int col) {
        for (int i = 0; i < m - 1; i++) {
            int k = nth(direct, i, m), x = col + first(pivot, k), y = col + second(pivot, k, m);
            float ck = c[cOff + k], sk = s[sOff + k];
            if (ck == 1 && sk == 0) continue;
            float ax = a[x], ay = a[y];
            a[x] = ck * ax + sk * ay;
            a[y] = ck * ay - sk * ax;
        }
    }

    private static void four(Pivot pivot, Direct direct, int m, float[] c, int cOff, float[] s,
            int sOff, float[] a, int col, int lda) {
        for (int i = 0; i < m - 1; i++) {
            int k = nth(direct, i, m), x = col + first(pivot, k), y = col + second(pivot, k, m);
            float ck = c[cOff + k], sk = s[sOff + k];
            if (ck == 1 && sk == 0) continue;
            int x2 = x + 2 * lda, y2 = y + 2 * lda;
            float ax0 = a[x], ay0 = a[y], ax1 = a[x + lda], ay1 = a[y + lda];
            float ax2 = a[x2], ay2 = a[y2], ax3 = a[x2 + lda], ay3 = a[y2 + lda];
            a[x] = ck * ax0 + sk * ay0;
            a[y] = ck * ay0 - sk * ax0;
            a[x + lda] = ck * ax1 + sk * ay1;
            a[y + lda] = ck * ay1 - sk * ax1;
            a[x2] = ck * ax2 + sk * ay2;
            a[y2] = ck * ay2 - sk * ax2;
            a[x2 + lda] = ck * ax3 + sk * ay3;
            a[y2 + lda] = ck * ay3 - sk * ax3;
        }
    }

    /// Which of the z − 1 rotations is applied after i others.
    private static int nth(Direct direct, int i, int z) {
        return direct == Direct.FORWARD ? i : z - 2 - i;
    }

    private static int first(Pivot pivot, int k) {
        return pivot == Pivot.TOP ? 0 : k;
    }

    private static int second(Pivot pivot, int k, int z) {
        return pivot == Pivot.BOTTOM ? z - 1 : k + 1;
    }
}
