package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Selected;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Singular value decomposition of a general matrix, A = U·S·Vᵀ, by way of a bidiagonal one (Golub &
/// Kahan 1965).
///
/// ```
///     A = Q·B·Pᵀ,  B = X·S·Yᵀ,  U = Q·X,  V = P·Y
/// ```
/// Where A has many more rows than columns, A = Q'·R comes first, and R is reduced (Chan 1982). A matrix
/// with more columns than rows is decomposed by its transpose.
final class Dgesvd {
    /// Sizes of entries for which nothing over- or underflows.
    private static final double SMALL = Math.sqrt(DoubleLimits.SAFE_MIN) / DoubleLimits.EPS, BIG = 1 / SMALL;

    private Dgesvd() {}

    /// What decomposes the upper bidiagonal matrix; X and Yᵀ may be empty, if they are not wanted.
    interface Bidiagonal {
        /// d := S, X, Yᵀ, or the first columns of X and rows of Yᵀ.
        ///
        /// @param scale what A was multiplied by
        /// @return what went wrong, and how many singular values were wanted
        Selected decompose(Blas blas, double scale, int n, double[] d, int dOff, double[] e, DoubleView x,
                DoubleView yt);
    }

    /// S, U and VT, B by QR iteration.
    static int decompose(Blas blas, SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda, double[] s,
            int sOff, double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        return decompose(blas, Dgesvd::iterate, jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff,
                ldvt);
    }

    private static Selected iterate(Blas blas, double scale, int n, double[] d, int dOff, double[] e, DoubleView x,
            DoubleView yt) {
        Dlaset.fill(x, 0, 1);
        Dlaset.fill(yt, 0, 1);
        int info = Dbdsqr.decompose(blas, Uplo.UPPER, n, yt.cols(), x.rows(), 0, d, dOff, e, 0, yt.data(), yt.off(),
                yt.cs(), x.data(), x.off(), x.cs(), e, 0, 1);
        return new Selected(info, n);
    }

    /// S, U and VT, B by the method given.
    static int decompose(Blas blas, Bidiagonal method, SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff,
            int lda, double[] s, int sOff, double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n);
        DoubleView view = DoubleView.of(a, aOff, m, n, lda);
        DoubleView left = switch (jobu) {
            case ALL -> DoubleView.of(u, uOff, m, m, ldu);
            case THIN -> DoubleView.of(u, uOff, m, k, ldu);
            case OVERWRITE -> view.block(0, 0, m, k);
            case NONE -> view.block(0, 0, 0, 0);
        };
        DoubleView right = switch (jobvt) {
            case ALL -> DoubleView.of(vt, vtOff, n, n, ldvt);
            case THIN -> DoubleView.of(vt, vtOff, k, n, ldvt);
            case OVERWRITE -> view.block(0, 0, k, n);
            case NONE -> view.block(0, 0, 0, 0);
        };
        return decompose(blas, method, k, view, s, sOff, left, right).info();
    }

    /// S, and as much of U and VT as the method given decomposes.
    ///
    /// @param sure how many singular values become NaN if A is not finite
    static Selected decompose(Blas blas, Bidiagonal method, int sure, DoubleView a, double[] s, int sOff,
            DoubleView left, DoubleView right) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n);
        if (k == 0) {
            Dlaset.fill(left, 0, 1);
            Dlaset.fill(right, 0, 1);
            return new Selected(0, 0);
        }
        double norm = Dlange.norm(blas, Norm.MAX, m, n, a.data(), a.off(), a.cs());
        if (!Double.isFinite(norm)) {
            Arrays.fill(s, sOff, sOff + sure, Double.NaN);
            for (DoubleView x : new DoubleView[] {left, right}) if (sure > 0) Dlaset.fill(x, Double.NaN, Double.NaN);
            return new Selected(k, sure);
        }
        double scaled = norm == 0 ? norm : Math.clamp(norm, SMALL, BIG), scale = norm == 0 ? 1 : scaled / norm;
        if (scaled != norm) Dlascl.scale(norm, scaled, m, n, a.data(), a.off(), a.cs());
        DoubleBlocks la = new DoubleBlocks(blas);
        Selected found = m >= n ? tall(la, method, scale, a, s, sOff, left, right)
                : tall(la, method, scale, a.t(), s, sOff, right.t(), left.t());
        if (scaled != norm) Dlascl.scale(scaled, norm, found.m(), s, sOff, 1);
        return found;
    }

    /// A has at least as many rows as columns. What does not lie in columns, or lies in A, is computed in
    /// scratch.
    private static Selected tall(DoubleBlocks la, Bidiagonal method, double scale, DoubleView a, double[] s, int sOff,
            DoubleView left, DoubleView right) {
        DoubleView work = inColumns(a) ? a : scratch(a.rows(), a.cols());
        DoubleView u = apart(left, a) ? left : scratch(left.rows(), left.cols());
        DoubleView vt = apart(right, a) ? right : scratch(right.rows(), right.cols());
        if (work != a) la.copy(a, work);
        Selected found = columns(la, method, scale, work, s, sOff, u, vt);
        int n = a.cols();
        if (u != left) la.copy(wanted(u.t(), found, n), wanted(left.t(), found, n));
        if (vt != right) la.copy(wanted(vt, found, n), wanted(right, found, n));
        for (DoubleView x : new DoubleView[] {work, u, vt}) {
            if (x != a && x != left && x != right) Scratch.give(x.data());
        }
        return found;
    }

    /// The first rows of X, as many as there are singular values wanted; all if these are all n.
    private static DoubleView wanted(DoubleView x, Selected found, int n) {
        return found.m() == n || x.rows() == 0 ? x : x.block(0, 0, found.m(), x.cols());
    }

    private static boolean apart(DoubleView x, DoubleView a) {
        return x.cols() == 0 || inColumns(x) && !(x.data() == a.data() && x.off() == a.off());
    }

    private static boolean inColumns(DoubleView x) {
        return x.rs() == 1 && x.cs() >= x.rows();
    }

    /// A matrix that holds anything.
    static DoubleView scratch(int rows, int cols) {
        return DoubleView.of(Scratch.doubles((long) rows * cols), 0, rows, cols, Math.max(1, rows));
    }

    /// With QR first where A is tall enough for that to pay.
    private static Selected columns(DoubleBlocks la, Bidiagonal method, double scale, DoubleView a, double[] s,
            int sOff, DoubleView u, DoubleView vt) {
        int m = a.rows(), n = a.cols();
        if (m < Blocking.SVD_QR * n) return reduced(la, method, scale, a, s, sOff, u, vt);
        double[] tau = Scratch.doubles(n);
        Dgeqrf.factor(la.blas(), m, n, a.data(), a.off(), a.cs(), tau, 0);
        DoubleView r = scratch(n, n);
        for (int j = 0; j < n; j++) {
            Arrays.fill(r.data(), r.at(0, j), r.at(0, j) + n, 0);
            System.arraycopy(a.data(), a.at(0, j), r.data(), r.at(0, j), j + 1);
        }
        Selected found = reduced(la, method, scale, r, s, sOff, top(u, n), vt);
        DoubleView left = wanted(u.t(), found, n).t();
        extend(left, n);
        Dormqr.multiply(la, LEFT, NO_TRANS, a, tau, 0, left);
        Scratch.give(tau);
        Scratch.give(r.data());
        return found;
    }

    /// By A = Q·B·Pᵀ.
    private static Selected reduced(DoubleBlocks la, Bidiagonal method, double scale, DoubleView a, double[] s,
            int sOff, DoubleView u, DoubleView vt) {
        int m = a.rows(), n = a.cols();
        double[] e = Scratch.doubles(n), tauq = Scratch.doubles(n), taup = Scratch.doubles(n);
        Blas blas = la.blas();
        Dgebrd.reduce(blas, m, n, a.data(), a.off(), a.cs(), s, sOff, e, 0, tauq, 0, taup, 0);
        Selected found = method.decompose(blas, scale, n, s, sOff, e, top(u, n), vt);
        DoubleView left = wanted(u.t(), found, n).t(), right = wanted(vt, found, n);
        if (left.rows() > 0) {
            extend(left, n);
            Dormbr.multiply(blas, Vect.Q, LEFT, NO_TRANS, m, left.cols(), n, a.data(), a.off(), a.cs(), tauq, 0,
                    left.data(), left.off(), left.cs());
        }
        if (right.rows() > 0) {
            Dormbr.multiply(blas, Vect.P, RIGHT, TRANS, right.rows(), n, m, a.data(), a.off(), a.cs(), taup, 0,
                    right.data(), right.off(), right.cs());
        }
        for (double[] x : new double[][] {e, tauq, taup}) Scratch.give(x);
        return found;
    }

    /// The first n rows of U, and at most n columns.
    private static DoubleView top(DoubleView u, int n) {
        return u.rows() == 0 ? u : u.block(0, 0, n, Math.min(n, u.cols()));
    }

    /// U := diag(U, I), U its leading block of order n.
    private static void extend(DoubleView u, int n) {
        double[] data = u.data();
        for (int j = 0; j < u.cols(); j++) {
            Arrays.fill(data, u.at(j < n ? n : 0, j), u.at(0, j) + u.rows(), 0);
            if (j >= n) data[u.at(j, j)] = 1;
        }
    }
}
