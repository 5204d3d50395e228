package org.jonum.netlib.internal;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Ranked;
import org.netlib.util.intW;

/// Solutions from factors, pivoted QR and least squares by the library.
abstract class DoubleLeastSquaresDrivers extends DoubleLinearDrivers {
    /// LAPACK's subproblems of divide and conquer have at most so many rows.
    private static final int SMALL = 25;

    DoubleLeastSquaresDrivers(NetlibBlas engine) {
        super(engine);
    }

    @Override
    public void dgetrs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        if (!pays("dgetrs", Math.min(n, nrhs)) || !finiteDoubles.matrix(n, n, a, aOff, lda)
                || !finiteDoubles.matrix(n, nrhs, b, bOff, ldb)) {
            super.dgetrs(trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
            return;
        }
        DoubleOperand p = DoubleOperand.of(n, n, a, aOff, lda), q = DoubleOperand.of(n, nrhs, b, bOff, ldb);
        int[] pivots = fromOne(n, ipiv, ipivOff);
        call((l, i) -> l.dgetrs(Letters.of(trans), n, nrhs, p.a, p.off, p.ld, pivots, 0, q.a, q.off, q.ld, i));
        q.back();
    }

    @Override
    public void dpotrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        if (!pays("dpotrs", Math.min(n, nrhs)) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)
                || !finiteDoubles.matrix(n, nrhs, b, bOff, ldb)) {
            super.dpotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
            return;
        }
        call((l, i) -> l.dpotrs(Letters.of(uplo), n, nrhs, a, aOff, lda, b, bOff, ldb, i));
    }

    @Override
    public void dgeqp3(int m, int n, double[] a, int aOff, int lda, int[] jpvt, int jpvtOff, double[] tau, int tauOff) {
        if (!pays("dgeqp3", Math.min(m, n)) || !finiteDoubles.matrix(m, n, a, aOff, lda)) {
            super.dgeqp3(m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
            return;
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        double[] answer = new double[1];
        ask((l, i) -> l.dgeqp3(m, n, p.a, p.off, p.ld, jpvt, jpvtOff, tau, tauOff, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dgeqp3(m, n, p.a, p.off, p.ld, jpvt, jpvtOff, tau, tauOff, work, 0, work.length, i));
        p.back();
        fromZero(n, jpvt, jpvtOff);
    }

    @Override
    public int dgels(Trans trans, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb) {
        if (!leastSquares("dgels", m, n, nrhs, a, aOff, lda, trans.isTrans() ? n : m, b, bOff, ldb)) {
            return super.dgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
        }
        String t = Letters.of(trans);
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        DoubleOperand q = DoubleOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        double[] answer = new double[1];
        ask((l, i) -> l.dgels(t, m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, answer, 0, -1, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgels(t, m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, work, 0, work.length, i));
        p.back();
        q.back();
        return info;
    }

    @Override
    public int dgelsy(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, double rcond) {
        if (!leastSquares("dgelsy", m, n, nrhs, a, aOff, lda, m, b, bOff, ldb)) {
            return super.dgelsy(m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        DoubleOperand q = DoubleOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        intW rank = new intW(0);
        double[] answer = new double[1];
        ask((l, i) -> l.dgelsy(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, jpvt, jpvtOff, rcond, rank,
                answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dgelsy(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, jpvt, jpvtOff, rcond, rank,
                work, 0, work.length, i));
        p.back();
        q.back();
        fromZero(n, jpvt, jpvtOff);
        return rank.val;
    }

    @Override
    public Ranked dgelss(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] s, int sOff, double rcond) {
        if (!leastSquares("dgelss", m, n, nrhs, a, aOff, lda, m, b, bOff, ldb)) {
            return super.dgelss(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        DoubleOperand q = DoubleOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        intW rank = new intW(0);
        double[] answer = new double[1];
        ask((l, i) -> l.dgelss(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank, answer, 0, -1, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgelss(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank,
                work, 0, work.length, i));
        p.back();
        q.back();
        return new Ranked(rank.val, info);
    }

    @Override
    public Ranked dgelsd(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] s, int sOff, double rcond) {
        if (!leastSquares("dgelsd", m, n, nrhs, a, aOff, lda, m, b, bOff, ldb)) {
            return super.dgelsd(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        DoubleOperand q = DoubleOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        int k = Math.min(m, n), levels = 1 + Math.max(0, 32 - Integer.numberOfLeadingZeros(k / (SMALL + 1)));
        int[] iwork = new int[Math.multiplyExact(k, 3 * levels + 11)];
        intW rank = new intW(0);
        double[] answer = new double[1];
        ask((l, i) -> l.dgelsd(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank,
                answer, 0, -1, iwork, 0, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgelsd(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank,
                work, 0, work.length, iwork, 0, i));
        p.back();
        q.back();
        return new Ranked(rank.val, info);
    }

    /// Whether a least squares problem whose right-hand sides have so many rows goes to the library.
    private boolean leastSquares(String routine, int m, int n, int nrhs, double[] a, int aOff, int lda,
            int rows, double[] b, int bOff, int ldb) {
        return nrhs > 0 && pays(routine, Math.min(m, n)) && finiteDoubles.matrix(m, n, a, aOff, lda)
                && finiteDoubles.matrix(rows, nrhs, b, bOff, ldb);
    }
}
