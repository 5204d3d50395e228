// Generated from DoubleNetlibCholesky.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatPoequ;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatCholesky], done by Jonum.
public abstract class FloatNetlibCholesky extends FloatNetlibBidiagonal {
    public void spotrf(String uplo, int n, float[] a, int aOff, int lda, intW info) {
        info.val = jonum().spotrf(Letters.uplo("uplo", uplo), n, a, aOff, lda);
    }

    public void spotrf(String uplo, int n, float[] a, int lda, intW info) {
        spotrf(uplo, n, a, 0, lda, info);
    }

    public void spotrs(String uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            intW info) {
        jonum().spotrs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, b, bOff, ldb);
        info.val = 0;
    }

    public void spotrs(String uplo, int n, int nrhs, float[] a, int lda, float[] b, int ldb, intW info) {
        spotrs(uplo, n, nrhs, a, 0, lda, b, 0, ldb, info);
    }

    public void spocon(String uplo, int n, float[] a, int aOff, int lda, float anorm, floatW rcond, float[] work,
            int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().spocon(Letters.uplo("uplo", uplo), n, a, aOff, lda, anorm);
        info.val = 0;
    }

    public void spocon(String uplo, int n, float[] a, int lda, float anorm, floatW rcond, float[] work, int[] iwork,
            intW info) {
        spocon(uplo, n, a, 0, lda, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void sposv(String uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            intW info) {
        info.val = jonum().sposv(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    public void sposv(String uplo, int n, int nrhs, float[] a, int lda, float[] b, int ldb, intW info) {
        sposv(uplo, n, nrhs, a, 0, lda, b, 0, ldb, info);
    }

    public void spotri(String uplo, int n, float[] a, int aOff, int lda, intW info) {
        info.val = jonum().spotri(Letters.uplo("uplo", uplo), n, a, aOff, lda);
    }

    public void spotri(String uplo, int n, float[] a, int lda, intW info) {
        spotri(uplo, n, a, 0, lda, info);
    }

    public void slauum(String uplo, int n, float[] a, int aOff, int lda, intW info) {
        jonum().slauum(Letters.uplo("uplo", uplo), n, a, aOff, lda);
        info.val = 0;
    }

    public void slauum(String uplo, int n, float[] a, int lda, intW info) {
        slauum(uplo, n, a, 0, lda, info);
    }

    public void spoequ(int n, float[] a, int aOff, int lda, float[] s, int sOff, floatW scond, floatW amax,
            intW info) {
        FloatPoequ result = jonum().spoequ(n, a, aOff, lda, s, sOff);
        info.val = result.info();
        scond.val = result.sCond();
        amax.val = result.amax();
    }

    public void spoequ(int n, float[] a, int lda, float[] s, floatW scond, floatW amax, intW info) {
        spoequ(n, a, 0, lda, s, 0, scond, amax, info);
    }
}
