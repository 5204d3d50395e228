package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;

/// What is done entry by entry, with whatever entries of a matrix are stored.
final class DoubleEntries {
    private DoubleEntries() {}

    /// w := w + |A|·|x|, or |Aᵀ|·|x|.
    static void addSizes(Entries entries, boolean transposed, double[] a, double[] x, int xOff, double[] w) {
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), first = entries.from().applyAsInt(j), length = entries.length(j);
            if (transposed) {
                double sum = 0;
                for (int i = 0; i < length; i++) sum += Math.abs(a[begin + i]) * Math.abs(x[xOff + first + i]);
                w[j] += sum;
            } else {
                double size = Math.abs(x[xOff + j]);
                for (int i = 0; i < length; i++) w[first + i] += Math.abs(a[begin + i]) * size;
            }
        }
    }

    /// w := w + |A|·|x|, A symmetric and one triangle of it stored.
    static void addSymmetricSizes(Uplo uplo, Entries triangle, double[] a, double[] x, int xOff, double[] w) {
        addSizes(triangle, false, a, x, xOff, w);
        addSizes(triangle.strict(uplo), true, a, x, xOff, w);
    }

    /// A := 2ˣ·A.
    static void scale(Entries entries, double[] a, int exponent) {
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), end = begin + entries.length(j);
            for (int i = begin; i < end; i++) a[i] = Math.scalb(a[i], exponent);
        }
    }

    /// B := A, the same entries stored in both.
    static void copy(Entries from, double[] a, Entries to, double[] b) {
        for (int j = 0; j < from.cols(); j++) {
            int length = from.length(j);
            if (length > 0) System.arraycopy(a, from.begin(j), b, to.begin(j), length);
        }
    }
}
