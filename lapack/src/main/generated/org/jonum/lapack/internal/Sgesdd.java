// Generated from Dgesdd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.SvdJob.ALL;
import static org.jonum.lapack.SvdJob.OVERWRITE;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Selected;
import org.jonum.lapack.SvdJob;

/// Singular value decomposition of a general matrix as in [Sgesvd], the bidiagonal matrix by divide and
/// conquer.
final class Sgesdd {
    private Sgesdd() {}

    /// S, U and VT.
    static int decompose(Blas blas, SvdJob jobz, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        SvdJob jobu = jobz == OVERWRITE && m < n ? ALL : jobz, jobvt = jobz == OVERWRITE && m >= n ? ALL : jobz;
        return Sgesvd.decompose(blas, Sgesdd::divide, jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff,
                ldvt);
    }

    private static Selected divide(Blas blas, float scale, int n, float[] d, int dOff, float[] e, FloatView x,
            FloatView yt) {
        boolean vectors = x.rows() > 0;
        int info = Sbdsdc.decompose(blas, Uplo.UPPER, vectors ? Compz.INITIALIZE : Compz.NONE, n, d, dOff, e, 0,
                x.data(), x.off(), x.cs(), yt.data(), yt.off(), yt.cs());
        return new Selected(info, n);
    }
}
