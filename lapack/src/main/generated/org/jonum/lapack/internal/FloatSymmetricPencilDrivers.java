// Generated from DoubleSymmetricPencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatEigenSubset;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.FloatSymmetricPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [FloatSymmetricPencil] in Java; the standard problem goes to the drivers for that.
public interface FloatSymmetricPencilDrivers extends FloatSymmetricPencil, FloatSymmetricEigen, FloatEigenSubset {
    /// What the routines call.
    Blas blas();

    @Override
    default void ssygst(int itype, Uplo uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Ssygst.reduce(blas(), itype, uplo, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int ssygv(int itype, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] w, int wOff) {
        return Ssygv.solve(blas(), itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, a, aOff, lda,
                () -> new Selected(ssyev(jobz, uplo, n, a, aOff, lda, w, wOff), n)).info();
    }

    @Override
    default int ssygvd(int itype, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] w, int wOff) {
        return Ssygv.solve(blas(), itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, a, aOff, lda,
                () -> new Selected(ssyevd(jobz, uplo, n, a, aOff, lda, w, wOff), n)).info();
    }

    @Override
    default Selected ssygvx(int itype, Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff,
            float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        return Ssygv.solve(blas(), itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, z, zOff, ldz,
                () -> ssyevx(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                        ifail, ifailOff));
    }
}
