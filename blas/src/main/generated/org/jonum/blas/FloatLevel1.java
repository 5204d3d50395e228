// Generated from DoubleLevel1.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// Vector operations on `float[]`: level 1 of BLAS.
///
/// **Storage.** A vector is an array, an offset and an increment. The offset is its lowest index:
///
/// | increment | element i = 0 … n − 1 |
/// |---|---|
/// | inc > 0 | `x[xOff + i*incX]` |
/// | inc < 0 | `x[xOff + (n-1-i)*abs(incX)]`: the same elements, backwards |
/// | inc = 0 | `x[xOff]`, again and again |
///
/// `sasum`, `sscal`, `isamax` and `isamin` need inc > 0. Elements between those of a vector are
/// never touched.
///
/// **Special values.** A factor α or β that is 0 says that its term is absent: x or y is not read
/// and a NaN in it does not matter (only [#sscal] truly multiplies). Elements are never skipped
/// because they are 0: 0·NaN is NaN and reaches the result.
///
/// **Overlap.** x and y may be one vector: the same array, offset and increment. Where one of them
/// is written, any other sharing of elements is refused.
///
/// **Error bounds** use the unit roundoff u = [FloatLimits#EPS] and γₙ = n·u/(1 − n·u); they hold
/// for every back end and order of summation while nothing underflows (Higham 2002, §3.1). Back
/// ends may differ in the last bits; each repeats its own.
///
/// **Refused arguments** throw before anything is written: [IllegalArgumentException] for values,
/// [IndexOutOfBoundsException] for arrays that are too short.
///
/// Source: Lawson, Hanson, Kincaid, Krogh, Basic Linear Algebra Subprograms for Fortran usage (ACM
/// TOMS 5, 1979).
public interface FloatLevel1 {

    /// Dot product Σ xᵢ·yᵢ; 0 if n = 0. A negative increment reads its vector backwards.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2, 3}, y = {4, 5, 6};
    /// float s = blas.sdot(3, x, 0, 1, y, 0, 1);      // s == 32
    /// float r = blas.sdot(3, x, 0, 1, y, 0, -1);     // r == 28
    /// }
    /// **Cost** 2·n flops.  **Error** ≤ γₙ·Σ |xᵢ|·|yᵢ| whatever the order of the sum.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @return Σ xᵢ·yᵢ
    /// @throws IllegalArgumentException if n < 0 or an array is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/sdot.f">reference SDOT</a>
    float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// Euclidean norm √(Σ xᵢ²) without avoidable overflow or underflow; 0 if n = 0.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {3 * FloatLimits.SAFE_MIN, 4 * FloatLimits.SAFE_MIN};     // x[0]*x[0] is 0
    /// float r = blas.snrm2(2, x, 0, 1) / FloatLimits.SAFE_MIN;             // r == 5
    /// }
    /// NaN gives NaN, also beside Inf; Inf alone gives Inf.
    /// **Cost** 2·n flops, one pass.  **Error** relative ≤ (n/2 + 4)·u to first order. Squares are
    /// summed in three ranges, each scaled by a power of two (Blue 1978; Anderson 2017, Algorithm
    /// 978).
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @return √(Σ xᵢ²)
    /// @throws IllegalArgumentException if n < 0 or an array is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/snrm2.f90">reference SNRM2</a>
    float snrm2(int n, float[] x, int xOff, int incX);

    /// Sum of absolute values Σ |xᵢ|; 0 if n = 0.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, -2, 3};
    /// float s = blas.sasum(3, x, 0, 1);              // s == 6
    /// }
    /// **Cost** n flops.  **Error** relative ≤ γₙ.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, incX > 0
    /// @return Σ |xᵢ|
    /// @throws IllegalArgumentException if n < 0, incX ≤ 0 or x is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/sasum.f">reference SASUM</a>
    float sasum(int n, float[] x, int xOff, int incX);

