package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;

/// The norms of a matrix whose columns are contiguous pieces: all there is to general and
/// triangular ones.
///
/// `Math.max` hands NaN on, which a comparison would not.
final class DoubleColumnNorms {
    private DoubleColumnNorms() {}

    /// Where the stored entries of a column lie.
    interface Columns {
        /// {@return the first row of column j that counts}
        int from(int j);

        /// {@return the end of the rows of column j that count}
        int to(int j);
    }

    /// The norm of the entries that count, and of a diagonal of ones where `ones` > 0 says how many
    /// there are.
    static double norm(Blas blas, Norm norm, int m, int n, Columns rows, int ones, double[] a,
            int aOff, int lda) {
        return switch (norm) {
            case MAX -> max(n, rows, ones, a, aOff, lda);
            case ONE -> one(blas, n, rows, ones, a, aOff, lda);
            case INF -> inf(m, n, rows, ones, a, aOff, lda);
            case FROBENIUS -> frobenius(blas, n, rows, ones, a, aOff, lda);
        };
    }

    private static double max(int n, Columns rows, int ones, double[] a, int aOff, int lda) {
        double max = ones > 0 ? 1 : 0;
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, end = col + rows.to(j);
            for (int i = col + rows.from(j); i < end; i++) max = Math.max(max, Math.abs(a[i]));
        }
        return max;
    }

    private static double one(Blas blas, int n, Columns rows, int ones, double[] a, int aOff,
            int lda) {
        double max = 0;
        for (int j = 0; j < n; j++) {
            int from = rows.from(j), length = rows.to(j) - from;
            double sum = length <= 0 ? 0 : blas.dasum(length, a, aOff + from + j * lda, 1);
            max = Math.max(max, j < ones ? 1 + sum : sum);
        }
        return max;
    }

    private static double inf(int m, int n, Columns rows, int ones, double[] a, int aOff, int lda) {
        double[] sums = Scratch.doubles(m);
        Arrays.fill(sums, 0, m, 0);
        Arrays.fill(sums, 0, ones, 1);
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, to = rows.to(j);
            for (int i = rows.from(j); i < to; i++) sums[i] += Math.abs(a[col + i]);
        }
        double max = 0;
        for (int i = 0; i < m; i++) max = Math.max(max, sums[i]);
        Scratch.give(sums);
        return max;
    }

    /// The norm of the norms of the columns, neither of which squares what it should not.
    private static double frobenius(Blas blas, int n, Columns rows, int ones, double[] a, int aOff,
            int lda) {
        double[] norms = Scratch.doubles(n + 1);
        for (int j = 0; j < n; j++) {
            int from = rows.from(j), length = rows.to(j) - from;
            norms[j] = length <= 0 ? 0 : blas.dnrm2(length, a, aOff + from + j * lda, 1);
        }
        norms[n] = Math.sqrt(ones);
        double norm = blas.dnrm2(n + 1, norms, 0, 1);
        Scratch.give(norms);
        return norm;
    }
}
