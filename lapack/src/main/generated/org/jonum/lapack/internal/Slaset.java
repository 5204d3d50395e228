// Generated from Dlaset.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Part;

/// Fill a matrix, or a trapezoid of it, with one number and its diagonal with another.
final class Slaset {
    private Slaset() {}

    /// A := α off the diagonal, β on it, in the part of A, m×n.
    static void fill(Part part, int m, int n, float alpha, float beta, float[] a, int aOff, int lda) {
        if (m == 0) return;
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            if (part != Part.LOWER) Arrays.fill(a, col, col + Math.min(m, j), alpha);
            if (part != Part.UPPER && j + 1 < m) Arrays.fill(a, col + j + 1, col + m, alpha);
            if (j < m) a[col + j] = beta;
        }
    }

    /// A := α off the diagonal, β on it; the columns of A are contiguous.
    static void fill(FloatView a, float alpha, float beta) {
        fill(Part.ALL, a.rows(), a.cols(), alpha, beta, a.data(), a.off(), a.cs());
    }
}
