package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.DoubleLu;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.Norm;

/// The public door of the double LU routines: checks, then the drivers.
interface DoubleLuDoor extends DoubleLu {
    /// The drivers behind the door; they may rely on the checks.
    DoubleLu drivers();

    @Override
    default int dgetrf(int m, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        Args.dim("dgetrf", "m", m);
        Args.dim("dgetrf", "n", n);
        Args.ld("dgetrf", "lda", lda, "m", m);
        Args.matrix("dgetrf", "a", a, aOff, m, n, lda);
        Args.vector("dgetrf", "ipiv", ipiv, ipivOff, Math.min(m, n));
        return drivers().dgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void dgetrs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb) {
        Args.present("dgetrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgetrs", "n", n);
        Args.dim("dgetrs", "nrhs", nrhs);
        Args.ld("dgetrs", "lda", lda, "n", n);
        Args.ld("dgetrs", "ldb", ldb, "n", n);
        Args.matrix("dgetrs", "a", a, aOff, n, n, lda);
        Checks.pivots("dgetrs", ipiv, ipivOff, n, "n", n);
        Args.matrix("dgetrs", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("dgetrs", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        drivers().dgetrs(trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        Args.dim("dgesv", "n", n);
        Args.dim("dgesv", "nrhs", nrhs);
        Args.ld("dgesv", "lda", lda, "n", n);
        Args.ld("dgesv", "ldb", ldb, "n", n);
        Args.matrix("dgesv", "a", a, aOff, n, n, lda);
        Args.vector("dgesv", "ipiv", ipiv, ipivOff, n);
        Args.matrix("dgesv", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("dgesv", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        return drivers().dgesv(n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default double dgecon(Norm norm, int n, double[] a, int aOff, int lda, double anorm) {
        Checks.conditionNorm("dgecon", norm);
        Args.dim("dgecon", "n", n);
        Args.ld("dgecon", "lda", lda, "n", n);
        Args.matrix("dgecon", "a", a, aOff, n, n, lda);
        Checks.anorm("dgecon", anorm);
        return drivers().dgecon(norm, n, a, aOff, lda, anorm);
    }

    @Override
    default void dlaswp(int n, double[] a, int aOff, int lda, int k1, int k2, int[] ipiv,
            int ipivOff, int incX) {
        Args.dim("dlaswp", "n", n);
        Args.ld("dlaswp", "lda", lda, "k2", k2);
        Args.dim("dlaswp", "k1", k1);
        if (k2 < k1) throw Args.bad("dlaswp", "k2", k2, ">= k1 = " + k1);
        Args.inc("dlaswp", "incX", incX);
        int rows = Checks.rowsMoved("dlaswp", k1, k2, ipiv, ipivOff, incX, lda);
        Args.matrix("dlaswp", "a", a, aOff, rows, n, lda);
        drivers().dlaswp(n, a, aOff, lda, k1, k2, ipiv, ipivOff, incX);
    }

    @Override
    default int dgetri(int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        Args.dim("dgetri", "n", n);
        Args.ld("dgetri", "lda", lda, "n", n);
        Args.matrix("dgetri", "a", a, aOff, n, n, lda);
        Checks.pivots("dgetri", ipiv, ipivOff, n, "n", n);
        return drivers().dgetri(n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default DoubleGeequ dgeequ(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff,
            double[] c, int cOff) {
        Args.dim("dgeequ", "m", m);
        Args.dim("dgeequ", "n", n);
        Args.ld("dgeequ", "lda", lda, "m", m);
        Operands operands = new Operands("dgeequ");
        operands.reads("a", a, aOff, m, n, lda);
        operands.writes("r", r, rOff, m);
        operands.writes("c", c, cOff, n);
        return drivers().dgeequ(m, n, a, aOff, lda, r, rOff, c, cOff);
    }
}
