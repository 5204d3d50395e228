// Generated from Shapes.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatView;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;

/// The checks at the doors of matrices and vectors.
final class FShapes {
    /// The largest array that every JVM can make.
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private FShapes() {}

    /// A number of elements that an array can hold.
    static int size(String operation, int rows, int cols) {
        Args.dim(operation, "rows", rows);
        Args.dim(operation, "cols", cols);
        long size = (long) rows * cols;
        if (size > LARGEST) throw Args.bad(operation, "rows*cols", size, "<= " + LARGEST);
        return (int) size;
    }

    /// A dimension must be what the other operand says.
    static void equal(String operation, String name, int value, String otherName, int other) {
        if (value != other) throw Args.bad(operation, name, value, otherName + " = " + other);
    }

    /// Two matrices must have one shape.
    static void same(String operation, FAnyMatrix a, FAnyMatrix b) {
        if (a.rows() != b.rows() || a.cols() != b.cols()) {
            throw Args.bad(operation, "shape of b", shape(b), shape(a));
        }
    }

    /// A matrix must be square.
    static void square(String operation, FAnyMatrix a) {
        if (a.rows() != a.cols()) throw Args.bad(operation, "shape of a", shape(a), "as many rows as columns");
    }

    /// `2x3`, for messages.
    static String shape(FAnyMatrix a) {
        return a.rows() + "x" + a.cols();
    }

    /// A view of a square matrix that BLAS can take as it lies; one that is column-major if a single
    /// element or none is all there is.
    static FloatView square(String operation, FloatView v) {
        view(operation, v);
        equal(operation, "view.rows()", v.rows(), "view.cols()", v.cols());
        if (v.rows() <= 1) return FloatView.of(v.data(), v.off(), v.rows(), v.cols(), 1);
        if (v.rs() != 1 && v.cs() != 1) { throw Args.bad(operation, "strides", v.rs() + " and " + v.cs(), "one of 1"); }
        return v;
    }

    /// An index must lie in its range.
    static void index(String operation, String name, int i, int end) {
        if (i < 0 || i >= end) {
            throw new IndexOutOfBoundsException(operation + ": " + name + " = " + i + ", need >= 0 and < " + end);
        }
    }

    /// A range of indices must lie in its range.
    static void range(String operation, String name, int from, String countName, int count, int end) {
        Args.dim(operation, countName, count);
        if (from < 0 || from > end - count) {
            throw new IndexOutOfBoundsException(
                    operation + ": " + name + " = " + from + ", " + countName + " = " + count
                            + ", need " + name + " >= 0 and " + name + " + " + countName + " <= " + end);
        }
    }

    /// The indices from the first to the last of `count`, `step` apart.
    static int span(String operation, int count, int step) {
        Args.dim(operation, "count", count);
        return count == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (count - 1L) * step + 1);
    }

    /// There must be at least one.
    static void some(String operation, String name, int count) {
        if (count == 0) throw Args.bad(operation, name, 0, ">= 1");
    }

    /// A view must lie in its array, and no two of its elements in one place.
    static void view(String operation, FloatView v) {
        size(operation, v.rows(), v.cols());
        boolean empty = v.rows() == 0 || v.cols() == 0;
        if (!empty && (v.rs() < 1 || v.cs() < 1)) {
            throw Args.bad(operation, "strides", v.rs() + " and " + v.cs(), ">= 1");
        }
        long below = empty ? 0 : (v.rows() - 1L) * v.rs(), right = empty ? 0 : (v.cols() - 1L) * v.cs();
        long end = v.off() + below + right + (empty ? 0 : 1);
        if (v.off() < 0 || end > v.data().length) {
            throw new IndexOutOfBoundsException(
                    operation + ": offset = " + v.off() + ", data.length = " + v.data().length
                            + ", need offset >= 0 and length >= " + end);
        }
        if (below > 0 && right > 0 && v.rs() <= right && v.cs() <= below) {
            throw Args.bad(operation, "strides", v.rs() + " and " + v.cs(),
                    "rows or columns that do not overlap in a " + v.rows() + "x" + v.cols() + " matrix");
        }
    }

    /// A destination must not share elements with an operand.
    ///
    /// Exact where both are BLAS matrices as they lie; else the ranges of their elements decide.
    static void apart(String operation, FloatView dst, String name, FloatView a) {
        if (dst.data() != a.data()) return;
        FloatView d = dst.rs() == 1 ? dst : dst.t(), s = a.rs() == 1 ? a : a.t();
        if (d.rs() == 1 && s.rs() == 1) {
            Overlap.refuse(operation, "dst", d.data(), d.off(), d.rows(), d.cols(), d.cs(),
                    name, s.data(), s.off(), s.rows(), s.cols(), s.cs());
        } else {
            Overlap.refuse(operation, "dst", d.data(), d.off(), length(d), 1, length(d),
                    name, s.data(), s.off(), length(s), 1, length(s));
        }
    }

    /// From the first element to the end of the last; 0 if there is none.
    private static int length(FloatView v) {
        return v.rows() == 0 || v.cols() == 0 ? 0 : v.at(v.rows() - 1, v.cols() - 1) - v.off() + 1;
    }
}
