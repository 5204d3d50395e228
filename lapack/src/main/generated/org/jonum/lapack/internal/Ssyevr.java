// Generated from Dsyevr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// Eigenvalues and vectors of a symmetric matrix by relatively robust representations.
final class Ssyevr {
    private Ssyevr() {}

    /// w := the eigenvalues wanted, ascending; Z := their vectors; A is destroyed.
    ///
    /// @return info = n if A is not finite, else 0
    static Selected solve(Blas blas, Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda,
            float vl, float vu, int il, int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
        int sure = Sstebz.sure(range, n, il, iu);
        return FloatSymmetricSubset.solve(blas, jobz, uplo, n, sure, a, aOff, lda, w, wOff, z, zOff, ldz,
                (d, e, scale) -> Sstemr.solve(blas, jobz, range, n, d, 0, e, 0, vl * scale, vu * scale, il, iu, w,
                        wOff, z, zOff, ldz));
    }
}
