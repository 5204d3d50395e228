package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleEigenSubset;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.DoubleSymmetricPencil;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [DoubleSymmetricPencil] in Java; the standard problem goes to the drivers for that.
public interface DoubleSymmetricPencilDrivers extends DoubleSymmetricPencil, DoubleSymmetricEigen, DoubleEigenSubset {
    /// What the routines call.
    Blas blas();

    @Override
    default void dsygst(int itype, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Dsygst.reduce(blas(), itype, uplo, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int dsygv(int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] w, int wOff) {
        return Dsygv.solve(blas(), itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, a, aOff, lda,
                () -> new Selected(dsyev(jobz, uplo, n, a, aOff, lda, w, wOff), n)).info();
    }

    @Override
    default int dsygvd(int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] w, int wOff) {
        return Dsygv.solve(blas(), itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, a, aOff, lda,
                () -> new Selected(dsyevd(jobz, uplo, n, a, aOff, lda, w, wOff), n)).info();
    }

    @Override
    default Selected dsygvx(int itype, Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff,
            double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        return Dsygv.solve(blas(), itype, jobz, uplo, n, a, aOff, lda, b, bOff, ldb, z, zOff, ldz,
                () -> dsyevx(jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                        ifail, ifailOff));
    }
}
