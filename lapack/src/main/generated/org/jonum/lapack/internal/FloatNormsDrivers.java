// Generated from DoubleNormsDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatNorms;
import org.jonum.lapack.Norm;

/// The norms of float matrices in Java.
public interface FloatNormsDrivers extends FloatNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default float slange(Norm norm, int m, int n, float[] a, int aOff, int lda) {
        return Slange.norm(blas(), norm, m, n, a, aOff, lda);
    }

    @Override
    default float slansy(Norm norm, Uplo uplo, int n, float[] a, int aOff, int lda) {
        return Slansy.norm(blas(), norm, uplo, n, a, aOff, lda);
    }

    @Override
    default float slantr(Norm norm, Uplo uplo, Diag diag, int m, int n, float[] a, int aOff,
            int lda) {
        return Slantr.norm(blas(), norm, uplo, diag, m, n, a, aOff, lda);
    }

    @Override
    default float slangb(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab) {
        return Slangb.norm(blas(), norm, n, kl, ku, ab, abOff, ldab);
    }

    @Override
    default float slansb(Norm norm, Uplo uplo, int n, int k, float[] ab, int abOff, int ldab) {
        return Slansb.norm(blas(), norm, uplo, n, k, ab, abOff, ldab);
    }

    @Override
    default float slantb(Norm norm, Uplo uplo, Diag diag, int n, int k, float[] ab, int abOff,
            int ldab) {
        return Slantb.norm(blas(), norm, uplo, diag, n, k, ab, abOff, ldab);
    }

    @Override
    default float slangt(Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff) {
        return Slangt.norm(blas(), norm, n, dl, dlOff, d, dOff, du, duOff);
    }

    @Override
    default float slanst(Norm norm, int n, float[] d, int dOff, float[] e, int eOff) {
        return Slanst.norm(blas(), norm, n, d, dOff, e, eOff);
    }

    @Override
    default float slanhs(Norm norm, int n, float[] a, int aOff, int lda) {
        return Slanhs.norm(blas(), norm, n, a, aOff, lda);
    }

    @Override
    default float slansp(Norm norm, Uplo uplo, int n, float[] ap, int apOff) {
        return Slansp.norm(blas(), norm, uplo, n, ap, apOff);
    }

    @Override
    default float slantp(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        return Slantp.norm(blas(), norm, uplo, diag, n, ap, apOff);
    }
}
