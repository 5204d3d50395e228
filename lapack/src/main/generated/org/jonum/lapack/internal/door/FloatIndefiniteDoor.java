// Generated from DoubleIndefiniteDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.FloatIndefinite;

/// The public door of the float routines for symmetric indefinite matrices: checks, then the drivers.
interface FloatIndefiniteDoor extends FloatIndefinite {
    /// The drivers behind the door; they may rely on the checks.
    FloatIndefinite drivers();

    @Override
    default int ssytrf(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("ssytrf", uplo, n, a, aOff, lda, ipiv, ipivOff);
        return drivers().ssytrf(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void ssytrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        system("ssytrs", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("ssytrs", n, ipiv, ipivOff);
        drivers().ssytrs(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default void ssytrs2(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        system("ssytrs2", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("ssytrs2", n, ipiv, ipivOff);
        drivers().ssytrs2(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int ssytri(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("ssytri", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("ssytri", n, ipiv, ipivOff);
        return drivers().ssytri(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default float ssycon(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float anorm) {
        matrix("ssycon", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("ssycon", n, ipiv, ipivOff);
        Checks.anorm("ssycon", anorm);
        return drivers().ssycon(uplo, n, a, aOff, lda, ipiv, ipivOff, anorm);
    }

    @Override
    default int ssysv(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        system("ssysv", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return drivers().ssysv(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int ssytrf_rook(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("ssytrf_rook", uplo, n, a, aOff, lda, ipiv, ipivOff);
        return drivers().ssytrf_rook(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void ssytrs_rook(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        system("ssytrs_rook", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("ssytrs_rook", n, ipiv, ipivOff);
        drivers().ssytrs_rook(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int ssytri_rook(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("ssytri_rook", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("ssytri_rook", n, ipiv, ipivOff);
        return drivers().ssytri_rook(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default float ssycon_rook(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float anorm) {
        matrix("ssycon_rook", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("ssycon_rook", n, ipiv, ipivOff);
        Checks.anorm("ssycon_rook", anorm);
        return drivers().ssycon_rook(uplo, n, a, aOff, lda, ipiv, ipivOff, anorm);
    }

    @Override
    default int ssysv_rook(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        system("ssysv_rook", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return drivers().ssysv_rook(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    private static void matrix(String routine, Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv,
            int ipivOff) {
        Checks.triangle(routine, uplo, n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.matrix(routine, "a", a, aOff, n, n, lda);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb) {
        Checks.triangle(routine, uplo, n);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "lda", lda, "n", n);
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.matrix(routine, "a", a, aOff, n, n, lda);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
        Args.matrix(routine, "b", b, bOff, n, nrhs, ldb);
        Overlap.refuse(routine, "b", b, bOff, n, nrhs, ldb, "a", a, aOff, n, n, lda);
    }
}
