// Generated from DoubleColumnNorms.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;

/// The norms of a matrix whose columns are contiguous pieces, see [Entries].
///
/// `Math.max` hands NaN on, which a comparison would not.
final class FloatColumnNorms {
    private FloatColumnNorms() {}

    /// The norm of the stored entries, and of a diagonal of ones where `ones` > 0 says how many
    /// there are.
    static float norm(Blas blas, Norm norm, Entries entries, int ones, float[] a) {
        return switch (norm) {
            case MAX -> max(entries, ones, a);
            case ONE -> one(blas, entries, ones, a);
            case INF -> inf(entries, ones, a);
            case FROBENIUS -> frobenius(blas, entries, ones, a);
        };
    }

    /// The norm of a symmetric matrix of which one triangle is stored.
    static float symmetric(Blas blas, Norm norm, Uplo uplo, Entries triangle, float[] a) {
        return switch (norm) {
            case MAX -> max(triangle, 0, a);
            case ONE, INF -> symmetricSums(uplo, triangle, a);
            case FROBENIUS -> symmetricFrobenius(blas, uplo, triangle, a);
        };
    }

    /// The largest |aᵢⱼ|, and 1 if there are ones; NaN if one is.
    static float max(Entries entries, int ones, float[] a) {
        float max = ones > 0 ? 1 : 0;
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), end = begin + entries.length(j);
            for (int i = begin; i < end; i++) max = Math.max(max, Math.abs(a[i]));
        }
        return max;
    }

    private static float one(Blas blas, Entries entries, int ones, float[] a) {
        float max = 0;
        for (int j = 0; j < entries.cols(); j++) {
            int length = entries.length(j);
            float sum = length == 0 ? 0 : blas.sasum(length, a, entries.begin(j), 1);
            max = Math.max(max, j < ones ? 1 + sum : sum);
        }
        return max;
    }

    private static float inf(Entries entries, int ones, float[] a) {
        float[] sums = Scratch.floats(entries.rows());
        Arrays.fill(sums, 0, entries.rows(), 0);
        Arrays.fill(sums, 0, ones, 1);
        for (int j = 0; j < entries.cols(); j++) {
            int begin = entries.begin(j), first = entries.from().applyAsInt(j), length = entries.length(j);
            for (int i = 0; i < length; i++) sums[first + i] += Math.abs(a[begin + i]);
        }
        return giveLargest(sums, entries.rows());
    }

    /// The norm of the norms of the columns, neither of which squares what it should not.
    private static float frobenius(Blas blas, Entries entries, int ones, float[] a) {
        int n = entries.cols();
        float[] norms = Scratch.floats(n + 1);
        for (int j = 0; j < n; j++) {
            int length = entries.length(j);
            norms[j] = length == 0 ? 0 : blas.snrm2(length, a, entries.begin(j), 1);
        }
        norms[n] = (float) Math.sqrt(ones);
        float norm = blas.snrm2(n + 1, norms, 0, 1);
        Scratch.give(norms);
        return norm;
    }

    /// The largest sum of a row or column: an entry off the diagonal counts in both.
    private static float symmetricSums(Uplo uplo, Entries triangle, float[] a) {
        Entries off = triangle.strict(uplo);
        int n = triangle.cols();
        float[] sums = Scratch.floats(n);
        Arrays.fill(sums, 0, n, 0);
        for (int j = 0; j < n; j++) {
            int begin = off.begin(j), first = off.from().applyAsInt(j), length = off.length(j);
            float sum = Math.abs(a[triangle.diagonal(j)]);
            for (int i = 0; i < length; i++) {
                float size = Math.abs(a[begin + i]);
                sum += size;
                sums[first + i] += size;
            }
            sums[j] += sum;
        }
        return giveLargest(sums, n);
    }

    /// √(2·Σ off the diagonal + Σ on it), each by a norm that does not overflow.
    private static float symmetricFrobenius(Blas blas, Uplo uplo, Entries triangle, float[] a) {
        int n = triangle.cols();
        float[] diagonal = Scratch.floats(n);
        for (int j = 0; j < n; j++) diagonal[j] = a[triangle.diagonal(j)];
        float on = blas.snrm2(n, diagonal, 0, 1), off = frobenius(blas, triangle.strict(uplo), 0, a);
        Scratch.give(diagonal);
        float root2 = (float) Math.sqrt(2);
        return blas.snrm2(2, new float[] {on, root2 * off}, 0, 1);
    }

    private static float giveLargest(float[] sums, int n) {
        float max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, sums[i]);
        Scratch.give(sums);
        return max;
    }
}
