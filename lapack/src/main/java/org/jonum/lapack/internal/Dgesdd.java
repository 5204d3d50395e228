package org.jonum.lapack.internal;

import static org.jonum.lapack.SvdJob.ALL;
import static org.jonum.lapack.SvdJob.OVERWRITE;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Selected;
import org.jonum.lapack.SvdJob;

/// Singular value decomposition of a general matrix as in [Dgesvd], the bidiagonal matrix by divide and
/// conquer.
final class Dgesdd {
    private Dgesdd() {}

    /// S, U and VT.
    static int decompose(Blas blas, SvdJob jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        SvdJob jobu = jobz == OVERWRITE && m < n ? ALL : jobz, jobvt = jobz == OVERWRITE && m >= n ? ALL : jobz;
        return Dgesvd.decompose(blas, Dgesdd::divide, jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff,
                ldvt);
    }

    private static Selected divide(Blas blas, double scale, int n, double[] d, int dOff, double[] e, DoubleView x,
            DoubleView yt) {
        boolean vectors = x.rows() > 0;
        int info = Dbdsdc.decompose(blas, Uplo.UPPER, vectors ? Compz.INITIALIZE : Compz.NONE, n, d, dOff, e, 0,
                x.data(), x.off(), x.cs(), yt.data(), yt.off(), yt.cs());
        return new Selected(info, n);
    }
}
