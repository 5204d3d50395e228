package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.Norm;

/// The public door of the norms of double matrices: checks, then the drivers.
interface DoubleNormsDoor extends DoubleNorms {
    /// The drivers behind the door; they may rely on the checks.
    DoubleNorms drivers();

    @Override
    default double dlange(Norm norm, int m, int n, double[] a, int aOff, int lda) {
        Args.present("dlange", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.dim("dlange", "m", m);
        Args.dim("dlange", "n", n);
        Args.ld("dlange", "lda", lda, "m", m);
        Args.matrix("dlange", "a", a, aOff, m, n, lda);
        return drivers().dlange(norm, m, n, a, aOff, lda);
    }

    @Override
    default double dlansy(Norm norm, Uplo uplo, int n, double[] a, int aOff, int lda) {
        Args.present("dlansy", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("dlansy", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dlansy", "n", n);
        Args.ld("dlansy", "lda", lda, "n", n);
        Args.matrix("dlansy", "a", a, aOff, n, n, lda);
        return drivers().dlansy(norm, uplo, n, a, aOff, lda);
    }

    @Override
    default double dlantr(Norm norm, Uplo uplo, Diag diag, int m, int n, double[] a, int aOff,
            int lda) {
        Args.present("dlantr", "norm", norm, "ONE, INF, FROBENIUS or MAX");
        Args.present("dlantr", "uplo", uplo, "UPPER or LOWER");
        Args.present("dlantr", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("dlantr", "m", m);
        Args.dim("dlantr", "n", n);
        Args.ld("dlantr", "lda", lda, "m", m);
        Args.matrix("dlantr", "a", a, aOff, m, n, lda);
        return drivers().dlantr(norm, uplo, diag, m, n, a, aOff, lda);
    }
}
