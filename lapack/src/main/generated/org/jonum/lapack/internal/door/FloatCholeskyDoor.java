// Generated from DoubleCholeskyDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.FloatCholesky;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.Pstrf;

/// The public door of the float Cholesky routines: checks, then the drivers.
interface FloatCholeskyDoor extends FloatCholesky {
    /// The drivers behind the door; they may rely on the checks.
    FloatCholesky drivers();

    @Override
    default int spotrf(Uplo uplo, int n, float[] a, int aOff, int lda) {
        Checks.triangle("spotrf", uplo, n);
        Args.ld("spotrf", "lda", lda, "n", n);
        Args.matrix("spotrf", "a", a, aOff, n, n, lda);
        return drivers().spotrf(uplo, n, a, aOff, lda);
    }

    @Override
    default void spotrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb) {
        Checks.triangle("spotrs", uplo, n);
        Args.dim("spotrs", "nrhs", nrhs);
        Args.ld("spotrs", "lda", lda, "n", n);
        Args.ld("spotrs", "ldb", ldb, "n", n);
        Args.matrix("spotrs", "a", a, aOff, n, n, lda);
        Args.matrix("spotrs", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("spotrs", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        drivers().spotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default float spocon(Uplo uplo, int n, float[] a, int aOff, int lda, float anorm) {
        Checks.triangle("spocon", uplo, n);
        Args.ld("spocon", "lda", lda, "n", n);
        Args.matrix("spocon", "a", a, aOff, n, n, lda);
        Checks.anorm("spocon", anorm);
        return drivers().spocon(uplo, n, a, aOff, lda, anorm);
    }

    @Override
    default int sposv(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb) {
        Checks.triangle("sposv", uplo, n);
        Args.dim("sposv", "nrhs", nrhs);
        Args.ld("sposv", "lda", lda, "n", n);
        Args.ld("sposv", "ldb", ldb, "n", n);
        Args.matrix("sposv", "a", a, aOff, n, n, lda);
        Args.matrix("sposv", "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse("sposv", "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
        return drivers().sposv(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int spotri(Uplo uplo, int n, float[] a, int aOff, int lda) {
        Checks.triangle("spotri", uplo, n);
        Args.ld("spotri", "lda", lda, "n", n);
        Args.matrix("spotri", "a", a, aOff, n, n, lda);
        return drivers().spotri(uplo, n, a, aOff, lda);
    }

    @Override
    default void slauum(Uplo uplo, int n, float[] a, int aOff, int lda) {
        Checks.triangle("slauum", uplo, n);
        Args.ld("slauum", "lda", lda, "n", n);
        Args.matrix("slauum", "a", a, aOff, n, n, lda);
        drivers().slauum(uplo, n, a, aOff, lda);
    }

    @Override
    default FloatPoequ spoequ(int n, float[] a, int aOff, int lda, float[] s, int sOff) {
        Args.dim("spoequ", "n", n);
        Args.ld("spoequ", "lda", lda, "n", n);
        Args.matrix("spoequ", "a", a, aOff, n, n, lda);
        Args.vector("spoequ", "s", s, sOff, n, 1);
        Overlap.refuse("spoequ", "s", s, sOff, n, 1, n, "a", a, aOff, n, n, lda);
        return drivers().spoequ(n, a, aOff, lda, s, sOff);
    }

    @Override
    default Pstrf spstrf(Uplo uplo, int n, float[] a, int aOff, int lda, int[] piv, int pivOff,
            float tol) {
        Checks.triangle("spstrf", uplo, n);
        Args.ld("spstrf", "lda", lda, "n", n);
        Args.matrix("spstrf", "a", a, aOff, n, n, lda);
        Args.vector("spstrf", "piv", piv, pivOff, n);
        if (Float.isNaN(tol)) throw Args.bad("spstrf", "tol", tol, "a number");
        return drivers().spstrf(uplo, n, a, aOff, lda, piv, pivOff, tol);
    }
}
