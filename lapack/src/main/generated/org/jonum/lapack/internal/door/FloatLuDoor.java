// Generated from DoubleLuDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.FloatLu;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.Norm;

/// The public door of the float LU routines: checks, then the drivers.
interface FloatLuDoor extends FloatLu {
    /// The drivers behind the door; they may rely on the checks.
    FloatLu drivers();

    @Override
    default int sgetrf(int m, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        Args.dim("sgetrf", "m", m);
        Args.dim("sgetrf", "n", n);
        Args.ld("sgetrf", "lda", lda, "m", m);
        Args.matrix("sgetrf", "a", a, aOff, m, n, lda);
        Args.vector("sgetrf", "ipiv", ipiv, ipivOff, Math.min(m, n));
        return drivers().sgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void sgetrs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb) {
        Args.present("sgetrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgetrs", "n", n);
        Args.dim("sgetrs", "nrhs", nrhs);
        Args.ld("sgetrs", "lda", lda, "n", n);
        Args.ld("sgetrs", "ldb", ldb, "n", n);
        Args.matrix("sgetrs", "a", a, aOff, n, n, lda);
        Checks.pivots("sgetrs", ipiv, ipivOff, n, "n", n);
        Args.matrix("sgetrs", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("sgetrs", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        drivers().sgetrs(trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int sgesv(int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        Args.dim("sgesv", "n", n);
        Args.dim("sgesv", "nrhs", nrhs);
        Args.ld("sgesv", "lda", lda, "n", n);
        Args.ld("sgesv", "ldb", ldb, "n", n);
        Args.matrix("sgesv", "a", a, aOff, n, n, lda);
        Args.vector("sgesv", "ipiv", ipiv, ipivOff, n);
        Args.matrix("sgesv", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("sgesv", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        return drivers().sgesv(n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default float sgecon(Norm norm, int n, float[] a, int aOff, int lda, float anorm) {
        Checks.conditionNorm("sgecon", norm);
        Args.dim("sgecon", "n", n);
        Args.ld("sgecon", "lda", lda, "n", n);
        Args.matrix("sgecon", "a", a, aOff, n, n, lda);
        Checks.anorm("sgecon", anorm);
        return drivers().sgecon(norm, n, a, aOff, lda, anorm);
    }

    @Override
    default void slaswp(int n, float[] a, int aOff, int lda, int k1, int k2, int[] ipiv,
            int ipivOff, int incX) {
        Args.dim("slaswp", "n", n);
        Args.ld("slaswp", "lda", lda, "k2", k2);
        Args.dim("slaswp", "k1", k1);
        if (k2 < k1) throw Args.bad("slaswp", "k2", k2, ">= k1 = " + k1);
        Args.inc("slaswp", "incX", incX);
        int rows = Checks.rowsMoved("slaswp", k1, k2, ipiv, ipivOff, incX, lda);
        Args.matrix("slaswp", "a", a, aOff, rows, n, lda);
        drivers().slaswp(n, a, aOff, lda, k1, k2, ipiv, ipivOff, incX);
    }

    @Override
    default int sgetri(int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        Args.dim("sgetri", "n", n);
        Args.ld("sgetri", "lda", lda, "n", n);
        Args.matrix("sgetri", "a", a, aOff, n, n, lda);
        Checks.pivots("sgetri", ipiv, ipivOff, n, "n", n);
        return drivers().sgetri(n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default FloatGeequ sgeequ(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff,
            float[] c, int cOff) {
        Args.dim("sgeequ", "m", m);
        Args.dim("sgeequ", "n", n);
        Args.ld("sgeequ", "lda", lda, "m", m);
        Operands operands = new Operands("sgeequ");
        operands.reads("a", a, aOff, m, n, lda);
        operands.writes("r", r, rOff, m);
        operands.writes("c", c, cOff, n);
        return drivers().sgeequ(m, n, a, aOff, lda, r, rOff, c, cOff);
    }
}
