package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;

/// Norms of a symmetric matrix, from one triangle.
final class Dlansy {
    private Dlansy() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, Uplo uplo, int n, double[] a, int aOff, int lda) {
        return switch (norm) {
            case MAX -> Dlantr.norm(blas, Norm.MAX, uplo, NON_UNIT, n, n, a, aOff, lda);
            case ONE, INF -> sums(uplo, n, a, aOff, lda);
            case FROBENIUS -> frobenius(blas, uplo, n, a, aOff, lda);
        };
    }

    /// The largest sum of a row or column: an entry off the diagonal counts in both.
    private static double sums(Uplo uplo, int n, double[] a, int aOff, int lda) {
        double[] sums = Scratch.doubles(n);
        Arrays.fill(sums, 0, n, 0);
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, from = uplo == Uplo.UPPER ? 0 : j + 1,
                    to = uplo == Uplo.UPPER ? j : n;
            double sum = Math.abs(a[col + j]);
            for (int i = from; i < to; i++) {
                double size = Math.abs(a[col + i]);
                sum += size;
                sums[i] += size;
            }
            sums[j] += sum;
        }
        double max = 0;
        for (int j = 0; j < n; j++) max = Math.max(max, sums[j]);
        Scratch.give(sums);
        return max;
    }

    /// √(2·Σ off the diagonal + Σ on it), each by a norm that does not overflow.
    private static double frobenius(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda) {
        if (n == 0) return 0;
        double diagonal = blas.dnrm2(n, a, aOff, lda + 1);
        boolean upper = uplo == Uplo.UPPER;     // the triangle without diagonal has order n − 1
        double off = Dlantr.norm(blas, Norm.FROBENIUS, uplo, NON_UNIT, n - 1, n - 1, a,
                upper ? aOff + lda : aOff + 1, lda);
        double root2 = Math.sqrt(2);
        return blas.dnrm2(2, new double[] {diagonal, root2 * off}, 0, 1);
    }
}
