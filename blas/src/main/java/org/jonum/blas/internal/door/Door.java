package org.jonum.blas.internal.door;

import org.jonum.blas.Blas;

/// What users hold: every routine checks its arguments, once, and hands over to the engine.
///
/// @param engine the back end's routines, which rely on the checks made here
public record Door(Blas engine) implements Blas, DoubleLevel1Door, FloatLevel1Door,
        DoubleLevel2Door, FloatLevel2Door, DoubleLevel3Door, FloatLevel3Door {

    @Override
    public double dsdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        Args.dim("dsdot", "n", n);
        Args.vector("dsdot", "x", x, xOff, n, incX);
        Args.vector("dsdot", "y", y, yOff, n, incY);
        return engine.dsdot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    public float sdsdot(int n, float b, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        Args.dim("sdsdot", "n", n);
        Args.vector("sdsdot", "x", x, xOff, n, incX);
        Args.vector("sdsdot", "y", y, yOff, n, incY);
        return engine.sdsdot(n, b, x, xOff, incX, y, yOff, incY);
    }

    @Override
    public String toString() {
        return "Blas[" + engine + "]";
    }
}
