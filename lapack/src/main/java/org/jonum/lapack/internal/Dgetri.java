package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The inverse of a general matrix from P·A = L·U: X = U⁻¹·L⁻¹·P.
///
/// ```
///     X·L = U⁻¹     solved for X by blocks of columns, from the right:
///     X1 := (U⁻¹)1 − X2·L21,  X1 := X1·L11⁻¹,   [L11; L21] the block of L, X2 what is done
/// ```
/// and then the row exchanges of P, as exchanges of columns in reverse order (Du Croz & Higham 1992,
/// Method B: ‖X·A − I‖ is as small as |X|·|L|·|U| allows). L makes room for X a block at a time.
final class Dgetri {
    private Dgetri() {}

    /// A := A⁻¹ and 0; or the first k with U(k, k) = 0, A untouched.
    static int invert(Blas blas, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        int info = Dtrtri.invert(blas, UPPER, NON_UNIT, n, a, aOff, lda);
        if (info != 0 || n == 0) return info;
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView x = DoubleView.of(a, aOff, n, n, lda);
        int nb = Math.min(n, Blocking.INVERSE_BLOCK);
        double[] work = Scratch.doubles((long) n * nb);
        for (int j = (n - 1) / nb * nb; j >= 0; j -= nb) {
            int b = Math.min(nb, n - j), below = n - j - b;
            DoubleView x1 = x.block(0, j, n, b), x2 = x.block(0, j + b, n, below);
            DoubleView l = DoubleView.of(work, 0, n - j, b, n - j);
            takeOut(x.block(j, j, n - j, b), l);
            la.gemm(-1, x2, l.block(b, 0, below, b), 1, x1);
            la.trsm(RIGHT, LOWER, UNIT, 1, l.block(0, 0, b, b), x1);
        }
        Scratch.give(work);
        for (int j = n - 1; j >= 0; j--) {
            int p = ipiv[ipivOff + j];
            if (p != j) blas.dswap(n, a, aOff + j * lda, 1, a, aOff + p * lda, 1);
        }
        return 0;
    }

    /// L := the columns of A below the diagonal, and zeros there.
    private static void takeOut(DoubleView a, DoubleView l) {
        for (int j = 0; j < a.cols(); j++) {
            int from = a.at(j + 1, j), length = a.rows() - j - 1;
            System.arraycopy(a.data(), from, l.data(), l.at(j + 1, j), length);
            Arrays.fill(a.data(), from, from + length, 0);
        }
    }
}
