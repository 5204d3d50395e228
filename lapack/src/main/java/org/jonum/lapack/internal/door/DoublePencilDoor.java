package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoublePencil;
import org.jonum.lapack.SchurJob;

/// The public door of the routines of [DoublePencil]: checks, then the drivers.
interface DoublePencilDoor extends DoublePencil {
    /// The drivers behind the door; they may rely on the checks.
    DoublePencil drivers();

    /// Rows and columns that were exchanged when balancing lie in the pencil.
    private static void exchanged(String name, int n, int ilo, int ihi, double[] scale, int off) {
        for (int i = 0; i < n; i++) {
            double k = scale[off + i];
            if ((i < ilo || i >= ihi) && !(k >= 0 && k < n)) {
                throw Args.bad("dggbak", name + "[" + (off + i) + "]", k, ">= 0 and < n = " + n);
            }
        }
    }

    @Override
    default Balanced dggbal(Balance job, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] lscale, int lscaleOff, double[] rscale, int rscaleOff) {
        Args.present("dggbal", "job", job, "NONE, PERMUTE, SCALE or BOTH");
        Args.dim("dggbal", "n", n);
        Args.ld("dggbal", "lda", lda, "n", n);
        Args.ld("dggbal", "ldb", ldb, "n", n);
        Operands operands = new Operands("dggbal");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("lscale", lscale, lscaleOff, n);
        operands.writes("rscale", rscale, rscaleOff, n);
        return drivers().dggbal(job, n, a, aOff, lda, b, bOff, ldb, lscale, lscaleOff, rscale,
                rscaleOff);
    }

    @Override
    default void dggbak(Balance job, Side side, int n, int ilo, int ihi, double[] lscale,
            int lscaleOff, double[] rscale, int rscaleOff, int m, double[] v, int vOff, int ldv) {
        Args.present("dggbak", "job", job, "NONE, PERMUTE, SCALE or BOTH");
        Args.present("dggbak", "side", side, "LEFT or RIGHT");
        Args.dim("dggbak", "n", n);
        Checks.atMost("dggbak", "ilo", ilo, "n", n);
        Ranges.between("dggbak", "ihi", ihi, "ilo", ilo, "n", n);
        Args.dim("dggbak", "m", m);
        Args.ld("dggbak", "ldv", ldv, "n", n);
        Operands operands = new Operands("dggbak");
        operands.reads("lscale", lscale, lscaleOff, n);
        operands.reads("rscale", rscale, rscaleOff, n);
        boolean permuted = job == Balance.PERMUTE || job == Balance.BOTH;
        if (permuted) exchanged("lscale", n, ilo, ihi, lscale, lscaleOff);
        if (permuted) exchanged("rscale", n, ilo, ihi, rscale, rscaleOff);
        operands.writes("v", v, vOff, n, m, ldv);
        drivers().dggbak(job, side, n, ilo, ihi, lscale, lscaleOff, rscale, rscaleOff, m, v, vOff,
                ldv);
    }

    @Override
    default void dgghrd(Compz compq, Compz compz, int n, int ilo, int ihi, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] q, int qOff, int ldq, double[] z,
            int zOff, int ldz) {
        Args.present("dgghrd", "compq", compq, "NONE, INITIALIZE or VECTORS");
        Args.present("dgghrd", "compz", compz, "NONE, INITIALIZE or VECTORS");
        Args.dim("dgghrd", "n", n);
        Checks.atMost("dgghrd", "ilo", ilo, "n", n);
        Ranges.between("dgghrd", "ihi", ihi, "ilo", ilo, "n", n);
        Args.ld("dgghrd", "lda", lda, "n", n);
        Args.ld("dgghrd", "ldb", ldb, "n", n);
        Operands operands = new Operands("dgghrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writesSquare("q", compq != Compz.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", compz != Compz.NONE, z, zOff, n, ldz);
        drivers().dgghrd(compq, compz, n, ilo, ihi, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z,
                zOff, ldz);
    }

    @Override
    default int dhgeqz(SchurJob job, Compz compq, Compz compz, int n, int ilo, int ihi, double[] h,
            int hOff, int ldh, double[] t, int tOff, int ldt, double[] alphar, int alpharOff,
            double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] q, int qOff,
            int ldq, double[] z, int zOff, int ldz) {
        Args.present("dhgeqz", "job", job, "EIGENVALUES or SCHUR");
        Args.present("dhgeqz", "compq", compq, "NONE, INITIALIZE or VECTORS");
        Args.present("dhgeqz", "compz", compz, "NONE, INITIALIZE or VECTORS");
        Args.dim("dhgeqz", "n", n);
        Checks.atMost("dhgeqz", "ilo", ilo, "n", n);
        Ranges.between("dhgeqz", "ihi", ihi, "ilo", ilo, "n", n);
        Args.ld("dhgeqz", "ldh", ldh, "n", n);
        Args.ld("dhgeqz", "ldt", ldt, "n", n);
        Operands operands = new Operands("dhgeqz");
        operands.writes("h", h, hOff, n, n, ldh);
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("q", compq != Compz.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", compz != Compz.NONE, z, zOff, n, ldz);
        return drivers().dhgeqz(job, compq, compz, n, ilo, ihi, h, hOff, ldh, t, tOff, ldt, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff, ldz);
    }
}
