package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.MixedRefinement;
import org.jonum.lapack.MixedSolve;

/// The public door of [MixedRefinement]: checks, then the drivers.
interface MixedRefinementDoor extends MixedRefinement {
    /// The drivers behind the door; they may rely on the checks.
    MixedRefinement drivers();

    @Override
    default MixedSolve dsgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx) {
        system("dsgesv", n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx);
        Args.vector("dsgesv", "ipiv", ipiv, ipivOff, n);
        return drivers().dsgesv(n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx);
    }

    @Override
    default MixedSolve dsposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx) {
        Args.present("dsposv", "uplo", uplo, "UPPER or LOWER");
        system("dsposv", n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx);
        return drivers().dsposv(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx);
    }

    private static void system(String routine, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx) {
        Args.dim(routine, "n", n);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "lda", lda, "n", n);
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.ld(routine, "ldx", ldx, "n", n);
        Operands operands = new Operands(routine);
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
    }
}
