package org.jonum.io;

import java.nio.ByteOrder;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;

/// How the numbers of a matrix lie in bytes.
///
/// {@snippet :
/// Encoding e = Encoding.of(DataType.FLOAT32).bigEndian();
/// int bytes = e.type().size();                   // bytes == 4
/// }
///
/// @param type  the type of each number
/// @param bytes the order of the bytes in a number
/// @param order the order of the numbers in a matrix
public record Encoding(DataType type, ByteOrder bytes, StorageOrder order) {
    /// What Java and NumPy have on nearly every machine: `double`, little-endian, column after column.
    public static final Encoding FLOAT64 = of(DataType.FLOAT64);

    /// All three are needed.
    public Encoding {
        Args.present("Encoding", "type", type);
        Args.present("Encoding", "bytes", bytes);
        Args.present("Encoding", "order", order);
    }

    /// That type, little-endian, column after column.
    ///
    /// @param type the type of each number
    /// @return an encoding
    public static Encoding of(DataType type) {
        return new Encoding(type, ByteOrder.LITTLE_ENDIAN, StorageOrder.COLUMN_MAJOR);
    }

    /// {@return this encoding with the most significant byte first}
    public Encoding bigEndian() {
        return new Encoding(type, ByteOrder.BIG_ENDIAN, order);
    }

    /// {@return this encoding with the least significant byte first}
    public Encoding littleEndian() {
        return new Encoding(type, ByteOrder.LITTLE_ENDIAN, order);
    }

    /// {@return this encoding, row after row}
    public Encoding rowMajor() {
        return new Encoding(type, bytes, StorageOrder.ROW_MAJOR);
    }

    /// {@return this encoding, column after column}
    public Encoding columnMajor() {
        return new Encoding(type, bytes, StorageOrder.COLUMN_MAJOR);
    }

    /// The bytes that a matrix takes, or the largest `long` if they are more.
    long length(long rows, long cols) {
        long n = rows * cols;
        return n > Long.MAX_VALUE / type.size() ? Long.MAX_VALUE : n * type.size();
    }

    /// A matrix over numbers in this order.
    Matrix matrix(double[] numbers, int rows, int cols) {
        return Matrix.of(order == StorageOrder.COLUMN_MAJOR ? DoubleView.of(numbers, 0, rows, cols, Math.max(1, rows))
                : new DoubleView(numbers, 0, rows, cols, Math.max(1, cols), 1));
    }

    /// The matrix turned so that its columns, one after another, are this order.
    DoubleView byColumns(Matrix a) {
        return order == StorageOrder.COLUMN_MAJOR ? a.view() : a.view().t();
    }

    /// Every element must be a number that the type holds.
    void check(String operation, Matrix a) {
        if (type == DataType.FLOAT64) return;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                double x = a.get(i, j);
                if (!type.holds(x)) throw Args.bad(operation, "element (" + i + ", " + j + ")", x, type.need());
            }
        }
    }
}
