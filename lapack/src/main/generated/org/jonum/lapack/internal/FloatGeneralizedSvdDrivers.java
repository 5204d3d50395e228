// Generated from DoubleGeneralizedSvdDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatGeneralizedSvd;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Tgsja;

/// The routines of [FloatGeneralizedSvd] in Java.
public interface FloatGeneralizedSvdDrivers extends FloatGeneralizedSvd {
    /// What the routines call.
    Blas blas();

    /// An orthogonal matrix of that order; none, without rows, if it is not wanted.
    private static FloatView factor(Job job, int order, float[] a, float[] x, int xOff, int ldx) {
        return job == Job.NONE ? FloatView.of(a, 0, 0, order, 1) : FloatView.of(x, xOff, order, order, ldx);
    }

    private static FloatView factor(Compz job, int order, float[] a, float[] x, int xOff, int ldx) {
        FloatView factor = factor(job == Compz.NONE ? Job.NONE : Job.VECTORS, order, a, x, xOff, ldx);
        if (job == Compz.INITIALIZE) FloatPencilReduction.identity(factor);
        return factor;
    }

    @Override
    default Ggsvp3 sggsvp3(Job jobu, Job jobv, Job jobq, int m, int p, int n, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float tola, float tolb, float[] u, int uOff,
            int ldu, float[] v, int vOff, int ldv, float[] q, int qOff, int ldq) {
        return Sggsvp3.reduce(blas(), FloatView.of(a, aOff, m, n, lda), FloatView.of(b, bOff, p, n, ldb), tola, tolb,
                factor(jobu, m, a, u, uOff, ldu), factor(jobv, p, a, v, vOff, ldv), factor(jobq, n, a, q, qOff, ldq));
    }

    @Override
    default Tgsja stgsja(Compz jobu, Compz jobv, Compz jobq, int m, int p, int n, int k, int l,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float tola, float tolb,
            float[] alpha, int alphaOff, float[] beta, int betaOff, float[] u, int uOff,
            int ldu, float[] v, int vOff, int ldv, float[] q, int qOff, int ldq) {
        return Stgsja.iterate(blas(), k, l, FloatView.of(a, aOff, m, n, lda), FloatView.of(b, bOff, p, n, ldb), tola,
                tolb,
                alpha, alphaOff, beta, betaOff, factor(jobu, m, a, u, uOff, ldu), factor(jobv, p, a, v, vOff, ldv),
                factor(jobq, n, a, q, qOff, ldq));
    }

    @Override
    default Ggsvd3 sggsvd3(Job jobu, Job jobv, Job jobq, int m, int n, int p, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] alpha, int alphaOff, float[] beta,
            int betaOff, float[] u, int uOff, int ldu, float[] v, int vOff, int ldv, float[] q,
            int qOff, int ldq, int[] iwork, int iworkOff) {
        return Sggsvd3.decompose(blas(), FloatView.of(a, aOff, m, n, lda), FloatView.of(b, bOff, p, n, ldb), alpha,
                alphaOff,
                beta, betaOff, factor(jobu, m, a, u, uOff, ldu), factor(jobv, p, a, v, vOff, ldv),
                factor(jobq, n, a, q, qOff, ldq), iwork, iworkOff);
    }
}
