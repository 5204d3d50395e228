// Generated from DoubleSvdDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatSvd;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Svdx;

/// The routines of [FloatSvd] in Java.
public interface FloatSvdDrivers extends FloatSvd {
    /// What the routines call.
    Blas blas();

    @Override
    default int sgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        return Sgesvd.decompose(blas(), jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int sgesdd(SvdJob jobz, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff, float[] u,
            int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        return Sgesdd.decompose(blas(), jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int sgesvj(Part joba, Job jobu, Compz jobv, int m, int n, float[] a, int aOff, int lda, float[] sva,
            int svaOff, int mv, float[] v, int vOff, int ldv) {
        return Sgesvj.decompose(blas(), joba, jobu, jobv, m, n, a, aOff, lda, sva, svaOff, mv, v, vOff, ldv);
    }

    @Override
    default int sgejsv(SvdJob jobu, Job jobv, int m, int n, float[] a, int aOff, int lda, float[] sva, int svaOff,
            float[] u, int uOff, int ldu, float[] v, int vOff, int ldv) {
        return Sgejsv.decompose(blas(), jobu, jobv, m, n, a, aOff, lda, sva, svaOff, u, uOff, ldu, v, vOff, ldv);
    }

    @Override
    default Svdx sgesvdx(Job jobu, Job jobvt, Range range, int m, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float[] s, int sOff, float[] u, int uOff, int ldu, float[] vt, int vtOff,
            int ldvt) {
        Selected found = Sgesvdx.decompose(blas(), jobu, jobvt, range, m, n, a, aOff, lda, vl, vu, il, iu, s, sOff, u,
                uOff, ldu, vt, vtOff, ldvt);
        return new Svdx(found.info(), found.m());
    }
}
