// Generated from DoubleNetlibIndefinite.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatIndefinite], done by Jonum.
public abstract class FloatNetlibIndefinite extends FloatNetlibHessenberg {
    public void ssytrf(String uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().ssytrf(Letters.uplo("uplo", uplo), n, a, aOff, lda, ipiv, ipivOff);
        Indices.up(n, ipiv, ipivOff);
    }

    public void ssytrf(String uplo, int n, float[] a, int lda, int[] ipiv, float[] work, int lwork, intW info) {
        ssytrf(uplo, n, a, 0, lda, ipiv, 0, work, 0, lwork, info);
    }

    public void ssytrs(String uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().ssytrs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void ssytrs(String uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb, intW info) {
        ssytrs(uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, info);
    }

    public void ssytri(String uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float[] work,
            int workOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        info.val = jonum().ssytri(Letters.uplo("uplo", uplo), n, a, aOff, lda, rows, 0);
    }

    public void ssytri(String uplo, int n, float[] a, int lda, int[] ipiv, float[] work, intW info) {
        ssytri(uplo, n, a, 0, lda, ipiv, 0, work, 0, info);
    }

    public void ssycon(String uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float anorm,
            floatW rcond, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().ssycon(Letters.uplo("uplo", uplo), n, a, aOff, lda, rows, 0, anorm);
        info.val = 0;
    }

    public void ssycon(String uplo, int n, float[] a, int lda, int[] ipiv, float anorm, floatW rcond, float[] work,
            int[] iwork, intW info) {
        ssycon(uplo, n, a, 0, lda, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void ssysv(String uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().ssysv(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void ssysv(String uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb, float[] work,
            int lwork, intW info) {
        ssysv(uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, work, 0, lwork, info);
    }
}
