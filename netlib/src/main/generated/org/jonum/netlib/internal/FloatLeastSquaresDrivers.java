// Generated from DoubleLeastSquaresDrivers.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Ranked;
import org.netlib.util.intW;

/// Solutions from factors, pivoted QR and least squares by the library.
abstract class FloatLeastSquaresDrivers extends FloatLinearDrivers {
    /// LAPACK's subproblems of divide and conquer have at most so many rows.
    private static final int SMALL = 25;

    FloatLeastSquaresDrivers(NetlibBlas engine) {
        super(engine);
    }

    @Override
    public void sgetrs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        if (!pays("sgetrs", Math.min(n, nrhs)) || !finiteFloats.matrix(n, n, a, aOff, lda)
                || !finiteFloats.matrix(n, nrhs, b, bOff, ldb)) {
            super.sgetrs(trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
            return;
        }
        FloatOperand p = FloatOperand.of(n, n, a, aOff, lda), q = FloatOperand.of(n, nrhs, b, bOff, ldb);
        int[] pivots = fromOne(n, ipiv, ipivOff);
        call((l, i) -> l.sgetrs(Letters.of(trans), n, nrhs, p.a, p.off, p.ld, pivots, 0, q.a, q.off, q.ld, i));
        q.back();
    }

    @Override
    public void spotrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        if (!pays("spotrs", Math.min(n, nrhs)) || !finiteFloats.triangle(uplo, n, a, aOff, lda)
                || !finiteFloats.matrix(n, nrhs, b, bOff, ldb)) {
            super.spotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
            return;
        }
        call((l, i) -> l.spotrs(Letters.of(uplo), n, nrhs, a, aOff, lda, b, bOff, ldb, i));
    }

    @Override
    public void sgeqp3(int m, int n, float[] a, int aOff, int lda, int[] jpvt, int jpvtOff, float[] tau, int tauOff) {
        if (!pays("sgeqp3", Math.min(m, n)) || !finiteFloats.matrix(m, n, a, aOff, lda)) {
            super.sgeqp3(m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
            return;
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        float[] answer = new float[1];
        ask((l, i) -> l.sgeqp3(m, n, p.a, p.off, p.ld, jpvt, jpvtOff, tau, tauOff, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sgeqp3(m, n, p.a, p.off, p.ld, jpvt, jpvtOff, tau, tauOff, work, 0, work.length, i));
        p.back();
        fromZero(n, jpvt, jpvtOff);
    }

    @Override
    public int sgels(Trans trans, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb) {
        if (!leastSquares("sgels", m, n, nrhs, a, aOff, lda, trans.isTrans() ? n : m, b, bOff, ldb)) {
            return super.sgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
        }
        String t = Letters.of(trans);
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        FloatOperand q = FloatOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        float[] answer = new float[1];
        ask((l, i) -> l.sgels(t, m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, answer, 0, -1, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgels(t, m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, work, 0, work.length, i));
        p.back();
        q.back();
        return info;
    }

    @Override
    public int sgelsy(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, float rcond) {
        if (!leastSquares("sgelsy", m, n, nrhs, a, aOff, lda, m, b, bOff, ldb)) {
            return super.sgelsy(m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        FloatOperand q = FloatOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        intW rank = new intW(0);
        float[] answer = new float[1];
        ask((l, i) -> l.sgelsy(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, jpvt, jpvtOff, rcond, rank,
                answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sgelsy(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, jpvt, jpvtOff, rcond, rank,
                work, 0, work.length, i));
        p.back();
        q.back();
        fromZero(n, jpvt, jpvtOff);
        return rank.val;
    }

    @Override
    public Ranked sgelss(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond) {
        if (!leastSquares("sgelss", m, n, nrhs, a, aOff, lda, m, b, bOff, ldb)) {
            return super.sgelss(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        FloatOperand q = FloatOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        intW rank = new intW(0);
        float[] answer = new float[1];
        ask((l, i) -> l.sgelss(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank, answer, 0, -1, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgelss(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank,
                work, 0, work.length, i));
        p.back();
        q.back();
        return new Ranked(rank.val, info);
    }

    @Override
    public Ranked sgelsd(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond) {
        if (!leastSquares("sgelsd", m, n, nrhs, a, aOff, lda, m, b, bOff, ldb)) {
            return super.sgelsd(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        FloatOperand q = FloatOperand.of(Math.max(m, n), nrhs, b, bOff, ldb);
        int k = Math.min(m, n), levels = 1 + Math.max(0, 32 - Integer.numberOfLeadingZeros(k / (SMALL + 1)));
        int[] iwork = new int[Math.multiplyExact(k, 3 * levels + 11)];
        intW rank = new intW(0);
        float[] answer = new float[1];
        ask((l, i) -> l.sgelsd(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank,
                answer, 0, -1, iwork, 0, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgelsd(m, n, nrhs, p.a, p.off, p.ld, q.a, q.off, q.ld, s, sOff, rcond, rank,
                work, 0, work.length, iwork, 0, i));
        p.back();
        q.back();
        return new Ranked(rank.val, info);
    }

    /// Whether a least squares problem whose right-hand sides have so many rows goes to the library.
    private boolean leastSquares(String routine, int m, int n, int nrhs, float[] a, int aOff, int lda,
            int rows, float[] b, int bOff, int ldb) {
        return nrhs > 0 && pays(routine, Math.min(m, n)) && finiteFloats.matrix(m, n, a, aOff, lda)
                && finiteFloats.matrix(rows, nrhs, b, bOff, ldb);
    }
}