    /// Index of the first element of largest absolute value. The first NaN, if there is one, wins.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, -7, 7, 3}, y = {1, Float.NaN, 9};
    /// int i = blas.isamax(4, x, 0, 1);                // i == 1
    /// int j = blas.isamax(3, y, 0, 1);                // j == 1
    /// }
    /// Elements are counted from 0, where the reference counts from 1.
    /// **Cost** n comparisons.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, incX > 0
    /// @return the index, counted from 0; −1 if n = 0
    /// @throws IllegalArgumentException if n < 0, incX ≤ 0 or x is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/isamax.f">reference ISAMAX</a>
    int isamax(int n, float[] x, int xOff, int incX);

    /// Index of the first element of smallest absolute value. The first NaN, if there is one, wins.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {4, -1, 3, 1};
    /// int i = blas.isamin(4, x, 0, 1);                // i == 1
    /// }
    /// Not in the reference BLAS; the index counts as in [#isamax].  **Cost** n comparisons.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, incX > 0
    /// @return the index, counted from 0; −1 if n = 0
    /// @throws IllegalArgumentException if n < 0, incX ≤ 0 or x is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    int isamin(int n, float[] x, int xOff, int incX);

    /// Exchange x ↔ y.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2}, y = {3, 4};
    /// blas.sswap(2, x, 0, 1, y, 0, 1);                // x == {3, 4}; y == {1, 2}
    /// }
    /// **Cost** no flops.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @throws IllegalArgumentException if n < 0, an array is null, or x and y overlap in part
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/sswap.f">reference SSWAP</a>
    void sswap(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// Copy y := x. Increment 0 for x fills y with one value.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2, 3}, y = new float[3];
    /// blas.scopy(3, x, 0, 1, y, 0, -1);               // y == {3, 2, 1}
    /// }
    /// **Cost** no flops.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @throws IllegalArgumentException if n < 0, an array is null, or x and y overlap in part
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/scopy.f">reference SCOPY</a>
    void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);

    /// y := α·x + y. With α = 0 y stays as it is and x is not read.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2, 3}, y = {10, 20, 30};
    /// blas.saxpy(3, 2, x, 0, 1, y, 0, 1);             // y == {12, 24, 36}
    /// }
    /// **Cost** 2·n flops.  **Error** ≤ γ₂·(|α·xᵢ| + |yᵢ|) in element i.
    ///
    /// @param n     number of elements, n ≥ 0
    /// @param alpha factor of x; if 0, x is not read
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, of any sign
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, of any sign
    /// @throws IllegalArgumentException if n < 0, an array is null, or x and y overlap in part
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/saxpy.f">reference SAXPY</a>
    void saxpy(int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY);

    /// y := α·x + β·y. With α = 0 x is not read, with β = 0 y is not read: NaN in it does not
    /// survive.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2, 3}, y = {10, 20, 30};
    /// blas.saxpby(3, 2, x, 0, 1, -1, y, 0, 1);        // y == {-8, -16, -24}
    /// }
    /// An extension that most BLAS libraries share.
    /// **Cost** 3·n flops.  **Error** ≤ γ₂·(|α·xᵢ| + |β·yᵢ|) in element i.
    ///
    /// @param n     number of elements, n ≥ 0
    /// @param alpha factor of x; if 0, x is not read
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, of any sign
    /// @param beta  factor of y; if 0, y is not read
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, of any sign
    /// @throws IllegalArgumentException if n < 0, an array is null, or x and y overlap in part
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    void saxpby(int n, float alpha, float[] x, int xOff, int incX,
            float beta, float[] y, int yOff, int incY);

    /// x := α·x. A true multiplication for every α: with α = 0, NaN and Inf become NaN.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2, 3, 4};
    /// blas.sscal(2, 10, x, 1, 2);                     // x == {1, 20, 3, 40}
    /// }
    /// **Cost** n flops.  **Error** relative ≤ u in each element.
    ///
    /// @param n     number of elements, n ≥ 0
    /// @param alpha factor of x
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, incX > 0
    /// @throws IllegalArgumentException if n < 0, incX ≤ 0 or x is null
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/sscal.f">reference SSCAL</a>
    void sscal(int n, float alpha, float[] x, int xOff, int incX);

