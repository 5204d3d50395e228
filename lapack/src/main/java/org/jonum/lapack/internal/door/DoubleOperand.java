package org.jonum.lapack.internal.door;

import java.util.List;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;

/// An operand of a routine that has many: a matrix, or a vector as a matrix of one column.
///
/// @param name what messages call it
/// @param data its array
/// @param off  index of element (0, 0)
/// @param rows its rows
/// @param cols its columns
/// @param ld   distance between columns
record DoubleOperand(String name, double[] data, int off, int rows, int cols, int ld) {

    /// A matrix, which must lie in its array.
    static DoubleOperand matrix(String routine, String name, double[] a, int off, int rows, int cols,
            int ld) {
        Args.matrix(routine, name, a, off, rows, cols, ld);
        return new DoubleOperand(name, a, off, rows, cols, ld);
    }

    /// A contiguous vector, which must lie in its array.
    static DoubleOperand vector(String routine, String name, double[] x, int off, int n) {
        Args.vector(routine, name, x, off, n, 1);
        return new DoubleOperand(name, x, off, n, 1, Math.max(1, n));
    }

    /// No output shares an element with an input or with another output.
    static void refuseOverlap(String routine, List<DoubleOperand> outputs,
            List<DoubleOperand> inputs) {
        for (int i = 0; i < outputs.size(); i++) {
            for (DoubleOperand in : inputs) outputs.get(i).refuse(routine, in);
            for (DoubleOperand other : outputs.subList(0, i)) outputs.get(i).refuse(routine, other);
        }
    }

    /// Every element of a vector is positive.
    void mustBePositive(String routine) {
        for (int i = off; i < off + rows; i++) {
            if (!(data[i] > 0)) throw Args.bad(routine, name, data[i] + " in place " + (i - off), "> 0");
        }
    }

    private void refuse(String routine, DoubleOperand in) {
        Overlap.refuse(routine, name, data, off, rows, cols, ld, in.name, in.data, in.off, in.rows,
                in.cols, in.ld);
    }
}
