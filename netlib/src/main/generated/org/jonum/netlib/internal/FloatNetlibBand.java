// Generated from DoubleNetlibBand.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.netlib.util.StringW;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatBand], done by Jonum.
public abstract class FloatNetlibBand extends FloatNetlibAuxiliary {
    public void sgbtrf(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv, int ipivOff,
            intW info) {
        info.val = jonum().sgbtrf(m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
        Indices.up(Math.min(m, n), ipiv, ipivOff);
    }

    public void sgbtrf(int m, int n, int kl, int ku, float[] ab, int ldab, int[] ipiv, intW info) {
        sgbtrf(m, n, kl, ku, ab, 0, ldab, ipiv, 0, info);
    }

    public void sgbtrs(String trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().sgbtrs(Letters.trans("trans", trans), n, kl, ku, nrhs, ab, abOff, ldab, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void sgbtrs(String trans, int n, int kl, int ku, int nrhs, float[] ab, int ldab, int[] ipiv, float[] b,
            int ldb, intW info) {
        sgbtrs(trans, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb, info);
    }

    public void sgbsv(int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb, intW info) {
        info.val = jonum().sgbsv(n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void sgbsv(int n, int kl, int ku, int nrhs, float[] ab, int ldab, int[] ipiv, float[] b, int ldb,
            intW info) {
        sgbsv(n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb, info);
    }

    public void sgbcon(String norm, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv, int ipivOff,
            float anorm, floatW rcond, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().sgbcon(Letters.as(Norm.class, "norm", norm), n, kl, ku, ab, abOff, ldab, rows, 0, anorm);
        info.val = 0;
    }

    public void sgbcon(String norm, int n, int kl, int ku, float[] ab, int ldab, int[] ipiv, float anorm,
            floatW rcond, float[] work, int[] iwork, intW info) {
        sgbcon(norm, n, kl, ku, ab, 0, ldab, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void sgbequ(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] r, int rOff, float[] c,
            int cOff, floatW rowcnd, floatW colcnd, floatW amax, intW info) {
        FloatGeequ result = jonum().sgbequ(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
        info.val = result.info();
        rowcnd.val = result.rowCnd();
        colcnd.val = result.colCnd();
        amax.val = result.amax();
    }

    public void sgbequ(int m, int n, int kl, int ku, float[] ab, int ldab, float[] r, float[] c, floatW rowcnd,
            floatW colcnd, floatW amax, intW info) {
        sgbequ(m, n, kl, ku, ab, 0, ldab, r, 0, c, 0, rowcnd, colcnd, amax, info);
    }

    public void slaqgb(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] r, int rOff, float[] c,
            int cOff, float rowcnd, float colcnd, float amax, StringW equed) {
        equed.val = Letters.of(jonum().slaqgb(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff, rowcnd, colcnd, amax));
    }

    public void slaqgb(int m, int n, int kl, int ku, float[] ab, int ldab, float[] r, float[] c, float rowcnd,
            float colcnd, float amax, StringW equed) {
        slaqgb(m, n, kl, ku, ab, 0, ldab, r, 0, c, 0, rowcnd, colcnd, amax, equed);
    }

    public void sgbrfs(String trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, float[] afb,
            int afbOff, int ldafb, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().sgbrfs(Letters.trans("trans", trans), n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, rows, 0, b,
                bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void sgbrfs(String trans, int n, int kl, int ku, int nrhs, float[] ab, int ldab, float[] afb, int ldafb,
            int[] ipiv, float[] b, int ldb, float[] x, int ldx, float[] ferr, float[] berr, float[] work,
            int[] iwork, intW info) {
        sgbrfs(trans, n, kl, ku, nrhs, ab, 0, ldab, afb, 0, ldafb, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0,
                work, 0, iwork, 0, info);
    }

    public void sgbsvx(String fact, String trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, StringW equed, float[] r, int rOff,
            float[] c, int cOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, floatW rcond,
            float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        FloatGesvx result = jonum().sgbsvx(Letters.as(Fact.class, "fact", fact), Letters.trans("trans", trans), n, kl,
                ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, rows, 0, Letters.equed(fact, equed.val), r, rOff, c,
                cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.of(result.equed());
        rcond.val = result.rcond();
        work[workOff] = result.growth();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void sgbsvx(String fact, String trans, int n, int kl, int ku, int nrhs, float[] ab, int ldab, float[] afb,
            int ldafb, int[] ipiv, StringW equed, float[] r, float[] c, float[] b, int ldb, float[] x, int ldx,
            floatW rcond, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        sgbsvx(fact, trans, n, kl, ku, nrhs, ab, 0, ldab, afb, 0, ldafb, ipiv, 0, equed, r, 0, c, 0, b, 0, ldb, x, 0,
                ldx, rcond, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }
}
