// Generated from DoubleHessenbergDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatHessenberg;
import org.jonum.lapack.SchurJob;

/// The public door of the routines of [FloatHessenberg]: checks, then the drivers.
interface FloatHessenbergDoor extends FloatHessenberg {
    /// The drivers behind the door; they may rely on the checks.
    FloatHessenberg drivers();

    @Override
    default Balanced sgebal(Balance job, int n, float[] a, int aOff, int lda, float[] scale,
            int scaleOff) {
        Args.present("sgebal", "job", job, "a constant");
        Args.dim("sgebal", "n", n);
        Args.ld("sgebal", "lda", lda, "n", n);
        Operands operands = new Operands("sgebal");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("scale", scale, scaleOff, n);
        return drivers().sgebal(job, n, a, aOff, lda, scale, scaleOff);
    }

    @Override
    default void sgebak(Balance job, Side side, int n, int ilo, int ihi, float[] scale, int scaleOff, int m,
            float[] v, int vOff, int ldv) {
        Args.present("sgebak", "job", job, "a constant");
        Args.present("sgebak", "side", side, "LEFT or RIGHT");
        Args.dim("sgebak", "n", n);
        Checks.range("sgebak", ilo, ihi, "n", n);
        Args.dim("sgebak", "m", m);
        Args.ld("sgebak", "ldv", ldv, "n", n);
        Operands operands = new Operands("sgebak");
        operands.reads("scale", scale, scaleOff, n);
        operands.writes("v", v, vOff, n, m, ldv);
        if (job == Balance.PERMUTE || job == Balance.BOTH) {
            for (int i = 0; i < n; i++) {
                float p = scale[scaleOff + i];
                if ((i < ilo || i >= ihi) && !(p >= 0 && p < n)) {
                    throw Args.bad("sgebak", "scale[" + (scaleOff + i) + "]", p, "a row, >= 0 and < n = " +
                            n);
                }
            }
        }
        drivers().sgebak(job, side, n, ilo, ihi, scale, scaleOff, m, v, vOff, ldv);
    }

    @Override
    default void sgehrd(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Args.dim("sgehrd", "n", n);
        Checks.range("sgehrd", ilo, ihi, "n", n);
        Args.ld("sgehrd", "lda", lda, "n", n);
        Operands operands = new Operands("sgehrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("tau", tau, tauOff, Math.max(0, n - 1));
        drivers().sgehrd(n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sorghr(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Args.dim("sorghr", "n", n);
        Checks.range("sorghr", ilo, ihi, "n", n);
        Args.ld("sorghr", "lda", lda, "n", n);
        Operands operands = new Operands("sorghr");
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, n - 1));
        drivers().sorghr(n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormhr(Side side, Trans trans, int m, int n, int ilo, int ihi, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Args.present("sormhr", "side", side, "LEFT or RIGHT");
        Args.present("sormhr", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sormhr", "m", m);
        Args.dim("sormhr", "n", n);
        int order = side == Side.LEFT ? m : n;
        String orderName = side == Side.LEFT ? "m" : "n";
        Checks.range("sormhr", ilo, ihi, orderName, order);
        Args.ld("sormhr", "lda", lda, orderName, order);
        Args.ld("sormhr", "ldc", ldc, "m", m);
        Operands operands = new Operands("sormhr");
        operands.reads("a", a, aOff, order, order, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, order - 1));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().sormhr(side, trans, m, n, ilo, ihi, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int shseqr(SchurJob job, Compz compz, int n, int ilo, int ihi, float[] h, int hOff,
            int ldh, float[] wr, int wrOff, float[] wi, int wiOff, float[] z, int zOff, int ldz) {
        Args.present("shseqr", "job", job, "a constant");
        Args.present("shseqr", "compz", compz, "a constant");
        Args.dim("shseqr", "n", n);
        Checks.range("shseqr", ilo, ihi, "n", n);
        int rows = compz == Compz.NONE ? 0 : n;
        Args.ld("shseqr", "ldh", ldh, "n", n);
        Args.ld("shseqr", "ldz", ldz, "n", rows);
        Operands operands = new Operands("shseqr");
        operands.writes("h", h, hOff, n, n, ldh);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("z", z, zOff, rows, n, ldz);
        return drivers().shseqr(job, compz, n, ilo, ihi, h, hOff, ldh, wr, wrOff, wi, wiOff, z,
                zOff, ldz);
    }
}
