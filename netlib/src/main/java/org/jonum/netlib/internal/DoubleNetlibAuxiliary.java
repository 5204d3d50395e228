package org.jonum.netlib.internal;

import org.jonum.lapack.Direct;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.DoubleReflection;
import org.jonum.lapack.DoubleSumOfSquares;
import org.jonum.lapack.Part;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleAuxiliary], done by Jonum.
public abstract class DoubleNetlibAuxiliary extends DoubleNetlibBelow {
    public void dlartg(double f, double g, doubleW c, doubleW s, doubleW r) {
        DoubleGivens result = jonum().dlartg(f, g);
        c.val = result.c();
        s.val = result.s();
        r.val = result.r();
    }

    public void dlarfg(int n, doubleW alpha, double[] x, int xOff, int incx, doubleW tau) {
        DoubleReflection result = jonum().dlarfg(n, alpha.val, x, xOff, incx);
        alpha.val = result.alpha();
        tau.val = result.tau();
    }

    public void dlarfg(int n, doubleW alpha, double[] x, int incx, doubleW tau) {
        dlarfg(n, alpha, x, 0, incx, tau);
    }

    public void dlarf(String side, int m, int n, double[] v, int vOff, int incv, double tau, double[] c, int cOff,
            int ldc, double[] work, int workOff) {
        jonum().dlarf(Letters.side("side", side), m, n, v, vOff, incv, tau, c, cOff, ldc);
    }

    public void dlarf(String side, int m, int n, double[] v, int incv, double tau, double[] c, int ldc, double[] work) {
        dlarf(side, m, n, v, 0, incv, tau, c, 0, ldc, work, 0);
    }

    public void dlascl(String type, int kl, int ku, double cfrom, double cto, int m, int n, double[] a, int aOff,
            int lda, intW info) {
        jonum().dlascl(Letters.structure("type", type), kl, ku, cfrom, cto, m, n, a, aOff, lda);
        info.val = 0;
    }

    public void dlascl(String type, int kl, int ku, double cfrom, double cto, int m, int n, double[] a, int lda,
            intW info) {
        dlascl(type, kl, ku, cfrom, cto, m, n, a, 0, lda, info);
    }

    public void dlassq(int n, double[] x, int xOff, int incx, doubleW scl, doubleW sumsq) {
        DoubleSumOfSquares result = jonum().dlassq(n, x, xOff, incx, scl.val, sumsq.val);
        scl.val = result.scl();
        sumsq.val = result.sumsq();
    }

    public void dlassq(int n, double[] x, int incx, doubleW scl, doubleW sumsq) {
        dlassq(n, x, 0, incx, scl, sumsq);
    }

    public double dlapy2(double x, double y) {
        return jonum().dlapy2(x, y);
    }

    public void dlapmt(boolean forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff) {
        int[] rows = Indices.down(n, k, kOff);
        jonum().dlapmt(forwrd ? Direct.FORWARD : Direct.BACKWARD, m, n, x, xOff, ldx, rows, 0);
        Indices.up(n, rows, k, kOff);
    }

    public void dlapmt(boolean forwrd, int m, int n, double[] x, int ldx, int[] k) {
        dlapmt(forwrd, m, n, x, 0, ldx, k, 0);
    }

    public void drscl(int n, double sa, double[] sx, int sxOff, int incx) {
        jonum().drscl(n, sa, sx, sxOff, incx);
    }

    public void drscl(int n, double sa, double[] sx, int incx) {
        drscl(n, sa, sx, 0, incx);
    }

    public void dlacpy(String uplo, int m, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        jonum().dlacpy(Letters.as(Part.class, "uplo", uplo), m, n, a, aOff, lda, b, bOff, ldb);
    }

    public void dlacpy(String uplo, int m, int n, double[] a, int lda, double[] b, int ldb) {
        dlacpy(uplo, m, n, a, 0, lda, b, 0, ldb);
    }

    public void dlaset(String uplo, int m, int n, double alpha, double beta, double[] a, int aOff, int lda) {
        jonum().dlaset(Letters.as(Part.class, "uplo", uplo), m, n, alpha, beta, a, aOff, lda);
    }

    public void dlaset(String uplo, int m, int n, double alpha, double beta, double[] a, int lda) {
        dlaset(uplo, m, n, alpha, beta, a, 0, lda);
    }
}
