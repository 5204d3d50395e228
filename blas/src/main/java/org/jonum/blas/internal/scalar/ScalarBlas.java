package org.jonum.blas.internal.scalar;

import org.jonum.blas.Blas;

/// BLAS in plain Java: short loops that read like the definitions, and the oracle for every other
/// back end.
///
/// The routines live in one interface per family; sums run in the order of the index.
public class ScalarBlas
        implements
        Blas,
        DoubleScalarLevel1,
        DoubleScalarGeneral,
        DoubleScalarSymmetric,
        DoubleScalarTriangular,
        DoubleScalarProducts,
        DoubleScalarTriangular3,
        DoubleScalarCopies,
        FloatScalarLevel1,
        FloatScalarGeneral,
        FloatScalarSymmetric,
        FloatScalarTriangular,
        FloatScalarProducts,
        FloatScalarTriangular3,
        FloatScalarCopies {

    @Override
    public double dsdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return dot(n, 0, x, xOff, incX, y, yOff, incY);
    }

    @Override
    public float sdsdot(int n, float b, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY) {
        return (float) dot(n, b, x, xOff, incX, y, yOff, incY);
    }

    /// start + Σ xᵢ·yᵢ in double: every product of two floats is exact there.
    private static double dot(int n, double start, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY) {
        int x0 = FloatLoops.first(n, xOff, incX), y0 = FloatLoops.first(n, yOff, incY);
        double sum = start;
        for (int i = 0; i < n; i++) sum += (double) x[x0 + i * incX] * y[y0 + i * incY];
        return sum;
    }

    @Override
    public String toString() {
        return "plain Java";
    }
}
