package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.DoubleQr;

/// The public door of the double QR routines: checks, then the drivers.
interface DoubleQrDoor extends DoubleQr {
    /// The drivers behind the door; they may rely on the checks.
    DoubleQr drivers();

    @Override
    default void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Args.dim("dgeqrf", "m", m);
        Args.dim("dgeqrf", "n", n);
        Args.ld("dgeqrf", "lda", lda, "m", m);
        Args.matrix("dgeqrf", "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector("dgeqrf", "tau", tau, tauOff, k, 1);
        Overlap.refuse("dgeqrf", "tau", tau, tauOff, 1, k, 1, "a", a, aOff, m, n, lda);
        drivers().dgeqrf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Args.present("dormqr", "side", side, "LEFT or RIGHT");
        Args.present("dormqr", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dormqr", "m", m);
        Args.dim("dormqr", "n", n);
        int order = side == Side.LEFT ? m : n;
        String orderName = side == Side.LEFT ? "m" : "n";
        Checks.atMost("dormqr", "k", k, orderName, order);
        Args.ld("dormqr", "lda", lda, orderName, order);
        Args.ld("dormqr", "ldc", ldc, "m", m);
        Args.matrix("dormqr", "a", a, aOff, order, k, lda);
        Args.vector("dormqr", "tau", tau, tauOff, k, 1);
        Args.matrix("dormqr", "c", c, cOff, m, n, ldc);
        Overlap.refuse("dormqr", "c", c, cOff, m, n, ldc, "a", a, aOff, order, k, lda);
        Overlap.refuse("dormqr", "c", c, cOff, m, n, ldc, "tau", tau, tauOff, 1, k, 1);
        drivers().dormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Args.dim("dorgqr", "m", m);
        Checks.atMost("dorgqr", "n", n, "m", m);
        Checks.atMost("dorgqr", "k", k, "n", n);
        Args.ld("dorgqr", "lda", lda, "m", m);
        Args.matrix("dorgqr", "a", a, aOff, m, n, lda);
        Args.vector("dorgqr", "tau", tau, tauOff, k, 1);
        Overlap.refuse("dorgqr", "a", a, aOff, m, n, lda, "tau", tau, tauOff, 1, k, 1);
        drivers().dorgqr(m, n, k, a, aOff, lda, tau, tauOff);
    }
}
