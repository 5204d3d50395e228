package org.jonum.gpu.internal.host;

import static org.jonum.gpu.internal.host.Flops.size;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Factorizations for linear systems and least squares on the device, and solutions from factors.
abstract class DoubleHostLinear extends DoubleHostBelow {
    DoubleHostLinear(HostBlas engine) {
        super(engine);
    }

    @Override
    public int dgetrf(int m, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        int k = Math.min(m, n);
        if (!doublesPay("dgetrf", Work.LU, Flops.lu(m, n), 2 * size(m, n))
                || !numbers("dgetrf", finiteDoubles.moderate(m, n, a, aOff, lda))) {
            return super.dgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
        }
        try (DeviceCall d = call("dgetrf")) {
            long x = d.send(m, n, a, aOff, lda), p = d.pivots(k);
            d.solver().dgetrf(m, n, x, m, p, d.info(), d.work());
            if (d.outcome() == 0) {
                d.pivots(p, k, ipiv, ipivOff);
                d.fetch(x, m, n, a, aOff, lda);
                return 0;
            }
        }
        failed("dgetrf");
        return super.dgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    public void dgetrs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        if (!doublesPay("dgetrs", Work.LU, 2 * size(n, n) * nrhs, size(n, n) + 2 * size(n, nrhs))
                || !numbers("dgetrs",
                        finiteDoubles.matrix(n, n, a, aOff, lda) && finiteDoubles.matrix(n, nrhs, b, bOff, ldb))) {
            super.dgetrs(trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = call("dgetrs")) {
            long p = d.pivots(n, ipiv, ipivOff), x = d.send(n, n, a, aOff, lda), y = d.send(n, nrhs, b, bOff, ldb);
            d.solver().dgetrs(trans, n, nrhs, x, n, p, y, n, d.info());
            d.fetch(y, n, nrhs, b, bOff, ldb);
        }
    }

    @Override
    public int dpotrf(Uplo uplo, int n, double[] a, int aOff, int lda) {
        if (!doublesPay("dpotrf", Work.CHOLESKY, size(n, n) * n / 3, 2 * size(n, n))
                || !numbers("dpotrf", finiteDoubles.triangle(uplo, n, a, aOff, lda))) {
            return super.dpotrf(uplo, n, a, aOff, lda);
        }
        try (DeviceCall d = call("dpotrf")) {
            long x = d.send(uplo, n, a, aOff, lda);
            d.solver().dpotrf(uplo, n, x, n, d.info(), d.work());
            if (d.outcome() == 0) {
                d.fetch(x, uplo, n, n, a, aOff, lda);
                return 0;
            }
        }
        failed("dpotrf");
        return super.dpotrf(uplo, n, a, aOff, lda);
    }

    @Override
    public void dpotrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        if (!doublesPay("dpotrs", Work.CHOLESKY, 2 * size(n, n) * nrhs, size(n, n) + 2 * size(n, nrhs))
                || !numbers("dpotrs",
                        finiteDoubles.triangle(uplo, n, a, aOff, lda) && finiteDoubles.matrix(n, nrhs, b, bOff, ldb))) {
            super.dpotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = call("dpotrs")) {
            long x = d.send(uplo, n, a, aOff, lda), y = d.send(n, nrhs, b, bOff, ldb);
            d.solver().dpotrs(uplo, n, nrhs, x, n, y, n, d.info());
            d.fetch(y, n, nrhs, b, bOff, ldb);
        }
    }

    @Override
    public int dpotri(Uplo uplo, int n, double[] a, int aOff, int lda) {
        if (!doublesPay("dpotri", Work.CHOLESKY, 2 * size(n, n) * n / 3, 2 * size(n, n))
                || !numbers("dpotri", finiteDoubles.triangle(uplo, n, a, aOff, lda))) {
            return super.dpotri(uplo, n, a, aOff, lda);
        }
        try (DeviceCall d = call("dpotri")) {
            long x = d.send(uplo, n, a, aOff, lda);
            d.solver().dpotri(uplo, n, x, n, d.info(), d.work());
            if (d.outcome() == 0) {
                d.fetch(x, uplo, n, n, a, aOff, lda);
                return 0;
            }
        }
        failed("dpotri");
        return super.dpotri(uplo, n, a, aOff, lda);
    }

