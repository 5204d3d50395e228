// Generated from DoubleHeap.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Staging.Tile;
import org.jspecify.annotations.Nullable;

/// A matrix on the heap, or a triangle of one, as [Staging] wants it.
///
/// @param a    the array
/// @param off  where element (0, 0) is
/// @param rs   from a row to the next
/// @param cs   from a column to the next
/// @param uplo which triangle, or null for all
public record FloatHeap(float[] a, int off, int rs, int cs, @Nullable Uplo uplo) {
    /// All of a view.
    public static FloatHeap of(FloatView v) {
        return new FloatHeap(v.data(), v.off(), v.rs(), v.cs(), null);
    }

    /// Heap to segment; zeros where the triangle is not.
    public void read(Tile t, MemorySegment s) {
        if (flat(t)) {
            MemorySegment.copy(a, at(t.row(), t.col()), s, JAVA_FLOAT, 0, t.rows() * t.cols());
            return;
        }
        for (int j = 0; j < t.cols(); j++) {
            long column = (long) j * t.rows();
            int first = first(t, j), end = end(t, j);
            if (end - first < t.rows()) s.asSlice(column * Float.BYTES, (long) t.rows() * Float.BYTES).fill((byte) 0);
            if (rs == 1) {
                MemorySegment.copy(a, at(t.row() + first, t.col() + j), s, JAVA_FLOAT, (column + first) * Float.BYTES,
                        end - first);
            } else {
                for (int i = first; i < end; i++)
                    s.setAtIndex(JAVA_FLOAT, column + i, a[at(t.row() + i, t.col() + j)]);
            }
        }
    }

    /// Segment to heap; what is not of the triangle stays.
    public void write(Tile t, MemorySegment s) {
        if (flat(t)) {
            MemorySegment.copy(s, JAVA_FLOAT, 0, a, at(t.row(), t.col()), t.rows() * t.cols());
            return;
        }
        for (int j = 0; j < t.cols(); j++) {
            long column = (long) j * t.rows();
            int first = first(t, j), end = end(t, j);
            if (rs == 1) {
                MemorySegment.copy(s, JAVA_FLOAT, (column + first) * Float.BYTES, a, at(t.row() + first, t.col() + j),
                        end - first);
            } else {
                for (int i = first; i < end; i++)
                    a[at(t.row() + i, t.col() + j)] = s.getAtIndex(JAVA_FLOAT, column + i);
            }
        }
    }

    private boolean flat(Tile t) {
        return uplo == null && rs == 1 && (t.cols() == 1 || cs == t.rows());
    }

    private int at(int i, int j) {
        return off + i * rs + j * cs;
    }

    /// The first row of the tile's column j that belongs to the triangle.
    private int first(Tile t, int j) {
        return uplo == Uplo.LOWER ? Math.clamp(t.col() + (long) j - t.row(), 0, t.rows()) : 0;
    }

    /// The row after the last of it, at least the first.
    private int end(Tile t, int j) {
        return uplo == Uplo.UPPER ? Math.clamp(t.col() + j + 1L - t.row(), 0, t.rows()) : t.rows();
    }
}
