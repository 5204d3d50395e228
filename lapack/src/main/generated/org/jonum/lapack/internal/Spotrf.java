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
        if (n <= Blocking.CHOLESKY_LOOPS) return loops(a);
        int n1 = Blocking.half(n, Blocking.CHOLESKY_LOOPS), n2 = n - n1;
        FloatView a11 = a.block(0, 0, n1, n1), a21 = a.block(n1, 0, n2, n1),
                a22 = a.block(n1, n1, n2, n2);
        int info = factor(la, a11);
        if (info != 0) return info;
        la.trsm(RIGHT, UPPER, NON_UNIT, 1, a11.t(), a21);       // A21 := A21·L11⁻ᵀ
        la.syrk(LOWER, -1, a21, 1, a22);                        // A22 := A22 − A21·A21ᵀ
        info = factor(la, a22);
        return info == 0 ? 0 : n1 + info;
    }

    /// Column by column, each finished column subtracted from those to its right.
    private static int loops(FloatView view) {
        float[] a = view.data();
        int n = view.rows(), rs = view.rs(), cs = view.cs();
        for (int j = 0; j < n; j++) {
            int jj = view.at(j, j);
            if (!(a[jj] > 0)) return j + 1;
            float d = (float) Math.sqrt(a[jj]);
            a[jj] = d;
            for (int i = 1; i < n - j; i++) a[jj + i * rs] /= d;
            for (int k = 1; k < n - j; k++) {
                float f = a[jj + k * rs];
                for (int i = k; i < n - j; i++) a[jj + i * rs + k * cs] -= a[jj + i * rs] * f;
            }
        }
        return 0;
    }
}
