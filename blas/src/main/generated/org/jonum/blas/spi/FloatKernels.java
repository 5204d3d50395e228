// Generated from DoubleKernels.java by build/Float32.java. Do not edit.
package org.jonum.blas.spi;

import org.jonum.blas.Uplo;

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

    /// {@return the most columns of C that a tile holds in registers}
    int nr();

    /// {@return the cache blocking that suits the tile}
    Blocking blocking();

    /// C := C + α·Ã·B̃ for one rows×cols tile, from packed micro-panels.
    ///
    /// @param rows  rows of the tile and of Ã, a multiple of the unit, at most mr
    /// @param cols  columns of the tile, from 1 to nr, and of B̃
    /// @param k     the shared dimension
    /// @param alpha factor
    /// @param at    holds Ã by columns
    /// @param atOff index of its first element
    /// @param bt    holds B̃, k×cols by rows
    /// @param btOff index of its first element
    /// @param c     holds the tile, its columns contiguous
    /// @param cOff  index of its first element
    /// @param ldc   distance between columns of C
    void addTile(int rows, int cols, int k, float alpha, float[] at, int atOff, float[] bt, int btOff,
            float[] c, int cOff, int ldc);

    /// C := α·Ã·B̃ for one rows×cols tile, from packed micro-panels. C is not read, and may be a part of Ã, which is read before
    /// C is written.
    ///
    /// @param rows  rows of the tile and of Ã, a multiple of the unit, at most mr
    /// @param cols  columns of the tile, from 1 to nr, and of B̃
    /// @param k     the shared dimension
    /// @param alpha factor
    /// @param at    holds Ã by columns
    /// @param atOff index of its first element
    /// @param bt    holds B̃, k×cols by rows
    /// @param btOff index of its first element
    /// @param c     holds the tile, its columns contiguous
    /// @param cOff  index of its first element
    /// @param ldc   distance between columns of C
    void setTile(int rows, int cols, int k, float alpha, float[] at, int atOff, float[] bt, int btOff,
            float[] c, int cOff, int ldc);

    /// C := C + α·A·B, from the matrices themselves. An element of C gets the same bits wherever it stands.
    ///
    /// @param m     rows of A and of C, at least 1
    /// @param n     columns of B and of C, at least 1
    /// @param k     the shared dimension
    /// @param alpha factor
    /// @param a     holds A, its columns contiguous
    /// @param aOff  index of its first element
    /// @param lda   distance between columns of A
    /// @param b     holds B, its columns contiguous
    /// @param bOff  index of its first element
    /// @param ldb   distance between columns of B
    /// @param c     holds C, its columns contiguous
    /// @param cOff  index of its first element
    /// @param ldc   distance between columns of C
    void addDirect(int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc);

    /// C := α·A·B, from the matrices themselves; C is not read. An element of C gets the same bits wherever it stands.
    ///
    /// @param m     rows of A and of C, at least 1
    /// @param n     columns of B and of C, at least 1
    /// @param k     the shared dimension
    /// @param alpha factor
    /// @param a     holds A, its columns contiguous
    /// @param aOff  index of its first element
    /// @param lda   distance between columns of A
    /// @param b     holds B, its columns contiguous
    /// @param bOff  index of its first element
    /// @param ldb   distance between columns of B
    /// @param c     holds C, its columns contiguous
    /// @param cOff  index of its first element
    /// @param ldc   distance between columns of C
    void setDirect(int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc);

    /// Pack a matrix whose columns are contiguous into micro-panels of `tile` rows, one after the other, each by columns:
    /// `to[i*k + r + p*tile] = from[i + r + p*ld]` for i = 0, tile, 2·tile …, r < tile; a last panel that is lower has `last` rows, those
    /// that the matrix lacks being zero.
    ///
    /// @param rows    rows of the matrix
    /// @param tile    rows of a panel
    /// @param last    rows of the last panel if `rows` is not a multiple of `tile`
    /// @param k       columns
    /// @param from    the matrix
    /// @param fromOff index of its first element
    /// @param ld      distance between its columns
    /// @param to      the panels
    /// @param toOff   index of their first element
    void packDown(int rows, int tile, int last, int k, float[] from, int fromOff, int ld, float[] to, int toOff);

    /// Pack a matrix whose rows are contiguous into micro-panels of `tile` rows, one after the other, each by columns:
    /// `to[i*k + r + p*tile] = from[(i + r)*ld + p]` for i = 0, tile, 2·tile …, r < tile; a last panel that is lower has `last` rows, those
    /// that the matrix lacks being zero.
    ///
    /// @param rows    rows of the matrix
    /// @param tile    rows of a panel
    /// @param last    rows of the last panel if `rows` is not a multiple of `tile`
    /// @param k       columns
    /// @param from    the matrix
    /// @param fromOff index of its first element
    /// @param ld      distance between its rows
    /// @param to      the panels
    /// @param toOff   index of their first element
    void packAlong(int rows, int tile, int last, int k, float[] from, int fromOff, int ld, float[] to, int toOff);

    /// A matrix into one panel of mr rows, by columns: `to[r + p*mr]`; missing rows are zero.
    ///
    /// @param rows rows of the matrix, at most mr
    /// @param k    columns
    /// @param x    holds the matrix: element (r, p) is `x[xOff + r*rs + p*cs]`
    /// @param xOff index of its first element
    /// @param rs   distance between rows; 1 unless cs is 1
    /// @param cs   distance between columns
    /// @param to   the panel, from its first element on
    void toPanel(int rows, int k, float[] x, int xOff, int rs, int cs, float[] to);

    /// The matrix back from one panel of mr rows.
    ///
    /// @param rows rows of the matrix, at most mr
    /// @param k    columns
    /// @param x    holds the matrix: element (r, p) is `x[xOff + r*rs + p*cs]`
    /// @param xOff index of its first element
    /// @param rs   distance between rows; 1 unless cs is 1
    /// @param cs   distance between columns
    /// @param from the panel, from its first element on
    void fromPanel(int rows, int k, float[] x, int xOff, int rs, int cs, float[] from);

    /// X := X·T⁻¹ for one mr×nr tile X by columns, T triangular nr×nr by rows.
    ///
    /// @param uplo the triangle of T
    /// @param t    holds T
    /// @param tOff index of its first element
    /// @param x    holds X, its columns one after the other
    /// @param xOff index of its first element
    void solveTile(Uplo uplo, float[] t, int tOff, float[] x, int xOff);

    /// X := X·T for one mr×nr tile X by columns, T triangular nr×nr by rows; its zeros are not multiplied.
    ///
    /// @param uplo the triangle of T
    /// @param t    holds T
    /// @param tOff index of its first element
    /// @param x    holds X, its columns one after the other
    /// @param xOff index of its first element
    void multiplyTile(Uplo uplo, float[] t, int tOff, float[] x, int xOff);

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
