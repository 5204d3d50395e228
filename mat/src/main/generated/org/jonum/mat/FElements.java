// Generated from Elements.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jonum.blas.FloatView;

/// Loops over the elements of views, column by column.
final class FElements {
    private FElements() {}

    /// Y := f(X); Y may be X itself.
    static void map(FloatView x, DoubleUnaryOperator f, FloatView y) {
        for (int j = 0; j < y.cols(); j++) {
            line(y.rows(), f, x.data(), x.off() + j * x.cs(), x.rs(), y.data(), y.off() + j * y.cs(), y.rs());
        }
    }

    /// Z := f(X, Y); Z may be X itself, or Y.
    static void zip(FloatView x, FloatView y, DoubleBinaryOperator f, FloatView z) {
        for (int j = 0; j < z.cols(); j++) {
            line(z.rows(), f, x.data(), x.off() + j * x.cs(), x.rs(), y.data(), y.off() + j * y.cs(), y.rs(), z.data(),
                    z.off() + j * z.cs(), z.rs());
        }
    }

    /// An operand of a computation that overwrites `dst` element by element: a copy, if some of its elements would be
    /// overwritten before they are read.
    static FloatView operand(FloatView x, FloatView dst) {
        return x.data() != dst.data() || x.equals(dst) ? x : FProducts.copy(x);
    }

    /// A line of elements. Contiguous ones have a loop of their own, which the compiler can make vectors of.
    private static void line(int n, DoubleUnaryOperator f, float[] x, int xOff, int xInc, float[] y, int yOff,
            int yInc) {
        if (xInc == 1 && yInc == 1) {
            for (int i = 0; i < n; i++) y[yOff + i] = (float) f.applyAsDouble(x[xOff + i]);
        } else {
            for (int i = 0; i < n; i++) y[yOff + i * yInc] = (float) f.applyAsDouble(x[xOff + i * xInc]);
        }
    }

    private static void line(int n, DoubleBinaryOperator f, float[] x, int xOff, int xInc, float[] y, int yOff,
            int yInc, float[] z, int zOff, int zInc) {
        if (xInc == 1 && yInc == 1 && zInc == 1) {
            for (int i = 0; i < n; i++) z[zOff + i] = (float) f.applyAsDouble(x[xOff + i], y[yOff + i]);
        } else {
            for (int i = 0; i < n; i++) {
                z[zOff + i * zInc] = (float) f.applyAsDouble(x[xOff + i * xInc], y[yOff + i * yInc]);
            }
        }
    }
}
