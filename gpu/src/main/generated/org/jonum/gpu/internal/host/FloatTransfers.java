// Generated from DoubleTransfers.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.FloatHeap;
import org.jonum.gpu.internal.Staging.Copy;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.gpu.internal.Staging.Tile;
import org.jspecify.annotations.Nullable;

/// Matrices between `float[]` and the device, where their columns follow each other without gaps.
interface FloatTransfers {
    /// Device memory until the end of the call.
    long room(long bytes);

    /// To the device.
    void send(Place to, Copy copy);

    /// From the device; waits.
    void fetch(Place from, Copy copy);

    private static Place place(long address, int rows, int cols) {
        return new Place(address, rows, cols, rows, Float.BYTES);
    }

    /// {@return the address of a copy of a matrix}
    default long send(int rows, int cols, float[] a, int off, int ld) {
        long to = roomForFloats(rows, cols);
        send(to, null, rows, cols, a, off, ld);
        return to;
    }

    /// {@return the address of a copy of a triangle, with zeros on its other side}
    default long send(Uplo uplo, int n, float[] a, int off, int ld) {
        long to = roomForFloats(n, n);
        send(to, uplo, n, n, a, off, ld);
        return to;
    }

    /// Device memory for a matrix.
    default long roomForFloats(int rows, int cols) {
        return room((long) rows * cols * Float.BYTES);
    }

    /// Device memory for so many of them.
    default long roomForFloats(int rows, int cols, int count) {
        return room((long) rows * cols * count * Float.BYTES);
    }

    /// A matrix, or a triangle of one, goes to a place on the device.
    default void send(long to, @Nullable Uplo uplo, int rows, int cols, float[] a, int off, int ld) {
        send(place(to, rows, cols), new FloatHeap(a, off, 1, ld, uplo)::read);
    }

    /// A matrix comes back; waits.
    default void fetch(long from, int rows, int cols, float[] a, int off, int ld) {
        fetch(from, null, rows, cols, a, off, ld);
    }

    /// A matrix, or a triangle of one, comes back; waits. What is not of the triangle stays.
    default void fetch(long from, @Nullable Uplo uplo, int rows, int cols, float[] a, int off, int ld) {
        fetch(place(from, rows, cols), new FloatHeap(a, off, 1, ld, uplo)::write);
    }

    /// Matrices of one shape on the heap, which follow each other without gaps on the device, and travel together: the columns
    /// of one wide matrix.
    ///
    /// @param array the array of each
    /// @param off   where it begins there
    /// @param ld    distance between columns
    record FloatBatch(IntFunction<float[]> array, IntUnaryOperator off, int ld) {
        /// How a matrix is read or written.
        private interface Way {
            Copy of(FloatHeap heap);
        }

        /// {@return the address of copies}
        long send(FloatTransfers d, int rows, int cols, int count) {
            long to = d.roomForFloats(rows, cols, count);
            parts(to, rows, cols, count, h -> h::read, d::send);
            return to;
        }

        /// They come back; waits.
        void fetch(FloatTransfers d, long from, int rows, int cols, int count) {
            parts(from, rows, cols, count, h -> h::write, d::fetch);
        }

        /// A journey.
        private interface Journey {
            void go(Place place, Copy copy);
        }

        /// In journeys of no more columns than an int counts.
        private void parts(long address, int rows, int cols, int count, Way way, Journey journey) {
            int most = Integer.MAX_VALUE / cols;
            for (int done = 0; done < count; done += Math.min(most, count - done)) {
                int first = done, matrices = Math.min(most, count - done);
                journey.go(place(address + (long) rows * cols * done * Float.BYTES, rows, cols * matrices), (t, s) -> {
                    for (int j = 0; j < t.cols(); j++) {
                        int which = first + (t.col() + j) / cols, column = (t.col() + j) % cols;
                        FloatHeap h =
                                new FloatHeap(array.apply(which), off.applyAsInt(which) + column * ld, 1, ld, null);
                        long bytes = (long) t.rows() * Float.BYTES;
                        way.of(h).run(new Tile(t.row(), t.rows(), 0, 1), s.asSlice(j * bytes, bytes));
                    }
                });
            }
        }
    }
}
