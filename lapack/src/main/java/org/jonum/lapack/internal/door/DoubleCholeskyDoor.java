package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.DoubleCholesky;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.Pstrf;

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

    @Override
    default int dposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        Args.present("dposv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dposv", "n", n);
        Args.dim("dposv", "nrhs", nrhs);
        Args.ld("dposv", "lda", lda, "n", n);
        Args.ld("dposv", "ldb", ldb, "n", n);
        Args.matrix("dposv", "a", a, aOff, n, n, lda);
        Args.matrix("dposv", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("dposv", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        return drivers().dposv(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int dpotri(Uplo uplo, int n, double[] a, int aOff, int lda) {
        Args.present("dpotri", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpotri", "n", n);
        Args.ld("dpotri", "lda", lda, "n", n);
        Args.matrix("dpotri", "a", a, aOff, n, n, lda);
        return drivers().dpotri(uplo, n, a, aOff, lda);
    }

    @Override
    default void dlauum(Uplo uplo, int n, double[] a, int aOff, int lda) {
        Args.present("dlauum", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dlauum", "n", n);
        Args.ld("dlauum", "lda", lda, "n", n);
        Args.matrix("dlauum", "a", a, aOff, n, n, lda);
        drivers().dlauum(uplo, n, a, aOff, lda);
    }

    @Override
    default DoublePoequ dpoequ(int n, double[] a, int aOff, int lda, double[] s, int sOff) {
        Args.dim("dpoequ", "n", n);
        Args.ld("dpoequ", "lda", lda, "n", n);
        Args.matrix("dpoequ", "a", a, aOff, n, n, lda);
        Args.vector("dpoequ", "s", s, sOff, n, 1);
        Overlap.refuse("dpoequ", "s", s, sOff, n, 1, n, "a", a, aOff, n, n, lda);
        return drivers().dpoequ(n, a, aOff, lda, s, sOff);
    }

    @Override
    default Pstrf dpstrf(Uplo uplo, int n, double[] a, int aOff, int lda, int[] piv, int pivOff,
            double tol) {
        Args.present("dpstrf", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dpstrf", "n", n);
        Args.ld("dpstrf", "lda", lda, "n", n);
        Args.matrix("dpstrf", "a", a, aOff, n, n, lda);
        Args.vector("dpstrf", "piv", piv, pivOff, n);
        if (Double.isNaN(tol)) throw Args.bad("dpstrf", "tol", tol, "a number");
        return drivers().dpstrf(uplo, n, a, aOff, lda, piv, pivOff, tol);
    }
}
