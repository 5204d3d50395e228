package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Uplo;
import org.jonum.lapack.Equed;

/// Scale a symmetric matrix on both sides where that is worth while.
final class Dlaqsy {
    private Dlaqsy() {}

    /// A := diag(s)·A·diag(s), or A as it is.
    static Equed scale(Uplo uplo, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double sCond, double amax) {
        if (n == 0 || DoubleScaling.balanced(sCond) && DoubleScaling.moderate(amax)) return Equed.NONE;
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, from = uplo == UPPER ? 0 : j, to = uplo == UPPER ? j + 1 : n;
            for (int i = from; i < to; i++) a[col + i] = a[col + i] * s[sOff + i] * s[sOff + j];
        }
        return Equed.BOTH;
    }
}
