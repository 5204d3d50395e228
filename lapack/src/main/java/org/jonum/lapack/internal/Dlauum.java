package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The product Lᵀ·L in place of L, recursive.
///
/// ```
///     [L11ᵀ L21ᵀ] [L11    ]   [L11ᵀ·L11 + L21ᵀ·L21    *    ]
///     [     L22ᵀ]·[L21 L22] = [     L22ᵀ·L21       L22ᵀ·L22]
/// ```
/// From the top left to the bottom right, nothing is overwritten that is still needed. U·Uᵀ is the
/// same product on the transposed view.
final class Dlauum {
    private Dlauum() {}

    /// The triangle `uplo` of A := that of Lᵀ·L or U·Uᵀ.
    static void multiply(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda) {
        DoubleView view = DoubleView.of(a, aOff, n, n, lda);
        multiply(new DoubleBlocks(blas), uplo == LOWER ? view : view.t());
    }

    private static void multiply(DoubleBlocks la, DoubleView l) {
        int n = l.rows();
        if (n <= Blocking.TRIANGLE_LOOPS) {
            loops(l);
            return;
        }
        int n1 = Blocking.half(n, Blocking.TRIANGLE_LOOPS), n2 = n - n1;
        DoubleView l11 = l.block(0, 0, n1, n1), l21 = l.block(n1, 0, n2, n1),
                l22 = l.block(n1, n1, n2, n2);
        multiply(la, l11);
        la.syrk(LOWER, 1, l21.t(), 1, l11);                     // L11 := L11ᵀ·L11 + L21ᵀ·L21
        la.trmm(LEFT, UPPER, NON_UNIT, 1, l22.t(), l21);        // L21 := L22ᵀ·L21
        multiply(la, l22);
    }

    /// Row by row: entry (i, j) is the product of columns i and j from row i on.
    private static void loops(DoubleView view) {
        double[] a = view.data();
        int n = view.rows(), rs = view.rs();
        for (int i = 0; i < n; i++) {
            int ii = view.at(i, i);
            for (int j = 0; j <= i; j++) {
                int ij = view.at(i, j);
                double sum = 0;
                for (int k = 0; k < (n - i) * rs; k += rs) sum += a[ii + k] * a[ij + k];
                a[ij] = sum;
            }
        }
    }
}
