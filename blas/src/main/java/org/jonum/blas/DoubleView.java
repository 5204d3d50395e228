package org.jonum.blas;

/// A matrix inside an array: element (i, j) is `data[off + i*rs + j*cs]`.
///
/// A column-major matrix with leading dimension ld has rs = 1, cs = ld. Transposing swaps the strides, so one
/// algorithm on views serves a matrix and its transpose, and a block is a view of the same array: nothing is
/// ever copied.
///
/// {@snippet :
/// double[] data = {1, 2, 3, 4, 5, 6};
/// DoubleView a = DoubleView.of(data, 0, 2, 3, 2);    // [1 3 5; 2 4 6]
/// double x = a.t().get(2, 0);                        // x == 5
/// double y = a.block(1, 1, 1, 2).get(0, 0);          // y == 4
/// }
/// Views are the language of block algorithms, below the checked doors: they do not check their bounds.
///
/// @param data the array
/// @param off  index of element (0, 0)
/// @param rows number of rows
/// @param cols number of columns
/// @param rs   distance between an element and the one below it
/// @param cs   distance between an element and the one to its right
public record DoubleView(double[] data, int off, int rows, int cols, int rs, int cs) {

    /// A column-major matrix.
    ///
    /// @param data the array
    /// @param off  index of element (0, 0)
    /// @param rows number of rows
    /// @param cols number of columns
    /// @param ld   distance between columns
    /// @return the view with row stride 1 and column stride ld
    public static DoubleView of(double[] data, int off, int rows, int cols, int ld) {
        return new DoubleView(data, off, rows, cols, 1, ld);
    }

    /// The r×c block whose first element is (i, j).
    ///
    /// @param i first row
    /// @param j first column
    /// @param r number of rows
    /// @param c number of columns
    /// @return a view of the same array
    public DoubleView block(int i, int j, int r, int c) {
        return new DoubleView(data, off + i * rs + j * cs, r, c, rs, cs);
    }

    /// The transpose.
    ///
    /// @return a view of the same array with the strides swapped
    public DoubleView t() {
        return new DoubleView(data, off, cols, rows, cs, rs);
    }

    /// The matrix read backwards: rows and columns from the last to the first.
    ///
    /// {@snippet :
    /// double[] data = {1, 2, 3, 4};                      // [1 3; 2 4]
    /// DoubleView a = DoubleView.of(data, 0, 2, 2, 2).reverse();
    /// double x = a.get(0, 0);                            // x == 4
    /// double y = a.get(0, 1);                            // y == 2
    /// }
    ///
    /// @return a view of the same array with the signs of the strides changed
    public DoubleView reverse() {
        return new DoubleView(data, at(Math.max(0, rows - 1), Math.max(0, cols - 1)), rows, cols, -rs, -cs);
    }

    /// Row i.
    ///
    /// @param i the row
    /// @return a 1×cols view of the same array
    public DoubleView row(int i) {
        return block(i, 0, 1, cols);
    }

    /// Column j.
    ///
    /// @param j the column
    /// @return a rows×1 view of the same array
    public DoubleView col(int j) {
        return block(0, j, rows, 1);
    }

    /// The index in `data` of element (i, j).
    ///
    /// @param i the row
    /// @param j the column
    /// @return off + i·rs + j·cs
    public int at(int i, int j) {
        return off + i * rs + j * cs;
    }

    /// Element (i, j).
    ///
    /// @param i the row
    /// @param j the column
    /// @return its value
    public double get(int i, int j) {
        return data[off + i * rs + j * cs];
    }
}
