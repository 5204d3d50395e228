// Generated from DoubleRows.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;
import org.jonum.blas.Trans;

/// A factor of a product spelt out row by row: entries from[i] ≤ j < to[i] take part, all others are absent, which is
/// not the same as zero: an absent entry times NaN is nothing.
///
/// @param rows   rows
/// @param cols   columns
/// @param values entry (i, j) at i·cols + j
/// @param from   first column that is present, by rows
/// @param to     end of the columns that are present, by rows
record FloatRows(int rows, int cols, float[] values, int[] from, int[] to) {

    /// The matrix as it is stored, ones on a unit diagonal.
    static FloatRows of(FloatGuarded a) {
        Layout layout = a.layout();
        return build(layout.rows(), layout.cols(), (i, j) -> a.stores(i, j) || layout.unit() && i == j,
                (i, j) -> a.stores(i, j) ? a.get(i, j) : 1);
    }

    /// op of the matrix as it is stored.
    static FloatRows of(FloatGuarded a, Trans trans) {
        return trans.isTrans() ? of(a).t() : of(a);
    }

    /// The symmetric matrix of which one triangle is stored.
    static FloatRows symmetric(FloatGuarded a) {
        return build(a.layout().rows(), a.layout().cols(), (i, j) -> a.stores(i, j) || a.stores(j, i),
                (i, j) -> a.stores(i, j) ? a.get(i, j) : a.get(j, i));
    }

    /// The identity of order n.
    static FloatRows identity(int n) {
        return build(n, n, (i, j) -> i == j, (i, j) -> 1);
    }

    /// [A₀ A₁ …], matrices of equally many rows.
    static FloatRows besides(List<FloatRows> parts) {
        int rows = parts.getFirst().rows, each = parts.getFirst().cols;
        return build(rows, each * parts.size(), (i, j) -> true, (i, j) -> parts.get(j / each).at(i, j % each));
    }

    /// Matrices of one shape along the diagonal, nothing beside them.
    static FloatRows diagonal(List<FloatRows> parts) {
        int r = parts.getFirst().rows, c = parts.getFirst().cols;
        return build(r * parts.size(), c * parts.size(), (i, j) -> i / r == j / c,
                (i, j) -> parts.get(i / r).at(i % r, j % c));
    }

    /// Columns first … first + count − 1.
    FloatRows columns(int first, int count) {
        return build(rows, count, (i, j) -> has(i, first + j), (i, j) -> at(i, first + j));
    }

    FloatRows t() {
        return build(cols, rows, (i, j) -> has(j, i), (i, j) -> at(j, i));
    }

    float at(int i, int j) {
        return values[i * cols + j];
    }

    boolean has(int i, int j) {
        return from[i] <= j && j < to[i];
    }

    private interface Presence {
        boolean of(int i, int j);
    }

    private static FloatRows build(int rows, int cols, Presence present, FloatGuarded.Entry entry) {
        float[] values = new float[rows * cols];
        int[] from = new int[rows], to = new int[rows];
        for (int i = 0; i < rows; i++) {
            from[i] = cols;
            for (int j = 0; j < cols; j++) {
                if (!present.of(i, j)) continue;
                values[i * cols + j] = entry.at(i, j);
                from[i] = Math.min(from[i], j);
                to[i] = j + 1;
            }
        }
        return new FloatRows(rows, cols, values, from, to);
    }
}
