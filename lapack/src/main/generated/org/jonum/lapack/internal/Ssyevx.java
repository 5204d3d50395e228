// Generated from Dsyevx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// Eigenvalues and vectors of a symmetric matrix by bisection and inverse iteration.
final class Ssyevx {
    private Ssyevx() {}

    /// w := the eigenvalues wanted, ascending; Z := their vectors; ifail := the numbers of those that failed, from 1; A is
    /// destroyed.
    ///
    /// @return info: how many vectors failed; n if A is not finite
    static Selected solve(Blas blas, Job jobz, Range range, Uplo uplo, int n, float[] a, int aOff, int lda,
            float vl, float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] ifail, int ifailOff) {
        int sure = Sstebz.sure(range, n, il, iu);
        for (int k = 0; k < sure && jobz == Job.VECTORS; k++) ifail[ifailOff + k] = k + 1;
        return FloatSymmetricSubset.solve(blas, jobz, uplo, n, sure, a, aOff, lda, w, wOff, z, zOff, ldz,
                (d, e, scale) -> Sstevx.solve(blas, jobz, range, n, d, 0, e, 0, vl * scale, vu * scale, il, iu,
                        abstol * scale, w, wOff, z, zOff, ldz, ifail, ifailOff));
    }
}
