package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleEigenSubset;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;

/// The routines of [DoubleEigenSubset] in Java.
public interface DoubleEigenSubsetDrivers extends DoubleEigenSubset {
    /// What the routines call.
    Blas blas();

    @Override
    default Stebz dstebz(Range range, EigenOrder order, int n, double vl, double vu, int il, int iu, double abstol,
            double[] d, int dOff, double[] e, int eOff, double[] w, int wOff, int[] iblock, int iblockOff,
            int[] isplit, int isplitOff) {
        return Dstebz.bisect(range, order, n, vl, vu, il, iu, abstol, d, dOff, e, eOff, w, wOff, iblock, iblockOff,
                isplit, isplitOff);
    }

    @Override
    default int dstein(int n, double[] d, int dOff, double[] e, int eOff, int m, double[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        return Dstein.iterate(blas(), n, d, dOff, e, eOff, m, w, wOff, iblock, iblockOff, isplit, isplitOff, z, zOff,
                ldz, ifail, ifailOff);
    }

    @Override
    default Selected dstemr(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        return Dstemr.solve(blas(), jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dstevx(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        return Dstevx.solve(blas(), jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected dstevr(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz) {
        return Dstemr.solve(blas(), jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dsyevx(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        return Dsyevx.solve(blas(), jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected dsyevr(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz) {
        return Dsyevr.solve(blas(), jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dsbevx(Job jobz, Range range, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] q,
            int qOff, int ldq, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z,
            int zOff, int ldz, int[] ifail, int ifailOff) {
        return Dsbevx.solve(blas(), Dsbev.vectors(jobz), range, uplo, n, kd, ab, abOff, ldab, q, qOff, ldq, vl, vu, il,
                iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
    }
}
