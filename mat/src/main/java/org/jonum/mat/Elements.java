// float-twin
package org.jonum.mat;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jonum.blas.DoubleView;

/// Loops over the elements of views, column by column.
final class Elements {
    private Elements() {}

    /// Y := f(X); Y may be X itself.
    static void map(DoubleView x, DoubleUnaryOperator f, DoubleView y) {
        for (int j = 0; j < y.cols(); j++) {
            line(y.rows(), f, x.data(), x.off() + j * x.cs(), x.rs(), y.data(), y.off() + j * y.cs(), y.rs());
        }
    }

    /// Z := f(X, Y); Z may be X itself, or Y.
    static void zip(DoubleView x, DoubleView y, DoubleBinaryOperator f, DoubleView z) {
        for (int j = 0; j < z.cols(); j++) {
            line(z.rows(), f, x.data(), x.off() + j * x.cs(), x.rs(), y.data(), y.off() + j * y.cs(), y.rs(), z.data(),
                    z.off() + j * z.cs(), z.rs());
        }
    }

    /// An operand of a computation that overwrites `dst` element by element: a copy, if some of its elements would be
    /// overwritten before they are read.
    static DoubleView operand(DoubleView x, DoubleView dst) {
        return x.data() != dst.data() || x.equals(dst) ? x : Products.copy(x);
    }

    /// A line of elements. Contiguous ones have a loop of their own, which the compiler can make vectors of.
    private static void line(int n, DoubleUnaryOperator f, double[] x, int xOff, int xInc, double[] y, int yOff,
            int yInc) {
        if (xInc == 1 && yInc == 1) {
            for (int i = 0; i < n; i++) y[yOff + i] = f.applyAsDouble(x[xOff + i]);
        } else {
            for (int i = 0; i < n; i++) y[yOff + i * yInc] = f.applyAsDouble(x[xOff + i * xInc]);
        }
    }

    private static void line(int n, DoubleBinaryOperator f, double[] x, int xOff, int xInc, double[] y, int yOff,
            int yInc, double[] z, int zOff, int zInc) {
        if (xInc == 1 && yInc == 1 && zInc == 1) {
            for (int i = 0; i < n; i++) z[zOff + i] = f.applyAsDouble(x[xOff + i], y[yOff + i]);
        } else {
            for (int i = 0; i < n; i++) {
                z[zOff + i * zInc] = f.applyAsDouble(x[xOff + i * xInc], y[yOff + i * yInc]);
            }
        }
    }
}
