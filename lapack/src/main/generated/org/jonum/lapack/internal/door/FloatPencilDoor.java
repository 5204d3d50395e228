// Generated from DoublePencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatPencil;
import org.jonum.lapack.SchurJob;

/// The public door of the routines of [FloatPencil]: checks, then the drivers.
interface FloatPencilDoor extends FloatPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatPencil drivers();

    /// Rows and columns that were exchanged when balancing lie in the pencil.
    private static void exchanged(String name, int n, int ilo, int ihi, float[] scale, int off) {
        for (int i = 0; i < n; i++) {
            float k = scale[off + i];
            if ((i < ilo || i >= ihi) && !(k >= 0 && k < n)) {
                throw Args.bad("sggbak", name + "[" + (off + i) + "]", k, ">= 0 and < n = " + n);
            }
        }
    }

    @Override
    default Balanced sggbal(Balance job, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] lscale, int lscaleOff, float[] rscale, int rscaleOff) {
        Args.present("sggbal", "job", job, "NONE, PERMUTE, SCALE or BOTH");
        Args.dim("sggbal", "n", n);
        Args.ld("sggbal", "lda", lda, "n", n);
        Args.ld("sggbal", "ldb", ldb, "n", n);
        Operands operands = new Operands("sggbal");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("lscale", lscale, lscaleOff, n);
        operands.writes("rscale", rscale, rscaleOff, n);
        return drivers().sggbal(job, n, a, aOff, lda, b, bOff, ldb, lscale, lscaleOff, rscale,
                rscaleOff);
    }

    @Override
    default void sggbak(Balance job, Side side, int n, int ilo, int ihi, float[] lscale,
            int lscaleOff, float[] rscale, int rscaleOff, int m, float[] v, int vOff, int ldv) {
        Args.present("sggbak", "job", job, "NONE, PERMUTE, SCALE or BOTH");
        Args.present("sggbak", "side", side, "LEFT or RIGHT");
        Args.dim("sggbak", "n", n);
        Checks.atMost("sggbak", "ilo", ilo, "n", n);
        Ranges.between("sggbak", "ihi", ihi, "ilo", ilo, "n", n);
        Args.dim("sggbak", "m", m);
        Args.ld("sggbak", "ldv", ldv, "n", n);
        Operands operands = new Operands("sggbak");
        operands.reads("lscale", lscale, lscaleOff, n);
        operands.reads("rscale", rscale, rscaleOff, n);
        boolean permuted = job == Balance.PERMUTE || job == Balance.BOTH;
        if (permuted) exchanged("lscale", n, ilo, ihi, lscale, lscaleOff);
        if (permuted) exchanged("rscale", n, ilo, ihi, rscale, rscaleOff);
        operands.writes("v", v, vOff, n, m, ldv);
        drivers().sggbak(job, side, n, ilo, ihi, lscale, lscaleOff, rscale, rscaleOff, m, v, vOff,
                ldv);
    }

    @Override
    default void sgghrd(Compz compq, Compz compz, int n, int ilo, int ihi, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z,
            int zOff, int ldz) {
        Args.present("sgghrd", "compq", compq, "NONE, INITIALIZE or VECTORS");
        Args.present("sgghrd", "compz", compz, "NONE, INITIALIZE or VECTORS");
        Args.dim("sgghrd", "n", n);
        Checks.atMost("sgghrd", "ilo", ilo, "n", n);
        Ranges.between("sgghrd", "ihi", ihi, "ilo", ilo, "n", n);
        Args.ld("sgghrd", "lda", lda, "n", n);
        Args.ld("sgghrd", "ldb", ldb, "n", n);
        Operands operands = new Operands("sgghrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writesSquare("q", compq != Compz.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", compz != Compz.NONE, z, zOff, n, ldz);
        drivers().sgghrd(compq, compz, n, ilo, ihi, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z,
                zOff, ldz);
    }

    @Override
    default int shgeqz(SchurJob job, Compz compq, Compz compz, int n, int ilo, int ihi, float[] h,
            int hOff, int ldh, float[] t, int tOff, int ldt, float[] alphar, int alpharOff,
            float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q, int qOff,
            int ldq, float[] z, int zOff, int ldz) {
        Args.present("shgeqz", "job", job, "EIGENVALUES or SCHUR");
        Args.present("shgeqz", "compq", compq, "NONE, INITIALIZE or VECTORS");
        Args.present("shgeqz", "compz", compz, "NONE, INITIALIZE or VECTORS");
        Args.dim("shgeqz", "n", n);
        Checks.atMost("shgeqz", "ilo", ilo, "n", n);
        Ranges.between("shgeqz", "ihi", ihi, "ilo", ilo, "n", n);
        Args.ld("shgeqz", "ldh", ldh, "n", n);
        Args.ld("shgeqz", "ldt", ldt, "n", n);
        Operands operands = new Operands("shgeqz");
        operands.writes("h", h, hOff, n, n, ldh);
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("q", compq != Compz.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", compz != Compz.NONE, z, zOff, n, ldz);
        return drivers().shgeqz(job, compq, compz, n, ilo, ihi, h, hOff, ldh, t, tOff, ldt, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff, ldz);
    }
}
