package org.jonum.stat.multivariate;

import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;

/// Observations less the mean of each column.
record Centred(Vector mean, Matrix values) {
    /// Means are taken of differences to the first row, then corrected once: constant columns become exactly 0.
    static Centred of(String routine, Matrix rows) {
        Require.that(rows.rows() >= 1, routine, "rows", rows.rows(), "at least 1");
        Require.that(rows.cols() >= 1, routine, "columns", rows.cols(), "at least 1");
        Require.finite(routine, "element", rows);
        int n = rows.rows();
        Matrix x = rows.copy();
        Vector mean = Vector.zeros(x.cols());
        for (int j = 0; j < x.cols(); j++) {
            Vector column = x.col(j);
            double first = column.get(0), shift = 0;
            for (int i = 0; i < n; i++) shift += column.get(i) / n - first / n;
            double m = first + shift, rest = 0;
            for (int i = 0; i < n; i++) {
                column.set(i, column.get(i) - m);
                rest += column.get(i) / n;
            }
            for (int i = 0; i < n; i++) column.set(i, column.get(i) - rest);
            mean.set(j, m + rest);
        }
        return new Centred(mean, x);
    }
}
