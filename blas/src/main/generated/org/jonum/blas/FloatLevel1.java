// Generated from DoubleLevel1.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// Vector operations on `float[]`.
public interface FloatLevel1 {

    /// Dot product Σ xᵢ·yᵢ.
    float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// Euclidean norm √Σ xᵢ², without avoidable overflow or underflow.
    float snrm2(int n, float[] x, int xOff, int incX);

    /// Sum of absolute values Σ |xᵢ|.
    float sasum(int n, float[] x, int xOff, int incX);

    /// Index (from 0) of the first element of largest absolute value; the first NaN wins; −1 if n = 0.
    int isamax(int n, float[] x, int xOff, int incX);

    /// Index (from 0) of the first element of smallest absolute value; the first NaN wins; −1 if n = 0.
    int isamin(int n, float[] x, int xOff, int incX);

    /// Exchange x ↔ y.
    void sswap(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// Copy y := x.
    void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// y := α·x + y.
    void saxpy(int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// y := α·x + β·y.
    void saxpby(int n, float alpha, float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY);

    /// x := α·x.
    void sscal(int n, float alpha, float[] x, int xOff, int incX);

    /// Plane rotation that maps (a, b) to (r, 0).
    FloatRotation srotg(float a, float b);

    /// Modified (square-root free) plane rotation.
    FloatModifiedRotation srotmg(float d1, float d2, float x1, float y1);

    /// Apply a plane rotation: xᵢ := c·xᵢ + s·yᵢ, yᵢ := c·yᵢ − s·xᵢ.
    void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY, float c, float s);

    /// Apply a modified rotation H to the rows (xᵢ, yᵢ).
    void srotm(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY, FloatModifiedRotation h);
}
