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
        Checks.triangle("dpotrf", uplo, n);
        Args.ld("dpotrf", "lda", lda, "n", n);
        Args.matrix("dpotrf", "a", a, aOff, n, n, lda);
        return drivers().dpotrf(uplo, n, a, aOff, lda);
    }

    @Override
    default void dpotrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        Checks.triangle("dpotrs", uplo, n);
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
        Checks.triangle("dpocon", uplo, n);
        Args.ld("dpocon", "lda", lda, "n", n);
        Args.matrix("dpocon", "a", a, aOff, n, n, lda);
        Checks.anorm("dpocon", anorm);
        return drivers().dpocon(uplo, n, a, aOff, lda, anorm);
    }

    @Override
    default int dposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        Checks.triangle("dposv", uplo, n);
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
        Checks.triangle("dpotri", uplo, n);
        Args.ld("dpotri", "lda", lda, "n", n);
        Args.matrix("dpotri", "a", a, aOff, n, n, lda);
        return drivers().dpotri(uplo, n, a, aOff, lda);
    }

    @Override
    default void dlauum(Uplo uplo, int n, double[] a, int aOff, int lda) {
        Checks.triangle("dlauum", uplo, n);
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
        Checks.triangle("dpstrf", uplo, n);
        Args.ld("dpstrf", "lda", lda, "n", n);
        Args.matrix("dpstrf", "a", a, aOff, n, n, lda);
        Args.vector("dpstrf", "piv", piv, pivOff, n);
        if (Double.isNaN(tol)) throw Args.bad("dpstrf", "tol", tol, "a number");
        return drivers().dpstrf(uplo, n, a, aOff, lda, piv, pivOff, tol);
    }
}
