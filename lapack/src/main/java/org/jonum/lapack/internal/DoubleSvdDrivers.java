package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleSvd;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Svdx;

/// The routines of [DoubleSvd] in Java.
public interface DoubleSvdDrivers extends DoubleSvd {
    /// What the routines call.
    Blas blas();

    @Override
    default int dgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        return Dgesvd.decompose(blas(), jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int dgesdd(SvdJob jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff, double[] u,
            int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        return Dgesdd.decompose(blas(), jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int dgesvj(Part joba, Job jobu, Compz jobv, int m, int n, double[] a, int aOff, int lda, double[] sva,
            int svaOff, int mv, double[] v, int vOff, int ldv) {
        return Dgesvj.decompose(blas(), joba, jobu, jobv, m, n, a, aOff, lda, sva, svaOff, mv, v, vOff, ldv);
    }

    @Override
    default int dgejsv(SvdJob jobu, Job jobv, int m, int n, double[] a, int aOff, int lda, double[] sva, int svaOff,
            double[] u, int uOff, int ldu, double[] v, int vOff, int ldv) {
        return Dgejsv.decompose(blas(), jobu, jobv, m, n, a, aOff, lda, sva, svaOff, u, uOff, ldu, v, vOff, ldv);
    }

    @Override
    default Svdx dgesvdx(Job jobu, Job jobvt, Range range, int m, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double[] s, int sOff, double[] u, int uOff, int ldu, double[] vt, int vtOff,
            int ldvt) {
        Selected found = Dgesvdx.decompose(blas(), jobu, jobvt, range, m, n, a, aOff, lda, vl, vu, il, iu, s, sOff, u,
                uOff, ldu, vt, vtOff, ldvt);
        return new Svdx(found.info(), found.m());
    }
}
