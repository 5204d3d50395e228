package org.jonum.netlib.internal;

import org.jonum.lapack.Norm;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleNorms], done by Jonum.
public abstract class DoubleNetlibNorms extends DoubleNetlibLu {
    public double dlange(String norm, int m, int n, double[] a, int aOff, int lda, double[] work, int workOff) {
        return jonum().dlange(Letters.as(Norm.class, "norm", norm), m, n, a, aOff, lda);
    }

    public double dlange(String norm, int m, int n, double[] a, int lda, double[] work) {
        return dlange(norm, m, n, a, 0, lda, work, 0);
    }

    public double dlansy(String norm, String uplo, int n, double[] a, int aOff, int lda, double[] work, int workOff) {
        return jonum().dlansy(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), n, a, aOff, lda);
    }

    public double dlansy(String norm, String uplo, int n, double[] a, int lda, double[] work) {
        return dlansy(norm, uplo, n, a, 0, lda, work, 0);
    }

    public double dlantr(String norm, String uplo, String diag, int m, int n, double[] a, int aOff, int lda,
            double[] work, int workOff) {
        return jonum().dlantr(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), Letters.diag("diag",
                diag), m, n, a, aOff, lda);
    }

    public double dlantr(String norm, String uplo, String diag, int m, int n, double[] a, int lda, double[] work) {
        return dlantr(norm, uplo, diag, m, n, a, 0, lda, work, 0);
    }

    public double dlangb(String norm, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] work,
            int workOff) {
        return jonum().dlangb(Letters.as(Norm.class, "norm", norm), n, kl, ku, ab, abOff, ldab);
    }

    public double dlangb(String norm, int n, int kl, int ku, double[] ab, int ldab, double[] work) {
        return dlangb(norm, n, kl, ku, ab, 0, ldab, work, 0);
    }

    public double dlansb(String norm, String uplo, int n, int k, double[] ab, int abOff, int ldab, double[] work,
            int workOff) {
        return jonum().dlansb(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), n, k, ab, abOff, ldab);
    }

    public double dlansb(String norm, String uplo, int n, int k, double[] ab, int ldab, double[] work) {
        return dlansb(norm, uplo, n, k, ab, 0, ldab, work, 0);
    }

    public double dlantb(String norm, String uplo, String diag, int n, int k, double[] ab, int abOff, int ldab,
            double[] work, int workOff) {
        return jonum().dlantb(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), Letters.diag("diag",
                diag), n, k, ab, abOff, ldab);
    }

    public double dlantb(String norm, String uplo, String diag, int n, int k, double[] ab, int ldab, double[] work) {
        return dlantb(norm, uplo, diag, n, k, ab, 0, ldab, work, 0);
    }

    public double dlangt(String norm, int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff) {
        return jonum().dlangt(Letters.as(Norm.class, "norm", norm), n, dl, dlOff, d, dOff, du, duOff);
    }

    public double dlangt(String norm, int n, double[] dl, double[] d, double[] du) {
        return dlangt(norm, n, dl, 0, d, 0, du, 0);
    }

    public double dlanst(String norm, int n, double[] d, int dOff, double[] e, int eOff) {
        return jonum().dlanst(Letters.as(Norm.class, "norm", norm), n, d, dOff, e, eOff);
    }

    public double dlanst(String norm, int n, double[] d, double[] e) {
        return dlanst(norm, n, d, 0, e, 0);
    }

    public double dlanhs(String norm, int n, double[] a, int aOff, int lda, double[] work, int workOff) {
        return jonum().dlanhs(Letters.as(Norm.class, "norm", norm), n, a, aOff, lda);
    }

    public double dlanhs(String norm, int n, double[] a, int lda, double[] work) {
        return dlanhs(norm, n, a, 0, lda, work, 0);
    }

    public double dlansp(String norm, String uplo, int n, double[] ap, int apOff, double[] work, int workOff) {
        return jonum().dlansp(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), n, ap, apOff);
    }

    public double dlansp(String norm, String uplo, int n, double[] ap, double[] work) {
        return dlansp(norm, uplo, n, ap, 0, work, 0);
    }

    public double dlantp(String norm, String uplo, String diag, int n, double[] ap, int apOff, double[] work,
            int workOff) {
        return jonum().dlantp(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo), Letters.diag("diag",
                diag), n, ap, apOff);
    }

    public double dlantp(String norm, String uplo, String diag, int n, double[] ap, double[] work) {
        return dlantp(norm, uplo, diag, n, ap, 0, work, 0);
    }
}
