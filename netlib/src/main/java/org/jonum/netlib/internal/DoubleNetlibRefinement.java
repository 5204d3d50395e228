package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Fact;
import org.netlib.util.StringW;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleRefinement], done by Jonum.
public abstract class DoubleNetlibRefinement extends DoubleNetlibQr {
    public void dgerfs(String trans, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dgerfs(Letters.trans("trans", trans), n, nrhs, a, aOff, lda, af, afOff, ldaf, rows, 0, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dgerfs(String trans, int n, int nrhs, double[] a, int lda, double[] af, int ldaf, int[] ipiv,
            double[] b, int ldb, double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork,
            intW info) {
        dgerfs(trans, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork,
                0, info);
    }

    public void dporfs(String uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff, int ldaf,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().dporfs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dporfs(String uplo, int n, int nrhs, double[] a, int lda, double[] af, int ldaf, double[] b, int ldb,
            double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dporfs(uplo, n, nrhs, a, 0, lda, af, 0, ldaf, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void dsyrfs(String uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dsyrfs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, af, afOff, ldaf, rows, 0, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dsyrfs(String uplo, int n, int nrhs, double[] a, int lda, double[] af, int ldaf, int[] ipiv, double[] b,
            int ldb, double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dsyrfs(uplo, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork,
                0, info);
    }

    public void dlaqge(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff, double[] c, int cOff,
            double rowcnd, double colcnd, double amax, StringW equed) {
        equed.val = Letters.of(jonum().dlaqge(m, n, a, aOff, lda, r, rOff, c, cOff, rowcnd, colcnd, amax));
    }

    public void dlaqge(int m, int n, double[] a, int lda, double[] r, double[] c, double rowcnd, double colcnd,
            double amax, StringW equed) {
        dlaqge(m, n, a, 0, lda, r, 0, c, 0, rowcnd, colcnd, amax, equed);
    }

    public void dlaqsy(String uplo, int n, double[] a, int aOff, int lda, double[] s, int sOff, double scond,
            double amax, StringW equed) {
        equed.val = Letters.ofSymmetric(jonum().dlaqsy(Letters.uplo("uplo", uplo), n, a, aOff, lda, s, sOff, scond,
                amax));
    }

    public void dlaqsy(String uplo, int n, double[] a, int lda, double[] s, double scond, double amax, StringW equed) {
        dlaqsy(uplo, n, a, 0, lda, s, 0, scond, amax, equed);
    }

    public void dgesvx(String fact, String trans, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, StringW equed, double[] r, int rOff, double[] c, int cOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, doubleW rcond, double[] ferr, int ferrOff,
            double[] berr, int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        DoubleGesvx result = jonum().dgesvx(Letters.as(Fact.class, "fact", fact), Letters.trans("trans", trans), n,
                nrhs, a, aOff, lda, af, afOff, ldaf, rows, 0, Letters.equed(fact, equed.val), r, rOff, c, cOff, b, bOff,
                ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.of(result.equed());
        rcond.val = result.rcond();
        work[workOff] = result.growth();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void dgesvx(String fact, String trans, int n, int nrhs, double[] a, int lda, double[] af, int ldaf,
            int[] ipiv, StringW equed, double[] r, double[] c, double[] b, int ldb, double[] x, int ldx, doubleW rcond,
            double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dgesvx(fact, trans, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, equed, r, 0, c, 0, b, 0, ldb, x, 0, ldx, rcond,
                ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void dposvx(String fact, String uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff,
            int ldaf, StringW equed, double[] s, int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            doubleW rcond, double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        DoublePosvx result = jonum().dposvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                a, aOff, lda, af, afOff, ldaf, Letters.equed(fact, equed.val), s, sOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.ofSymmetric(result.equed());
        rcond.val = result.rcond();
    }

    public void dposvx(String fact, String uplo, int n, int nrhs, double[] a, int lda, double[] af, int ldaf,
            StringW equed, double[] s, double[] b, int ldb, double[] x, int ldx, doubleW rcond, double[] ferr,
            double[] berr, double[] work, int[] iwork, intW info) {
        dposvx(fact, uplo, n, nrhs, a, 0, lda, af, 0, ldaf, equed, s, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0,
                work, 0, iwork, 0, info);
    }

    public void dsysvx(String fact, String uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff,
            int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            doubleW rcond, double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff,
            int lwork, int[] iwork, int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        int[] rows = Indices.down(n, ipiv, ipivOff);
        DoubleGtsvx result = jonum().dsysvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                a, aOff, lda, af, afOff, ldaf, rows, 0, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void dsysvx(String fact, String uplo, int n, int nrhs, double[] a, int lda, double[] af, int ldaf,
            int[] ipiv, double[] b, int ldb, double[] x, int ldx, doubleW rcond, double[] ferr, double[] berr,
            double[] work, int lwork, int[] iwork, intW info) {
        dsysvx(fact, uplo, n, nrhs, a, 0, lda, af, 0, ldaf, ipiv, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0,
                work, 0, lwork, iwork, 0, info);
    }
}
