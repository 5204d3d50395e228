package org.jonum.blas;

/// Vector operations in both precisions, and the two dot products that mix them.
public interface Level1 extends DoubleLevel1, FloatLevel1 {

    /// Dot product of float vectors, accumulated in double: Σ xᵢ·yᵢ.
    double dsdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// Dot product of float vectors plus a start value, accumulated in double and rounded once: b + Σ xᵢ·yᵢ.
    float sdsdot(int n, float b, float[] x, int xOff, int incX, float[] y, int yOff, int incY);
}
