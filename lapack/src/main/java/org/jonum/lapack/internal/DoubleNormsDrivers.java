package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.Norm;

/// The norms of double matrices in Java.
public interface DoubleNormsDrivers extends DoubleNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default double dlange(Norm norm, int m, int n, double[] a, int aOff, int lda) {
        return Dlange.norm(blas(), norm, m, n, a, aOff, lda);
    }

    @Override
    default double dlansy(Norm norm, Uplo uplo, int n, double[] a, int aOff, int lda) {
        return Dlansy.norm(blas(), norm, uplo, n, a, aOff, lda);
    }

    @Override
    default double dlantr(Norm norm, Uplo uplo, Diag diag, int m, int n, double[] a, int aOff,
            int lda) {
        return Dlantr.norm(blas(), norm, uplo, diag, m, n, a, aOff, lda);
    }

    @Override
    default double dlangb(Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab) {
        return Dlangb.norm(blas(), norm, n, kl, ku, ab, abOff, ldab);
    }

    @Override
    default double dlansb(Norm norm, Uplo uplo, int n, int k, double[] ab, int abOff, int ldab) {
        return Dlansb.norm(blas(), norm, uplo, n, k, ab, abOff, ldab);
    }

    @Override
    default double dlantb(Norm norm, Uplo uplo, Diag diag, int n, int k, double[] ab, int abOff,
            int ldab) {
        return Dlantb.norm(blas(), norm, uplo, diag, n, k, ab, abOff, ldab);
    }

    @Override
    default double dlangt(Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff) {
        return Dlangt.norm(blas(), norm, n, dl, dlOff, d, dOff, du, duOff);
    }

    @Override
    default double dlanst(Norm norm, int n, double[] d, int dOff, double[] e, int eOff) {
        return Dlanst.norm(blas(), norm, n, d, dOff, e, eOff);
    }

    @Override
    default double dlanhs(Norm norm, int n, double[] a, int aOff, int lda) {
        return Dlanhs.norm(blas(), norm, n, a, aOff, lda);
    }

    @Override
    default double dlansp(Norm norm, Uplo uplo, int n, double[] ap, int apOff) {
        return Dlansp.norm(blas(), norm, uplo, n, ap, apOff);
    }

    @Override
    default double dlantp(Norm norm, Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        return Dlantp.norm(blas(), norm, uplo, diag, n, ap, apOff);
    }
}
