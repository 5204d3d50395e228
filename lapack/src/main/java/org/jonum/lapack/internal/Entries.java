package org.jonum.lapack.internal;

import java.util.function.IntUnaryOperator;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;

/// Where the stored entries of a matrix lie whose columns are contiguous pieces: general, triangular,
/// Hessenberg, band or packed.
///
/// @param rows rows of the matrix
/// @param cols columns of the matrix
/// @param from the first row of column j that is stored
/// @param to   the end of the rows of column j that are stored
/// @param base the index that row 0 of column j has, or would have
record Entries(int rows, int cols, IntUnaryOperator from, IntUnaryOperator to, IntUnaryOperator base) {

    /// All of an m×n matrix.
    static Entries general(int m, int n, int aOff, int lda) {
        return new Entries(m, n, j -> 0, j -> m, j -> aOff + j * lda);
    }

    /// A trapezoid of an m×n matrix.
    static Entries trapezoid(Uplo uplo, int m, int n, int aOff, int lda) {
        return general(m, n, aOff, lda).half(uplo);
    }

    /// An m×n matrix with kl sub- and ku superdiagonals.
    static Entries band(int m, int n, int kl, int ku, int abOff, int ldab) {
        return new Entries(m, n, j -> Math.max(0, j - ku), j -> Math.min(m, j + kl + 1),
                j -> abOff + ku + j * (ldab - 1));
    }

    /// One triangle of order n with k diagonals beside the main one.
    static Entries band(Uplo uplo, int n, int k, int abOff, int ldab) {
        return uplo == Uplo.UPPER ? band(n, n, 0, k, abOff, ldab) : band(n, n, k, 0, abOff, ldab);
    }

    /// A packed triangle of order n.
    static Entries packed(Uplo uplo, int n, int apOff) {
        IntUnaryOperator upper = j -> apOff + (int) (j * (j + 1L) / 2);
        IntUnaryOperator lower = j -> apOff + (int) (j * (2L * n - j - 1) / 2);
        return new Entries(n, n, j -> 0, j -> n, uplo == Uplo.UPPER ? upper : lower).half(uplo);
    }

    /// The entries on and above, or on and below, the diagonal.
    private Entries half(Uplo uplo) {
        return uplo == Uplo.UPPER ? new Entries(rows, cols, from, j -> Math.min(rows, j + 1), base)
                : new Entries(rows, cols, j -> Math.min(rows, j), to, base);
    }

    /// The same triangle without its diagonal.
    Entries strict(Uplo uplo) {
        return uplo == Uplo.UPPER
                ? new Entries(rows, cols, from, j -> Math.min(j, to.applyAsInt(j)), base)
                : new Entries(rows, cols, j -> Math.min(j + 1, to.applyAsInt(j)), to, base);
    }

    /// The triangle without its diagonal if that is one of ones.
    Entries strict(Uplo uplo, Diag diag) {
        return diag == Diag.UNIT ? strict(uplo) : this;
    }

    /// {@return the index of the first stored entry of column j}
    int begin(int j) {
        return base.applyAsInt(j) + from.applyAsInt(j);
    }

    /// {@return the number of stored entries of column j}
    int length(int j) {
        return Math.max(0, to.applyAsInt(j) - from.applyAsInt(j));
    }

    /// {@return the index of the entry of column j on the diagonal}
    int diagonal(int j) {
        return base.applyAsInt(j) + j;
    }
}
