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
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            for (int s = 0, i = col + first, at = firstPivot; s < k2 - k1; s++, i += towards, at += inc) {
                int p = col + ipiv[at];
                float x = a[i];
                a[i] = a[p];
                a[p] = x;
            }
        }
    }

    /// Apply pivots k1 ≤ i < k2 to the rows of a column-major view, in order.
    static void swap(FloatView a, int k1, int k2, int[] ipiv, int ipivOff) {
        swap(a.cols(), a.data(), a.off(), a.cs(), k1, k2, ipiv, ipivOff, 1);
    }
}
