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
}
