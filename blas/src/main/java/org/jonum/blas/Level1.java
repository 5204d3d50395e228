package org.jonum.blas;

/// Vector operations in both precisions, and the two dot products that mix them.
public interface Level1 extends DoubleLevel1, FloatLevel1 {

    /// Dot product of float vectors in double precision: Σ xᵢ·yᵢ; 0 if n = 0.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2, 3}, y = {1e8f, 1, -1e8f};
    /// double s = blas.dsdot(3, x, 0, 1, y, 0, 1);     // s == -199999998
    /// }
    /// Every product of two floats is exact in double.
    /// **Cost** 2·n flops.  **Error** ≤ γₙ·Σ |xᵢ|·|yᵢ| with the γₙ of double.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @return Σ xᵢ·yᵢ, not rounded to float
    /// @throws IllegalArgumentException if n < 0 or an array is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dsdot.f">reference DSDOT</a>
    double dsdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// Start value plus dot product of float vectors, b + Σ xᵢ·yᵢ, in double precision, rounded to
    /// float once, at the end.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 1, 1}, y = {1e8f, 1, -1e8f};
    /// float s = blas.sdsdot(3, 10, x, 0, 1, y, 0, 1);     // s == 11
    /// float t = blas.sdot(3, x, 0, 1, y, 0, 1);           // 1 is lost beside 1e8f
    /// }
    /// **Cost** 2·n flops.  **Error** as [#dsdot], and one rounding to float.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param b    start value of the sum
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @return b + Σ xᵢ·yᵢ
    /// @throws IllegalArgumentException if n < 0 or an array is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/sdsdot.f">reference SDSDOT</a>
    float sdsdot(int n, float b, float[] x, int xOff, int incX, float[] y, int yOff, int incY);
}
