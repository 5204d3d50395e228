// Generated from DoubleGeneralizedSvdDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatGeneralizedSvd;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Tgsja;

/// The public door of the routines of [FloatGeneralizedSvd]: checks, then the drivers.
interface FloatGeneralizedSvdDoor extends FloatGeneralizedSvd {
    /// The drivers behind the door; they may rely on the checks.
    FloatGeneralizedSvd drivers();

    @Override
    default Ggsvp3 sggsvp3(Job jobu, Job jobv, Job jobq, int m, int p, int n, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float tola, float tolb, float[] u, int uOff,
            int ldu, float[] v, int vOff, int ldv, float[] q, int qOff, int ldq) {
        Args.present("sggsvp3", "jobu", jobu, "NONE or VECTORS");
        Args.present("sggsvp3", "jobv", jobv, "NONE or VECTORS");
        Args.present("sggsvp3", "jobq", jobq, "NONE or VECTORS");
        Args.dim("sggsvp3", "m", m);
        Args.dim("sggsvp3", "p", p);
        Args.dim("sggsvp3", "n", n);
        Args.ld("sggsvp3", "lda", lda, "m", m);
        Args.ld("sggsvp3", "ldb", ldb, "p", p);
        Args.ld("sggsvp3", "ldu", ldu, "m", jobu != Job.NONE ? m : 0);
        Args.ld("sggsvp3", "ldv", ldv, "p", jobv != Job.NONE ? p : 0);
        Args.ld("sggsvp3", "ldq", ldq, "n", jobq != Job.NONE ? n : 0);
        Operands operands = new Operands("sggsvp3");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        if (jobu != Job.NONE) operands.writes("u", u, uOff, m, m, ldu);
        if (jobv != Job.NONE) operands.writes("v", v, vOff, p, p, ldv);
        if (jobq != Job.NONE) operands.writes("q", q, qOff, n, n, ldq);
        return drivers().sggsvp3(jobu, jobv, jobq, m, p, n, a, aOff, lda, b, bOff, ldb, tola, tolb,
                u, uOff, ldu, v, vOff, ldv, q, qOff, ldq);
    }

    @Override
    default Tgsja stgsja(Compz jobu, Compz jobv, Compz jobq, int m, int p, int n, int k, int l,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float tola, float tolb,
            float[] alpha, int alphaOff, float[] beta, int betaOff, float[] u, int uOff,
            int ldu, float[] v, int vOff, int ldv, float[] q, int qOff, int ldq) {
        Args.present("stgsja", "jobu", jobu, "NONE, INITIALIZE or VECTORS");
        Args.present("stgsja", "jobv", jobv, "NONE, INITIALIZE or VECTORS");
        Args.present("stgsja", "jobq", jobq, "NONE, INITIALIZE or VECTORS");
        Args.dim("stgsja", "m", m);
        Args.dim("stgsja", "p", p);
        Args.dim("stgsja", "n", n);
        Args.ld("stgsja", "lda", lda, "m", m);
        Args.ld("stgsja", "ldb", ldb, "p", p);
        Args.ld("stgsja", "ldu", ldu, "m", jobu != Compz.NONE ? m : 0);
        Args.ld("stgsja", "ldv", ldv, "p", jobv != Compz.NONE ? p : 0);
        Args.ld("stgsja", "ldq", ldq, "n", jobq != Compz.NONE ? n : 0);
        Checks.atMost("stgsja", "k", k, "min(m, n)", Math.min(m, n));
        Checks.atMost("stgsja", "l", l, "min(p, n - k)", Math.min(p, n - k));
        Operands operands = new Operands("stgsja");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("alpha", alpha, alphaOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobu != Compz.NONE) operands.writes("u", u, uOff, m, m, ldu);
        if (jobv != Compz.NONE) operands.writes("v", v, vOff, p, p, ldv);
        if (jobq != Compz.NONE) operands.writes("q", q, qOff, n, n, ldq);
        return drivers().stgsja(jobu, jobv, jobq, m, p, n, k, l, a, aOff, lda, b, bOff, ldb, tola,
                tolb, alpha, alphaOff, beta, betaOff, u, uOff, ldu, v, vOff, ldv, q, qOff, ldq);
    }

    @Override
    default Ggsvd3 sggsvd3(Job jobu, Job jobv, Job jobq, int m, int n, int p, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] alpha, int alphaOff, float[] beta,
            int betaOff, float[] u, int uOff, int ldu, float[] v, int vOff, int ldv, float[] q,
            int qOff, int ldq, int[] iwork, int iworkOff) {
        Args.present("sggsvd3", "jobu", jobu, "NONE or VECTORS");
        Args.present("sggsvd3", "jobv", jobv, "NONE or VECTORS");
        Args.present("sggsvd3", "jobq", jobq, "NONE or VECTORS");
        Args.dim("sggsvd3", "m", m);
        Args.dim("sggsvd3", "n", n);
        Args.dim("sggsvd3", "p", p);
        Args.ld("sggsvd3", "lda", lda, "m", m);
        Args.ld("sggsvd3", "ldb", ldb, "p", p);
        Args.ld("sggsvd3", "ldu", ldu, "m", jobu != Job.NONE ? m : 0);
        Args.ld("sggsvd3", "ldv", ldv, "p", jobv != Job.NONE ? p : 0);
        Args.ld("sggsvd3", "ldq", ldq, "n", jobq != Job.NONE ? n : 0);
        Args.vector("sggsvd3", "iwork", iwork, iworkOff, n);
        Operands operands = new Operands("sggsvd3");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("alpha", alpha, alphaOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobu != Job.NONE) operands.writes("u", u, uOff, m, m, ldu);
        if (jobv != Job.NONE) operands.writes("v", v, vOff, p, p, ldv);
        if (jobq != Job.NONE) operands.writes("q", q, qOff, n, n, ldq);
        return drivers().sggsvd3(jobu, jobv, jobq, m, n, p, a, aOff, lda, b, bOff, ldb, alpha,
                alphaOff, beta, betaOff, u, uOff, ldu, v, vOff, ldv, q, qOff, ldq, iwork, iworkOff);
    }
}
