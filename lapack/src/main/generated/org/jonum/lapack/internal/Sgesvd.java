// Generated from Dgesvd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Selected;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Singular value decomposition of a general matrix, A = U·S·Vᵀ, by way of a bidiagonal one (Golub &
/// Kahan 1965).
///
/// ```
///     A = Q·B·Pᵀ,  B = X·S·Yᵀ,  U = Q·X,  V = P·Y
/// ```
/// Where A has many more rows than columns, A = Q'·R comes first, and R is reduced (Chan 1982). A matrix
/// with more columns than rows is decomposed by its transpose.
final class Sgesvd {
    /// Sizes of entries for which nothing over- or underflows.
    private static final float SMALL = (float) Math.sqrt(FloatLimits.SAFE_MIN) / FloatLimits.EPS, BIG = 1 / SMALL;

    private Sgesvd() {}

    /// What decomposes the upper bidiagonal matrix; X and Yᵀ may be empty, if they are not wanted.
    interface Bidiagonal {
        /// d := S, X, Yᵀ, or the first columns of X and rows of Yᵀ.
        ///
        /// @param scale what A was multiplied by
        /// @return what went wrong, and how many singular values were wanted
        Selected decompose(Blas blas, float scale, int n, float[] d, int dOff, float[] e, FloatView x,
                FloatView yt);
    }

    /// S, U and VT, B by QR iteration.
    static int decompose(Blas blas, SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff, int lda, float[] s,
            int sOff, float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        return decompose(blas, Sgesvd::iterate, jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff,
                ldvt);
    }

    private static Selected iterate(Blas blas, float scale, int n, float[] d, int dOff, float[] e, FloatView x,
            FloatView yt) {
        Slaset.fill(x, 0, 1);
        Slaset.fill(yt, 0, 1);
        int info = Sbdsqr.decompose(blas, Uplo.UPPER, n, yt.cols(), x.rows(), 0, d, dOff, e, 0, yt.data(), yt.off(),
                yt.cs(), x.data(), x.off(), x.cs(), e, 0, 1);
        return new Selected(info, n);
    }

