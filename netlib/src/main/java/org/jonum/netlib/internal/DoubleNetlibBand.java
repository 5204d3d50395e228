package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.netlib.util.StringW;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleBand], done by Jonum.
public abstract class DoubleNetlibBand extends DoubleNetlibAuxiliary {
    public void dgbtrf(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv, int ipivOff,
            intW info) {
        info.val = jonum().dgbtrf(m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
        Indices.up(Math.min(m, n), ipiv, ipivOff);
    }

    public void dgbtrf(int m, int n, int kl, int ku, double[] ab, int ldab, int[] ipiv, intW info) {
        dgbtrf(m, n, kl, ku, ab, 0, ldab, ipiv, 0, info);
    }

    public void dgbtrs(String trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dgbtrs(Letters.trans("trans", trans), n, kl, ku, nrhs, ab, abOff, ldab, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void dgbtrs(String trans, int n, int kl, int ku, int nrhs, double[] ab, int ldab, int[] ipiv, double[] b,
            int ldb, intW info) {
        dgbtrs(trans, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb, info);
    }

    public void dgbsv(int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb, intW info) {
        info.val = jonum().dgbsv(n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dgbsv(int n, int kl, int ku, int nrhs, double[] ab, int ldab, int[] ipiv, double[] b, int ldb,
            intW info) {
        dgbsv(n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb, info);
    }

    public void dgbcon(String norm, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv, int ipivOff,
            double anorm, doubleW rcond, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().dgbcon(Letters.as(Norm.class, "norm", norm), n, kl, ku, ab, abOff, ldab, rows, 0, anorm);
        info.val = 0;
    }

    public void dgbcon(String norm, int n, int kl, int ku, double[] ab, int ldab, int[] ipiv, double anorm,
            doubleW rcond, double[] work, int[] iwork, intW info) {
        dgbcon(norm, n, kl, ku, ab, 0, ldab, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dgbequ(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] r, int rOff, double[] c,
            int cOff, doubleW rowcnd, doubleW colcnd, doubleW amax, intW info) {
        DoubleGeequ result = jonum().dgbequ(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
        info.val = result.info();
        rowcnd.val = result.rowCnd();
        colcnd.val = result.colCnd();
        amax.val = result.amax();
    }

    public void dgbequ(int m, int n, int kl, int ku, double[] ab, int ldab, double[] r, double[] c, doubleW rowcnd,
            doubleW colcnd, doubleW amax, intW info) {
        dgbequ(m, n, kl, ku, ab, 0, ldab, r, 0, c, 0, rowcnd, colcnd, amax, info);
    }

    public void dlaqgb(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] r, int rOff, double[] c,
            int cOff, double rowcnd, double colcnd, double amax, StringW equed) {
        equed.val = Letters.of(jonum().dlaqgb(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff, rowcnd, colcnd, amax));
    }

    public void dlaqgb(int m, int n, int kl, int ku, double[] ab, int ldab, double[] r, double[] c, double rowcnd,
            double colcnd, double amax, StringW equed) {
        dlaqgb(m, n, kl, ku, ab, 0, ldab, r, 0, c, 0, rowcnd, colcnd, amax, equed);
    }

    public void dgbrfs(String trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, double[] afb,
            int afbOff, int ldafb, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dgbrfs(Letters.trans("trans", trans), n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, rows, 0, b,
                bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dgbrfs(String trans, int n, int kl, int ku, int nrhs, double[] ab, int ldab, double[] afb, int ldafb,
            int[] ipiv, double[] b, int ldb, double[] x, int ldx, double[] ferr, double[] berr, double[] work,
            int[] iwork, intW info) {
        dgbrfs(trans, n, kl, ku, nrhs, ab, 0, ldab, afb, 0, ldafb, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0,
                work, 0, iwork, 0, info);
    }

    public void dgbsvx(String fact, String trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, StringW equed, double[] r, int rOff,
            double[] c, int cOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, doubleW rcond,
            double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        DoubleGesvx result = jonum().dgbsvx(Letters.as(Fact.class, "fact", fact), Letters.trans("trans", trans), n, kl,
                ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, rows, 0, Letters.equed(fact, equed.val), r, rOff, c,
                cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.of(result.equed());
        rcond.val = result.rcond();
        work[workOff] = result.growth();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void dgbsvx(String fact, String trans, int n, int kl, int ku, int nrhs, double[] ab, int ldab, double[] afb,
            int ldafb, int[] ipiv, StringW equed, double[] r, double[] c, double[] b, int ldb, double[] x, int ldx,
            doubleW rcond, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dgbsvx(fact, trans, n, kl, ku, nrhs, ab, 0, ldab, afb, 0, ldafb, ipiv, 0, equed, r, 0, c, 0, b, 0, ldb, x, 0,
                ldx, rcond, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }
}
