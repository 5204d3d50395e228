// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;

/// Matrices made of parts of others.
final class Assembly {
    private Assembly() {}

    /// The rows, or the columns, at these indices.
    static Matrix rows(String operation, Matrix a, int[] indices) {
        for (int i : indices) Shapes.index(operation, "index", i, a.rows());
        Matrix b = Matrix.zeros(indices.length, a.cols());
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < indices.length; i++) b.set(i, j, a.get(indices[i], j));
        }
        return b;
    }

    /// One below the other.
    static Matrix vertical(String operation, Matrix... parts) {
        long rows = 0;
        for (Matrix part : parts) {
            Shapes.equal(operation, "cols()", part.cols(), "cols() of the first", parts[0].cols());
            rows += part.rows();
        }
        Matrix a = Matrix.zeros(sum(operation, "rows", rows), parts.length == 0 ? 0 : parts[0].cols());
        int i = 0;
        for (Matrix part : parts) {
            a.block(i, 0, part.rows(), a.cols()).assign(part);
            i += part.rows();
        }
        return a;
    }

    /// One beside the other.
    static Matrix horizontal(String operation, Matrix... parts) {
        long cols = 0;
        for (Matrix part : parts) {
            Shapes.equal(operation, "rows()", part.rows(), "rows() of the first", parts[0].rows());
            cols += part.cols();
        }
        Matrix a = Matrix.zeros(parts.length == 0 ? 0 : parts[0].rows(), sum(operation, "cols", cols));
        int j = 0;
        for (Matrix part : parts) {
            a.block(0, j, a.rows(), part.cols()).assign(part);
            j += part.cols();
        }
        return a;
    }

    /// A table of blocks: those of one row are of one height, and the rows of one width.
    static Matrix blocks(Matrix[][] table) {
        Matrix[] rows = new Matrix[table.length];
        for (int i = 0; i < table.length; i++) rows[i] = horizontal("Matrix.blocks", table[i]);
        return vertical("Matrix.blocks", rows);
    }

    /// Blocks from corner to corner, and zeros beside them.
    static Matrix blockDiagonal(Matrix... parts) {
        long rows = 0, cols = 0;
        for (Matrix part : parts) {
            rows += part.rows();
            cols += part.cols();
        }
        Matrix a = Matrix.zeros(sum("Matrix.blockDiagonal", "rows", rows), sum("Matrix.blockDiagonal", "cols", cols));
        int i = 0, j = 0;
        for (Matrix part : parts) {
            a.block(i, j, part.rows(), part.cols()).assign(part);
            i += part.rows();
            j += part.cols();
        }
        return a;
    }

    /// Block (i, j) is aᵢⱼ·B.
    static Matrix kronecker(Matrix a, Matrix b) {
        int rows = sum("kronecker", "rows", (long) a.rows() * b.rows());
        int cols = sum("kronecker", "cols", (long) a.cols() * b.cols());
        Matrix c = Matrix.zeros(rows, cols);
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                double x = a.get(i, j);
                Elements.map(b.view(), y -> x * y,
                        c.block(i * b.rows(), j * b.cols(), b.rows(), b.cols()).view());
            }
        }
        return c;
    }

    /// The same elements, column by column, in other columns.
    static Matrix reshape(Matrix a, int rows, int cols) {
        Args.dim("reshape", "rows", rows);
        Args.dim("reshape", "cols", cols);
        if ((long) rows * cols != (long) a.rows() * a.cols()) {
            throw Args.bad("reshape", "shape", rows + "x" + cols, "as many elements as " + a.shape());
        }
        return Matrix.over(DoubleView.of(Products.copy(a.view()).data(), 0, rows, cols,
                Math.max(1, rows)));
    }

    private static int sum(String operation, String name, long count) {
        if (count > Integer.MAX_VALUE) throw Args.bad(operation, name, count, "<= " + Integer.MAX_VALUE);
        return (int) count;
    }
}
