package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;

/// Apply one reflection H = I − τ·v·vᵀ: C := C − τ·v·(vᵀ·C), or C := C − τ·(C·v)·vᵀ.
final class Dlarf {
    private Dlarf() {}

    /// C := H·C or C·H, m×n; all of v is stored, its elements inc ≠ 0 apart. τ = 0 is the identity.
    static void apply(Blas blas, Side side, int m, int n, double[] v, int vOff, int inc, double tau, double[] c,
            int cOff, int ldc) {
        if (tau == 0 || m == 0 || n == 0) return;
        boolean left = side == Side.LEFT;
        double[] w = Scratch.doubles(left ? n : m);
        blas.dgemv(left ? Trans.TRANS : Trans.NO_TRANS, m, n, 1, c, cOff, ldc, v, vOff, inc, 0, w, 0, 1);
        if (left) {
            blas.dger(m, n, -tau, v, vOff, inc, w, 0, 1, c, cOff, ldc);
        } else {
            blas.dger(m, n, -tau, w, 0, 1, v, vOff, inc, c, cOff, ldc);
        }
        Scratch.give(w);
    }
}
