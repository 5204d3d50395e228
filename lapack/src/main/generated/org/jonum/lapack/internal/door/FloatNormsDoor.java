// Generated from DoubleNormsDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatNorms;
import org.jonum.lapack.Norm;

/// The public door of the norms of float matrices: checks, then the drivers.
interface FloatNormsDoor extends FloatNorms {
    /// The drivers behind the door; they may rely on the checks.
    FloatNorms drivers();

    @Override
    default float slange(Norm norm, int m, int n, float[] a, int aOff, int lda) {
        Args.present("slange", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("slange", "m", m);
        Args.dim("slange", "n", n);
        Args.ld("slange", "lda", lda, "m", m);
        Args.matrix("slange", "a", a, aOff, m, n, lda);
        return drivers().slange(norm, m, n, a, aOff, lda);
    }

    @Override
    default float slansy(Norm norm, Uplo uplo, int n, float[] a, int aOff, int lda) {
        Args.present("slansy", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("slansy", "uplo", uplo, "UPPER or LOWER");
        Args.dim("slansy", "n", n);
        Args.ld("slansy", "lda", lda, "n", n);
        Args.matrix("slansy", "a", a, aOff, n, n, lda);
        return drivers().slansy(norm, uplo, n, a, aOff, lda);
    }

    @Override
    default float slantr(Norm norm, Uplo uplo, Diag diag, int m, int n, float[] a, int aOff,
            int lda) {
        Args.present("slantr", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("slantr", "uplo", uplo, "UPPER or LOWER");
        Args.present("slantr", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("slantr", "m", m);
        Args.dim("slantr", "n", n);
        Args.ld("slantr", "lda", lda, "m", m);
        Args.matrix("slantr", "a", a, aOff, m, n, lda);
        return drivers().slantr(norm, uplo, diag, m, n, a, aOff, lda);
    }
}
