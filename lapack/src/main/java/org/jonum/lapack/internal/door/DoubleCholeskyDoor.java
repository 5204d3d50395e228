package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.DoubleCholesky;

/// The public door of the double Cholesky routines: checks, then the drivers.
interface DoubleCholeskyDoor extends DoubleCholesky {
    /// The drivers behind the door; they may rely on the checks.
    DoubleCholesky drivers();

    @Override
    default int dpotrf(Uplo uplo, int n, double[] a, int aOff, int lda) {
        Args.present("dpotrf", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpotrf", "n", n);
        Args.ld("dpotrf", "lda", lda, "n", n);
        Args.matrix("dpotrf", "a", a, aOff, n, n, lda);
        return drivers().dpotrf(uplo, n, a, aOff, lda);
    }

    @Override
    default void dpotrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        Args.present("dpotrs", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpotrs", "n", n);
        Args.dim("dpotrs", "nrhs", nrhs);
        Args.ld("dpotrs", "lda", lda, "n", n);
        Args.ld("dpotrs", "ldb", ldb, "n", n);
        Args.matrix("dpotrs", "a", a, aOff, n, n, lda);
        Args.matrix("dpotrs", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("dpotrs", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        drivers().dpotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default double dpocon(Uplo uplo, int n, double[] a, int aOff, int lda, double anorm) {
        Args.present("dpocon", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpocon", "n", n);
        Args.ld("dpocon", "lda", lda, "n", n);
        Args.matrix("dpocon", "a", a, aOff, n, n, lda);
        Checks.anorm("dpocon", anorm);
        return drivers().dpocon(uplo, n, a, aOff, lda, anorm);
    }
}
