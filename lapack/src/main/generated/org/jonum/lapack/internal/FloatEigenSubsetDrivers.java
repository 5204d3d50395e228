// Generated from DoubleEigenSubsetDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatEigenSubset;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;

/// The routines of [FloatEigenSubset] in Java.
public interface FloatEigenSubsetDrivers extends FloatEigenSubset {
    /// What the routines call.
    Blas blas();

    @Override
    default Stebz sstebz(Range range, EigenOrder order, int n, float vl, float vu, int il, int iu, float abstol,
            float[] d, int dOff, float[] e, int eOff, float[] w, int wOff, int[] iblock, int iblockOff,
            int[] isplit, int isplitOff) {
        return Sstebz.bisect(range, order, n, vl, vu, il, iu, abstol, d, dOff, e, eOff, w, wOff, iblock, iblockOff,
                isplit, isplitOff);
    }

    @Override
    default int sstein(int n, float[] d, int dOff, float[] e, int eOff, int m, float[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        return Sstein.iterate(blas(), n, d, dOff, e, eOff, m, w, wOff, iblock, iblockOff, isplit, isplitOff, z, zOff,
                ldz, ifail, ifailOff);
    }

    @Override
    default Selected sstemr(Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
        return Sstemr.solve(blas(), jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected sstevx(Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        return Sstevx.solve(blas(), jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected sstevr(Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz) {
        return Sstemr.solve(blas(), jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected ssyevx(Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        return Ssyevx.solve(blas(), jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                ifail, ifailOff);
    }

    @Override
    default Selected ssyevr(Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz) {
        return Ssyevr.solve(blas(), jobz, range, uplo, n, a, aOff, lda, vl, vu, il, iu, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected ssbevx(Job jobz, Range range, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] q,
            int qOff, int ldq, float vl, float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z,
            int zOff, int ldz, int[] ifail, int ifailOff) {
        return Ssbevx.solve(blas(), Ssbev.vectors(jobz), range, uplo, n, kd, ab, abOff, ldab, q, qOff, ldq, vl, vu, il,
                iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
    }
}
