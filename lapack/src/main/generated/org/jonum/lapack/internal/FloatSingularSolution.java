// Generated from DoubleSingularSolution.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Ranked;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Least squares of least norm by singular values (Golub & Van Loan 2013, §5.5).
///
/// ```
///     A = Q·B·Pᵀ,   B = U·S·Vᵀ bidiagonal,   x = P·V·S⁺·Uᵀ·Qᵀ·b,   S⁺ = diag(1/σᵢ) or 0
/// ```
/// Q and P are applied and never formed. A matrix that is much taller than wide is reduced to its R
/// first, a much wider one to its L. How B is decomposed is all that gelss and gelsd differ in.
final class FloatSingularSolution {
    private final FloatBlocks la;
    private final Blas blas;
    private final float[] s;
    private final int sOff;
    private final float rcond;
    private final Decomposition decomposition;

    private FloatSingularSolution(Blas blas, float[] s, int sOff, float rcond, Decomposition decomposition) {
        la = new FloatBlocks(blas);
        this.blas = blas;
        this.s = s;
        this.sOff = sOff;
        this.rcond = rcond < 0 ? FloatLimits.EPS : rcond;
        this.decomposition = decomposition;
    }

    /// The singular value decomposition of a bidiagonal matrix.
    @FunctionalInterface
    interface Decomposition {
        /// s := the singular values, VT := Vᵀ, C := Uᵀ·C for B = U·S·Vᵀ with the diagonals s and e;
        /// {@return 0, or how many were not found}
        int apply(Blas blas, Uplo uplo, float[] s, int sOff, float[] e, int eOff, FloatView vt, FloatView c);
    }

    /// B := X, s := the singular values.
    static Ranked solve(Blas blas, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] s, int sOff, float rcond, Decomposition decomposition) {
        FloatView x = FloatView.of(b, bOff, Math.max(m, n), nrhs, ldb), matrix = FloatView.of(a, aOff, m, n, lda);
        FloatView solution = x.block(0, 0, n, nrhs), given = x.block(0, 0, m, nrhs);
        int k = Math.min(m, n);
        if (k == 0) {
            FloatBlocks.zero(solution);
            return new Ranked(0, 0);
        }
        int scaleA = FloatPowerScaling.scale(blas, matrix).exponent(),
                scaleB = FloatPowerScaling.scale(blas, given).exponent();
        var by = new FloatSingularSolution(blas, s, sOff, rcond, decomposition);
        Ranked ranked =
                m >= Blocking.SVD_QR * n ? by.tall(matrix, x)
                        : n >= Blocking.SVD_QR * m ? by.wide(matrix, x) : by.direct(matrix, x);
        FloatPowerScaling.times(solution, scaleA - scaleB);
        FloatPowerScaling.times(FloatView.of(s, sOff, k, 1, k), -scaleA);
        return ranked;
    }

    /// A = Q·R: the problem with R and Qᵀ·b.
    private Ranked tall(FloatView a, FloatView x) {
        int n = a.cols();
        float[] work = Scratch.floats(n);
        FloatView tau = Sgeqrf.taus(work, 0, n), r = a.block(0, 0, n, n);
        Sgeqrf.factor(la, a, tau, Slarfg::reflection);
        Sormqr.multiply(la, LEFT, true, a, tau, x);
        Scratch.give(work);
        for (int j = 0; j < n; j++) FloatBlocks.zero(r.block(j + 1, j, n - j - 1, 1));
        return direct(r, x.block(0, 0, n, x.cols()));
    }

    /// A = L·Q: x = Qᵀ·y for the y of the problem with L.
    private Ranked wide(FloatView a, FloatView x) {
        int m = a.rows(), n = a.cols();
        float[] work = Scratch.floats(m + (long) m * m);
        FloatView tau = Sgeqrf.taus(work, 0, m), l = FloatView.of(work, m, m, m, m);
        Sgeqrf.factor(la, a.t(), tau, Slarfg::reflection);
        la.copy(a.block(0, 0, m, m), l);
        for (int j = 0; j < m; j++) FloatBlocks.zero(l.block(0, j, j, 1));
        Ranked ranked = direct(l, x.block(0, 0, m, x.cols()));
        FloatBlocks.zero(x.block(m, 0, n - m, x.cols()));
        Sormqr.multiply(la, LEFT, false, a.t(), tau, x);
        Scratch.give(work);
        return ranked;
    }

    private Ranked direct(FloatView a, FloatView x) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n), nrhs = x.cols();
        float[] work = Scratch.floats(3L * k + (long) k * k);
        FloatView vt = FloatView.of(work, 3 * k, k, k, k), c = x.block(0, 0, k, nrhs);
        Sgebrd.reduce(blas, m, n, a.data(), a.off(), a.cs(), s, sOff, work, 0, work, k, work, 2 * k);
        Sormbr.multiply(blas, Vect.Q, LEFT, TRANS, m, nrhs, n, a.data(), a.off(), a.cs(), work, k, x.data(), x.off(),
                x.cs());
        int info = decomposition.apply(blas, m >= n ? Uplo.UPPER : Uplo.LOWER, s, sOff, work, 0, vt, c);
        int rank = info == 0 ? divide(c) : 0;
        if (info == 0) {
            float[] y = Scratch.floats((long) rank * nrhs);
            FloatView top = c.block(0, 0, rank, nrhs), copy = FloatView.of(y, 0, rank, nrhs, Math.max(1, rank));
            la.copy(top, copy);
            la.gemm(1, vt.block(0, 0, rank, k).t(), copy, 0, c);
            Scratch.give(y);
            FloatBlocks.zero(x.block(k, 0, n - k, nrhs));
            Sormbr.multiply(blas, Vect.P, LEFT, NO_TRANS, n, nrhs, m, a.data(), a.off(), a.cs(), work, 2 * k, x.data(),
                    x.off(), x.cs());
        }
        Scratch.give(work);
        return new Ranked(rank, info);
    }

    /// C := S⁺·C; {@return how many singular values count}
    private int divide(FloatView c) {
        float least = Math.max(rcond * s[sOff], FloatLimits.SAFE_MIN);
        int rank = 0;
        while (rank < c.rows() && s[sOff + rank] > least) {
            for (int j = 0; j < c.cols(); j++) c.data()[c.at(rank, j)] /= s[sOff + rank];
            rank++;
        }
        if (rank == 0) FloatBlocks.zero(c);
        return rank;
    }
}
