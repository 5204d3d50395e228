// Generated from DoubleTransfers.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.Uplo;
import org.jspecify.annotations.Nullable;

/// Matrices between `float[]` and the device, where their columns follow each other without gaps.
interface FloatTransfers extends Transfers {
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
        int most = capacity() / Float.BYTES;
        long all = (long) rows * cols;
        int way = 0;
        for (long done = 0; done < all; done += most) {
            int count = (int) Math.min(most, all - done);
            MemorySegment s = waited(way);
            for (int k = 0; k < count;) {
                int i = (int) ((done + k) % rows), j = (int) ((done + k) / rows), run = Math.min(rows - i, count - k);
                int from = first(uplo, i, j, run), end = end(uplo, i, j, run);
                if (end - from < run) s.asSlice((long) k * Float.BYTES, (long) run * Float.BYTES).fill((byte) 0);
                MemorySegment.copy(a, off + from + j * ld, s, JAVA_FLOAT, (long) (k + from - i) * Float.BYTES,
                        end - from);
                k += run;
            }
            send(way, to + done * Float.BYTES, (long) count * Float.BYTES);
            way = 1 - way;
        }
    }

    /// The first row of a run of rows i, i + 1, … in column j that belongs to a triangle.
    private static int first(@Nullable Uplo uplo, int i, int j, int run) {
        return uplo == Uplo.LOWER ? Math.min(i + run, Math.max(i, j)) : i;
    }

    /// The row after the last of such a run, at least the first.
    private static int end(@Nullable Uplo uplo, int i, int j, int run) {
        return uplo == Uplo.UPPER ? Math.max(i, Math.min(i + run, j + 1)) : i + run;
    }

    /// A matrix comes back; waits.
    default void fetch(long from, int rows, int cols, float[] a, int off, int ld) {
        fetch(from, null, rows, cols, a, off, ld);
    }

    /// A matrix, or a triangle of one, comes back; waits. What is not of the triangle stays.
    default void fetch(long from, @Nullable Uplo uplo, int rows, int cols, float[] a, int off, int ld) {
        int most = capacity() / Float.BYTES;
        long all = (long) rows * cols;
        if (all == 0) return;
        waited(1);
        ask(0, from, 0, all, most);
        int way = 0;
        for (long done = 0; done < all; done += most) {
            if (done + most < all) ask(1 - way, from, done + most, all, most);
            MemorySegment s = waited(way);
            int count = (int) Math.min(most, all - done);
            for (int k = 0; k < count;) {
                int i = (int) ((done + k) % rows), j = (int) ((done + k) / rows), run = Math.min(rows - i, count - k);
                int first = first(uplo, i, j, run), end = end(uplo, i, j, run);
                MemorySegment.copy(s, JAVA_FLOAT, (long) (k + first - i) * Float.BYTES, a, off + first + j * ld,
                        end - first);
                k += run;
            }
            way = 1 - way;
        }
    }

    private void ask(int way, long from, long done, long all, int most) {
        waited(way);
        fetch(way, from + done * Float.BYTES, Math.min(most, all - done) * Float.BYTES);
    }
}
