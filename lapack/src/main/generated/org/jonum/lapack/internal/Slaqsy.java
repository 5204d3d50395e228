// Generated from Dlaqsy.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Uplo;
import org.jonum.lapack.Equed;

/// Scale a symmetric matrix on both sides where that is worth while.
final class Slaqsy {
    private Slaqsy() {}

    /// A := diag(s)·A·diag(s), or A as it is.
    static Equed scale(Uplo uplo, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float sCond, float amax) {
        if (n == 0 || FloatScaling.balanced(sCond) && FloatScaling.moderate(amax)) return Equed.NONE;
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, from = uplo == UPPER ? 0 : j, to = uplo == UPPER ? j + 1 : n;
            for (int i = from; i < to; i++) a[col + i] = a[col + i] * s[sOff + i] * s[sOff + j];
        }
        return Equed.BOTH;
    }
}
