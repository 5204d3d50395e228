package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Ranked;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Least squares of least norm by singular values (Golub & Van Loan 2013, §5.5).
///
/// ```
///     A = Q·B·Pᵀ,   B = U·S·Vᵀ bidiagonal,   x = P·V·S⁺·Uᵀ·Qᵀ·b,   S⁺ = diag(1/σᵢ) or 0
/// ```
/// Q and P are applied and never formed. A matrix that is much taller than wide is reduced to its R
/// first, a much wider one to its L. How B is decomposed is all that gelss and gelsd differ in.
final class DoubleSingularSolution {
    private final DoubleBlocks la;
    private final Blas blas;
    private final double[] s;
    private final int sOff;
    private final double rcond;
    private final Decomposition decomposition;

    private DoubleSingularSolution(Blas blas, double[] s, int sOff, double rcond, Decomposition decomposition) {
        la = new DoubleBlocks(blas);
        this.blas = blas;
        this.s = s;
        this.sOff = sOff;
        this.rcond = rcond < 0 ? DoubleLimits.EPS : rcond;
        this.decomposition = decomposition;
    }

    /// The singular value decomposition of a bidiagonal matrix.
    @FunctionalInterface
    interface Decomposition {
        /// s := the singular values, VT := Vᵀ, C := Uᵀ·C for B = U·S·Vᵀ with the diagonals s and e;
        /// {@return 0, or how many were not found}
        int apply(Blas blas, Uplo uplo, double[] s, int sOff, double[] e, int eOff, DoubleView vt, DoubleView c);
    }

    /// B := X, s := the singular values.
    static Ranked solve(Blas blas, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] s, int sOff, double rcond, Decomposition decomposition) {
        DoubleView x = DoubleView.of(b, bOff, Math.max(m, n), nrhs, ldb), matrix = DoubleView.of(a, aOff, m, n, lda);
        DoubleView solution = x.block(0, 0, n, nrhs), given = x.block(0, 0, m, nrhs);
        int k = Math.min(m, n);
        if (k == 0) {
            DoubleBlocks.zero(solution);
            return new Ranked(0, 0);
        }
        int scaleA = DoublePowerScaling.scale(blas, matrix).exponent(),
                scaleB = DoublePowerScaling.scale(blas, given).exponent();
        var by = new DoubleSingularSolution(blas, s, sOff, rcond, decomposition);
        Ranked ranked =
                m >= Blocking.SVD_QR * n ? by.tall(matrix, x)
                        : n >= Blocking.SVD_QR * m ? by.wide(matrix, x) : by.direct(matrix, x);
        DoublePowerScaling.times(solution, scaleA - scaleB);
        DoublePowerScaling.times(DoubleView.of(s, sOff, k, 1, k), -scaleA);
        return ranked;
    }

    /// A = Q·R: the problem with R and Qᵀ·b.
    private Ranked tall(DoubleView a, DoubleView x) {
        int n = a.cols();
        double[] work = Scratch.doubles(n);
        DoubleView tau = Dgeqrf.taus(work, 0, n), r = a.block(0, 0, n, n);
        Dgeqrf.factor(la, a, tau, Dlarfg::reflection);
        Dormqr.multiply(la, LEFT, true, a, tau, x);
        Scratch.give(work);
        for (int j = 0; j < n; j++) DoubleBlocks.zero(r.block(j + 1, j, n - j - 1, 1));
        return direct(r, x.block(0, 0, n, x.cols()));
    }

    /// A = L·Q: x = Qᵀ·y for the y of the problem with L.
    private Ranked wide(DoubleView a, DoubleView x) {
        int m = a.rows(), n = a.cols();
        double[] work = Scratch.doubles(m + (long) m * m);
        DoubleView tau = Dgeqrf.taus(work, 0, m), l = DoubleView.of(work, m, m, m, m);
        Dgeqrf.factor(la, a.t(), tau, Dlarfg::reflection);
        la.copy(a.block(0, 0, m, m), l);
        for (int j = 0; j < m; j++) DoubleBlocks.zero(l.block(0, j, j, 1));
        Ranked ranked = direct(l, x.block(0, 0, m, x.cols()));
        DoubleBlocks.zero(x.block(m, 0, n - m, x.cols()));
        Dormqr.multiply(la, LEFT, false, a.t(), tau, x);
        Scratch.give(work);
        return ranked;
    }

    private Ranked direct(DoubleView a, DoubleView x) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n), nrhs = x.cols();
        double[] work = Scratch.doubles(3L * k + (long) k * k);
        DoubleView vt = DoubleView.of(work, 3 * k, k, k, k), c = x.block(0, 0, k, nrhs);
        Dgebrd.reduce(blas, m, n, a.data(), a.off(), a.cs(), s, sOff, work, 0, work, k, work, 2 * k);
        Dormbr.multiply(blas, Vect.Q, LEFT, TRANS, m, nrhs, n, a.data(), a.off(), a.cs(), work, k, x.data(), x.off(),
                x.cs());
        int info = decomposition.apply(blas, m >= n ? Uplo.UPPER : Uplo.LOWER, s, sOff, work, 0, vt, c);
        int rank = info == 0 ? divide(c) : 0;
        if (info == 0) {
            double[] y = Scratch.doubles((long) rank * nrhs);
            DoubleView top = c.block(0, 0, rank, nrhs), copy = DoubleView.of(y, 0, rank, nrhs, Math.max(1, rank));
            la.copy(top, copy);
            la.gemm(1, vt.block(0, 0, rank, k).t(), copy, 0, c);
            Scratch.give(y);
            DoubleBlocks.zero(x.block(k, 0, n - k, nrhs));
            Dormbr.multiply(blas, Vect.P, LEFT, NO_TRANS, n, nrhs, m, a.data(), a.off(), a.cs(), work, 2 * k, x.data(),
                    x.off(), x.cs());
        }
        Scratch.give(work);
        return new Ranked(rank, info);
    }

    /// C := S⁺·C; {@return how many singular values count}
    private int divide(DoubleView c) {
        double least = Math.max(rcond * s[sOff], DoubleLimits.SAFE_MIN);
        int rank = 0;
        while (rank < c.rows() && s[sOff + rank] > least) {
            for (int j = 0; j < c.cols(); j++) c.data()[c.at(rank, j)] /= s[sOff + rank];
            rank++;
        }
        if (rank == 0) DoubleBlocks.zero(c);
        return rank;
    }
}
