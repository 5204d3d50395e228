package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleHessenberg;
import org.jonum.lapack.SchurJob;

/// The public door of the routines of [DoubleHessenberg]: checks, then the drivers.
interface DoubleHessenbergDoor extends DoubleHessenberg {
    /// The drivers behind the door; they may rely on the checks.
    DoubleHessenberg drivers();

    @Override
    default Balanced dgebal(Balance job, int n, double[] a, int aOff, int lda, double[] scale,
            int scaleOff) {
        Args.present("dgebal", "job", job, "a constant");
        Args.dim("dgebal", "n", n);
        Args.ld("dgebal", "lda", lda, "n", n);
        Operands operands = new Operands("dgebal");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("scale", scale, scaleOff, n);
        return drivers().dgebal(job, n, a, aOff, lda, scale, scaleOff);
    }

    @Override
    default void dgebak(Balance job, Side side, int n, int ilo, int ihi, double[] scale, int scaleOff, int m,
            double[] v, int vOff, int ldv) {
        Args.present("dgebak", "job", job, "a constant");
        Args.present("dgebak", "side", side, "LEFT or RIGHT");
        Args.dim("dgebak", "n", n);
        Checks.range("dgebak", ilo, ihi, "n", n);
        Args.dim("dgebak", "m", m);
        Args.ld("dgebak", "ldv", ldv, "n", n);
        Operands operands = new Operands("dgebak");
        operands.reads("scale", scale, scaleOff, n);
        operands.writes("v", v, vOff, n, m, ldv);
        if (job == Balance.PERMUTE || job == Balance.BOTH) {
            for (int i = 0; i < n; i++) {
                double p = scale[scaleOff + i];
                if ((i < ilo || i >= ihi) && !(p >= 0 && p < n)) {
                    throw Args.bad("dgebak", "scale[" + (scaleOff + i) + "]", p, "a row, >= 0 and < n = " +
                            n);
                }
            }
        }
        drivers().dgebak(job, side, n, ilo, ihi, scale, scaleOff, m, v, vOff, ldv);
    }

    @Override
    default void dgehrd(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Args.dim("dgehrd", "n", n);
        Checks.range("dgehrd", ilo, ihi, "n", n);
        Args.ld("dgehrd", "lda", lda, "n", n);
        Operands operands = new Operands("dgehrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("tau", tau, tauOff, Math.max(0, n - 1));
        drivers().dgehrd(n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dorghr(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Args.dim("dorghr", "n", n);
        Checks.range("dorghr", ilo, ihi, "n", n);
        Args.ld("dorghr", "lda", lda, "n", n);
        Operands operands = new Operands("dorghr");
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, n - 1));
        drivers().dorghr(n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormhr(Side side, Trans trans, int m, int n, int ilo, int ihi, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Args.present("dormhr", "side", side, "LEFT or RIGHT");
        Args.present("dormhr", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dormhr", "m", m);
        Args.dim("dormhr", "n", n);
        int order = side == Side.LEFT ? m : n;
        String orderName = side == Side.LEFT ? "m" : "n";
        Checks.range("dormhr", ilo, ihi, orderName, order);
        Args.ld("dormhr", "lda", lda, orderName, order);
        Args.ld("dormhr", "ldc", ldc, "m", m);
        Operands operands = new Operands("dormhr");
        operands.reads("a", a, aOff, order, order, lda);
        operands.reads("tau", tau, tauOff, Math.max(0, order - 1));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().dormhr(side, trans, m, n, ilo, ihi, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dhseqr(SchurJob job, Compz compz, int n, int ilo, int ihi, double[] h, int hOff,
            int ldh, double[] wr, int wrOff, double[] wi, int wiOff, double[] z, int zOff, int ldz) {
        Args.present("dhseqr", "job", job, "a constant");
        Args.present("dhseqr", "compz", compz, "a constant");
        Args.dim("dhseqr", "n", n);
        Checks.range("dhseqr", ilo, ihi, "n", n);
        int rows = compz == Compz.NONE ? 0 : n;
        Args.ld("dhseqr", "ldh", ldh, "n", n);
        Args.ld("dhseqr", "ldz", ldz, "n", rows);
        Operands operands = new Operands("dhseqr");
        operands.writes("h", h, hOff, n, n, ldh);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("z", z, zOff, rows, n, ldz);
        return drivers().dhseqr(job, compz, n, ilo, ihi, h, hOff, ldh, wr, wrOff, wi, wiOff, z,
                zOff, ldz);
    }
}
