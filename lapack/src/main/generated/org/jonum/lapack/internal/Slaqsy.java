// Generated from Dlaqsy.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.Equed;

/// Scale a symmetric matrix on both sides where that is worth while.
final class Slaqsy {
    private Slaqsy() {}

    /// A := diag(s)·A·diag(s), or A as it is, for whatever entries of a triangle are stored.
    static Equed scale(Entries triangle, float[] a, float[] s, int sOff, float sCond, float amax) {
        int n = triangle.cols();
        if (n == 0 || FloatScaling.balanced(sCond) && FloatScaling.moderate(amax)) return Equed.NONE;
        for (int j = 0; j < n; j++) {
            int begin = triangle.begin(j), row = sOff + triangle.from().applyAsInt(j), length = triangle.length(j);
            for (int i = 0; i < length; i++) a[begin + i] = a[begin + i] * s[row + i] * s[sOff + j];
        }
        return Equed.BOTH;
    }
}
