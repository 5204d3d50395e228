package org.jonum.blas.internal.loops;

import org.jonum.blas.Uplo;

/// The part of C that a product writes.
enum Part {
    /// Every element.
    ALL,
    /// Elements on and above the diagonal.
    UPPER,
    /// Elements on and below the diagonal.
    LOWER;

    static Part of(Uplo uplo) {
        return uplo == Uplo.UPPER ? UPPER : LOWER;
    }

    /// The part of Cᵀ that corresponds to this part of C.
    Part t() {
        return switch (this) {
            case ALL -> ALL;
            case UPPER -> LOWER;
            case LOWER -> UPPER;
        };
    }

    /// Whether a tile whose first element is (i, j), rows×cols, has no element in this part.
    boolean misses(int i, int j, int rows, int cols) {
        return switch (this) {
            case ALL -> false;
            case UPPER -> i > j + cols - 1;
            case LOWER -> j > i + rows - 1;
        };
    }

    /// Whether the whole tile is in this part.
    boolean holds(int i, int j, int rows, int cols) {
        return switch (this) {
            case ALL -> true;
            case UPPER -> i + rows - 1 <= j;
            case LOWER -> j + cols - 1 <= i;
        };
    }

    /// The first row of column j that is in this part, of `rows` rows beginning at row i.
    int firstRow(int i, int j, int rows) {
        return this == LOWER ? Math.clamp(j - i, 0, rows) : 0;
    }

    /// One past the last row of column j that is in this part, of `rows` rows beginning at row i.
    int endRow(int i, int j, int rows) {
        return this == UPPER ? Math.clamp(j - i + 1, 0, rows) : rows;
    }
}
