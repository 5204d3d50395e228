// Generated from Dlacpy.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.Part;

/// Copy all of a matrix, or a trapezoid of it.
final class Slacpy {
    private Slacpy() {}

    /// B := A, the part of both, m×n.
    static void copy(Part part, int m, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        for (int j = 0; j < n; j++) {
            int from = Math.min(m, part == Part.LOWER ? j : 0), to = part == Part.UPPER ? Math.min(m, j + 1) : m;
            if (from < to) System.arraycopy(a, aOff + j * lda + from, b, bOff + j * ldb + from, to - from);
        }
    }
}
