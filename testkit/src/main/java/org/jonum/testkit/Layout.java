package org.jonum.testkit;

import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;

/// Where the entries of a matrix lie in an array, counted from the operand's offset.
///
/// A layout is told once, here, in the words of the BLAS storage tables, and never by the engine under
/// test. What it does not store (the other triangle, a unit diagonal, corners of a band, padding) becomes
/// guard zone.
public sealed interface Layout {

    /// {@return the rows of the matrix}
    int rows();

    /// {@return the columns of the matrix}
    int cols();

    /// Where an entry lies.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @return its distance from the offset, or −1 if it is not stored
    int index(int i, int j);

    /// {@return the number of elements an array must hold from the offset on}
    int length();

    /// {@return the distance that a call passes: `ld` or `inc`; 0 if packed}
    int stride();

    /// {@return whether the matrix has ones on the diagonal that are not stored}
    default boolean unit() {
        return false;
    }

    /// A rectangle by columns.
    ///
    /// @param ld distance between columns
    record Dense(int rows, int cols, int ld) implements Layout {
        @Override
        public int index(int i, int j) {
            return i + j * ld;
        }

        @Override
        public int length() {
            return rows == 0 || cols == 0 ? 0 : (cols - 1) * ld + rows;
        }

        @Override
        public int stride() {
            return ld;
        }
    }

    /// One triangle of a square.
    ///
    /// @param n order
    record Triangle(Uplo uplo, Diag diag, int n, int ld) implements Layout {
        @Override
        public int rows() {
            return n;
        }

        @Override
        public int cols() {
            return n;
        }

        @Override
        public int index(int i, int j) {
            boolean stored = uplo == Uplo.UPPER ? i <= j : i >= j;
            return stored && !(unit() && i == j) ? i + j * ld : -1;
        }

        @Override
        public int length() {
            return n == 0 ? 0 : (n - 1) * ld + n;
        }

        @Override
        public int stride() {
            return ld;
        }

        @Override
        public boolean unit() {
            return diag == Diag.UNIT;
        }
    }

    /// A band with kl sub- and ku superdiagonals; half of a symmetric band or a triangular one if one of them is 0.
    record Band(int rows, int cols, int kl, int ku, Diag diag, int ld) implements Layout {
        @Override
        public int index(int i, int j) {
            boolean stored = i - j <= kl && j - i <= ku;
            return stored && !(unit() && i == j) ? ku + i - j + j * ld : -1;
        }

        @Override
        public int length() {
            return rows == 0 || cols == 0 ? 0 : (cols - 1) * ld + kl + ku + 1;
        }

        @Override
        public int stride() {
            return ld;
        }

        @Override
        public boolean unit() {
            return diag == Diag.UNIT;
        }
    }

    /// One triangle of a square, column after column without gaps.
    record Packed(Uplo uplo, Diag diag, int n) implements Layout {
        @Override
        public int rows() {
            return n;
        }

        @Override
        public int cols() {
            return n;
        }

        @Override
        public int index(int i, int j) {
            if (unit() && i == j) return -1;
            if (uplo == Uplo.UPPER) return i <= j ? i + j * (j + 1) / 2 : -1;
            return i >= j ? i - j + j * n - j * (j - 1) / 2 : -1;
        }

        @Override
        public int length() {
            return n * (n + 1) / 2;
        }

        @Override
        public int stride() {
            return 0;
        }

        @Override
        public boolean unit() {
            return diag == Diag.UNIT;
        }
    }

    /// A vector, n×1; backwards if inc < 0.
    record Vector(int n, int inc) implements Layout {
        @Override
        public int rows() {
            return n;
        }

        @Override
        public int cols() {
            return 1;
        }

        @Override
        public int index(int i, int j) {
            return inc < 0 ? (n - 1 - i) * -inc : i * inc;
        }

        @Override
        public int length() {
            return n == 0 ? 0 : (n - 1) * Math.abs(inc) + 1;
        }

        @Override
        public int stride() {
            return inc;
        }
    }

    /// Matrices of one shape side by side: column j belongs to matrix j / cols.
    ///
    /// @param one      rows and columns of each
    /// @param distance elements from one matrix to the next
    /// @param count    number of matrices
    record Strided(Dense one, int distance, int count) implements Layout {
        @Override
        public int rows() {
            return one.rows;
        }

        @Override
        public int cols() {
            return one.cols * count;
        }

        @Override
        public int index(int i, int j) {
            return j / one.cols * distance + one.index(i, j % one.cols);
        }

        @Override
        public int length() {
            return one.length() == 0 || count == 0 ? 0 : (count - 1) * distance + one.length();
        }

        @Override
        public int stride() {
            return one.ld;
        }
    }
}
