package org.jonum.io;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;

/// Matrices from and to bytes in memory, in any [Encoding]: copies, with no header.
///
/// {@snippet :
/// java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(16);
/// Encoding e = Encoding.of(DataType.FLOAT32).rowMajor();
/// Raw.write(Matrix.of(2, 2, 1, 2, 3, 4), bytes, e);          // bytes.position() == 16
/// Matrix a = Raw.read(bytes.flip(), 2, 2, e);                // a.get(0, 1) == 2
/// }
///
/// A vector is a matrix of one column, see [org.jonum.mat.Vector#asColumn()].
public final class Raw {
    private Raw() {}

    /// A matrix of the numbers at the begin of a segment.
    ///
    /// @param from the bytes, at least as many as the matrix takes
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @param e    how the numbers lie
    /// @return a new matrix
    /// @throws IllegalArgumentException  if a dimension is negative, or there are too many elements for a matrix
    /// @throws IndexOutOfBoundsException if there are not enough bytes
    public static Matrix read(MemorySegment from, int rows, int cols, Encoding e) {
        Args.dim("read", "rows", rows);
        Args.dim("read", "cols", cols);
        room("read", "from", from.byteSize(), rows, cols, e);
        Matrix a = Matrix.zeros(rows, cols);
        copy(from, e, a);
        return a;
    }

    /// Overwrite a matrix, which may be a view, with the numbers at the begin of a segment.
    ///
    /// @param from the bytes, at least as many as the matrix takes
    /// @param e    how the numbers lie
    /// @param dst  the matrix
    /// @return dst
    /// @throws IndexOutOfBoundsException if there are not enough bytes; nothing is overwritten then
    public static Matrix readInto(MemorySegment from, Encoding e, Matrix dst) {
        room("readInto", "from", from.byteSize(), dst.rows(), dst.cols(), e);
        copy(from, e, dst);
        return dst;
    }

    /// A matrix of the numbers that come next in a buffer, whatever byte order the buffer itself has.
    ///
    /// @param from the bytes; its position moves behind what is read
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @param e    how the numbers lie
    /// @return a new matrix
    /// @throws IllegalArgumentException  if a dimension is negative, or there are too many elements for a matrix
    /// @throws IndexOutOfBoundsException if there are not enough bytes
    public static Matrix read(ByteBuffer from, int rows, int cols, Encoding e) {
        Matrix a = read(MemorySegment.ofBuffer(from), rows, cols, e);
        from.position(from.position() + (int) e.length(rows, cols));
        return a;
    }

    /// Write a matrix to the begin of a segment.
    ///
    /// @param a  the matrix
    /// @param to receives the bytes
    /// @param e  how the numbers shall lie
    /// @throws IllegalArgumentException  if the type does not hold an element
    /// @throws IndexOutOfBoundsException if there is not enough room; in both cases nothing is written
    public static void write(Matrix a, MemorySegment to, Encoding e) {
        room("write", "to", to.byteSize(), a.rows(), a.cols(), e);
        e.check("write", a);
        long[] at = {0};
        Chunks.write(a, e, piece -> {
            MemorySegment bytes = MemorySegment.ofBuffer(piece);
            MemorySegment.copy(bytes, 0, to, at[0], bytes.byteSize());
            at[0] += bytes.byteSize();
        });
    }

    /// Write a matrix to a buffer, whatever byte order the buffer itself has.
    ///
    /// @param a  the matrix
    /// @param to receives the bytes; its position moves behind them
    /// @param e  how the numbers shall lie
    /// @throws IllegalArgumentException  if the type does not hold an element
    /// @throws IndexOutOfBoundsException if there is not enough room; in both cases nothing is written
    /// @throws ReadOnlyBufferException if the buffer is read-only
    public static void write(Matrix a, ByteBuffer to, Encoding e) {
        if (to.isReadOnly()) throw new ReadOnlyBufferException();
        write(a, MemorySegment.ofBuffer(to), e);
        to.position(to.position() + (int) e.length(a.rows(), a.cols()));
    }

    private static void copy(MemorySegment from, Encoding e, Matrix dst) {
        long[] at = {0};
        Chunks.read(piece -> {
            MemorySegment bytes = MemorySegment.ofBuffer(piece);
            MemorySegment.copy(from, at[0], bytes, 0, bytes.byteSize());
            at[0] += bytes.byteSize();
        }, e, dst);
    }

    private static void room(String operation, String name, long bytes, int rows, int cols, Encoding e) {
        long need = e.length(rows, cols);
        if (bytes < need) {
            throw new IndexOutOfBoundsException(operation + ": " + name + ": " + bytes + " bytes, need >= " + need
                    + " for " + rows + "x" + cols + " of " + e.type());
        }
    }
}
