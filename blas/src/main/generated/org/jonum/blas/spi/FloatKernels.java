// Generated from DoubleKernels.java by build/Float32.java. Do not edit.
package org.jonum.blas.spi;

/// What a port to a kind of processor supplies: the innermost loops, on contiguous data.
///
/// The loops around them (blocking, packing, strides, threads) are written once, in `internal.loops`. Packed
/// micro-panels: Ã is mr×k, column by column; B̃ is k×nr, row by row.
///
/// Elementwise kernels (`axpy`, `axpby`, `scaled`, `rot`, `ger`, the update in `gemvN`) give an element the same bits
/// wherever it stands in the vector, so that cutting a vector into parts does not change the result.
public interface FloatKernels {

    /// {@return the rows of C that come as a unit: the length of a vector}
    int unit();

    /// {@return the most rows of C that a tile holds in registers, a multiple of the unit}
    int mr();

    /// {@return the columns of C that a tile holds in registers}
    int nr();

    /// {@return the cache blocking that suits the tile}
    Blocking blocking();

    /// C := C + Ã·B̃ for one rows×nr tile, from packed micro-panels.
    ///
    /// @param rows  rows of the tile and of Ã, a multiple of the unit, at most mr
    /// @param k     the shared dimension
    /// @param at    holds Ã, rows×k by columns
    /// @param atOff index of its first element
    /// @param bt    holds B̃, k×nr by rows
    /// @param btOff index of its first element
    /// @param c     holds the tile, its columns contiguous
    /// @param cOff  index of its first element
    /// @param ldc   distance between columns of C
    void addTile(int rows, int k, float[] at, int atOff, float[] bt, int btOff, float[] c, int cOff, int ldc);

    /// C := Ã·B̃ for one rows×nr tile, from packed micro-panels. C is not read.
    ///
    /// @param rows  rows of the tile and of Ã, a multiple of the unit, at most mr
    /// @param k     the shared dimension
    /// @param at    holds Ã, rows×k by columns
    /// @param atOff index of its first element
    /// @param bt    holds B̃, k×nr by rows
    /// @param btOff index of its first element
    /// @param c     holds the tile, its columns contiguous
    /// @param cOff  index of its first element
    /// @param ldc   distance between columns of C
    void setTile(int rows, int k, float[] at, int atOff, float[] bt, int btOff, float[] c, int cOff, int ldc);

    /// C := C + A·B for one rows×nr tile, from the matrices themselves.
    ///
    /// @param rows rows of the tile and of A, a multiple of the unit, at most mr
    /// @param cols columns of B, at most nr; those of the tile beyond repeat the last one
    /// @param k    the shared dimension
    /// @param a    holds A, its columns contiguous
    /// @param aOff index of its first element
    /// @param lda  distance between columns of A
    /// @param b    holds B
    /// @param bOff index of its first element
    /// @param rsB  distance between rows of B
    /// @param csB  distance between columns of B
    /// @param c    holds the tile, its columns contiguous
    /// @param cOff index of its first element
    /// @param ldc  distance between columns of C
    void addDirect(int rows, int cols, int k, float[] a, int aOff, int lda,
            float[] b, int bOff, int rsB, int csB, float[] c, int cOff, int ldc);

    /// C := A·B for one rows×nr tile, from the matrices themselves. C is not read.
    ///
    /// @param rows rows of the tile and of A, a multiple of the unit, at most mr
    /// @param cols columns of B, at most nr; those of the tile beyond repeat the last one
    /// @param k    the shared dimension
    /// @param a    holds A, its columns contiguous
    /// @param aOff index of its first element
    /// @param lda  distance between columns of A
    /// @param b    holds B
    /// @param bOff index of its first element
    /// @param rsB  distance between rows of B
    /// @param csB  distance between columns of B
    /// @param c    holds the tile, its columns contiguous
    /// @param cOff index of its first element
    /// @param ldc  distance between columns of C
    void setDirect(int rows, int cols, int k, float[] a, int aOff, int lda,
            float[] b, int bOff, int rsB, int csB, float[] c, int cOff, int ldc);

    /// Pack a micro-panel whose columns are contiguous: `to[r + p*tile] = from[r + p*ld]`, zero for rows ≤ r < tile.
    ///
    /// @param rows    rows there are
    /// @param tile    rows of the panel, at least `rows`
    /// @param k       columns
    /// @param from    the matrix
    /// @param fromOff index of its first element
    /// @param ld      distance between its columns
    /// @param to      the panel
    /// @param toOff   index of its first element
    void packDown(int rows, int tile, int k, float[] from, int fromOff, int ld, float[] to, int toOff);

    /// Pack a micro-panel whose rows are contiguous: `to[r + p*tile] = from[r*ld + p]`, zero for rows ≤ r < tile.
    ///
    /// @param rows    rows there are
    /// @param tile    rows of the panel, at least `rows`
    /// @param k       columns
    /// @param from    the matrix
    /// @param fromOff index of its first element
    /// @param ld      distance between its rows
    /// @param to      the panel
    /// @param toOff   index of its first element
    void packAlong(int rows, int tile, int k, float[] from, int fromOff, int ld, float[] to, int toOff);