    /// S, U and VT, B by the method given.
    static int decompose(Blas blas, Bidiagonal method, SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff,
            int lda, float[] s, int sOff, float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n);
        FloatView view = FloatView.of(a, aOff, m, n, lda);
        FloatView left = switch (jobu) {
            case ALL -> FloatView.of(u, uOff, m, m, ldu);
            case THIN -> FloatView.of(u, uOff, m, k, ldu);
            case OVERWRITE -> view.block(0, 0, m, k);
            case NONE -> view.block(0, 0, 0, 0);
        };
        FloatView right = switch (jobvt) {
            case ALL -> FloatView.of(vt, vtOff, n, n, ldvt);
            case THIN -> FloatView.of(vt, vtOff, k, n, ldvt);
            case OVERWRITE -> view.block(0, 0, k, n);
            case NONE -> view.block(0, 0, 0, 0);
        };
        return decompose(blas, method, k, view, s, sOff, left, right).info();
    }

    /// S, and as much of U and VT as the method given decomposes.
    ///
    /// @param sure how many singular values become NaN if A is not finite
    static Selected decompose(Blas blas, Bidiagonal method, int sure, FloatView a, float[] s, int sOff,
            FloatView left, FloatView right) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n);
        if (k == 0) {
            Slaset.fill(left, 0, 1);
            Slaset.fill(right, 0, 1);
            return new Selected(0, 0);
        }
        float norm = Slange.norm(blas, Norm.MAX, m, n, a.data(), a.off(), a.cs());
        if (!Float.isFinite(norm)) {
            Arrays.fill(s, sOff, sOff + sure, Float.NaN);
            for (FloatView x : new FloatView[] {left, right}) if (sure > 0) Slaset.fill(x, Float.NaN, Float.NaN);
            return new Selected(k, sure);
        }
        float scaled = norm == 0 ? norm : Math.clamp(norm, SMALL, BIG), scale = norm == 0 ? 1 : scaled / norm;
        if (scaled != norm) Slascl.scale(norm, scaled, m, n, a.data(), a.off(), a.cs());
        FloatBlocks la = new FloatBlocks(blas);
        Selected found = m >= n ? tall(la, method, scale, a, s, sOff, left, right)
                : tall(la, method, scale, a.t(), s, sOff, right.t(), left.t());
        if (scaled != norm) Slascl.scale(scaled, norm, found.m(), s, sOff, 1);
        return found;
    }

    /// A has at least as many rows as columns. What does not lie in columns, or lies in A, is computed in
    /// scratch.
    private static Selected tall(FloatBlocks la, Bidiagonal method, float scale, FloatView a, float[] s, int sOff,
            FloatView left, FloatView right) {
        FloatView work = inColumns(a) ? a : scratch(a.rows(), a.cols());
        FloatView u = apart(left, a) ? left : scratch(left.rows(), left.cols());
        FloatView vt = apart(right, a) ? right : scratch(right.rows(), right.cols());
        if (work != a) la.copy(a, work);
        Selected found = columns(la, method, scale, work, s, sOff, u, vt);
        int n = a.cols();
        if (u != left) la.copy(wanted(u.t(), found, n), wanted(left.t(), found, n));
        if (vt != right) la.copy(wanted(vt, found, n), wanted(right, found, n));
        for (FloatView x : new FloatView[] {work, u, vt}) {
            if (x != a && x != left && x != right) Scratch.give(x.data());
        }
        return found;
    }

    /// The first rows of X, as many as there are singular values wanted; all if these are all n.
    private static FloatView wanted(FloatView x, Selected found, int n) {
        return found.m() == n || x.rows() == 0 ? x : x.block(0, 0, found.m(), x.cols());
    }

    private static boolean apart(FloatView x, FloatView a) {
        return x.cols() == 0 || inColumns(x) && !(x.data() == a.data() && x.off() == a.off());
    }

    private static boolean inColumns(FloatView x) {
        return x.rs() == 1 && x.cs() >= x.rows();
    }

    /// A matrix that holds anything.
    static FloatView scratch(int rows, int cols) {
        return FloatView.of(Scratch.floats((long) rows * cols), 0, rows, cols, Math.max(1, rows));
    }

    /// With QR first where A is tall enough for that to pay.
    private static Selected columns(FloatBlocks la, Bidiagonal method, float scale, FloatView a, float[] s,
            int sOff, FloatView u, FloatView vt) {
        int m = a.rows(), n = a.cols();
        if (m < Blocking.SVD_QR * n) return reduced(la, method, scale, a, s, sOff, u, vt);
        float[] tau = Scratch.floats(n);
        Sgeqrf.factor(la.blas(), m, n, a.data(), a.off(), a.cs(), tau, 0);
        FloatView r = scratch(n, n);
        for (int j = 0; j < n; j++) {
            Arrays.fill(r.data(), r.at(0, j), r.at(0, j) + n, 0);
            System.arraycopy(a.data(), a.at(0, j), r.data(), r.at(0, j), j + 1);
        }
        Selected found = reduced(la, method, scale, r, s, sOff, top(u, n), vt);
        FloatView left = wanted(u.t(), found, n).t();
        extend(left, n);
        Sormqr.multiply(la, LEFT, NO_TRANS, a, tau, 0, left);
        Scratch.give(tau);
        Scratch.give(r.data());
        return found;
    }

    /// By A = Q·B·Pᵀ.
    private static Selected reduced(FloatBlocks la, Bidiagonal method, float scale, FloatView a, float[] s,
            int sOff, FloatView u, FloatView vt) {
        int m = a.rows(), n = a.cols();
        float[] e = Scratch.floats(n), tauq = Scratch.floats(n), taup = Scratch.floats(n);
        Blas blas = la.blas();
        Sgebrd.reduce(blas, m, n, a.data(), a.off(), a.cs(), s, sOff, e, 0, tauq, 0, taup, 0);
        Selected found = method.decompose(blas, scale, n, s, sOff, e, top(u, n), vt);
        FloatView left = wanted(u.t(), found, n).t(), right = wanted(vt, found, n);
        if (left.rows() > 0) {
            extend(left, n);
            Sormbr.multiply(blas, Vect.Q, LEFT, NO_TRANS, m, left.cols(), n, a.data(), a.off(), a.cs(), tauq, 0,
                    left.data(), left.off(), left.cs());
        }
        if (right.rows() > 0) {
            Sormbr.multiply(blas, Vect.P, RIGHT, TRANS, right.rows(), n, m, a.data(), a.off(), a.cs(), taup, 0,
                    right.data(), right.off(), right.cs());
        }
        for (float[] x : new float[][] {e, tauq, taup}) Scratch.give(x);
        return found;
    }

    /// The first n rows of U, and at most n columns.
    private static FloatView top(FloatView u, int n) {
        return u.rows() == 0 ? u : u.block(0, 0, n, Math.min(n, u.cols()));
    }

    /// U := diag(U, I), U its leading block of order n.
    private static void extend(FloatView u, int n) {
        float[] data = u.data();
        for (int j = 0; j < u.cols(); j++) {
            Arrays.fill(data, u.at(j < n ? n : 0, j), u.at(0, j) + u.rows(), 0);
            if (j >= n) data[u.at(j, j)] = 1;
        }
    }
}
