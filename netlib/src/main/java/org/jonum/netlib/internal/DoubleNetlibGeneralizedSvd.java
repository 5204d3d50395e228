package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Tgsja;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleGeneralizedSvd], done by Jonum.
public abstract class DoubleNetlibGeneralizedSvd extends DoubleNetlibEigenSubset {
    public void dtgsja(String jobu, String jobv, String jobq, int m, int p, int n, int k, int l, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double tola, double tolb, double[] alpha, int alphaOff,
            double[] beta, int betaOff, double[] u, int uOff, int ldu, double[] v, int vOff, int ldv, double[] q,
            int qOff, int ldq, double[] work, int workOff, intW ncycle, intW info) {
        Tgsja result = jonum().dtgsja(Letters.as(Compz.class, "jobu", jobu), Letters.as(Compz.class, "jobv", jobv),
                Letters.as(Compz.class, "jobq", jobq), m, p, n, k, l, a, aOff, lda, b, bOff, ldb, tola, tolb, alpha,
                alphaOff, beta, betaOff, u, uOff, ldu, v, vOff, ldv, q, qOff, ldq);
        info.val = result.info();
        ncycle.val = result.ncycle();
    }

    public void dtgsja(String jobu, String jobv, String jobq, int m, int p, int n, int k, int l, double[] a, int lda,
            double[] b, int ldb, double tola, double tolb, double[] alpha, double[] beta, double[] u, int ldu,
            double[] v, int ldv, double[] q, int ldq, double[] work, intW ncycle, intW info) {
        dtgsja(jobu, jobv, jobq, m, p, n, k, l, a, 0, lda, b, 0, ldb, tola, tolb, alpha, 0, beta, 0, u, 0, ldu, v, 0,
                ldv, q, 0, ldq, work, 0, ncycle, info);
    }
}
