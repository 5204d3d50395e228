// Generated from DoubleNetlibNorms.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Norm;

/// netlib's float routines of the family of [org.jonum.lapack.FloatNorms], done by Jonum.
public abstract class FloatNetlibNorms extends FloatNetlibLu {
    public float slange(String norm, int m, int n, float[] a, int aOff, int lda, float[] work, int workOff) {
        return jonum().slange(Letters.as(Norm.class, "norm", norm), m, n, a, aOff, lda);
    }

    public float slange(String norm, int m, int n, float[] a, int lda, float[] work) {
        return slange(norm, m, n, a, 0, lda, work, 0);
    }

    public float slansy(String norm, String uplo, int n, float[] a, int aOff, int lda, float[] work, int workOff) {
        return jonum().slansy(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), n, a, aOff, lda);
    }

    public float slansy(String norm, String uplo, int n, float[] a, int lda, float[] work) {
        return slansy(norm, uplo, n, a, 0, lda, work, 0);
    }

    public float slantr(String norm, String uplo, String diag, int m, int n, float[] a, int aOff, int lda,
            float[] work, int workOff) {
        return jonum().slantr(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), Letters.diag("diag",
                diag), m, n, a, aOff, lda);
    }

    public float slantr(String norm, String uplo, String diag, int m, int n, float[] a, int lda, float[] work) {
        return slantr(norm, uplo, diag, m, n, a, 0, lda, work, 0);
    }

    public float slangb(String norm, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] work,
            int workOff) {
        return jonum().slangb(Letters.as(Norm.class, "norm", norm), n, kl, ku, ab, abOff, ldab);
    }

    public float slangb(String norm, int n, int kl, int ku, float[] ab, int ldab, float[] work) {
        return slangb(norm, n, kl, ku, ab, 0, ldab, work, 0);
    }

    public float slansb(String norm, String uplo, int n, int k, float[] ab, int abOff, int ldab, float[] work,
            int workOff) {
        return jonum().slansb(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), n, k, ab, abOff, ldab);
    }

    public float slansb(String norm, String uplo, int n, int k, float[] ab, int ldab, float[] work) {
        return slansb(norm, uplo, n, k, ab, 0, ldab, work, 0);
    }

    public float slantb(String norm, String uplo, String diag, int n, int k, float[] ab, int abOff, int ldab,
            float[] work, int workOff) {
        return jonum().slantb(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), Letters.diag("diag",
                diag), n, k, ab, abOff, ldab);
    }

    public float slantb(String norm, String uplo, String diag, int n, int k, float[] ab, int ldab, float[] work) {
        return slantb(norm, uplo, diag, n, k, ab, 0, ldab, work, 0);
    }

    public float slangt(String norm, int n, float[] dl, int dlOff, float[] d, int dOff, float[] du, int duOff) {
        return jonum().slangt(Letters.as(Norm.class, "norm", norm), n, dl, dlOff, d, dOff, du, duOff);
    }

    public float slangt(String norm, int n, float[] dl, float[] d, float[] du) {
        return slangt(norm, n, dl, 0, d, 0, du, 0);
    }

    public float slanst(String norm, int n, float[] d, int dOff, float[] e, int eOff) {
        return jonum().slanst(Letters.as(Norm.class, "norm", norm), n, d, dOff, e, eOff);
    }

    public float slanst(String norm, int n, float[] d, float[] e) {
        return slanst(norm, n, d, 0, e, 0);
    }

    public float slanhs(String norm, int n, float[] a, int aOff, int lda, float[] work, int workOff) {
        return jonum().slanhs(Letters.as(Norm.class, "norm", norm), n, a, aOff, lda);
    }

    public float slanhs(String norm, int n, float[] a, int lda, float[] work) {
        return slanhs(norm, n, a, 0, lda, work, 0);
    }

    public float slansp(String norm, String uplo, int n, float[] ap, int apOff, float[] work, int workOff) {
        return jonum().slansp(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), n, ap, apOff);
    }

    public float slansp(String norm, String uplo, int n, float[] ap, float[] work) {
        return slansp(norm, uplo, n, ap, 0, work, 0);
    }

    public float slantp(String norm, String uplo, String diag, int n, float[] ap, int apOff, float[] work,
            int workOff) {
        return jonum().slantp(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), Letters.diag("diag",
                diag), n, ap, apOff);
    }

    public float slantp(String norm, String uplo, String diag, int n, float[] ap, float[] work) {
        return slantp(norm, uplo, diag, n, ap, 0, work, 0);
    }
}
