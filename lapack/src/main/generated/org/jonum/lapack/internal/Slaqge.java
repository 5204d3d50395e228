// Generated from Dlaqge.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.Equed;

/// Scale the rows and columns of a general matrix where that is worth while.
final class Slaqge {
    private Slaqge() {}

    /// A := diag(r)·A·diag(c), or one side of it, or A as it is, for whatever entries are stored.
    static Equed scale(Entries entries, float[] a, float[] r, int rOff, float[] c, int cOff, float rowCnd,
            float colCnd, float amax) {
        int n = entries.cols();
        if (entries.rows() == 0 || n == 0) return Equed.NONE;
        boolean rows = !(FloatScaling.balanced(rowCnd) && FloatScaling.moderate(amax));
        boolean columns = !FloatScaling.balanced(colCnd);
        for (int j = 0; j < n; j++) {
            int begin = entries.begin(j), row = rOff + entries.from().applyAsInt(j), length = entries.length(j);
            float factor = columns ? c[cOff + j] : 1;
            if (rows) {
                for (int i = 0; i < length; i++) a[begin + i] = a[begin + i] * r[row + i] * factor;
            } else if (columns) {
                for (int i = 0; i < length; i++) a[begin + i] *= factor;
            }
        }
        return rows ? columns ? Equed.BOTH : Equed.ROW : columns ? Equed.COLUMN : Equed.NONE;
    }
}
