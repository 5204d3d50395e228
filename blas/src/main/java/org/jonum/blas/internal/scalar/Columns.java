package org.jonum.blas.internal.scalar;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Pool;

/// Where the entries of a matrix lie in its array, for dense, band and packed storage alike.
///
/// In each of them a column is contiguous, so that entry (i, j) is `a[diagonal(j) + i − j]`, and
/// column j holds the rows from `top(j)` to `bottom(j) − 1`. The index of the diagonal grows by one
/// step per column (dense, band), or by a step that itself grows or shrinks by one (packed):
///
/// | storage | diagonal(j) − off | start, step, curve |
/// |---|---|---|
/// | dense | j·(ld + 1) | 0, ld + 1, 0 |
/// | band, u superdiagonals | u + j·ld | u, ld, 0 |
/// | packed upper | j·(j + 3)/2 | 0, 2, 1 |
/// | packed lower | j·n − j·(j − 1)/2 | 0, n, −1 |
///
/// The object comes from a pool and goes back by [#give()], so that no routine allocates.
final class Columns {
    private static final Pool<Columns> POOL = new Pool<>(Columns::new);

    /// Rows, subdiagonals and superdiagonals stored.
    private int rows, kl, ku;
    /// Index of entry (0, 0), distance between the first two diagonal entries, its change from column to column.
    private int start, step, curve;

    private Columns() {}

    /// A general m×n matrix.
    static Columns dense(int m, int n, int off, int ld) {
        return take(m, m - 1, n - 1, off, ld + 1, 0);
    }

    /// A general band matrix of m rows.
    static Columns band(int m, int kl, int ku, int off, int ld) {
        return take(m, kl, ku, off + ku, ld, 0);
    }

    /// A triangle of an n×n matrix.
    static Columns triangle(Uplo uplo, int n, int off, int ld) {
        return take(uplo, n, n - 1, off, ld + 1, 0);
    }

    /// A triangle of an n×n band matrix with k off-diagonals.
    static Columns triangleBand(Uplo uplo, int n, int k, int off, int ld) {
        return take(uplo, n, k, uplo == Uplo.UPPER ? off + k : off, ld, 0);
    }

    /// A packed triangle of an n×n matrix.
    static Columns packed(Uplo uplo, int n, int off) {
        return uplo == Uplo.UPPER ? take(uplo, n, n - 1, off, 2, 1) : take(uplo, n, n - 1, off, n, -1);
    }

    private static Columns take(Uplo uplo, int n, int k, int start, int step, int curve) {
        boolean upper = uplo == Uplo.UPPER;
        return take(n, upper ? 0 : k, upper ? k : 0, start, step, curve);
    }

    private static Columns take(int rows, int kl, int ku, int start, int step, int curve) {
        Columns o = POOL.take();
        o.rows = rows;
        o.kl = kl;
        o.ku = ku;
        o.start = start;
        o.step = step;
        o.curve = curve;
        return o;
    }

    /// Back to the pool; its holder must not use it any more.
    void give() {
        POOL.give(this);
    }

    /// {@return the index of entry (j, j)}
    int diagonal(int j) {
        return (int) (start + (long) j * step + curve * ((long) j * (j - 1) / 2));
    }

    /// {@return the first row stored in column j}
    int top(int j) {
        return Math.max(0, j - ku);
    }

    /// {@return the row after the last one stored in column j}
    int bottom(int j) {
        return Math.min(rows, j + kl + 1);
    }

    /// {@return the first row of column j in a triangle without its diagonal}
    int strictTop(int j) {
        return kl > 0 ? j + 1 : top(j);
    }

    /// {@return the row after the last one of column j in a triangle without its diagonal}
    int strictBottom(int j) {
        return kl > 0 ? bottom(j) : j;
    }
}
