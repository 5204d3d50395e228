// Generated from Dtrtri.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The inverse of a triangular matrix in place, recursive.
///
/// ```
///     [L11    ]⁻¹   [      X11                ]     X11 = L11⁻¹   (recursion)
///     [L21 L22]   = [−L22⁻¹·(L21·X11)   X22   ]     X22 = L22⁻¹   (recursion)
/// ```
/// The block below the diagonal is multiplied by the inverse on its right and solved with the factor
/// on its left, so that |L·X − I| ≤ c·n·ε·|L|·|X| holds entry by entry (Du Croz & Higham 1992,
/// Method 1B). The upper triangle is the lower one of the transposed view, with X·U ≈ I, as the
/// inverse of P·A = L·U needs it.
final class Strtri {
    private Strtri() {}

    /// A := A⁻¹ and 0; or the first k with A(k, k) = 0, A untouched.
    static int invert(Blas blas, Uplo uplo, Diag diag, int n, float[] a, int aOff, int lda) {
        if (diag != UNIT) {
            for (int i = 0; i < n; i++) if (a[aOff + i * (lda + 1)] == 0) return i + 1;
        }
        FloatView view = FloatView.of(a, aOff, n, n, lda);
        invert(new FloatBlocks(blas), diag, uplo == LOWER ? view : view.t());
        return 0;
    }

    private static void invert(FloatBlocks la, Diag diag, FloatView l) {
        int n = l.rows();
        if (n <= Blocking.TRIANGLE_LOOPS) {
            loops(diag, l);
            return;
        }
        int n1 = Blocking.half(n, Blocking.TRIANGLE_LOOPS), n2 = n - n1;
        FloatView l11 = l.block(0, 0, n1, n1), l21 = l.block(n1, 0, n2, n1),
                l22 = l.block(n1, n1, n2, n2);
        invert(la, diag, l11);
        la.trmm(RIGHT, LOWER, diag, 1, l11, l21);               // L21 := L21·X11
        la.trsm(LEFT, LOWER, diag, -1, l22, l21);               // L21 := −L22⁻¹·L21
        invert(la, diag, l22);
    }

    /// Column after column: L·x = eⱼ by substitution; of L it takes the columns from j on, which are
    /// still there.
    private static void loops(Diag diag, FloatView view) {
        float[] a = view.data();
        int n = view.rows(), rs = view.rs(), cs = view.cs();
        for (int j = 0; j < n; j++) {
            int jj = view.at(j, j);
            float d = diag == UNIT ? 1 : 1 / a[jj];
            if (diag != UNIT) a[jj] = d;
            for (int i = 1; i < n - j; i++) a[jj + i * rs] *= -d;
            for (int k = 1; k < n - j; k++) {
                int kk = jj + k * (rs + cs), x = jj + k * rs;
                if (diag != UNIT) a[x] /= a[kk];
                for (int i = 1; i < n - j - k; i++) a[x + i * rs] -= a[kk + i * rs] * a[x];
            }
        }
    }
}
