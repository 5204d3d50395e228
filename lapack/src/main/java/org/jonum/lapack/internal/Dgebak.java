package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;

/// Eigenvectors of a matrix from those of the balanced one: V := P·D·V, or P·D⁻¹·V for left ones.
final class Dgebak {
    private Dgebak() {}

    /// V := the eigenvectors of the matrix before it was balanced; rows lo to hi − 1 were scaled, the others
    /// exchanged.
    static void transform(Blas blas, Balance job, Side side, int n, int lo, int hi, double[] scale,
            int scaleOff, int m, double[] v, int vOff, int ldv) {
        DoubleView view = DoubleView.of(v, vOff, n, m, ldv);
        boolean permuted = job == Balance.PERMUTE || job == Balance.BOTH;
        if (job == Balance.SCALE || job == Balance.BOTH) {
            for (int i = lo; i < hi; i++) {
                double s = scale[scaleOff + i];
                blas.dscal(m, side == Side.RIGHT ? s : 1 / s, v, view.at(i, 0), ldv);
            }
        }
        for (int i = lo - 1; permuted && i >= 0; i--) exchange(blas, view, i, (int) scale[scaleOff + i]);
        for (int i = hi; permuted && i < n; i++) exchange(blas, view, i, (int) scale[scaleOff + i]);
    }

    private static void exchange(Blas blas, DoubleView v, int i, int k) {
        if (i != k) blas.dswap(v.cols(), v.data(), v.at(i, 0), v.cs(), v.data(), v.at(k, 0), v.cs());
    }
}