    /// {@return the rows of a panel in [#solvePanel] and [#multiplyPanel]}
    int panelRows();

    /// X := X·T⁻¹ for a panel X of `panelRows` rows, contiguous columns `ldx` apart; T upper triangular n×n.
    ///
    /// @param n order of T, columns of X
    /// @param t holds T, column-major
    /// @param tOff index of its first element
    /// @param ldt distance between columns of T
    /// @param x holds the panel X
    /// @param xOff index of its first element
    /// @param ldx distance between columns of X; may be negative
    void solvePanel(int n, float[] t, int tOff, int ldt, float[] x, int xOff, int ldx);

    /// X := X·T for a panel X of `panelRows` rows, contiguous columns `ldx` apart; T upper triangular n×n.
    ///
    /// @param n order of T, columns of X
    /// @param t holds T, column-major
    /// @param tOff index of its first element
    /// @param ldt distance between columns of T
    /// @param x holds the panel X
    /// @param xOff index of its first element
    /// @param ldx distance between columns of X; may be negative
    void multiplyPanel(int n, float[] t, int tOff, int ldt, float[] x, int xOff, int ldx);

    /// Σ xᵢ·yᵢ.
    ///
    /// @param n number of elements
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    /// @return the sum
    float dot(int n, float[] x, int xOff, float[] y, int yOff);

    /// Σ |xᵢ|.
    ///
    /// @param n number of elements
    /// @param x holds x
    /// @param xOff index of its first element
    /// @return the sum
    float asum(int n, float[] x, int xOff);

    /// max |xᵢ|, NaN if there is one; n ≥ 1.
    ///
    /// @param n number of elements
    /// @param x holds x
    /// @param xOff index of its first element
    /// @return the maximum
    float maxAbs(int n, float[] x, int xOff);

    /// The first i with |xᵢ| = v, or with xᵢ NaN; there is one.
    ///
    /// @param n number of elements
    /// @param v the absolute value sought, or NaN
    /// @param x holds x
    /// @param xOff index of its first element
    /// @return i
    int findAbs(int n, float v, float[] x, int xOff);

    /// min |xᵢ|, NaN if there is one; n ≥ 1.
    ///
    /// @param n number of elements
    /// @param x holds x
    /// @param xOff index of its first element
    /// @return the minimum
    float minAbs(int n, float[] x, int xOff);

    /// y := α·x + y.
    ///
    /// @param n number of elements
    /// @param alpha factor
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    void axpy(int n, float alpha, float[] x, int xOff, float[] y, int yOff);

    /// y := α·x + β·y.
    ///
    /// @param n number of elements
    /// @param alpha factor
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param beta factor
    /// @param y holds y
    /// @param yOff index of its first element
    void axpby(int n, float alpha, float[] x, int xOff, float beta, float[] y, int yOff);

    /// y := α·x + β·z + y, the two products added in this order.
    ///
    /// @param n number of elements
    /// @param alpha factor
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param beta factor
    /// @param z holds z
    /// @param zOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    void axpy2(int n, float alpha, float[] x, int xOff, float beta, float[] z, int zOff, float[] y, int yOff);

    /// y := α·x; x and y may be one vector.
    ///
    /// @param n number of elements
    /// @param alpha factor
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    void scaled(int n, float alpha, float[] x, int xOff, float[] y, int yOff);

    /// x := c·x + s·y, y := c·y − s·x.
    ///
    /// @param n number of elements
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    /// @param c cosine
    /// @param s sine
    void rot(int n, float[] x, int xOff, float[] y, int yOff, float c, float s);

    /// y := A·(α·x) + y, A m×n column-major, column after column.
    ///
    /// @param m rows of A
    /// @param n columns of A
    /// @param alpha factor
    /// @param a holds A
    /// @param aOff index of its first element
    /// @param lda distance between columns of A
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    void gemvN(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff, float[] y, int yOff);

    /// y := α·Aᵀ·x + y, A m×n column-major; each element of y is one dot product.
    ///
    /// @param m rows of A
    /// @param n columns of A
    /// @param alpha factor
    /// @param a holds A
    /// @param aOff index of its first element
    /// @param lda distance between columns of A
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    void gemvT(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff, float[] y, int yOff);

    /// Both at once in one pass over A: y := A·(α·u) + y and z := α·Aᵀ·x + z.
    ///
    /// @param m rows of A
    /// @param n columns of A
    /// @param alpha factor
    /// @param a holds A
    /// @param aOff index of its first element
    /// @param lda distance between columns of A
    /// @param u holds u
    /// @param uOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param z holds z
    /// @param zOff index of its first element
    void gemvBoth(int m, int n, float alpha, float[] a, int aOff, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff);

    /// A := A + x·(α·y)ᵀ, A m×n column-major.
    ///
    /// @param m rows of A
    /// @param n columns of A
    /// @param alpha factor
    /// @param x holds x
    /// @param xOff index of its first element
    /// @param y holds y
    /// @param yOff index of its first element
    /// @param a holds A
    /// @param aOff index of its first element
    /// @param lda distance between columns of A
    void ger(int m, int n, float alpha, float[] x, int xOff, float[] y, int yOff, float[] a, int aOff, int lda);
}
