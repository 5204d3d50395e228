// Generated from DoubleQrDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.FloatQr;

/// The public door of the float QR routines: checks, then the drivers.
interface FloatQrDoor extends FloatQr {
    /// The drivers behind the door; they may rely on the checks.
    FloatQr drivers();

    @Override
    default void sgeqrf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Args.dim("sgeqrf", "m", m);
        Args.dim("sgeqrf", "n", n);
        Args.ld("sgeqrf", "lda", lda, "m", m);
        Args.matrix("sgeqrf", "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector("sgeqrf", "tau", tau, tauOff, k, 1);
        Overlap.refuse("sgeqrf", "tau", tau, tauOff, 1, k, 1, "a", a, aOff, m, n, lda);
        drivers().sgeqrf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Args.present("sormqr", "side", side, "LEFT or RIGHT");
        Args.present("sormqr", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sormqr", "m", m);
        Args.dim("sormqr", "n", n);
        int order = side == Side.LEFT ? m : n;
        String orderName = side == Side.LEFT ? "m" : "n";
        Checks.atMost("sormqr", "k", k, orderName, order);
        Args.ld("sormqr", "lda", lda, orderName, order);
        Args.ld("sormqr", "ldc", ldc, "m", m);
        Args.matrix("sormqr", "a", a, aOff, order, k, lda);
        Args.vector("sormqr", "tau", tau, tauOff, k, 1);
        Args.matrix("sormqr", "c", c, cOff, m, n, ldc);
        Overlap.refuse("sormqr", "c", c, cOff, m, n, ldc, "a", a, aOff, order, k, lda);
        Overlap.refuse("sormqr", "c", c, cOff, m, n, ldc, "tau", tau, tauOff, 1, k, 1);
        drivers().sormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgqr(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Args.dim("sorgqr", "m", m);
        Checks.atMost("sorgqr", "n", n, "m", m);
        Checks.atMost("sorgqr", "k", k, "n", n);
        Args.ld("sorgqr", "lda", lda, "m", m);
        Args.matrix("sorgqr", "a", a, aOff, m, n, lda);
        Args.vector("sorgqr", "tau", tau, tauOff, k, 1);
        Overlap.refuse("sorgqr", "a", a, aOff, m, n, lda, "tau", tau, tauOff, 1, k, 1);
        drivers().sorgqr(m, n, k, a, aOff, lda, tau, tauOff);
    }
}