    @Override
    public void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        int k = Math.min(m, n);
        if (!doublesPay("dgeqrf", Work.QR, Flops.qr(m, n, k), 2 * size(m, n))
                || !numbers("dgeqrf", finiteDoubles.matrix(m, n, a, aOff, lda))) {
            super.dgeqrf(m, n, a, aOff, lda, tau, tauOff);
            return;
        }
        try (DeviceCall d = call("dgeqrf")) {
            long x = d.send(m, n, a, aOff, lda), t = d.roomForDoubles(k, 1);
            d.solver().dgeqrf(m, n, x, m, t, d.info(), d.work());
            d.fetch(x, m, n, a, aOff, lda);
            d.fetch(t, k, 1, tau, tauOff, k);
        }
    }

    @Override
    public void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        if (!doublesPay("dorgqr", Work.QR, Flops.qr(m, n, k), 2 * size(m, n))
                || !numbers("dorgqr", finiteDoubles.matrix(m, k, a, aOff, lda))) {
            super.dorgqr(m, n, k, a, aOff, lda, tau, tauOff);
            return;
        }
        try (DeviceCall d = call("dorgqr")) {
            long x = d.roomForDoubles(m, n), t = d.send(k, 1, tau, tauOff, k);
            d.context().fill(x, (byte) 0, (long) m * n * Double.BYTES, d.stream());      // columns from k on are not sent
            d.send(x, null, m, k, a, aOff, lda);
            d.solver().dorgqr(m, n, k, x, m, t, d.info(), d.work());
            d.fetch(x, m, n, a, aOff, lda);
        }
    }

    @Override
    public void dormqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (!doublesPay("dormqr", Work.QR, 4 * size(m, n) * k, size(order, k) + 2 * size(m, n))
                || !numbers("dormqr",
                        finiteDoubles.matrix(order, k, a, aOff, lda) && finiteDoubles.matrix(m, n, c, cOff, ldc))) {
            super.dormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
            return;
        }
        try (DeviceCall d = call("dormqr")) {
            long x = d.send(order, k, a, aOff, lda), t = d.send(k, 1, tau, tauOff, k), y = d.send(m, n, c, cOff, ldc);
            d.solver().dormqr(side, trans, m, n, k, x, order, t, y, m, d.info(), d.work());
            d.fetch(y, m, n, c, cOff, ldc);
        }
    }

    /// Of full rank and with at least as many rows as columns: all in one journey. A is used up either way.
    @Override
    public int dgels(Trans trans, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb) {
        boolean plain = !trans.isTrans() && m >= n && nrhs > 0;
        if (!has("dgels", plain)
                || !doublesPay("dgels", Work.QR, Flops.leastSquares(m, n, nrhs), size(m, n) + 2 * size(m, nrhs))
                || !numbers("dgels",
                        finiteDoubles.moderate(m, n, a, aOff, lda) && finiteDoubles.matrix(m, nrhs, b, bOff, ldb))) {
            return super.dgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
        }
        try (DeviceCall d = call("dgels")) {
            long x = d.send(m, n, a, aOff, lda), y = d.send(m, nrhs, b, bOff, ldb), t = d.roomForDoubles(n, 1);
            d.solver().dgeqrf(m, n, x, m, t, d.info(), d.work());
            double[] diagonal = new double[n];
            long r = d.roomForDoubles(n, 1);
            d.blas().dcopy(n, x, m + 1L, r, 1);
            d.fetch(r, n, 1, diagonal, 0, n);
            if (regular(diagonal)) {
                d.solver().dormqr(Side.LEFT, Trans.TRANS, m, nrhs, n, x, m, t, y, m, d.info(), d.work());
                d.blas().dtrsm(Side.LEFT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, n, nrhs, 1, x, m, y, m);
                d.fetch(y, m, nrhs, b, bOff, ldb);
                return 0;
            }
        }
        failed("dgels");
        return super.dgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    private static boolean regular(double[] diagonal) {
        for (double r : diagonal) if (r == 0) return false;
        return true;
    }
}
