package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve with the LU factors of a band matrix: U·X = L⁻¹·B, or Uᵀ first and then Lᵀ.
///
/// L is a product of exchanges and of columns of multipliers in turn. For many right-hand sides a block
/// of it is copied, and the exchanges of the block are carried through to its earlier columns: then all
/// exchanges come first, and a triangle and a rectangle remain.
final class Dgbtrs {
    private Dgbtrs() {}

    /// B := op(A)⁻¹·B.
    static void solve(Blas blas, Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb) {
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleBandView a = DoubleBandView.of(n, n, kl, kl + ku, ab, abOff, ldab);
        DoubleView x = DoubleView.of(b, bOff, n, nrhs, ldb);
        boolean transposed = trans.isTrans();
        if (transposed) Dtbtrs.solve(la, LOWER, NON_UNIT, a.t(), x);
        if (kl > 0) {
            if (kl < Blocking.BAND_SOLVE || nrhs < Blocking.BAND_COLUMNS) {
                for (int j = 0; j < nrhs; j++) column(blas, transposed, a, ipiv, ipivOff, x.col(j));
            } else {
                blocks(la, transposed, a, ipiv, ipivOff, x);
            }
        }
        if (!transposed) Dtbtrs.solve(la, UPPER, NON_UNIT, a, x);
    }

    /// x := L⁻¹·x or L⁻ᵀ·x, multipliers one column at a time.
    static void column(Blas blas, boolean transposed, DoubleBandView a, int[] ipiv, int p0, DoubleView x) {
        double[] l = a.all().data(), b = x.data();
        int n = a.rows();
        for (int step = 0; step < n; step++) {
            int j = transposed ? n - 1 - step : step, below = Math.min(a.kl(), n - 1 - j);
            int at = a.all().at(j, j) + 1, xj = x.off() + j, p = x.off() + ipiv[p0 + j];
            if (transposed && below > 0) b[xj] -= blas.ddot(below, l, at, 1, b, xj + 1, 1);
            double value = b[p];
            b[p] = b[xj];
            b[xj] = value;
            if (!transposed && below > 0) blas.daxpy(below, -value, l, at, 1, b, xj + 1, 1);
        }
    }

    /// X := L⁻¹·X or L⁻ᵀ·X, a block of multipliers at a time.
    private static void blocks(DoubleBlocks la, boolean transposed, DoubleBandView a, int[] ipiv, int p0,
            DoubleView x) {
        int n = a.rows(), kl = a.kl(), nrhs = x.cols(), nb = Math.min(Blocking.BAND_BLOCK, kl);
        double[] work = Scratch.doubles((long) (nb + kl) * nb);
        for (int step = 0; step < n; step += nb) {
            int j = transposed ? (n - 1) / nb * nb - step : step, size = Math.min(nb, n - j);
            int below = Math.min(kl, n - j - size);
            DoubleView l = multipliers(a, j, a.full(work, size + below, size), ipiv, p0);
            DoubleView l1 = l.block(0, 0, size, size), l2 = l.block(size, 0, below, size);
            DoubleView x1 = x.block(j, 0, size, nrhs), x2 = x.block(j + size, 0, below, nrhs);
            if (transposed) {
                la.gemm(-1, l2.t(), x2, 1, x1);
                la.trsm(LEFT, UPPER, UNIT, 1, l1.t(), x1);
                Dlaswp.swap(nrhs, x.data(), x.off(), x.cs(), j, j + size, ipiv, p0, -1);
            } else {
                Dlaswp.swap(nrhs, x.data(), x.off(), x.cs(), j, j + size, ipiv, p0, 1);
                la.trsm(LEFT, LOWER, UNIT, 1, l1, x1);
                la.gemm(-1, l2, x1, 1, x2);
            }
        }
        Scratch.give(work);
    }

    /// The columns of L from j on, each after the exchanges that come later in the block.
    private static DoubleView multipliers(DoubleBandView a, int j, DoubleView l, int[] ipiv, int p0) {
        a.load(j, j, l);
        for (int i = 1; i < l.cols(); i++) Dgbtrf.exchange(l, i, i, ipiv[p0 + j + i] - j);
        return l;
    }
}
