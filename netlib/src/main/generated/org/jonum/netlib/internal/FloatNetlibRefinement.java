// Generated from DoubleNetlibRefinement.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Fact;
import org.netlib.util.StringW;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatRefinement], done by Jonum.
public abstract class FloatNetlibRefinement extends FloatNetlibQr {
    public void sgerfs(String trans, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().sgerfs(Letters.trans("trans", trans), n, nrhs, a, aOff, lda, af, afOff, ldaf, rows, 0, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void sgerfs(String trans, int n, int nrhs, float[] a, int lda, float[] af, int ldaf, int[] ipiv,
            float[] b, int ldb, float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork,
            intW info) {
        sgerfs(trans, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork,
                0, info);
    }

    public void sporfs(String uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff, int ldaf,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().sporfs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void sporfs(String uplo, int n, int nrhs, float[] a, int lda, float[] af, int ldaf, float[] b, int ldb,
            float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        sporfs(uplo, n, nrhs, a, 0, lda, af, 0, ldaf, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void ssyrfs(String uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().ssyrfs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, af, afOff, ldaf, rows, 0, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void ssyrfs(String uplo, int n, int nrhs, float[] a, int lda, float[] af, int ldaf, int[] ipiv, float[] b,
            int ldb, float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        ssyrfs(uplo, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork,
                0, info);
    }

    public void slaqge(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff, float[] c, int cOff,
            float rowcnd, float colcnd, float amax, StringW equed) {
        equed.val = Letters.of(jonum().slaqge(m, n, a, aOff, lda, r, rOff, c, cOff, rowcnd, colcnd, amax));
    }

    public void slaqge(int m, int n, float[] a, int lda, float[] r, float[] c, float rowcnd, float colcnd,
            float amax, StringW equed) {
        slaqge(m, n, a, 0, lda, r, 0, c, 0, rowcnd, colcnd, amax, equed);
    }

    public void slaqsy(String uplo, int n, float[] a, int aOff, int lda, float[] s, int sOff, float scond,
            float amax, StringW equed) {
        equed.val = Letters.ofSymmetric(jonum().slaqsy(Letters.uplo("uplo", uplo), n, a, aOff, lda, s, sOff, scond,
                amax));
    }

    public void slaqsy(String uplo, int n, float[] a, int lda, float[] s, float scond, float amax, StringW equed) {
        slaqsy(uplo, n, a, 0, lda, s, 0, scond, amax, equed);
    }

    public void sgesvx(String fact, String trans, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, StringW equed, float[] r, int rOff, float[] c, int cOff,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, floatW rcond, float[] ferr, int ferrOff,
            float[] berr, int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        FloatGesvx result = jonum().sgesvx(Letters.as(Fact.class, "fact", fact), Letters.trans("trans", trans), n,
                nrhs, a, aOff, lda, af, afOff, ldaf, rows, 0, Letters.equed(fact, equed.val), r, rOff, c, cOff, b, bOff,
                ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.of(result.equed());
        rcond.val = result.rcond();
        work[workOff] = result.growth();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void sgesvx(String fact, String trans, int n, int nrhs, float[] a, int lda, float[] af, int ldaf,
            int[] ipiv, StringW equed, float[] r, float[] c, float[] b, int ldb, float[] x, int ldx, floatW rcond,
            float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        sgesvx(fact, trans, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, equed, r, 0, c, 0, b, 0, ldb, x, 0, ldx, rcond,
                ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void sposvx(String fact, String uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff,
            int ldaf, StringW equed, float[] s, int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            floatW rcond, float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        FloatPosvx result = jonum().sposvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                a, aOff, lda, af, afOff, ldaf, Letters.equed(fact, equed.val), s, sOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.ofSymmetric(result.equed());
        rcond.val = result.rcond();
    }

    public void sposvx(String fact, String uplo, int n, int nrhs, float[] a, int lda, float[] af, int ldaf,
            StringW equed, float[] s, float[] b, int ldb, float[] x, int ldx, floatW rcond, float[] ferr,
            float[] berr, float[] work, int[] iwork, intW info) {
        sposvx(fact, uplo, n, nrhs, a, 0, lda, af, 0, ldaf, equed, s, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0,
                work, 0, iwork, 0, info);
    }

    public void ssysvx(String fact, String uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff,
            int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            floatW rcond, float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff,
            int lwork, int[] iwork, int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        int[] rows = Indices.down(n, ipiv, ipivOff);
        FloatGtsvx result = jonum().ssysvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                a, aOff, lda, af, afOff, ldaf, rows, 0, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void ssysvx(String fact, String uplo, int n, int nrhs, float[] a, int lda, float[] af, int ldaf,
            int[] ipiv, float[] b, int ldb, float[] x, int ldx, floatW rcond, float[] ferr, float[] berr,
            float[] work, int lwork, int[] iwork, intW info) {
        ssysvx(fact, uplo, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0,
                work, 0, lwork, iwork, 0, info);
    }
}
