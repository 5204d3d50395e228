package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Overlap;

/// An array argument, for routines whose operands must all be apart: rows×cols elements, columns ld apart.
record Operand(String name, Object array, int off, int rows, int cols, int ld) {

    /// n contiguous elements.
    static Operand vector(String name, Object array, int off, int n) {
        return new Operand(name, array, off, Math.max(0, n), 1, Math.max(1, n));
    }

    /// No two of the operands share an element.
    static void apart(String routine, Operand... all) {
        apart(routine, all.length, all);
    }

    /// None of the first `outputs` operands shares an element with another one.
    static void apart(String routine, int outputs, Operand... all) {
        for (int i = 0; i < outputs; i++) {
            for (int j = i + 1; j < all.length; j++) {
                Operand x = all[i], y = all[j];
                Overlap.refuse(routine, x.name, x.array, x.off, x.rows, x.cols, x.ld, y.name, y.array, y.off, y.rows,
                        y.cols, y.ld);
            }
        }
    }
}
