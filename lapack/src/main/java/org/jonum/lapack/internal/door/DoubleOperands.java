package org.jonum.lapack.internal.door;

import java.util.ArrayList;
import java.util.List;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;

/// The arrays of one call: each must hold its operand and share no element with one of the others.
final class DoubleOperands {
    private record Operand(String name, double[] array, int off, int rows, int cols, int ld) {
    }

    private final String routine;
    private final List<Operand> all = new ArrayList<>();

    DoubleOperands(String routine) {
        this.routine = routine;
    }

    /// One more matrix.
    DoubleOperands matrix(String name, double[] a, int off, int rows, int cols, int ld) {
        Args.matrix(routine, name, a, off, rows, cols, ld);
        return add(new Operand(name, a, off, rows, cols, ld));
    }

    /// One more vector, contiguous.
    DoubleOperands vector(String name, double[] x, int off, int n) {
        Args.vector(routine, name, x, off, n, 1);
        return add(new Operand(name, x, off, 1, n, 1));
    }

    /// An input, which has been checked and may share elements with other inputs, but not with these operands.
    DoubleOperands refuse(String name, double[] a, int off, int rows, int cols, int ld) {
        for (Operand o : all) {
            Overlap.refuse(routine, o.name, o.array, o.off, o.rows, o.cols, o.ld, name, a, off, rows, cols, ld);
        }
        return this;
    }

    private DoubleOperands add(Operand next) {
        refuse(next.name, next.array, next.off, next.rows, next.cols, next.ld);
        all.add(next);
        return this;
    }
}
