package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleGeneralizedSvd;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Tgsja;

/// The routines of [DoubleGeneralizedSvd] in Java.
public interface DoubleGeneralizedSvdDrivers extends DoubleGeneralizedSvd {
    /// What the routines call.
    Blas blas();

    /// An orthogonal matrix of that order; none, without rows, if it is not wanted.
    private static DoubleView factor(Job job, int order, double[] a, double[] x, int xOff, int ldx) {
        return job == Job.NONE ? DoubleView.of(a, 0, 0, order, 1) : DoubleView.of(x, xOff, order, order, ldx);
    }

    private static DoubleView factor(Compz job, int order, double[] a, double[] x, int xOff, int ldx) {
        DoubleView factor = factor(job == Compz.NONE ? Job.NONE : Job.VECTORS, order, a, x, xOff, ldx);
        if (job == Compz.INITIALIZE) DoublePencilReduction.identity(factor);
        return factor;
    }

    @Override
    default Ggsvp3 dggsvp3(Job jobu, Job jobv, Job jobq, int m, int p, int n, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double tola, double tolb, double[] u, int uOff,
            int ldu, double[] v, int vOff, int ldv, double[] q, int qOff, int ldq) {
        return Dggsvp3.reduce(blas(), DoubleView.of(a, aOff, m, n, lda), DoubleView.of(b, bOff, p, n, ldb), tola, tolb,
                factor(jobu, m, a, u, uOff, ldu), factor(jobv, p, a, v, vOff, ldv), factor(jobq, n, a, q, qOff, ldq));
    }

    @Override
    default Tgsja dtgsja(Compz jobu, Compz jobv, Compz jobq, int m, int p, int n, int k, int l,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double tola, double tolb,
            double[] alpha, int alphaOff, double[] beta, int betaOff, double[] u, int uOff,
            int ldu, double[] v, int vOff, int ldv, double[] q, int qOff, int ldq) {
        return Dtgsja.iterate(blas(), k, l, DoubleView.of(a, aOff, m, n, lda), DoubleView.of(b, bOff, p, n, ldb), tola,
                tolb,
                alpha, alphaOff, beta, betaOff, factor(jobu, m, a, u, uOff, ldu), factor(jobv, p, a, v, vOff, ldv),
                factor(jobq, n, a, q, qOff, ldq));
    }

    @Override
    default Ggsvd3 dggsvd3(Job jobu, Job jobv, Job jobq, int m, int n, int p, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] alpha, int alphaOff, double[] beta,
            int betaOff, double[] u, int uOff, int ldu, double[] v, int vOff, int ldv, double[] q,
            int qOff, int ldq, int[] iwork, int iworkOff) {
        return Dggsvd3.decompose(blas(), DoubleView.of(a, aOff, m, n, lda), DoubleView.of(b, bOff, p, n, ldb), alpha,
                alphaOff,
                beta, betaOff, factor(jobu, m, a, u, uOff, ldu), factor(jobv, p, a, v, vOff, ldv),
                factor(jobq, n, a, q, qOff, ldq), iwork, iworkOff);
    }
}
