// Generated from DoubleLinearDrivers.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Factorizations for linear systems and least squares by the library. Those that consist of others follow.
abstract class FloatLinearDrivers extends FloatBelow {
    FloatLinearDrivers(NetlibBlas engine) {
        super(engine);
    }

    /// The working array that a driver has asked for.
    static float[] work(float[] answer) {
        return new float[Math.max(1, (int) (float) Math.ceil(answer[0] * (1 + 2 * FloatLimits.ULP)))];
    }

    @Override
    public int sgetrf(int m, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        int order = Math.min(m, n);
        if (!pays("sgetrf", order) || !finiteFloats.moderate(m, n, a, aOff, lda)) {
            return super.sgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        int info = call((l, i) -> l.sgetrf(m, n, p.a, p.off, p.ld, ipiv, ipivOff, i));
        p.back();
        fromZero(order, ipiv, ipivOff);
        return info;
    }

    @Override
    public int sgetri(int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        if (!pays("sgetri", n) || !finiteFloats.matrix(n, n, a, aOff, lda)) {
            return super.sgetri(n, a, aOff, lda, ipiv, ipivOff);
        }
        FloatOperand p = FloatOperand.of(n, n, a, aOff, lda);
        int[] pivots = fromOne(n, ipiv, ipivOff);
        float[] answer = new float[1];
        ask((l, i) -> l.sgetri(n, p.a, p.off, p.ld, pivots, 0, answer, 0, -1, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgetri(n, p.a, p.off, p.ld, pivots, 0, work, 0, work.length, i));
        p.back();
        return info;
    }

    @Override
    public int spotrf(Uplo uplo, int n, float[] a, int aOff, int lda) {
        if (!pays("spotrf", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            return super.spotrf(uplo, n, a, aOff, lda);
        }
        return call((l, i) -> l.spotrf(Letters.of(uplo), n, a, aOff, lda, i));
    }

    @Override
    public int spotri(Uplo uplo, int n, float[] a, int aOff, int lda) {
        if (!pays("spotri", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            return super.spotri(uplo, n, a, aOff, lda);
        }
        return call((l, i) -> l.spotri(Letters.of(uplo), n, a, aOff, lda, i));
    }

    @Override
    public int strtri(Uplo uplo, Diag diag, int n, float[] a, int aOff, int lda) {
        if (!pays("strtri", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            return super.strtri(uplo, diag, n, a, aOff, lda);
        }
        return call((l, i) -> l.strtri(Letters.of(uplo), Letters.of(diag), n, a, aOff, lda, i));
    }

    @Override
    public void slauum(Uplo uplo, int n, float[] a, int aOff, int lda) {
        if (!pays("slauum", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            super.slauum(uplo, n, a, aOff, lda);
            return;
        }
        call((l, i) -> l.slauum(Letters.of(uplo), n, a, aOff, lda, i));
    }

    @Override
    public void sgeqrf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (!pays("sgeqrf", Math.min(m, n)) || !finiteFloats.matrix(m, n, a, aOff, lda)) {
            super.sgeqrf(m, n, a, aOff, lda, tau, tauOff);
            return;
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        float[] answer = new float[1];
        ask((l, i) -> l.sgeqrf(m, n, p.a, p.off, p.ld, tau, tauOff, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sgeqrf(m, n, p.a, p.off, p.ld, tau, tauOff, work, 0, work.length, i));
        p.back();
    }

    @Override
    public void sgelqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (!pays("sgelqf", Math.min(m, n)) || !finiteFloats.matrix(m, n, a, aOff, lda)) {
            super.sgelqf(m, n, a, aOff, lda, tau, tauOff);
            return;
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        float[] answer = new float[1];
        ask((l, i) -> l.sgelqf(m, n, p.a, p.off, p.ld, tau, tauOff, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sgelqf(m, n, p.a, p.off, p.ld, tau, tauOff, work, 0, work.length, i));
        p.back();
    }

    @Override
    public void sorgqr(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (!pays("sorgqr", Math.min(n, k)) || !finiteFloats.matrix(m, k, a, aOff, lda)) {
            super.sorgqr(m, n, k, a, aOff, lda, tau, tauOff);
            return;
        }
        float[] answer = new float[1];
        ask((l, i) -> l.sorgqr(m, n, k, a, aOff, lda, tau, tauOff, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sorgqr(m, n, k, a, aOff, lda, tau, tauOff, work, 0, work.length, i));
    }

    @Override
    public void sorglq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (!pays("sorglq", Math.min(m, k)) || !finiteFloats.matrix(k, n, a, aOff, lda)) {
            super.sorglq(m, n, k, a, aOff, lda, tau, tauOff);
            return;
        }
        float[] answer = new float[1];
        ask((l, i) -> l.sorglq(m, n, k, a, aOff, lda, tau, tauOff, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sorglq(m, n, k, a, aOff, lda, tau, tauOff, work, 0, work.length, i));
    }

    @Override
    public void sormqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        if (!pays("sormqr", Math.min(Math.min(m, n), k)) || !finiteFloats.matrix(m, n, c, cOff, ldc)) {
            super.sormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
            return;
        }
        String s = Letters.of(side), t = Letters.of(trans);
        float[] answer = new float[1];
        ask((l, i) -> l.sormqr(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sormqr(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, work, 0, work.length, i));
    }

    @Override
    public void sormlq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        if (!pays("sormlq", Math.min(Math.min(m, n), k)) || !finiteFloats.matrix(m, n, c, cOff, ldc)) {
            super.sormlq(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
            return;
        }
        String s = Letters.of(side), t = Letters.of(trans);
        float[] answer = new float[1];
        ask((l, i) -> l.sormlq(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sormlq(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, work, 0, work.length, i));
    }
}
