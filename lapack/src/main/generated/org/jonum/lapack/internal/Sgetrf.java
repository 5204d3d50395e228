// Generated from Dgetrf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// LU factorization P·A = L·U with partial pivoting, recursive on columns (Toledo 1997).
///
/// ```
///     [A11 A12]     [A11]      [L11]
///     [A21 A22]   P·[A21]   =  [L21]·U11      the left half, by recursion
///                 U12 = L11⁻¹·A12             after the same row exchanges
///                 A22 − L21·U12               the rest, by recursion
/// ```
/// Nearly all the work is one large product per level. The first NaN in a column becomes its pivot
/// (see [Blas#isamax]) and spreads; only an exact zero counts as a missing pivot.
final class Sgetrf {
    private Sgetrf() {}

    /// A := L and U, pivots counted from 0; 0, or the first k for which U(k, k) is zero.
    static int factor(Blas blas, int m, int n, float[] a, int aOff, int lda, int[] ipiv,
            int ipivOff) {
        return factor(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda), m, ipiv, ipivOff);
    }

    /// The same for a matrix that has at most `reach` entries below the diagonal in each column.
    static int factor(FloatBlocks la, FloatView a, int reach, int[] ipiv, int p0) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n);
        if (k == 0) return 0;
        if (n <= Blocking.LU_PANEL) return panel(la.blas(), a, reach, ipiv, p0);
        int n1 = k <= Blocking.LU_PANEL ? k : Blocking.half(k, Blocking.LU_PANEL), n2 = n - n1,
                m2 = m - n1;
        FloatView left = a.block(0, 0, m, n1), right = a.block(0, n1, m, n2);
        FloatView a11 = a.block(0, 0, n1, n1), a12 = a.block(0, n1, n1, n2);
        FloatView a21 = a.block(n1, 0, m2, n1), a22 = a.block(n1, n1, m2, n2);
        int info = factor(la, left, reach, ipiv, p0);
        Slaswp.swap(right, 0, n1, ipiv, p0);
        la.trsm(LEFT, LOWER, UNIT, 1, a11, a12);                // A12 := L11⁻¹·A12
        la.gemm(-1, a21, a12, 1, a22);                          // A22 := A22 − A21·A12
        int info2 = factor(la, a22, reach, ipiv, p0 + n1);
        for (int i = n1; i < k; i++) ipiv[p0 + i] += n1;
        Slaswp.swap(left, n1, k, ipiv, p0);
        return info != 0 ? info : info2 != 0 ? n1 + info2 : 0;
    }

    /// A few columns, one after the other: each takes from the columns of L on its left what it owes
    /// them, then gets its pivot.
    ///
    /// u = L11⁻¹·a1, a2 − L21·u, where [L11; L21] are the columns on the left, [a1; a2] is column j
    private static int panel(Blas blas, FloatView view, int reach, int[] ipiv, int p0) {
        float[] a = view.data();
        int m = view.rows(), n = view.cols(), ld = view.cs(), info = 0;
        for (int j = 0; j < n; j++) {
            int col = view.at(0, j), known = Math.min(j, m), rows = Math.min(m - j, reach + 1);
            for (int i = 0; i < known - 1; i++) {               // column after column: the steps are independent
                float u = a[col + i];
                for (int k = i + 1, l = view.at(k, i); k < known; k++, l++) a[col + k] -= a[l] * u;
            }
            if (j >= m) continue;
            if (j > 0) {
                blas.sgemv(NO_TRANS, rows, j, -1, a, view.at(j, 0), ld, a, col, 1, 1, a, col + j, 1);
            }
            int p = j + blas.isamax(rows, a, col + j, 1);
            ipiv[p0 + j] = p;
            if (a[col + p] != 0) {
                swapRows(view, j, p);
                if (rows > 1) Srscl.divide(blas, rows - 1, a[col + j], a, col + j + 1, 1);
            } else if (info == 0) {
                info = j + 1;
            }
        }
        return info;
    }

    private static void swapRows(FloatView view, int i, int p) {
        if (i == p) return;
        float[] a = view.data();
        for (int j = 0; j < view.cols(); j++) {
            float x = a[view.at(i, j)];
            a[view.at(i, j)] = a[view.at(p, j)];
            a[view.at(p, j)] = x;
        }
    }
}
