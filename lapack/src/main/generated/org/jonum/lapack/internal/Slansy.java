// Generated from Dlansy.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;

/// Norms of a symmetric matrix, from one triangle.
final class Slansy {
    private Slansy() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, int n, float[] a, int aOff, int lda) {
        return switch (norm) {
            case MAX -> Slantr.norm(blas, Norm.MAX, uplo, NON_UNIT, n, n, a, aOff, lda);
            case ONE, INF -> sums(uplo, n, a, aOff, lda);
            case FROBENIUS -> frobenius(blas, uplo, n, a, aOff, lda);
        };
    }

    /// The largest sum of a row or column: an entry off the diagonal counts in both.
    private static float sums(Uplo uplo, int n, float[] a, int aOff, int lda) {
        float[] sums = Scratch.floats(n);
        Arrays.fill(sums, 0, n, 0);
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, from = uplo == Uplo.UPPER ? 0 : j + 1,
                    to = uplo == Uplo.UPPER ? j : n;
            float sum = Math.abs(a[col + j]);
            for (int i = from; i < to; i++) {
                float size = Math.abs(a[col + i]);
                sum += size;
                sums[i] += size;
            }
            sums[j] += sum;
        }
        float max = 0;
        for (int j = 0; j < n; j++) max = Math.max(max, sums[j]);
        Scratch.give(sums);
        return max;
    }

    /// √(2·Σ off the diagonal + Σ on it), each by a norm that does not overflow.
    private static float frobenius(Blas blas, Uplo uplo, int n, float[] a, int aOff, int lda) {
        if (n == 0) return 0;
        float diagonal = blas.snrm2(n, a, aOff, lda + 1);
        boolean upper = uplo == Uplo.UPPER;     // the triangle without diagonal has order n − 1
        float off = Slantr.norm(blas, Norm.FROBENIUS, uplo, NON_UNIT, n - 1, n - 1, a,
                upper ? aOff + lda : aOff + 1, lda);
        float root2 = (float) Math.sqrt(2);
        return blas.snrm2(2, new float[] {diagonal, root2 * off}, 0, 1);
    }
}
