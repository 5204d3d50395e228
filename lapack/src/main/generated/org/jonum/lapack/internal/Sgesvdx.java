// Generated from Dgesvdx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// Some singular values and vectors of a general matrix as in [Sgesvd], those of the bidiagonal matrix by [Sbdsvdx].
final class Sgesvdx {
    private Sgesvdx() {}

    /// s := the singular values wanted, decreasing; U and VT := their vectors; A is destroyed.
    ///
    /// @return info > 0 if A is not finite, else 0
    static Selected decompose(Blas blas, Job jobu, Job jobvt, Range range, int m, int n, float[] a, int aOff, int lda,
            float vl, float vu, int il, int iu, float[] s, int sOff, float[] u, int uOff, int ldu, float[] vt,
            int vtOff, int ldvt) {
        int k = Math.min(m, n), most = range == Range.INDICES ? iu - il : k;
        FloatView matrix = FloatView.of(a, aOff, m, n, lda), none = matrix.block(0, 0, 0, 0);
        FloatView left = jobu == Job.NONE ? none : FloatView.of(u, uOff, m, most, ldu);
        FloatView right = jobvt == Job.NONE ? none : FloatView.of(vt, vtOff, most, n, ldvt);
        Sgesvd.Bidiagonal method = (la, scale, order, d, dOff, e, x, yt) -> Sbdsvdx.decompose(la, range, order, d, dOff,
                e, vl * scale, vu * scale, il, iu, d, dOff, x, yt.t());
        return Sgesvd.decompose(blas, method, Sstebz.sure(range, k, il, iu), matrix, s, sOff, left, right);
    }
}
