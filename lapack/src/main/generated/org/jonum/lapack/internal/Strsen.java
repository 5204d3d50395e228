// Generated from Dtrsen.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatReorderedSchur;
import org.jonum.lapack.Sense;
import org.jonum.lapack.FloatSylvester;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Reorder a Schur form, selected eigenvalues first, and estimate how sensitive they and their invariant subspace are
/// (Bai, Demmel & McKenney 1993).
///
/// ```
///     T = [T11 T12]     T11·R − R·T22 = T12     s = 1/√(1 + ‖R‖²_F),  sep ≈ 1/‖(R ↦ T11·R − R·T22)⁻¹‖₁
///         [    T22]
/// ```
final class Strsen {
    private Strsen() {}

    /// T, Q := the reordered form, wr, wi := its eigenvalues.
    static FloatReorderedSchur reorder(Blas blas, Sense job, boolean[] select, int selectOff, FloatView t,
            FloatView q, float[] wr, int wrOff, float[] wi, int wiOff) {
        int n = t.rows(), m = 0, info = 0, end = 0;
        for (int k = 0; k < n; k++) {
            int size = size(t, k);
            if (select[selectOff + k] || size == 2 && select[selectOff + k + 1]) m += size;
            k += size - 1;
        }
        boolean values = job == Sense.EIGENVALUES || job == Sense.BOTH,
                space = job == Sense.VECTORS || job == Sense.BOTH;
        float s = values ? 1 : 0, sep = 0;
        if (m == 0 || m == n) {
            if (space) sep = norm1(t);
            eigenvalues(t, wr, wrOff, wi, wiOff);
            return new FloatReorderedSchur(0, m, s, sep);
        }
        boolean[] wanted = new boolean[n];                      // per row: blocks on the way may fall apart
        for (int k = 0; k < n; k++) {
            int size = size(t, k);
            wanted[k] = select[selectOff + k] || size == 2 && select[selectOff + k + 1];
            if (size == 2) wanted[k + 1] = wanted[k++];
        }
        Strexc blocks = new Strexc(blas, t, q);
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
        return new FloatReorderedSchur(info, m, s, sep);
    }

    private static int size(FloatView t, int k) {
        return k + 1 < t.rows() && t.get(k + 1, k) != 0 ? 2 : 1;
    }

    /// 1/√(1 + ‖R‖²), R scaled by some number not above 1.
    private static float reciprocal(Blas blas, FloatView t, int m) {
        int n2 = t.rows() - m;
        float[] work = Scratch.floats((long) m * n2);
        FloatView r = FloatView.of(work, 0, m, n2, m);
        new FloatBlocks(blas).copy(t.block(0, m, m, n2), r);
        FloatSylvester solved = Strsyl.solve(blas, true, true, -1, t.block(0, 0, m, m), t.block(m, m, n2, n2), r);
        float norm = blas.snrm2(m * n2, work, 0, 1), scale = solved.scale();
        Scratch.give(work);
        return norm == 0 ? 1 : scale / ((float) Math.sqrt(scale * scale / norm + norm) * (float) Math.sqrt(norm));
    }

    /// An estimate of min ‖T11·R − R·T22‖/‖R‖.
    private static float separation(Blas blas, FloatView t, int m) {
        int n2 = t.rows() - m;
        FloatView t11 = t.block(0, 0, m, m), t22 = t.block(m, m, n2, n2);
        float inverse = Slacn2.norm1(blas, m * n2, (trans, x) -> {
            boolean plain = trans == Trans.NO_TRANS;
            float scale = Strsyl.solve(blas, plain, plain, -1, plain ? t11 : t11.t(), plain ? t22 : t22.t(),
                    FloatView.of(x, 0, m, n2, m)).scale();
            if (scale != 1) blas.sscal(m * n2, 1 / scale, x, 0, 1);
        });
        return 1 / inverse;
    }

    private static float norm1(FloatView t) {
        float norm = 0;
        for (int j = 0; j < t.cols(); j++) {
            float sum = 0;
            for (int i = 0; i < Math.min(t.rows(), j + 2); i++) sum += Math.abs(t.get(i, j));
            norm = sum <= norm ? norm : sum;
        }
        return norm;
    }

    /// The eigenvalues of a quasi-triangular matrix in standard form.
    static void eigenvalues(FloatView t, float[] wr, int wrOff, float[] wi, int wiOff) {
        for (int k = 0, order; k < t.rows(); k += order) {
            wr[wrOff + k] = t.get(k, k);
            wi[wiOff + k] = 0;
            order = size(t, k);
            if (order == 1) continue;
            float im = (float) Math.sqrt(Math.abs(t.get(k, k + 1))) * (float) Math.sqrt(Math.abs(t.get(k + 1, k)));
            wr[wrOff + k + 1] = t.get(k + 1, k + 1);
            wi[wiOff + k] = im;
            wi[wiOff + k + 1] = -im;
        }
    }
}
