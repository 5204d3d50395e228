// Generated from DoubleHostLinear.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import static org.jonum.gpu.internal.host.Flops.size;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Factorizations for linear systems and least squares on the device, and solutions from factors.
abstract class FloatHostLinear extends FloatHostBelow {
    FloatHostLinear(HostBlas engine) {
        super(engine);
    }

    @Override
    public int sgetrf(int m, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        int k = Math.min(m, n);
        if (!floatsPay("sgetrf", Work.LU, Flops.lu(m, n), 2 * size(m, n))
                || !numbers("sgetrf", finiteFloats.moderate(m, n, a, aOff, lda))) {
            return super.sgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
        }
        try (DeviceCall d = call("sgetrf")) {
            long x = d.send(m, n, a, aOff, lda), p = d.pivots(k);
            d.solver().sgetrf(m, n, x, m, p, d.info(), d.work());
            if (d.outcome() == 0) {
                d.pivots(p, k, ipiv, ipivOff);
                d.fetch(x, m, n, a, aOff, lda);
                return 0;
            }
        }
        failed("sgetrf");
        return super.sgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    public void sgetrs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        if (!floatsPay("sgetrs", Work.LU, 2 * size(n, n) * nrhs, size(n, n) + 2 * size(n, nrhs))
                || !numbers("sgetrs",
                        finiteFloats.matrix(n, n, a, aOff, lda) && finiteFloats.matrix(n, nrhs, b, bOff, ldb))) {
            super.sgetrs(trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = call("sgetrs")) {
            long p = d.pivots(n, ipiv, ipivOff), x = d.send(n, n, a, aOff, lda), y = d.send(n, nrhs, b, bOff, ldb);
            d.solver().sgetrs(trans, n, nrhs, x, n, p, y, n, d.info());
            d.fetch(y, n, nrhs, b, bOff, ldb);
        }
    }

    @Override
    public int spotrf(Uplo uplo, int n, float[] a, int aOff, int lda) {
        if (!floatsPay("spotrf", Work.CHOLESKY, size(n, n) * n / 3, 2 * size(n, n))
                || !numbers("spotrf", finiteFloats.triangle(uplo, n, a, aOff, lda))) {
            return super.spotrf(uplo, n, a, aOff, lda);
        }
        try (DeviceCall d = call("spotrf")) {
            long x = d.send(uplo, n, a, aOff, lda);
            d.solver().spotrf(uplo, n, x, n, d.info(), d.work());
            if (d.outcome() == 0) {
                d.fetch(x, uplo, n, n, a, aOff, lda);
                return 0;
            }
        }
        failed("spotrf");
        return super.spotrf(uplo, n, a, aOff, lda);
    }

    @Override
    public void spotrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        if (!floatsPay("spotrs", Work.CHOLESKY, 2 * size(n, n) * nrhs, size(n, n) + 2 * size(n, nrhs))
                || !numbers("spotrs",
                        finiteFloats.triangle(uplo, n, a, aOff, lda) && finiteFloats.matrix(n, nrhs, b, bOff, ldb))) {
            super.spotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
            return;
        }
        try (DeviceCall d = call("spotrs")) {
            long x = d.send(uplo, n, a, aOff, lda), y = d.send(n, nrhs, b, bOff, ldb);
            d.solver().spotrs(uplo, n, nrhs, x, n, y, n, d.info());
            d.fetch(y, n, nrhs, b, bOff, ldb);
        }
    }

    @Override
    public int spotri(Uplo uplo, int n, float[] a, int aOff, int lda) {
        if (!floatsPay("spotri", Work.CHOLESKY, 2 * size(n, n) * n / 3, 2 * size(n, n))
                || !numbers("spotri", finiteFloats.triangle(uplo, n, a, aOff, lda))) {
            return super.spotri(uplo, n, a, aOff, lda);
        }
        try (DeviceCall d = call("spotri")) {
            long x = d.send(uplo, n, a, aOff, lda);
            d.solver().spotri(uplo, n, x, n, d.info(), d.work());
            if (d.outcome() == 0) {
                d.fetch(x, uplo, n, n, a, aOff, lda);
                return 0;
            }
        }
        failed("spotri");
        return super.spotri(uplo, n, a, aOff, lda);
    }

