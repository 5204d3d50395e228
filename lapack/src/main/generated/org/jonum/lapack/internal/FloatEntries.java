// Generated from DoubleEntries.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;

/// What is done entry by entry, with whatever entries of a matrix are stored.
final class FloatEntries {
    private FloatEntries() {}

    /// w := w + |A|·|x|, or |Aᵀ|·|x|.
    static void addSizes(Entries entries, boolean transposed, float[] a, float[] x, int xOff, float[] w) {
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), first = entries.from().applyAsInt(j), length = entries.length(j);
            if (transposed) {
                float sum = 0;
                for (int i = 0; i < length; i++) sum += Math.abs(a[begin + i]) * Math.abs(x[xOff + first + i]);
                w[j] += sum;
            } else {
                float size = Math.abs(x[xOff + j]);
                for (int i = 0; i < length; i++) w[first + i] += Math.abs(a[begin + i]) * size;
            }
        }
    }

    /// w := w + |A|·|x|, A symmetric and one triangle of it stored.
    static void addSymmetricSizes(Uplo uplo, Entries triangle, float[] a, float[] x, int xOff, float[] w) {
        addSizes(triangle, false, a, x, xOff, w);
        addSizes(triangle.strict(uplo), true, a, x, xOff, w);
    }

    /// A := 2ˣ·A.
    static void scale(Entries entries, float[] a, int exponent) {
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), end = begin + entries.length(j);
            for (int i = begin; i < end; i++) a[i] = Math.scalb(a[i], exponent);
        }
    }

    /// B := A, the same entries stored in both.
    static void copy(Entries from, float[] a, Entries to, float[] b) {
        for (int j = 0; j < from.cols(); j++) {
            int length = from.length(j);
            if (length > 0) System.arraycopy(a, from.begin(j), b, to.begin(j), length);
        }
    }
}
