package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.DoubleIndefinite;

/// The public door of the double routines for symmetric indefinite matrices: checks, then the drivers.
interface DoubleIndefiniteDoor extends DoubleIndefinite {
    /// The drivers behind the door; they may rely on the checks.
    DoubleIndefinite drivers();

    @Override
    default int dsytrf(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("dsytrf", uplo, n, a, aOff, lda, ipiv, ipivOff);
        return drivers().dsytrf(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void dsytrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        system("dsytrs", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("dsytrs", n, ipiv, ipivOff);
        drivers().dsytrs(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default void dsytrs2(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        system("dsytrs2", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("dsytrs2", n, ipiv, ipivOff);
        drivers().dsytrs2(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dsytri(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("dsytri", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("dsytri", n, ipiv, ipivOff);
        return drivers().dsytri(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default double dsycon(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double anorm) {
        matrix("dsycon", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("dsycon", n, ipiv, ipivOff);
        Checks.anorm("dsycon", anorm);
        return drivers().dsycon(uplo, n, a, aOff, lda, ipiv, ipivOff, anorm);
    }

    @Override
    default int dsysv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        system("dsysv", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return drivers().dsysv(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dsytrf_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("dsytrf_rook", uplo, n, a, aOff, lda, ipiv, ipivOff);
        return drivers().dsytrf_rook(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void dsytrs_rook(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        system("dsytrs_rook", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("dsytrs_rook", n, ipiv, ipivOff);
        drivers().dsytrs_rook(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dsytri_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        matrix("dsytri_rook", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("dsytri_rook", n, ipiv, ipivOff);
        return drivers().dsytri_rook(uplo, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default double dsycon_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double anorm) {
        matrix("dsycon_rook", uplo, n, a, aOff, lda, ipiv, ipivOff);
        Checks.exchanges("dsycon_rook", n, ipiv, ipivOff);
        Checks.anorm("dsycon_rook", anorm);
        return drivers().dsycon_rook(uplo, n, a, aOff, lda, ipiv, ipivOff, anorm);
    }

    @Override
    default int dsysv_rook(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        system("dsysv_rook", uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return drivers().dsysv_rook(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    private static void matrix(String routine, Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv,
            int ipivOff) {
        Checks.triangle(routine, uplo, n);
        Args.ld(routine, "lda", lda, "n", n);
        Args.matrix(routine, "a", a, aOff, n, n, lda);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb) {
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
