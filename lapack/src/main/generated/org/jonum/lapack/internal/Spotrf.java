// Generated from Dpotrf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Cholesky factorization A = L·Lᵀ, recursive.
///
/// ```
///     [A11  *  ]   [L11    ] [L11ᵀ L21ᵀ]     A11 = L11·L11ᵀ            (recursion)
///     [A21 A22 ] = [L21 L22]·[     L22ᵀ]     L21 = A21·L11⁻ᵀ
///                                            A22 − L21·L21ᵀ = L22·L22ᵀ (recursion)
/// ```
/// Halving makes nearly all the work one large product per level (Gustavson 1997; Andersen,
/// Gustavson & Waśniewski 2001). The upper triangle is the lower one of the transposed view. A
/// pivot that is not positive, or not a number, ends the factorization: `!(d > 0)`.
final class Spotrf {
    private Spotrf() {}

    /// A := its factor in the triangle `uplo`; 0, or the order of the first minor that is not
    /// positive.
    static int factor(Blas blas, Uplo uplo, int n, float[] a, int aOff, int lda) {
        FloatView view = FloatView.of(a, aOff, n, n, lda);
        return factor(new FloatBlocks(blas), uplo == LOWER ? view : view.t());
    }

    /// The lower triangle of A := L.
    static int factor(FloatBlocks la, FloatView a) {
        int n = a.rows();
        if (n <= Blocking.CHOLESKY_LOOPS) return leaf(a);
        int n1 = Blocking.half(n, 8), n2 = n - n1;
        FloatView a11 = a.block(0, 0, n1, n1), a21 = a.block(n1, 0, n2, n1),
                a22 = a.block(n1, n1, n2, n2);
        int info = factor(la, a11);
        if (info != 0) return info;
        la.trsm(RIGHT, UPPER, NON_UNIT, 1, a11.t(), a21);       // A21 := A21·L11⁻ᵀ
        la.syrk(LOWER, -1, a21, 1, a22);                        // A22 := A22 − A21·A21ᵀ
        info = factor(la, a22);
        return info == 0 ? 0 : n1 + info;
    }

    /// A small block, two columns at a time, by products of rows of L:
    ///
    /// l(i, j) = (a(i, j) − Σₖ l(i, k)·l(j, k)) / l(j, j), k < j.
    private static int leaf(FloatView view) {
        float[] a = view.data();
        int n = view.rows(), rs = view.rs(), cs = view.cs();
        for (int j = 0; j < n; j += 2) {
            int p = view.at(j, 0), q = p + rs, jj = j * cs;
            float d = a[p + jj];
            for (int k = 0; k < jj; k += cs) d -= a[p + k] * a[p + k];
            if (!(d > 0)) return j + 1;
            float root = (float) Math.sqrt(d), byFirst = 1 / root;
            a[p + jj] = root;
            if (j + 1 == n) return 0;
            float l = a[q + jj], e = a[q + jj + cs];
            for (int k = 0; k < jj; k += cs) {
                l -= a[q + k] * a[p + k];
                e -= a[q + k] * a[q + k];
            }
            l *= byFirst;
            e -= l * l;
            a[q + jj] = l;
            if (!(e > 0)) return j + 2;
            root = (float) Math.sqrt(e);
            a[q + jj + cs] = root;
            below(view, j, byFirst, l, 1 / root);
        }
        return 0;
    }

    /// Columns j and j + 1 below their diagonal block [1/byFirst 0; l 1/bySecond], four rows at a
    /// time, which keeps eight sums in registers.
    private static void below(FloatView view, int j, float byFirst, float l, float bySecond) {
        float[] a = view.data();
        int n = view.rows(), rs = view.rs(), cs = view.cs(), jj = j * cs;
        int p = view.at(j, 0), q = p + rs, i = j + 2;
        for (; i + 3 < n; i += 4) {
            int r0 = view.at(i, 0), r1 = r0 + rs, r2 = r1 + rs, r3 = r2 + rs;
            float x0 = a[r0 + jj], x1 = a[r1 + jj], x2 = a[r2 + jj], x3 = a[r3 + jj];
            float y0 = a[r0 + jj + cs], y1 = a[r1 + jj + cs], y2 = a[r2 + jj + cs], y3 = a[r3 + jj + cs];
            for (int k = 0; k < jj; k += cs) {
                float u = a[p + k], v = a[q + k];
                float l0 = a[r0 + k], l1 = a[r1 + k], l2 = a[r2 + k], l3 = a[r3 + k];
                x0 -= l0 * u;
                x1 -= l1 * u;
                x2 -= l2 * u;
                x3 -= l3 * u;
                y0 -= l0 * v;
                y1 -= l1 * v;
                y2 -= l2 * v;
                y3 -= l3 * v;
            }
            a[r0 + jj] = x0 *= byFirst;
            a[r1 + jj] = x1 *= byFirst;
            a[r2 + jj] = x2 *= byFirst;
            a[r3 + jj] = x3 *= byFirst;
            a[r0 + jj + cs] = (y0 - x0 * l) * bySecond;
            a[r1 + jj + cs] = (y1 - x1 * l) * bySecond;
            a[r2 + jj + cs] = (y2 - x2 * l) * bySecond;
            a[r3 + jj + cs] = (y3 - x3 * l) * bySecond;
        }
        for (; i < n; i++) {
            int r = view.at(i, 0);
            float x = a[r + jj], y = a[r + jj + cs];
            for (int k = 0; k < jj; k += cs) {
                x -= a[r + k] * a[p + k];
                y -= a[r + k] * a[q + k];
            }
            x *= byFirst;
            a[r + jj] = x;
            a[r + jj + cs] = (y - x * l) * bySecond;
        }
    }
}
