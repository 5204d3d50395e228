package org.jonum.netlib.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Factorizations for linear systems and least squares by the library. Those that consist of others follow.
abstract class DoubleLinearDrivers extends DoubleBelow {
    DoubleLinearDrivers(NetlibBlas engine) {
        super(engine);
    }

    /// The working array that a driver has asked for.
    static double[] work(double[] answer) {
        return new double[Math.max(1, (int) Math.ceil(answer[0] * (1 + 2 * DoubleLimits.ULP)))];
    }

    @Override
    public int dgetrf(int m, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        int order = Math.min(m, n);
        if (!pays("dgetrf", order) || !finiteDoubles.moderate(m, n, a, aOff, lda)) {
            return super.dgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        int info = call((l, i) -> l.dgetrf(m, n, p.a, p.off, p.ld, ipiv, ipivOff, i));
        p.back();
        fromZero(order, ipiv, ipivOff);
        return info;
    }

    @Override
    public int dgetri(int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        if (!pays("dgetri", n) || !finiteDoubles.matrix(n, n, a, aOff, lda)) {
            return super.dgetri(n, a, aOff, lda, ipiv, ipivOff);
        }
        DoubleOperand p = DoubleOperand.of(n, n, a, aOff, lda);
        int[] pivots = fromOne(n, ipiv, ipivOff);
        double[] answer = new double[1];
        ask((l, i) -> l.dgetri(n, p.a, p.off, p.ld, pivots, 0, answer, 0, -1, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgetri(n, p.a, p.off, p.ld, pivots, 0, work, 0, work.length, i));
        p.back();
        return info;
    }

    @Override
    public int dpotrf(Uplo uplo, int n, double[] a, int aOff, int lda) {
        if (!pays("dpotrf", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            return super.dpotrf(uplo, n, a, aOff, lda);
        }
        return call((l, i) -> l.dpotrf(Letters.of(uplo), n, a, aOff, lda, i));
    }

    @Override
    public int dpotri(Uplo uplo, int n, double[] a, int aOff, int lda) {
        if (!pays("dpotri", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            return super.dpotri(uplo, n, a, aOff, lda);
        }
        return call((l, i) -> l.dpotri(Letters.of(uplo), n, a, aOff, lda, i));
    }

    @Override
    public int dtrtri(Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda) {
        if (!pays("dtrtri", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            return super.dtrtri(uplo, diag, n, a, aOff, lda);
        }
        return call((l, i) -> l.dtrtri(Letters.of(uplo), Letters.of(diag), n, a, aOff, lda, i));
    }

    @Override
    public void dlauum(Uplo uplo, int n, double[] a, int aOff, int lda) {
        if (!pays("dlauum", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            super.dlauum(uplo, n, a, aOff, lda);
            return;
        }
        call((l, i) -> l.dlauum(Letters.of(uplo), n, a, aOff, lda, i));
    }

    @Override
    public void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        if (!pays("dgeqrf", Math.min(m, n)) || !finiteDoubles.matrix(m, n, a, aOff, lda)) {
            super.dgeqrf(m, n, a, aOff, lda, tau, tauOff);
            return;
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        double[] answer = new double[1];
        ask((l, i) -> l.dgeqrf(m, n, p.a, p.off, p.ld, tau, tauOff, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dgeqrf(m, n, p.a, p.off, p.ld, tau, tauOff, work, 0, work.length, i));
        p.back();
    }

    @Override
    public void dgelqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        if (!pays("dgelqf", Math.min(m, n)) || !finiteDoubles.matrix(m, n, a, aOff, lda)) {
            super.dgelqf(m, n, a, aOff, lda, tau, tauOff);
            return;
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        double[] answer = new double[1];
        ask((l, i) -> l.dgelqf(m, n, p.a, p.off, p.ld, tau, tauOff, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dgelqf(m, n, p.a, p.off, p.ld, tau, tauOff, work, 0, work.length, i));
        p.back();
    }

    @Override
    public void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        if (!pays("dorgqr", Math.min(n, k)) || !finiteDoubles.matrix(m, k, a, aOff, lda)) {
            super.dorgqr(m, n, k, a, aOff, lda, tau, tauOff);
            return;
        }
        double[] answer = new double[1];
        ask((l, i) -> l.dorgqr(m, n, k, a, aOff, lda, tau, tauOff, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dorgqr(m, n, k, a, aOff, lda, tau, tauOff, work, 0, work.length, i));
    }

    @Override
    public void dorglq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        if (!pays("dorglq", Math.min(m, k)) || !finiteDoubles.matrix(k, n, a, aOff, lda)) {
            super.dorglq(m, n, k, a, aOff, lda, tau, tauOff);
            return;
        }
        double[] answer = new double[1];
        ask((l, i) -> l.dorglq(m, n, k, a, aOff, lda, tau, tauOff, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dorglq(m, n, k, a, aOff, lda, tau, tauOff, work, 0, work.length, i));
    }

    @Override
    public void dormqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        if (!pays("dormqr", Math.min(Math.min(m, n), k)) || !finiteDoubles.matrix(m, n, c, cOff, ldc)) {
            super.dormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
            return;
        }
        String s = Letters.of(side), t = Letters.of(trans);
        double[] answer = new double[1];
        ask((l, i) -> l.dormqr(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dormqr(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, work, 0, work.length, i));
    }

    @Override
    public void dormlq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        if (!pays("dormlq", Math.min(Math.min(m, n), k)) || !finiteDoubles.matrix(m, n, c, cOff, ldc)) {
            super.dormlq(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
            return;
        }
        String s = Letters.of(side), t = Letters.of(trans);
        double[] answer = new double[1];
        ask((l, i) -> l.dormlq(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dormlq(s, t, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc, work, 0, work.length, i));
    }
}