    /// The plane rotation that maps (a, b) to (r, 0): r = ±√(a² + b²), c = a/r, s = b/r; c = 1, s =
    /// 0 if b = 0.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// FloatRotation g = blas.srotg(3, 4);
    /// float r = g.r(), c = 5 * g.c(), s = 5 * g.s();     // r == 5; c == 3; s == 4
    /// }
    /// r has the sign of the larger of a and b. c and s are accurate even where r overflows or is
    /// subnormal; NaN gives NaN.
    /// **Cost** O(1).  **Error** a few u, relative, in c, s and r (Anderson 2017, Algorithm 978).
    ///
    /// @param a first component
    /// @param b second component
    /// @return c, s, r, and z from which c and s can be rebuilt
    /// @see <a href="https://www.netlib.org/blas/srotg.f90">reference SROTG</a>
    FloatRotation srotg(float a, float b);

    /// The modified rotation H (no square roots) that maps (√d₁·x₁, √d₂·y₁) to (√d₁′·x₁′, 0).
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// FloatModifiedRotation h = blas.srotmg(1, 1, 3, 4);
    /// float[] x = {3}, y = {4};
    /// blas.srotm(1, x, 0, 1, y, 0, 1, h);             // y == {0}
    /// float square = h.d1() * x[0] * x[0];           // square == 25
    /// }
    /// Factors are kept between 2⁻²⁴ and 2²⁴ by powers of 2¹². If d₁ < 0, or the rotation does not
    /// exist for d₂ < 0, H, d₁, d₂ and x₁ are zero. NaN and Inf reach the result; they never keep a
    /// loop going.
    /// **Cost** O(1). Source: Lawson, Hanson, Kincaid, Krogh 1979; Hopkins 1997.
    ///
    /// @param d1 first scaling factor
    /// @param d2 second scaling factor
    /// @param x1 first component
    /// @param y1 second component
    /// @return H with the updated d₁, d₂ and x₁
    /// @see <a href="https://www.netlib.org/blas/srotmg.f">reference SROTMG</a>
    FloatModifiedRotation srotmg(float d1, float d2, float x1, float y1);

    /// Apply a plane rotation: xᵢ := c·xᵢ + s·yᵢ, yᵢ := c·yᵢ − s·xᵢ.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] x = {1, 2}, y = {3, 4};
    /// blas.srot(2, x, 0, 1, y, 0, 1, 0, 1);           // x == {3, 4}; y == {-1, -2}
    /// }
    /// No value of c or s is special: 0·NaN is NaN.
    /// **Cost** 6·n flops.  **Error** ≤ γ₂·(|c·xᵢ| + |s·yᵢ|), and likewise for y.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @param c    cosine
    /// @param s    sine
    /// @throws IllegalArgumentException if n < 0, an array is null, or x and y overlap in part
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/srot.f">reference SROT</a>
    void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            float c, float s);

    /// Apply a modified rotation to the pairs (xᵢ, yᵢ): xᵢ := h₁₁·xᵢ + h₁₂·yᵢ, yᵢ := h₂₁·xᵢ +
    /// h₂₂·yᵢ.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// FloatModifiedRotation h = FloatModifiedRotation.of(new float[] {-1, 1, 3, 2, 4}, 0);
    /// float[] x = {1}, y = {1};
    /// blas.srotm(1, x, 0, 1, y, 0, 1, h);             // x == {3}; y == {7}
    /// }
    /// Nothing is read or written if the flag of H is −2.
    /// **Cost** 6·n flops.  **Error** ≤ γ₂·(|h₁₁·xᵢ| + |h₁₂·yᵢ|), and likewise for y.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param x    array that holds x
    /// @param xOff lowest index of x, xOff ≥ 0
    /// @param incX distance between elements of x, of any sign
    /// @param y    array that holds y
    /// @param yOff lowest index of y, yOff ≥ 0
    /// @param incY distance between elements of y, of any sign
    /// @param h    the rotation, from [#srotmg] or [FloatModifiedRotation#of]
    /// @throws IllegalArgumentException if n < 0, x, y or h is null, or x and y overlap in part
    /// @throws IndexOutOfBoundsException if a vector does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/srotm.f">reference SROTM</a>
    void srotm(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            FloatModifiedRotation h);
}
