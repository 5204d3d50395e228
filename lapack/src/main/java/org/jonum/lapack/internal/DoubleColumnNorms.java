package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;

/// The norms of a matrix whose columns are contiguous pieces, see [Entries].
///
/// `Math.max` hands NaN on, which a comparison would not.
final class DoubleColumnNorms {
    private DoubleColumnNorms() {}

    /// The norm of the stored entries, and of a diagonal of ones where `ones` > 0 says how many
    /// there are.
    static double norm(Blas blas, Norm norm, Entries entries, int ones, double[] a) {
        return switch (norm) {
            case MAX -> max(entries, ones, a);
            case ONE -> one(blas, entries, ones, a);
            case INF -> inf(entries, ones, a);
            case FROBENIUS -> frobenius(blas, entries, ones, a);
        };
    }

    /// The norm of a symmetric matrix of which one triangle is stored.
    static double symmetric(Blas blas, Norm norm, Uplo uplo, Entries triangle, double[] a) {
        return switch (norm) {
            case MAX -> max(triangle, 0, a);
            case ONE, INF -> symmetricSums(uplo, triangle, a);
            case FROBENIUS -> symmetricFrobenius(blas, uplo, triangle, a);
        };
    }

    /// The largest |aᵢⱼ|, and 1 if there are ones; NaN if one is.
    static double max(Entries entries, int ones, double[] a) {
        double max = ones > 0 ? 1 : 0;
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), end = begin + entries.length(j);
            for (int i = begin; i < end; i++) max = Math.max(max, Math.abs(a[i]));
        }
        return max;
    }

    private static double one(Blas blas, Entries entries, int ones, double[] a) {
        double max = 0;
        for (int j = 0; j < entries.cols(); j++) {
            int length = entries.length(j);
            double sum = length == 0 ? 0 : blas.dasum(length, a, entries.begin(j), 1);
            max = Math.max(max, j < ones ? 1 + sum : sum);
        }
        return max;
    }

    private static double inf(Entries entries, int ones, double[] a) {
        double[] sums = Scratch.doubles(entries.rows());
        Arrays.fill(sums, 0, entries.rows(), 0);
        Arrays.fill(sums, 0, ones, 1);
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), first = entries.from().applyAsInt(j), length = entries.length(j);
            for (int i = 0; i < length; i++) sums[first + i] += Math.abs(a[begin + i]);
        }
        return giveLargest(sums, entries.rows());
    }

    /// The norm of the norms of the columns, neither of which squares what it should not.
    private static double frobenius(Blas blas, Entries entries, int ones, double[] a) {
        int n = entries.cols();
        double[] norms = Scratch.doubles(n + 1);
        for (int j = 0; j < n; j++) {
            int length = entries.length(j);
            norms[j] = length == 0 ? 0 : blas.dnrm2(length, a, entries.begin(j), 1);
        }
        norms[n] = Math.sqrt(ones);
        double norm = blas.dnrm2(n + 1, norms, 0, 1);
        Scratch.give(norms);
        return norm;
    }

    /// The largest sum of a row or column: an entry off the diagonal counts in both.
    private static double symmetricSums(Uplo uplo, Entries triangle, double[] a) {
        Entries off = triangle.strict(uplo);
        int n = triangle.cols();
        double[] sums = Scratch.doubles(n);
        Arrays.fill(sums, 0, n, 0);
        for (int j = 0; j < n; j++) {
            int begin = off.begin(j), first = off.from().applyAsInt(j), length = off.length(j);
            double sum = Math.abs(a[triangle.diagonal(j)]);
            for (int i = 0; i < length; i++) {
                double size = Math.abs(a[begin + i]);
                sum += size;
                sums[first + i] += size;
            }
            sums[j] += sum;
        }
        return giveLargest(sums, n);
    }

    /// √(2·Σ off the diagonal + Σ on it), each by a norm that does not overflow.
    private static double symmetricFrobenius(Blas blas, Uplo uplo, Entries triangle, double[] a) {
        int n = triangle.cols();
        double[] diagonal = Scratch.doubles(n);
        for (int j = 0; j < n; j++) diagonal[j] = a[triangle.diagonal(j)];
        double on = blas.dnrm2(n, diagonal, 0, 1), off = frobenius(blas, triangle.strict(uplo), 0, a);
        Scratch.give(diagonal);
        double root2 = Math.sqrt(2);
        return blas.dnrm2(2, new double[] {on, root2 * off}, 0, 1);
    }

    private static double giveLargest(double[] sums, int n) {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, sums[i]);
        Scratch.give(sums);
        return max;
    }
}
