package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// Some singular values and vectors of a general matrix as in [Dgesvd], those of the bidiagonal matrix by [Dbdsvdx].
final class Dgesvdx {
    private Dgesvdx() {}

    /// s := the singular values wanted, decreasing; U and VT := their vectors; A is destroyed.
    ///
    /// @return info > 0 if A is not finite, else 0
    static Selected decompose(Blas blas, Job jobu, Job jobvt, Range range, int m, int n, double[] a, int aOff, int lda,
            double vl, double vu, int il, int iu, double[] s, int sOff, double[] u, int uOff, int ldu, double[] vt,
            int vtOff, int ldvt) {
        int k = Math.min(m, n), most = range == Range.INDICES ? iu - il : k;
        DoubleView matrix = DoubleView.of(a, aOff, m, n, lda), none = matrix.block(0, 0, 0, 0);
        DoubleView left = jobu == Job.NONE ? none : DoubleView.of(u, uOff, m, most, ldu);
        DoubleView right = jobvt == Job.NONE ? none : DoubleView.of(vt, vtOff, most, n, ldvt);
        Dgesvd.Bidiagonal method = (la, scale, order, d, dOff, e, x, yt) -> Dbdsvdx.decompose(la, range, order, d, dOff,
                e, vl * scale, vu * scale, il, iu, d, dOff, x, yt.t());
        return Dgesvd.decompose(blas, method, Dstebz.sure(range, k, il, iu), matrix, s, sOff, left, right);
    }
}
