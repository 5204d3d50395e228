// Generated from DoubleFinite.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;

/// Whether an operand is free of NaN and infinities. One that is not stays in Java, which keeps our rules for it.
final class FloatFinite {
    private FloatFinite() {}

    /// A factor that a library may be given: with α = 0 some read what they must not, with an infinite one some make NaN.
    static boolean factor(float alpha) {
        return alpha != 0 && finite(alpha);
    }

    static boolean matrix(int rows, int cols, float[] a, int off, int ld) {
        for (int j = 0; j < cols; j++) if (!column(a, off + j * ld, rows)) return false;
        return true;
    }

    /// Whether elimination may divide by what it meets in the columns: their largest entries are neither so small nor so
    /// large that a reciprocal would lose bits. OpenBLAS multiplies by reciprocals.
    static boolean moderate(int rows, int cols, float[] a, int off, int ld) {
        float small = FloatLimits.SAFE_MIN / FloatLimits.ULP;
        for (int j = 0; j < cols; j++) {
            float most = 0;
            for (int i = off + j * ld; i < off + j * ld + rows; i++) {
                if (!finite(a[i])) return false;
                most = Math.max(most, Math.abs(a[i]));
            }
            if (most != 0 && (most < small || most > 1 / small)) return false;
        }
        return true;
    }

    /// One triangle of a square matrix, with its diagonal.
    static boolean triangle(Uplo uplo, int n, float[] a, int off, int ld) {
        for (int j = 0; j < n; j++) {
            boolean ok = uplo == Uplo.UPPER ? column(a, off + j * ld, j + 1) : column(a, off + j * ld + j, n - j);
            if (!ok) return false;
        }
        return true;
    }

    private static boolean column(float[] a, int from, int count) {
        for (int i = from; i < from + count; i++) if (!finite(a[i])) return false;
        return true;
    }

    private static boolean finite(float x) {
        return Math.abs(x) <= Float.MAX_VALUE;
    }
}
