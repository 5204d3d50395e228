package org.jonum.lapack.internal;

import org.jonum.lapack.Equed;

/// Scale the rows and columns of a general matrix where that is worth while.
final class Dlaqge {
    private Dlaqge() {}

    /// A := diag(r)·A·diag(c), or one side of it, or A as it is.
    static Equed scale(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff, double[] c,
            int cOff, double rowCnd, double colCnd, double amax) {
        if (m == 0 || n == 0) return Equed.NONE;
        boolean rows = !(DoubleScaling.balanced(rowCnd) && DoubleScaling.moderate(amax));
        boolean columns = !DoubleScaling.balanced(colCnd);
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            double factor = columns ? c[cOff + j] : 1;
            if (rows) {
                for (int i = 0; i < m; i++) a[col + i] = a[col + i] * r[rOff + i] * factor;
            } else if (columns) {
                for (int i = 0; i < m; i++) a[col + i] *= factor;
            }
        }
        return rows ? columns ? Equed.BOTH : Equed.ROW : columns ? Equed.COLUMN : Equed.NONE;
    }
}
