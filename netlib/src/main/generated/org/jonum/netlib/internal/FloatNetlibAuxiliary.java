// Generated from DoubleNetlibAuxiliary.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Direct;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.FloatReflection;
import org.jonum.lapack.FloatSumOfSquares;
import org.jonum.lapack.Part;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatAuxiliary], done by Jonum.
public abstract class FloatNetlibAuxiliary extends FloatNetlibBelow {
    public void slartg(float f, float g, floatW c, floatW s, floatW r) {
        FloatGivens result = jonum().slartg(f, g);
        c.val = result.c();
        s.val = result.s();
        r.val = result.r();
    }

    public void slarfg(int n, floatW alpha, float[] x, int xOff, int incx, floatW tau) {
        FloatReflection result = jonum().slarfg(n, alpha.val, x, xOff, incx);
        alpha.val = result.alpha();
        tau.val = result.tau();
    }

    public void slarfg(int n, floatW alpha, float[] x, int incx, floatW tau) {
        slarfg(n, alpha, x, 0, incx, tau);
    }

    public void slarf(String side, int m, int n, float[] v, int vOff, int incv, float tau, float[] c, int cOff,
            int ldc, float[] work, int workOff) {
        jonum().slarf(Letters.side("side", side), m, n, v, vOff, incv, tau, c, cOff, ldc);
    }

    public void slarf(String side, int m, int n, float[] v, int incv, float tau, float[] c, int ldc, float[] work) {
        slarf(side, m, n, v, 0, incv, tau, c, 0, ldc, work, 0);
    }

    public void slascl(String type, int kl, int ku, float cfrom, float cto, int m, int n, float[] a, int aOff,
            int lda, intW info) {
        jonum().slascl(Letters.structure("type", type), kl, ku, cfrom, cto, m, n, a, aOff, lda);
        info.val = 0;
    }

    public void slascl(String type, int kl, int ku, float cfrom, float cto, int m, int n, float[] a, int lda,
            intW info) {
        slascl(type, kl, ku, cfrom, cto, m, n, a, 0, lda, info);
    }

    public void slassq(int n, float[] x, int xOff, int incx, floatW scl, floatW sumsq) {
        FloatSumOfSquares result = jonum().slassq(n, x, xOff, incx, scl.val, sumsq.val);
        scl.val = result.scl();
        sumsq.val = result.sumsq();
    }

    public void slassq(int n, float[] x, int incx, floatW scl, floatW sumsq) {
        slassq(n, x, 0, incx, scl, sumsq);
    }

    public float slapy2(float x, float y) {
        return jonum().slapy2(x, y);
    }

    public void slapmt(boolean forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff) {
        int[] rows = Indices.down(n, k, kOff);
        jonum().slapmt(forwrd ? Direct.FORWARD : Direct.BACKWARD, m, n, x, xOff, ldx, rows, 0);
        Indices.up(n, rows, k, kOff);
    }

    public void slapmt(boolean forwrd, int m, int n, float[] x, int ldx, int[] k) {
        slapmt(forwrd, m, n, x, 0, ldx, k, 0);
    }

    public void srscl(int n, float sa, float[] sx, int sxOff, int incx) {
        jonum().srscl(n, sa, sx, sxOff, incx);
    }

    public void srscl(int n, float sa, float[] sx, int incx) {
        srscl(n, sa, sx, 0, incx);
    }

    public void slacpy(String uplo, int m, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        jonum().slacpy(Letters.as(Part.class, "uplo", uplo), m, n, a, aOff, lda, b, bOff, ldb);
    }

    public void slacpy(String uplo, int m, int n, float[] a, int lda, float[] b, int ldb) {
        slacpy(uplo, m, n, a, 0, lda, b, 0, ldb);
    }

    public void slaset(String uplo, int m, int n, float alpha, float beta, float[] a, int aOff, int lda) {
        jonum().slaset(Letters.as(Part.class, "uplo", uplo), m, n, alpha, beta, a, aOff, lda);
    }

    public void slaset(String uplo, int m, int n, float alpha, float beta, float[] a, int lda) {
        slaset(uplo, m, n, alpha, beta, a, 0, lda);
    }
}
