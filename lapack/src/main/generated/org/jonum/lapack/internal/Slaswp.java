// Generated from Dlaswp.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatView;

/// Row exchanges, a column at a time: a column lies in the cache while all its elements change
/// places.
final class Slaswp {
    private Slaswp() {}

    /// Exchange row i and the row that pivot i names, for k1 ≤ i < k2 forwards (inc > 0) or
    /// backwards (inc < 0).
    static void swap(int n, float[] a, int aOff, int lda, int k1, int k2, int[] ipiv, int ipivOff,
            int inc) {
        int step = Math.abs(inc), towards = inc > 0 ? 1 : -1, first = inc > 0 ? k1 : k2 - 1;
        int firstPivot = ipivOff + k1 + (first - k1) * step;
        int j = 0;
        for (; j + 3 < n; j += 4) {                             // four at a time share the reading of the pivots
            int c0 = aOff + j * lda, c1 = c0 + lda, c2 = c1 + lda, c3 = c2 + lda;
            for (int s = 0, i = first, at = firstPivot; s < k2 - k1; s++, i += towards, at += inc) {
                int p = ipiv[at];
                if (p == i) continue;
                exchange(a, c0 + i, c0 + p);
                exchange(a, c1 + i, c1 + p);
                exchange(a, c2 + i, c2 + p);
                exchange(a, c3 + i, c3 + p);
            }
        }
        for (; j < n; j++) {
            int col = aOff + j * lda;
            for (int s = 0, i = first, at = firstPivot; s < k2 - k1; s++, i += towards, at += inc) {
                exchange(a, col + i, col + ipiv[at]);
            }
        }
    }

    private static void exchange(float[] a, int i, int p) {
        float x = a[i];
        a[i] = a[p];
        a[p] = x;
    }

    /// Apply pivots k1 ≤ i < k2 to the rows of a column-major view, in order.
    static void swap(FloatView a, int k1, int k2, int[] ipiv, int ipivOff) {
        swap(a.cols(), a.data(), a.off(), a.cs(), k1, k2, ipiv, ipivOff, 1);
    }
}
