package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleGeneralizedSvd;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Tgsja;

/// The public door of the routines of [DoubleGeneralizedSvd]: checks, then the drivers.
interface DoubleGeneralizedSvdDoor extends DoubleGeneralizedSvd {
    /// The drivers behind the door; they may rely on the checks.
    DoubleGeneralizedSvd drivers();

    @Override
    default Ggsvp3 dggsvp3(Job jobu, Job jobv, Job jobq, int m, int p, int n, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double tola, double tolb, double[] u, int uOff,
            int ldu, double[] v, int vOff, int ldv, double[] q, int qOff, int ldq) {
        Args.present("dggsvp3", "jobu", jobu, "NONE or VECTORS");
        Args.present("dggsvp3", "jobv", jobv, "NONE or VECTORS");
        Args.present("dggsvp3", "jobq", jobq, "NONE or VECTORS");
        Args.dim("dggsvp3", "m", m);
        Args.dim("dggsvp3", "p", p);
        Args.dim("dggsvp3", "n", n);
        Args.ld("dggsvp3", "lda", lda, "m", m);
        Args.ld("dggsvp3", "ldb", ldb, "p", p);
        Args.ld("dggsvp3", "ldu", ldu, "m", jobu != Job.NONE ? m : 0);
        Args.ld("dggsvp3", "ldv", ldv, "p", jobv != Job.NONE ? p : 0);
        Args.ld("dggsvp3", "ldq", ldq, "n", jobq != Job.NONE ? n : 0);
        Operands operands = new Operands("dggsvp3");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        if (jobu != Job.NONE) operands.writes("u", u, uOff, m, m, ldu);
        if (jobv != Job.NONE) operands.writes("v", v, vOff, p, p, ldv);
        if (jobq != Job.NONE) operands.writes("q", q, qOff, n, n, ldq);
        return drivers().dggsvp3(jobu, jobv, jobq, m, p, n, a, aOff, lda, b, bOff, ldb, tola, tolb,
                u, uOff, ldu, v, vOff, ldv, q, qOff, ldq);
    }

    @Override
    default Tgsja dtgsja(Compz jobu, Compz jobv, Compz jobq, int m, int p, int n, int k, int l,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double tola, double tolb,
            double[] alpha, int alphaOff, double[] beta, int betaOff, double[] u, int uOff,
            int ldu, double[] v, int vOff, int ldv, double[] q, int qOff, int ldq) {
        Args.present("dtgsja", "jobu", jobu, "NONE, INITIALIZE or VECTORS");
        Args.present("dtgsja", "jobv", jobv, "NONE, INITIALIZE or VECTORS");
        Args.present("dtgsja", "jobq", jobq, "NONE, INITIALIZE or VECTORS");
        Args.dim("dtgsja", "m", m);
        Args.dim("dtgsja", "p", p);
        Args.dim("dtgsja", "n", n);
        Args.ld("dtgsja", "lda", lda, "m", m);
        Args.ld("dtgsja", "ldb", ldb, "p", p);
        Args.ld("dtgsja", "ldu", ldu, "m", jobu != Compz.NONE ? m : 0);
        Args.ld("dtgsja", "ldv", ldv, "p", jobv != Compz.NONE ? p : 0);
        Args.ld("dtgsja", "ldq", ldq, "n", jobq != Compz.NONE ? n : 0);
        Checks.atMost("dtgsja", "k", k, "min(m, n)", Math.min(m, n));
        Checks.atMost("dtgsja", "l", l, "min(p, n - k)", Math.min(p, n - k));
        Operands operands = new Operands("dtgsja");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("alpha", alpha, alphaOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobu != Compz.NONE) operands.writes("u", u, uOff, m, m, ldu);
        if (jobv != Compz.NONE) operands.writes("v", v, vOff, p, p, ldv);
        if (jobq != Compz.NONE) operands.writes("q", q, qOff, n, n, ldq);
        return drivers().dtgsja(jobu, jobv, jobq, m, p, n, k, l, a, aOff, lda, b, bOff, ldb, tola,
                tolb, alpha, alphaOff, beta, betaOff, u, uOff, ldu, v, vOff, ldv, q, qOff, ldq);
    }

    @Override
    default Ggsvd3 dggsvd3(Job jobu, Job jobv, Job jobq, int m, int n, int p, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] alpha, int alphaOff, double[] beta,
            int betaOff, double[] u, int uOff, int ldu, double[] v, int vOff, int ldv, double[] q,
            int qOff, int ldq, int[] iwork, int iworkOff) {
        Args.present("dggsvd3", "jobu", jobu, "NONE or VECTORS");
        Args.present("dggsvd3", "jobv", jobv, "NONE or VECTORS");
        Args.present("dggsvd3", "jobq", jobq, "NONE or VECTORS");
        Args.dim("dggsvd3", "m", m);
        Args.dim("dggsvd3", "n", n);
        Args.dim("dggsvd3", "p", p);
        Args.ld("dggsvd3", "lda", lda, "m", m);
        Args.ld("dggsvd3", "ldb", ldb, "p", p);
        Args.ld("dggsvd3", "ldu", ldu, "m", jobu != Job.NONE ? m : 0);
        Args.ld("dggsvd3", "ldv", ldv, "p", jobv != Job.NONE ? p : 0);
        Args.ld("dggsvd3", "ldq", ldq, "n", jobq != Job.NONE ? n : 0);
        Args.vector("dggsvd3", "iwork", iwork, iworkOff, n);
        Operands operands = new Operands("dggsvd3");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("alpha", alpha, alphaOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobu != Job.NONE) operands.writes("u", u, uOff, m, m, ldu);
        if (jobv != Job.NONE) operands.writes("v", v, vOff, p, p, ldv);
        if (jobq != Job.NONE) operands.writes("q", q, qOff, n, n, ldq);
        return drivers().dggsvd3(jobu, jobv, jobq, m, n, p, a, aOff, lda, b, bOff, ldb, alpha,
                alphaOff, beta, betaOff, u, uOff, ldu, v, vOff, ldv, q, qOff, ldq, iwork, iworkOff);
    }
}
