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
}