    @Override
    public void sgeqrf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        int k = Math.min(m, n);
        if (!floatsPay("sgeqrf", Work.QR, Flops.qr(m, n, k), 2 * size(m, n))
                || !numbers("sgeqrf", finiteFloats.matrix(m, n, a, aOff, lda))) {
            super.sgeqrf(m, n, a, aOff, lda, tau, tauOff);
            return;
        }
        try (DeviceCall d = call("sgeqrf")) {
            long x = d.send(m, n, a, aOff, lda), t = d.roomForFloats(k, 1);
            d.solver().sgeqrf(m, n, x, m, t, d.info(), d.work());
            d.fetch(x, m, n, a, aOff, lda);
            d.fetch(t, k, 1, tau, tauOff, k);
        }
    }

    @Override
    public void sorgqr(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (!floatsPay("sorgqr", Work.QR, Flops.qr(m, n, k), 2 * size(m, n))
                || !numbers("sorgqr", finiteFloats.matrix(m, k, a, aOff, lda))) {
            super.sorgqr(m, n, k, a, aOff, lda, tau, tauOff);
            return;
        }
        try (DeviceCall d = call("sorgqr")) {
            long x = d.roomForFloats(m, n), t = d.send(k, 1, tau, tauOff, k);
            d.context().fill(x, (byte) 0, (long) m * n * Float.BYTES, d.stream());      // columns from k on are not sent
            d.send(x, null, m, k, a, aOff, lda);
            d.solver().sorgqr(m, n, k, x, m, t, d.info(), d.work());
            d.fetch(x, m, n, a, aOff, lda);
        }
    }

    @Override
    public void sormqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (!floatsPay("sormqr", Work.QR, 4 * size(m, n) * k, size(order, k) + 2 * size(m, n))
                || !numbers("sormqr",
                        finiteFloats.matrix(order, k, a, aOff, lda) && finiteFloats.matrix(m, n, c, cOff, ldc))) {
            super.sormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
            return;
        }
        try (DeviceCall d = call("sormqr")) {
            long x = d.send(order, k, a, aOff, lda), t = d.send(k, 1, tau, tauOff, k), y = d.send(m, n, c, cOff, ldc);
            d.solver().sormqr(side, trans, m, n, k, x, order, t, y, m, d.info(), d.work());
            d.fetch(y, m, n, c, cOff, ldc);
        }
    }

    /// Of full rank and with at least as many rows as columns: all in one journey. A is used up either way.
    @Override
    public int sgels(Trans trans, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb) {
        boolean plain = !trans.isTrans() && m >= n && nrhs > 0;
        if (!has("sgels", plain)
                || !floatsPay("sgels", Work.QR, Flops.leastSquares(m, n, nrhs), size(m, n) + 2 * size(m, nrhs))
                || !numbers("sgels",
                        finiteFloats.moderate(m, n, a, aOff, lda) && finiteFloats.matrix(m, nrhs, b, bOff, ldb))) {
            return super.sgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
        }
        try (DeviceCall d = call("sgels")) {
            long x = d.send(m, n, a, aOff, lda), y = d.send(m, nrhs, b, bOff, ldb), t = d.roomForFloats(n, 1);
            d.solver().sgeqrf(m, n, x, m, t, d.info(), d.work());
            float[] diagonal = new float[n];
            long r = d.roomForFloats(n, 1);
            d.blas().scopy(n, x, m + 1L, r, 1);
            d.fetch(r, n, 1, diagonal, 0, n);
            if (regular(diagonal)) {
                d.solver().sormqr(Side.LEFT, Trans.TRANS, m, nrhs, n, x, m, t, y, m, d.info(), d.work());
                d.blas().strsm(Side.LEFT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, n, nrhs, 1, x, m, y, m);
                d.fetch(y, m, nrhs, b, bOff, ldb);
                return 0;
            }
        }
        failed("sgels");
        return super.sgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    private static boolean regular(float[] diagonal) {
        for (float r : diagonal) if (r == 0) return false;
        return true;
    }
}
