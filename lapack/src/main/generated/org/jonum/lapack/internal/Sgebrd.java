// Generated from Dgebrd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Reduction to bidiagonal form, A = Q·B·Pᵀ, a panel of columns and rows at a time (Dongarra,
/// Sorensen & Hammarling 1989; Choi, Dongarra & Walker 1995).
///
/// A reflection from the left and one from the right change A by two outer products:
///
/// ```
///     (I − τ·v·vᵀ)·A = A − v·yᵀ,     y = τ·Aᵀ·v
///     A·(I − σ·u·uᵀ) = A − x·uᵀ,     x = σ·A·u
/// ```
/// They are gathered, W = [v₀ x₀ v₁ x₁ …] and Z = [y₀ u₀ y₁ u₁ …], so that the current matrix is A −
/// W·Zᵀ, of which only the next column and row are ever formed; products with it are those with A,
/// less W·(Zᵀ·u). After the panel the rest of A is updated by one large product. Half of the flops
/// are in the products Aᵀ·v and A·u, which read A from memory.
///
/// A matrix with more columns than rows is reduced by its transpose: Aᵀ = P·Bᵀ·Qᵀ.
final class Sgebrd {
    private Sgebrd() {}

    /// A := the reflections, d and e := B, tauq and taup := the factors of the reflections.
    static void reduce(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] d, int dOff,
            float[] e, int eOff, float[] tauq, int tauqOff, float[] taup, int taupOff) {
        FloatBlocks la = new FloatBlocks(blas);
        FloatView view = FloatView.of(a, aOff, m, n, lda);
        if (m >= n) {
            reduce(la, view, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
        } else {
            reduce(la, view.t(), d, dOff, e, eOff, taup, taupOff, tauq, tauqOff);
        }
    }

    /// The same for a matrix with at least as many rows as columns; B is upper bidiagonal.
    private static void reduce(FloatBlocks la, FloatView a, float[] d, int dOff, float[] e,
            int eOff, float[] tauq, int tauqOff, float[] taup, int taupOff) {
        int m = a.rows(), n = a.cols(), nb = Math.min(n, Blocking.BIDIAGONAL_BLOCK), b;
        float[] left = Scratch.floats(2L * m * nb), right = Scratch.floats(2L * n * nb);
        for (int j = 0; j < n; j += b) {
            int rows = m - j, cols = n - j;
            b = Math.min(Blocking.inCache(rows, cols) ? Blocking.BIDIAGONAL_SMALL_BLOCK : nb, cols);
            FloatView rest = a.block(j, j, rows, cols);
            FloatView w = FloatView.of(left, 0, rows, 2 * b, rows);
            FloatView z = FloatView.of(right, 0, cols, 2 * b, cols);
            for (int i = 0; i < b; i++) {
                tauq[tauqOff + j + i] = column(la, rest, i, w, z, d, dOff + j + i);
                taup[taupOff + j + i] = i + 1 < cols ? row(la, rest, i, w, z, e, eOff + j + i) : 0;
            }
            la.gemm(-1, w.block(b, 0, rows - b, 2 * b), z.block(b, 0, cols - b, 2 * b).t(), 1,
                    rest.block(b, b, rows - b, cols - b));      // A := A − W·Zᵀ
        }
        Scratch.give(left);
        Scratch.give(right);
    }

    /// Column i of the panel: its reflection v, then y = τ·(A − W·Zᵀ)ᵀ·v for the columns right of it.
    ///
    /// @return τ
    private static float column(FloatBlocks la, FloatView a, int i, FloatView w, FloatView z,
            float[] d, int at) {
        int k = 2 * i, rows = a.rows() - i, cols = a.cols() - i - 1;
        FloatView wi = w.block(i, 0, rows, k), v = w.block(i, k, rows, 1);
        float tau = reflect(la, a.block(i, i, rows, 1), wi, z.block(i, 0, 1, k), v, d, at);
        if (cols == 0) return tau;
        FloatView y = z.block(i + 1, k, cols, 1);
        la.gemm(tau, a.block(i, i + 1, rows, cols).t(), v, 0, y);
        subtract(la, tau, z.block(i + 1, 0, cols, k), wi, v, y);
        return tau;
    }

    /// Row i of the panel: its reflection u, then x = σ·(A − W·Zᵀ)·u for the rows below it.
    ///
    /// @return σ
    private static float row(FloatBlocks la, FloatView a, int i, FloatView w, FloatView z,
            float[] e, int at) {
        int k = 2 * i + 1, rows = a.rows() - i - 1, cols = a.cols() - i - 1;
        FloatView zi = z.block(i + 1, 0, cols, k), u = z.block(i + 1, k, cols, 1);
        float sigma = reflect(la, a.block(i, i + 1, 1, cols).t(), zi, w.block(i, 0, 1, k), u, e, at);
        FloatView x = w.block(i + 1, k, rows, 1);
        la.gemm(sigma, a.block(i + 1, i + 1, rows, cols), u, 0, x);
        subtract(la, sigma, w.block(i + 1, 0, rows, k), zi, u, x);
        return sigma;
    }

    /// The reflection v of column a − W·zᵀ, with its 1; what lies in the place of a becomes β and the
    /// rest of v.
    private static float reflect(FloatBlocks la, FloatView a, FloatView w, FloatView z,
            FloatView v, float[] beta, int at) {
        float[] data = v.data();
        int n = v.rows(), first = v.off();
        la.blas().scopy(n, a.data(), a.off(), a.rs(), data, first, 1);
        la.gemm(-1, w, z.t(), 1, v);
        float tau = Slarfg.reflect(la.blas(), n, data, first, first + 1);
        la.blas().scopy(n, data, first, 1, a.data(), a.off(), a.rs());
        beta[at] = data[first];
        data[first] = 1;
        return tau;
    }

    /// y := y − τ·Z·(Wᵀ·v).
    private static void subtract(FloatBlocks la, float tau, FloatView z, FloatView w,
            FloatView v, FloatView y) {
        float[] work = Scratch.floats(w.cols());
        FloatView product = FloatView.of(work, 0, w.cols(), 1, w.cols());
        la.gemm(1, w.t(), v, 0, product);
        la.gemm(-tau, z, product, 1, y);
        Scratch.give(work);
    }
}
