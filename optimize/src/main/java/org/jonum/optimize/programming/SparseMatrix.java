package org.jonum.optimize.programming;

import java.util.Arrays;

/// A sparse matrix by columns: of column j, the row indices in ascending order and the values; immutable.
///
/// {@snippet :
/// SparseMatrix a = SparseMatrix.builder(2, 3).add(0, 0, 1).add(1, 2, 5).add(0, 0, 2).build();
/// int entries = a.entries();             // entries == 2
/// double sum = a.get(0, 0);              // sum == 3
/// double[] y = a.times(1, 1, 1);
/// double second = y[1];                  // second == 5
/// }
public final class SparseMatrix {
    /// Column j has the entries `start[j]` … `start[j + 1] − 1` of `index` and `value`.
    final int[] start, index;
    final double[] value;
    final int rows, cols;

    SparseMatrix(int rows, int cols, int[] start, int[] index, double[] value) {
        this.rows = rows;
        this.cols = cols;
        this.start = start;
        this.index = index;
        this.value = value;
    }

    /// {@return a collector of entries for a matrix of the size}
    ///
    /// @param rows the number of rows, ≥ 0
    /// @param cols the number of columns, ≥ 0
    /// @throws IllegalArgumentException if one is negative
    public static Builder builder(int rows, int cols) {
        if (rows < 0 || cols < 0) {
            throw new IllegalArgumentException("SparseMatrix: " + rows + "×" + cols + ", need sizes >= 0");
        }
        return new Builder().size(rows, cols);
    }

    /// {@return the number of rows}
    public int rows() {
        return rows;
    }

    /// {@return the number of columns}
    public int cols() {
        return cols;
    }

    /// {@return how many entries are stored}
    public int entries() {
        return start[cols];
    }

    /// {@return element (i, j), 0 where nothing is stored}
    ///
    /// @param i row
    /// @param j column
    public double get(int i, int j) {
        if (i < 0 || i >= rows) throw new IndexOutOfBoundsException("SparseMatrix.get: row " + i + " of " + rows);
        int k = Arrays.binarySearch(index, start[j], start[j + 1], i);
        return k < 0 ? 0 : value[k];
    }

    /// Takes the stored entries, one at a time.
    @FunctionalInterface
    public interface Visitor {
        /// Is given an entry.
        ///
        /// @param i its row
        /// @param j its column
        /// @param v its value
        void entry(int i, int j, double v);
    }

    /// Hands over all stored entries, column by column with rows ascending.
    ///
    /// @param visitor takes them
    public void forEach(Visitor visitor) {
        for (int j = 0; j < cols; j++) {
            for (int k = start[j]; k < start[j + 1]; k++) visitor.entry(index[k], j, value[k]);
        }
    }

    /// {@return A·x}
    ///
    /// @param x as many elements as there are columns
    /// @throws IllegalArgumentException if they are not
    public double[] times(double... x) {
        need(x.length, cols);
        double[] y = new double[rows];
        for (int j = 0; j < cols; j++) {
            double t = x[j];
            if (t == 0) continue;
            for (int k = start[j]; k < start[j + 1]; k++) y[index[k]] += value[k] * t;
        }
        return y;
    }

    /// {@return Aᵀ·y}
    ///
    /// @param y as many elements as there are rows
    /// @throws IllegalArgumentException if they are not
    public double[] transposeTimes(double... y) {
        need(y.length, rows);
        double[] x = new double[cols];
        for (int j = 0; j < cols; j++) x[j] = dot(j, y);
        return x;
    }

    /// Column j times a vector.
    double dot(int j, double[] y) {
        double s = 0;
        for (int k = start[j]; k < start[j + 1]; k++) s += value[k] * y[index[k]];
        return s;
    }

