package org.jonum.lapack.internal;

import org.jonum.lapack.Equed;

/// Scale the rows and columns of a general matrix where that is worth while.
final class Dlaqge {
    private Dlaqge() {}

    /// A := diag(r)·A·diag(c), or one side of it, or A as it is, for whatever entries are stored.
    static Equed scale(Entries entries, double[] a, double[] r, int rOff, double[] c, int cOff, double rowCnd,
            double colCnd, double amax) {
        int n = entries.cols();
        if (entries.rows() == 0 || n == 0) return Equed.NONE;
        boolean rows = !(DoubleScaling.balanced(rowCnd) && DoubleScaling.moderate(amax));
        boolean columns = !DoubleScaling.balanced(colCnd);
        for (int j = 0; j < n; j++) {
            int begin = entries.begin(j), row = rOff + entries.from().applyAsInt(j), length = entries.length(j);
            double factor = columns ? c[cOff + j] : 1;
            if (rows) {
                for (int i = 0; i < length; i++) a[begin + i] = a[begin + i] * r[row + i] * factor;
            } else if (columns) {
                for (int i = 0; i < length; i++) a[begin + i] *= factor;
            }
        }
        return rows ? columns ? Equed.BOTH : Equed.ROW : columns ? Equed.COLUMN : Equed.NONE;
    }
}
