package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Reciprocal condition numbers of eigenvalues and right eigenvectors of a quasi-triangular matrix (Bai, Demmel &
/// McKenney 1993).
///
/// Of an eigenvalue with left and right vectors u and v: |uᴴ·v|/(‖u‖·‖v‖). Of a vector: the separation of its
/// eigenvalue λ from the others, the smallest singular value of T₂₂ − λ·I once λ has been moved to the top, estimated
/// by its 1-norm.
final class Dtrsna {
    private final Blas blas;
    private final DoubleView t;
    private final int n;

    private Dtrsna(Blas blas, DoubleView t) {
        this.blas = blas;
        this.t = t;
        n = t.rows();
    }

    /// s, sep := the numbers wanted, one for each eigenvalue, the same one twice for a pair.
    ///
    /// @return how many
    static int estimate(Blas blas, Sense job, HowMany howMany, boolean[] select, int selectOff, DoubleView t,
            double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff, double[] sep,
            int sepOff) {
        Dtrsna e = new Dtrsna(blas, t);
        boolean values = job != Sense.VECTORS, vectors = job != Sense.EIGENVALUES;
        int m = 0;
        for (int k = 0; k < e.n; k++) {
            int size = k + 1 < e.n && t.get(k + 1, k) != 0 ? 2 : 1;
            boolean take =
                    howMany != HowMany.SELECTED || select[selectOff + k] || size == 2 && select[selectOff + k + 1];
            if (take) {
                if (values) {
                    s[sOff + m] = e.cosine(size == 2, vl, vlOff + m * ldvl, ldvl, vr, vrOff + m * ldvr, ldvr);
                    if (size == 2) s[sOff + m + 1] = s[sOff + m];
                }
                if (vectors) {
                    sep[sepOff + m] = e.separation(k);
                    if (size == 2) sep[sepOff + m + 1] = sep[sepOff + m];
                }
                m += size;
            }
            k += size - 1;
        }
        return m;
    }

    /// |uᴴ·v|/(‖u‖·‖v‖), of one column or two for the real and imaginary parts.
    private double cosine(boolean pair, double[] u, int uOff, int ldu, double[] v, int vOff, int ldv) {
        if (!pair) {
            double product = Math.abs(blas.ddot(n, v, vOff, 1, u, uOff, 1));
            return product / (blas.dnrm2(n, v, vOff, 1) * blas.dnrm2(n, u, uOff, 1));
        }
        double re = blas.ddot(n, v, vOff, 1, u, uOff, 1) + blas.ddot(n, v, vOff + ldv, 1, u, uOff + ldu, 1);
        double im = blas.ddot(n, v, vOff, 1, u, uOff + ldu, 1) - blas.ddot(n, v, vOff + ldv, 1, u, uOff, 1);
        double lengthV = Math.hypot(blas.dnrm2(n, v, vOff, 1), blas.dnrm2(n, v, vOff + ldv, 1));
        double lengthU = Math.hypot(blas.dnrm2(n, u, uOff, 1), blas.dnrm2(n, u, uOff + ldu, 1));
        return Math.hypot(re, im) / (lengthV * lengthU);
    }

    /// The separation of the eigenvalue of the block at row k from the others.
    private double separation(int k) {
        if (n == 1) return Math.abs(t.get(0, 0));
        double[] work = Scratch.doubles((long) n * n);
        DoubleView w = DoubleView.of(work, 0, n, n, n);
        new DoubleBlocks(blas).copy(t, w);
        for (int j = 0; j < n - 2; j++) Arrays.fill(work, w.at(j + 2, j), w.at(0, j) + n, 0);
        int info = new Dtrexc(blas, w, DoubleView.of(work, 0, 0, n, 1)).move(k, 0).info();
        double sep = info != 0 ? DoubleLimits.SAFE_MIN / DoubleLimits.ULP : separation(w);
        Scratch.give(work);
        return sep;
    }

    /// The separation of the first eigenvalue of W; W is overwritten.
    private double separation(DoubleView w) {
        double wr = w.get(0, 0);
        boolean pair = w.get(1, 0) != 0;
        if (!pair) {
            Shifted real = new Shifted(blas, w.block(1, 1, n - 1, n - 1), wr, 0);
            double inverse = Dlacn2.norm1(blas, n - 1, (trans, x) -> real.solve(trans == Trans.TRANS, x, 0, x, 0));
            return 1 / inverse;
        }
        if (n == 2) return 2 * Math.sqrt(Math.abs(w.get(0, 1))) * Math.sqrt(Math.abs(w.get(1, 0)));
        double wi = Math.sqrt(Math.abs(w.get(0, 1))) * Math.sqrt(Math.abs(w.get(1, 0)));
        return new ShiftedPair(blas, w, wr, wi).separation();
    }

    /// The first two rows of W made triangular by a unitary rotation: what is left of W − λ·I without its first row and
    /// column is
    ///
    /// ```
    ///     [−2·i·ω    bᵀ    ]     b = (c·w(1, :) − i·s·w(0, :)), complex, c² + s² = 1
    ///     [       W33 − λ·I]
    /// ```
    private static final class ShiftedPair {
        private final Blas blas;
        private final int m;                                    // order of W33
        private final double wi;
        private final double[] b;                               // real parts, then imaginary ones
        private final Shifted rest;

        ShiftedPair(Blas blas, DoubleView w, double wr, double wi) {
            this.blas = blas;
            this.wi = wi;
            m = w.rows() - 2;
            b = new double[2 * m];
            // (1, i·t)ᵀ with t = wi/w01 is an eigenvector of [a w01; w10 a] for λ = a + i·wi
            double t = wi / w.get(0, 1), length = Math.hypot(1, t), c = 1 / length, s = t / length;
            for (int j = 0; j < m; j++) {                       // the second row of Uᴴ is (−i·s, c)
                b[j] = c * w.get(1, j + 2);
                b[m + j] = -s * w.get(0, j + 2);
            }
            rest = new Shifted(blas, w.block(2, 2, m, m), wr, wi);
        }

        /// 1/‖C⁻¹‖₁, of the real matrix [Re −Im; Im Re] of twice the order.
        double separation() {
            int order = m + 1;
            double[] re = new double[order], im = new double[order];
            double inverse = Dlacn2.norm1(blas, 2 * order, (trans, x) -> {
                boolean conjugate = trans == Trans.TRANS;
                System.arraycopy(x, 0, re, 0, order);
                System.arraycopy(x, order, im, 0, order);
                solve(conjugate, re, im);
                System.arraycopy(re, 0, x, 0, order);
                System.arraycopy(im, 0, x, order, order);
            });
            return 1 / inverse;
        }

        /// x := C⁻¹·x or C⁻ᴴ·x.
        private void solve(boolean conjugate, double[] re, double[] im) {
            if (!conjugate) {
                rest.solve(false, re, 1, im, 1);
                double sumRe = re[0], sumIm = im[0];
                for (int j = 0; j < m; j++) {
                    sumRe -= b[j] * re[j + 1] - b[m + j] * im[j + 1];
                    sumIm -= b[j] * im[j + 1] + b[m + j] * re[j + 1];
                }
                re[0] = -sumIm / (2 * wi);                      // (p + i·q)/(−2·i·ω)
                im[0] = sumRe / (2 * wi);
            } else {
                double sumRe = re[0], sumIm = im[0];            // (p + i·q)/(2·i·ω)
                re[0] = sumIm / (2 * wi);
                im[0] = -sumRe / (2 * wi);
                for (int j = 0; j < m; j++) {                   // minus conj(b)·x₀
                    re[j + 1] -= b[j] * re[0] + b[m + j] * im[0];
                    im[j + 1] -= b[j] * im[0] - b[m + j] * re[0];
                }
                rest.solve(true, re, 1, im, 1);
            }
        }
    }

    /// T − λ·I with quasi-triangular T, inverted by substitution.
    private static final class Shifted {
        private final Blas blas;
        private final DoubleView t;
        private final double wr, wi, least;

        Shifted(Blas blas, DoubleView t, double wr, double wi) {
            this.blas = blas;
            this.t = t;
            this.wr = wr;
            this.wi = wi;
            double largest = Math.abs(wr) + Math.abs(wi);
            for (int j = 0; j < t.cols(); j++) {
                for (int i = 0; i <= Math.min(j + 1, t.rows() - 1); i++)
                    largest = Math.max(largest, Math.abs(t.get(i, j)));
            }
            least = Math.max(DoubleLimits.SAFE_MIN / DoubleLimits.ULP, DoubleLimits.ULP * largest);
        }

        /// x := (T − λ·I)⁻¹·x, or (T − λ·I)⁻ᴴ·x; only `re` if λ is real.
        void solve(boolean conjugate, double[] re, int reOff, double[] im, int imOff) {
            int m = t.rows();
            double[] rhs = new double[4], a = t.data();
            boolean complex = wi != 0;
            for (int k = conjugate ? 0 : m; conjugate ? k < m : k > 0;) {
                int size, row;
                if (conjugate) {
                    size = k + 1 < m && t.get(k + 1, k) != 0 ? 2 : 1;
                    row = k;
                    k += size;
                } else {
                    size = k > 1 && t.get(k - 1, k - 2) != 0 ? 2 : 1;
                    row = k -= size;
                }
                for (int i = 0; i < size; i++) {
                    int col = t.at(0, row + i);
                    rhs[i] = re[reOff + row + i] - (conjugate ? blas.ddot(row, a, col, 1, re, reOff, 1) : 0);
                    if (complex)
                        rhs[2 + i] = im[imOff + row + i] - (conjugate ? blas.ddot(row, a, col, 1, im, imOff, 1) : 0);
                }
                var s = Dlaln2.solve(conjugate, size, complex ? 2 : 1, least, 1, a, t.at(row, row), t.cs(), 1, 1, rhs,
                        0, 2, wr, conjugate ? -wi : wi, rhs, 0, 2);
                for (int i = 0; i < size; i++) {
                    int col = t.at(0, row + i);
                    re[reOff + row + i] = rhs[i] / s.scale();
                    if (!conjugate) blas.daxpy(row, -re[reOff + row + i], a, col, 1, re, reOff, 1);
                    if (!complex) continue;
                    im[imOff + row + i] = rhs[2 + i] / s.scale();
                    if (!conjugate) blas.daxpy(row, -im[imOff + row + i], a, col, 1, im, imOff, 1);
                }
            }
        }
    }
}