    private static void need(int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException("SparseMatrix: " + length + " elements, need " + expected);
        }
    }

    /// {@return the transpose}
    public SparseMatrix transpose() {
        int nz = entries();
        int[] s = new int[rows + 1], at = new int[nz];
        double[] v = new double[nz];
        for (int k = 0; k < nz; k++) s[index[k] + 1]++;
        for (int i = 0; i < rows; i++) s[i + 1] += s[i];
        int[] next = Arrays.copyOf(s, rows);
        for (int j = 0; j < cols; j++) {
            for (int k = start[j]; k < start[j + 1]; k++) {
                int p = next[index[k]]++;
                at[p] = j;
                v[p] = value[k];
            }
        }
        return new SparseMatrix(cols, rows, s, at, v);
    }

    /// −A.
    SparseMatrix negated() {
        double[] v = new double[entries()];
        for (int k = 0; k < v.length; k++) v[k] = -value[k];
        return new SparseMatrix(rows, cols, start, index, v);
    }

    /// diag(r)·A·diag(c).
    SparseMatrix scaled(double[] r, double[] c) {
        double[] v = new double[entries()];
        for (int j = 0; j < cols; j++) {
            for (int k = start[j]; k < start[j + 1]; k++) v[k] = value[k] * r[index[k]] * c[j];
        }
        return new SparseMatrix(rows, cols, start, index, v);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseMatrix a && rows == a.rows && cols == a.cols && Arrays.equals(start, a.start)
                && Arrays.equals(index, a.index) && Arrays.equals(value, a.value);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(start) + Arrays.hashCode(index)) + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "SparseMatrix " + rows + "×" + cols + ", " + entries() + " entries";
    }

    /// Collects entries in any order; those at one place are added up.
    public static final class Builder {
        private int rows, cols, count;
        private int[] i = new int[16], j = new int[16];
        private double[] v = new double[16];

        Builder() {
        }

        Builder size(int m, int n) {
            rows = m;
            cols = n;
            return this;
        }

        /// Adds to element (row, col).
        ///
        /// @param row   its row
        /// @param col   its column
        /// @param value finite
        /// @return this
        /// @throws IndexOutOfBoundsException if there is no such place
        /// @throws IllegalArgumentException  if the value is not finite
        public Builder add(int row, int col, double value) {
            if (row < 0 || row >= rows || col < 0 || col >= cols) {
                throw new IndexOutOfBoundsException(
                        "SparseMatrix.add: (" + row + ", " + col + ") in " + rows + "×" + cols);
            }
            if (!(Math.abs(value) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "SparseMatrix.add: (" + row + ", " + col + ") = " + value + ", need a finite value");
            }
            append(row, col, value);
            return this;
        }

        void append(int row, int col, double value) {
            if (count == i.length) {
                int more = Math.addExact(count, count / 2 + 16);
                i = Arrays.copyOf(i, more);
                j = Arrays.copyOf(j, more);
                v = Arrays.copyOf(v, more);
            }
            i[count] = row;
            j[count] = col;
            v[count++] = value;
        }

        /// {@return the matrix; entries that are or add up to 0 are left out}
        public SparseMatrix build() {
            // two passes of bucket sort, by row and then by column: columns come out with rows ascending
            int[] byRow = new int[count], s = new int[rows + 1];
            for (int k = 0; k < count; k++) s[i[k] + 1]++;
            for (int r = 0; r < rows; r++) s[r + 1] += s[r];
            for (int k = 0; k < count; k++) byRow[s[i[k]]++] = k;
            int[] start = new int[cols + 1], next = new int[cols];
            for (int k = 0; k < count; k++) start[j[k] + 1]++;
            for (int c = 0; c < cols; c++) start[c + 1] += start[c];
            System.arraycopy(start, 0, next, 0, cols);
            int[] index = new int[count];
            double[] value = new double[count];
            for (int k : byRow) {
                int p = next[j[k]]++;
                index[p] = i[k];
                value[p] = v[k];
            }
            int out = 0;
            for (int c = 0; c < cols; c++) {
                int from = start[c], to = start[c + 1];
                start[c] = out;
                for (int p = from; p < to;) {
                    int row = index[p];
                    double sum = 0;
                    while (p < to && index[p] == row) sum += value[p++];
                    if (sum == 0) continue;
                    index[out] = row;
                    value[out++] = sum;
                }
            }
            start[cols] = out;
            return new SparseMatrix(rows, cols, start, Arrays.copyOf(index, out), Arrays.copyOf(value, out));
        }
    }
}
