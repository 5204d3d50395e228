// Generated from DoubleNetlibGeneralizedSvd.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Tgsja;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatGeneralizedSvd], done by Jonum.
public abstract class FloatNetlibGeneralizedSvd extends FloatNetlibEigenSubset {
    public void stgsja(String jobu, String jobv, String jobq, int m, int p, int n, int k, int l, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float tola, float tolb, float[] alpha, int alphaOff,
            float[] beta, int betaOff, float[] u, int uOff, int ldu, float[] v, int vOff, int ldv, float[] q,
            int qOff, int ldq, float[] work, int workOff, intW ncycle, intW info) {
        Tgsja result = jonum().stgsja(Letters.as(Compz.class, "jobu", jobu), Letters.as(Compz.class, "jobv", jobv),
                Letters.as(Compz.class, "jobq", jobq), m, p, n, k, l, a, aOff, lda, b, bOff, ldb, tola, tolb, alpha,
                alphaOff, beta, betaOff, u, uOff, ldu, v, vOff, ldv, q, qOff, ldq);
        info.val = result.info();
        ncycle.val = result.ncycle();
    }

    public void stgsja(String jobu, String jobv, String jobq, int m, int p, int n, int k, int l, float[] a, int lda,
            float[] b, int ldb, float tola, float tolb, float[] alpha, float[] beta, float[] u, int ldu,
            float[] v, int ldv, float[] q, int ldq, float[] work, intW ncycle, intW info) {
        stgsja(jobu, jobv, jobq, m, p, n, k, l, a, 0, lda, b, 0, ldb, tola, tolb, alpha, 0, beta, 0, u, 0, ldu, v, 0,
                ldv, q, 0, ldq, work, 0, ncycle, info);
    }
}
