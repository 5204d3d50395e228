// Generated from DoubleKernels.java by build/Float32.java. Do not edit.
package org.jonum.blas.spi;

/// What a port to a kind of processor supplies: the innermost loops, on contiguous data.
///
/// The loops around them (blocking, packing, strides, threads) are written once, in `internal.loops`. Packed
/// micro-panels: Ã is mr×k, column by column; B̃ is k×nr, row by row.
///
/// Elementwise kernels (`axpy`, `axpby`, `scaled`, `rot`, the update in `gemvN`) give an element the same bits
/// wherever it stands in the vector, so that cutting a vector into parts does not change the result.
public interface FloatKernels {

    /// {@return the rows of C that a tile holds in registers}
    int mr();

    /// {@return the columns of C that a tile holds in registers}
    int nr();

    /// {@return the cache blocking that suits the tile}
    Blocking blocking();

    /// C += Ã·B̃ for one full mr×nr tile; columns of C are contiguous, `ldc` apart.
    void tile(int k, float[] at, int atOff, float[] bt, int btOff, float[] c, int cOff, int ldc);

    /// {@return the rows of a panel in [#solvePanel] and [#multiplyPanel]}
    int panelRows();

    /// X := X·T⁻¹ for a panel X of `panelRows` rows, contiguous columns `ldx` apart; T upper triangular n×n.
    void solvePanel(int n, float[] t, int tOff, int ldt, float[] x, int xOff, int ldx);

    /// X := X·T for a panel X of `panelRows` rows, contiguous columns `ldx` apart; T upper triangular n×n.
    void multiplyPanel(int n, float[] t, int tOff, int ldt, float[] x, int xOff, int ldx);

    /// Σ xᵢ·yᵢ.
    float dot(int n, float[] x, int xOff, float[] y, int yOff);

    /// Σ |xᵢ|.
    float asum(int n, float[] x, int xOff);

    /// max |xᵢ|, NaN if there is one; n ≥ 1.
    float maxAbs(int n, float[] x, int xOff);

    /// min |xᵢ|, NaN if there is one; n ≥ 1.
    float minAbs(int n, float[] x, int xOff);

    /// y := α·x + y.
    void axpy(int n, float alpha, float[] x, int xOff, float[] y, int yOff);

    /// y := α·x + β·y.
    void axpby(int n, float alpha, float[] x, int xOff, float beta, float[] y, int yOff);

    /// y := α·x + β·z + y, the two products added in this order.
    void axpy2(int n, float alpha, float[] x, int xOff, float beta, float[] z, int zOff, float[] y, int yOff);

    /// y := α·x; x and y may be one vector.
    void scaled(int n, float alpha, float[] x, int xOff, float[] y, int yOff);

    /// x := c·x + s·y, y := c·y − s·x.
    void rot(int n, float[] x, int xOff, float[] y, int yOff, float c, float s);

    /// y := A·(α·x) + y, A m×n column-major, column after column.
    void gemvN(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff, float[] y, int yOff);

    /// y := α·Aᵀ·x + y, A m×n column-major; each element of y is one dot product.
    void gemvT(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff, float[] y, int yOff);

    /// Both at once in one pass over A: y := A·(α·u) + y and z := α·Aᵀ·x + z.
    void gemvBoth(int m, int n, float alpha, float[] a, int aOff, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff);
}
