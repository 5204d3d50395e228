package org.jonum.blas;

/// Vector operations on `double[]`.
public interface DoubleLevel1 {

    /// Dot product Σ xᵢ·yᵢ.
    double ddot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY);

    /// Euclidean norm √Σ xᵢ², without avoidable overflow or underflow.
    double dnrm2(int n, double[] x, int xOff, int incX);

    /// Sum of absolute values Σ |xᵢ|.
    double dasum(int n, double[] x, int xOff, int incX);

    /// Index (from 0) of the first element of largest absolute value; the first NaN wins; −1 if n = 0.
    int idamax(int n, double[] x, int xOff, int incX);

    /// Index (from 0) of the first element of smallest absolute value; the first NaN wins; −1 if n = 0.
    int idamin(int n, double[] x, int xOff, int incX);

    /// Exchange x ↔ y.
    void dswap(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY);

    /// Copy y := x.
    void dcopy(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY);

    /// y := α·x + y.
    void daxpy(int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY);

    /// y := α·x + β·y.
    void daxpby(int n, double alpha, double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// x := α·x.
    void dscal(int n, double alpha, double[] x, int xOff, int incX);

    /// Plane rotation that maps (a, b) to (r, 0).
    DoubleRotation drotg(double a, double b);

    /// Modified (square-root free) plane rotation.
    DoubleModifiedRotation drotmg(double d1, double d2, double x1, double y1);

    /// Apply a plane rotation: xᵢ := c·xᵢ + s·yᵢ, yᵢ := c·yᵢ − s·xᵢ.
    void drot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY, double c, double s);

    /// Apply a modified rotation H to the rows (xᵢ, yᵢ).
    void drotm(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY, DoubleModifiedRotation h);
}
