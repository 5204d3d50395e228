package org.jonum.io;

import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// An array of NumPy's with at most two dimensions, and how its numbers lie in a file.
///
/// {@snippet :
/// NpyArray a = NpyArray.of(Matrix.of(2, 2, 1, 2, 3, 4)).as(DataType.INT32);
/// String s = a.toString();                       // s == "INT32 (2, 2)"
/// Matrix m = a.matrix();                         // m.get(1, 0) == 3
/// }
///
/// It shares its elements with the matrix or vector that it was made of, and with those that it gives.
public final class NpyArray {
    private final Matrix elements;
    private final int dimensions;
    private final Encoding encoding;

    /// One column for one dimension, one element for none.
    private NpyArray(Matrix elements, int dimensions, Encoding encoding) {
        this.elements = elements;
        this.dimensions = dimensions;
        this.encoding = encoding;
    }

    /// An array of two dimensions, little-endian `double`s column after column.
    ///
    /// @param a the elements, which are shared
    /// @return an array of shape (rows, cols)
    public static NpyArray of(Matrix a) {
        Args.present("NpyArray.of", "a", a);
        return new NpyArray(a, 2, Encoding.FLOAT64);
    }

    /// An array of one dimension, little-endian `double`s.
    ///
    /// @param x the elements, which are shared
    /// @return an array of shape (size,)
    public static NpyArray of(Vector x) {
        Args.present("NpyArray.of", "x", x);
        return new NpyArray(x.asColumn(), 1, Encoding.FLOAT64);
    }

    /// An array of no dimension, that is, one little-endian `double`.
    ///
    /// @param x the number
    /// @return an array of shape ()
    public static NpyArray of(double x) {
        return new NpyArray(Matrix.of(1, 1, x), 0, Encoding.FLOAT64);
    }

    /// What a file holds.
    static NpyArray of(double[] numbers, NpyHeader.Contents header) {
        int[] shape = header.shape();
        Matrix a = header.encoding().matrix(numbers, shape.length == 0 ? 1 : shape[0], shape.length < 2 ? 1 : shape[1]);
        return new NpyArray(a, shape.length, header.encoding());
    }

    /// The same elements in another type of number, little-endian, column after column.
    ///
    /// @param type the type; that it holds the elements is checked when they are written
    /// @return an array
    public NpyArray as(DataType type) {
        return as(Encoding.of(type));
    }

    /// The same elements to be written in another way.
    ///
    /// @param encoding how they lie in a file; that its type holds the elements is checked when they are written
    /// @return an array
    public NpyArray as(Encoding encoding) {
        Args.present("as", "encoding", encoding);
        return new NpyArray(elements, dimensions, encoding);
    }

    /// {@return the number of dimensions: 0, 1 or 2}
    public int dimensions() {
        return dimensions;
    }

    /// {@return the sizes, as many as there are dimensions, in a new array}
    public int[] shape() {
        return switch (dimensions) {
            case 0 -> new int[0];
            case 1 -> new int[] {elements.rows()};
            default -> new int[] {elements.rows(), elements.cols()};
        };
    }

    /// {@return how the numbers lie in a file}
    public Encoding encoding() {
        return encoding;
    }

    /// The elements as a matrix: one column if there is one dimension, one element if there is none.
    ///
    /// @return a matrix that shares the elements; row after row in memory if they were so in the file
    public Matrix matrix() {
        return elements;
    }

    /// The elements as a vector.
    ///
    /// @return a vector that shares the elements
    /// @throws IllegalArgumentException if there are two dimensions, and neither one row nor one column
    public Vector vector() {
        if (elements.cols() == 1) return elements.col(0);
        if (elements.rows() != 1) throw Args.bad("vector", "shape", this, "one dimension, one row or one column");
        return elements.row(0);
    }

    /// The only element.
    ///
    /// @return its value
    /// @throws IllegalArgumentException if there is not exactly one
    public double scalar() {
        if (elements.rows() != 1 || elements.cols() != 1) throw Args.bad("scalar", "shape", this, "one element");
        return elements.get(0, 0);
    }

    /// Type and shape.
    @Override
    public String toString() {
        return encoding.type() + " " + NpyHeader.tuple(shape());
    }
}
