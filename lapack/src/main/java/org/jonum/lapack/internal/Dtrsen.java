package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.DoubleReorderedSchur;
import org.jonum.lapack.Sense;
import org.jonum.lapack.DoubleSylvester;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Reorder a Schur form, selected eigenvalues first, and estimate how sensitive they and their invariant subspace are
/// (Bai, Demmel & McKenney 1993).
///
/// ```
///     T = [T11 T12]     T11·R − R·T22 = T12     s = 1/√(1 + ‖R‖²_F),  sep ≈ 1/‖(R ↦ T11·R − R·T22)⁻¹‖₁
///         [    T22]
/// ```
final class Dtrsen {
    private Dtrsen() {}

    /// T, Q := the reordered form, wr, wi := its eigenvalues.
    static DoubleReorderedSchur reorder(Blas blas, Sense job, boolean[] select, int selectOff, DoubleView t,
            DoubleView q, double[] wr, int wrOff, double[] wi, int wiOff) {
        int n = t.rows(), m = 0, info = 0, end = 0;
        for (int k = 0; k < n; k++) {
            int size = size(t, k);
            if (select[selectOff + k] || size == 2 && select[selectOff + k + 1]) m += size;
            k += size - 1;
        }
        boolean values = job == Sense.EIGENVALUES || job == Sense.BOTH,
                space = job == Sense.VECTORS || job == Sense.BOTH;
        double s = values ? 1 : 0, sep = 0;
        if (m == 0 || m == n) {
            if (space) sep = norm1(t);
            eigenvalues(t, wr, wrOff, wi, wiOff);
            return new DoubleReorderedSchur(0, m, s, sep);
        }
        boolean[] wanted = new boolean[n];                      // per row: blocks on the way may fall apart
        for (int k = 0; k < n; k++) {
            int size = size(t, k);
            wanted[k] = select[selectOff + k] || size == 2 && select[selectOff + k + 1];
            if (size == 2) wanted[k + 1] = wanted[k++];
        }
        Dtrexc blocks = new Dtrexc(blas, t, q);
        for (int k = 0; k < n && info == 0; k++) {
            if (!wanted[k]) continue;
            int size = size(t, k);
            if (k != end) info = blocks.move(k, end).info();
            end += size;
            k += size - 1;
        }
        if (info == 0 && values) s = reciprocal(blas, t, m);
        if (info == 0 && space) sep = separation(blas, t, m);
        if (info != 0) s = 0;
        eigenvalues(t, wr, wrOff, wi, wiOff);
        return new DoubleReorderedSchur(info, m, s, sep);
    }

    private static int size(DoubleView t, int k) {
        return k + 1 < t.rows() && t.get(k + 1, k) != 0 ? 2 : 1;
    }

    /// 1/√(1 + ‖R‖²), R scaled by some number not above 1.
    private static double reciprocal(Blas blas, DoubleView t, int m) {
        int n2 = t.rows() - m;
        double[] work = Scratch.doubles((long) m * n2);
        DoubleView r = DoubleView.of(work, 0, m, n2, m);
        new DoubleBlocks(blas).copy(t.block(0, m, m, n2), r);
        DoubleSylvester solved = Dtrsyl.solve(blas, true, true, -1, t.block(0, 0, m, m), t.block(m, m, n2, n2), r);
        double norm = blas.dnrm2(m * n2, work, 0, 1), scale = solved.scale();
        Scratch.give(work);
        return norm == 0 ? 1 : scale / (Math.sqrt(scale * scale / norm + norm) * Math.sqrt(norm));
    }

    /// An estimate of min ‖T11·R − R·T22‖/‖R‖.
    private static double separation(Blas blas, DoubleView t, int m) {
        int n2 = t.rows() - m;
        DoubleView t11 = t.block(0, 0, m, m), t22 = t.block(m, m, n2, n2);
        double inverse = Dlacn2.norm1(blas, m * n2, (trans, x) -> {
            boolean plain = trans == Trans.NO_TRANS;
            double scale = Dtrsyl.solve(blas, plain, plain, -1, plain ? t11 : t11.t(), plain ? t22 : t22.t(),
                    DoubleView.of(x, 0, m, n2, m)).scale();
            if (scale != 1) blas.dscal(m * n2, 1 / scale, x, 0, 1);
        });
        return 1 / inverse;
    }

    private static double norm1(DoubleView t) {
        double norm = 0;
        for (int j = 0; j < t.cols(); j++) {
            double sum = 0;
            for (int i = 0; i < Math.min(t.rows(), j + 2); i++) sum += Math.abs(t.get(i, j));
            norm = sum <= norm ? norm : sum;
        }
        return norm;
    }

    /// The eigenvalues of a quasi-triangular matrix in standard form.
    static void eigenvalues(DoubleView t, double[] wr, int wrOff, double[] wi, int wiOff) {
        for (int k = 0, order; k < t.rows(); k += order) {
            wr[wrOff + k] = t.get(k, k);
            wi[wiOff + k] = 0;
            order = size(t, k);
            if (order == 1) continue;
            double im = Math.sqrt(Math.abs(t.get(k, k + 1))) * Math.sqrt(Math.abs(t.get(k + 1, k)));
            wr[wrOff + k + 1] = t.get(k + 1, k + 1);
            wi[wiOff + k] = im;
            wi[wiOff + k + 1] = -im;
        }
    }
}
