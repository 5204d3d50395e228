package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Eigenvalues and real Schur form of a Hessenberg matrix: H = Z·T·Zᵀ, see [Dlaqr0] and [Dlahqr].
final class Dhseqr {
    private Dhseqr() {}

    /// H := T, and Z := Z·(the transformations), or these alone.
    ///
    /// @return 0, or k > 0 if only the eigenvalues from k on, and those above row lo, have been found
    static int iterate(Blas blas, SchurJob job, Compz compz, int n, int lo, int hi, double[] h, int hOff, int ldh,
            double[] wr, int wrOff, double[] wi, int wiOff, double[] z, int zOff, int ldz) {
        DoubleView view = DoubleView.of(h, hOff, n, n, ldh),
                q = DoubleView.of(z, zOff, compz == Compz.NONE ? 0 : n, n, ldz);
        for (int i = 0; i < n; i++) {
            if (i >= lo && i < hi) continue;
            wr[wrOff + i] = view.get(i, i);
            wi[wiOff + i] = 0;
        }
        if (compz == Compz.INITIALIZE) {
            for (int j = 0; j < n; j++) {
                Arrays.fill(z, q.at(0, j), q.at(0, j) + n, 0);
                z[q.at(j, j)] = 1;
            }
        }
        if (!finite(view, lo, hi)) {
            Arrays.fill(wr, wrOff + lo, wrOff + hi, Double.NaN);
            Arrays.fill(wi, wiOff + lo, wiOff + hi, Double.NaN);
            return hi;
        }
        for (int j = 0; j < n - 2; j++) {                       // what stands below the subdiagonal is not part of H
            Arrays.fill(h, view.at(j + 2, j), view.at(0, j) + n, 0);
        }
        boolean schur = job == SchurJob.SCHUR;
        return Dlaqr0.iterate(new DoubleBlocks(blas), schur, lo, hi, view, wr, wrOff, wi, wiOff, q);
    }

    private static boolean finite(DoubleView h, int lo, int hi) {
        for (int j = lo; j < hi; j++) {
            for (int i = lo; i <= Math.min(j + 1, hi - 1); i++) {
                if (!Double.isFinite(h.get(i, j))) return false;
            }
        }
        return true;
    }
}
