// Generated from DoubleBidiagonalDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatBidiagonal;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Svdx;
import org.jonum.lapack.Vect;

/// The public door of the routines of [FloatBidiagonal]: checks, then the drivers.
interface FloatBidiagonalDoor extends FloatBidiagonal {
    /// The drivers behind the door; they may rely on the checks.
    FloatBidiagonal drivers();

    @Override
    default void sgebrd(int m, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tauq, int tauqOff, float[] taup, int taupOff) {
        Args.dim("sgebrd", "m", m);
        Args.dim("sgebrd", "n", n);
        Args.ld("sgebrd", "lda", lda, "m", m);
        Operands operands = new Operands("sgebrd");
        operands.writes("a", a, aOff, m, n, lda);
        int k = Math.min(m, n), beside = Math.max(0, k - 1);
        operands.writes("d", d, dOff, k);
        operands.writes("e", e, eOff, beside);
        operands.writes("tauq", tauq, tauqOff, k);
        operands.writes("taup", taup, taupOff, k);
        drivers().sgebrd(m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
    }

    @Override
    default void sorgbr(Vect vect, int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Args.present("sorgbr", "vect", vect, "Q or P");
        Args.dim("sorgbr", "m", m);
        boolean q = vect == Vect.Q;
        int least = q ? Math.min(m, k) : m, most = q ? m : Integer.MAX_VALUE;
        if (n < least || n > most || !q && m < Math.min(n, k)) {
            throw Args.bad("sorgbr", "n", n, q ? ">= min(m, k) = " + least + " and <= m = " + m
                    : ">= m = " + m + " where m >= min(n, k), k = " + k);
        }
        Args.dim("sorgbr", "k", k);
        Args.ld("sorgbr", "lda", lda, "m", m);
        Operands operands = new Operands("sorgbr");
        operands.writes("a", a, aOff, m, n, lda);
        int taus = Math.min(q ? m : n, k);
        operands.reads("tau", tau, tauOff, taus);
        drivers().sorgbr(vect, m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormbr(Vect vect, Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Args.present("sormbr", "vect", vect, "Q or P");
        Args.present("sormbr", "side", side, "LEFT or RIGHT");
        Args.present("sormbr", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sormbr", "m", m);
        Args.dim("sormbr", "n", n);
        Args.dim("sormbr", "k", k);
        boolean q = vect == Vect.Q;
        int order = side == Side.LEFT ? m : n, taus = Math.min(order, k);
        int rows = q ? order : taus, cols = q ? taus : order;
        String orderName = side == Side.LEFT ? "m" : "n";
        Args.ld("sormbr", "lda", lda, q ? orderName : "min(" + orderName + ", k)", rows);
        Args.ld("sormbr", "ldc", ldc, "m", m);
        Operands operands = new Operands("sormbr");
        operands.reads("a", a, aOff, rows, cols, lda);
        operands.reads("tau", tau, tauOff, taus);
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().sormbr(vect, side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int sbdsqr(Uplo uplo, int n, int ncvt, int nru, int ncc, float[] d, int dOff, float[] e, int eOff,
            float[] vt, int vtOff, int ldvt, float[] u, int uOff, int ldu, float[] c, int cOff, int ldc) {
        Args.present("sbdsqr", "uplo", uplo, "UPPER or LOWER");
        Args.dim("sbdsqr", "n", n);
        Args.dim("sbdsqr", "ncvt", ncvt);
        Args.dim("sbdsqr", "nru", nru);
        Args.dim("sbdsqr", "ncc", ncc);
        Args.ld("sbdsqr", "ldvt", ldvt, "n", ncvt == 0 ? 1 : n);
        Args.ld("sbdsqr", "ldu", ldu, "nru", nru);
        Args.ld("sbdsqr", "ldc", ldc, "n", ncc == 0 ? 1 : n);
        int beside = Math.max(0, n - 1);
        Operands operands = new Operands("sbdsqr");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, beside);
        if (ncvt > 0) operands.writes("vt", vt, vtOff, n, ncvt, ldvt);
        if (nru > 0) operands.writes("u", u, uOff, nru, n, ldu);
        if (ncc > 0) operands.writes("c", c, cOff, n, ncc, ldc);
        return drivers().sbdsqr(uplo, n, ncvt, nru, ncc, d, dOff, e, eOff, vt, vtOff, ldvt, u, uOff, ldu, c, cOff,
                ldc);
    }

    @Override
    default int sbdsdc(Uplo uplo, Compz compq, int n, float[] d, int dOff, float[] e, int eOff, float[] u,
            int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        Args.present("sbdsdc", "uplo", uplo, "UPPER or LOWER");
        Args.present("sbdsdc", "compq", compq, "NONE or INITIALIZE");
        if (compq == Compz.VECTORS) throw Args.bad("sbdsdc", "compq", compq, "NONE or INITIALIZE");
        Args.dim("sbdsdc", "n", n);
        int order = compq == Compz.NONE ? 0 : n, beside = Math.max(0, n - 1);
        Args.ld("sbdsdc", "ldu", ldu, "n", order);
        Args.ld("sbdsdc", "ldvt", ldvt, "n", order);
        Operands operands = new Operands("sbdsdc");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, beside);
        if (order > 0) {
            operands.writes("u", u, uOff, n, n, ldu);
            operands.writes("vt", vt, vtOff, n, n, ldvt);
        }
        return drivers().sbdsdc(uplo, compq, n, d, dOff, e, eOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default Svdx sbdsvdx(Uplo uplo, Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff,
            float vl, float vu, int il, int iu, float[] s, int sOff, float[] z, int zOff, int ldz) {
        Args.present("sbdsvdx", "uplo", uplo, "UPPER or LOWER");
        Args.present("sbdsvdx", "jobz", jobz, "NONE or VECTORS");
        Args.present("sbdsvdx", "range", range, "ALL, VALUES or INDICES");
        Args.dim("sbdsvdx", "n", n);
        Selection.checkSizes("sbdsvdx", range, n, vl, vu, il, iu);
        Operands operands = new Operands("sbdsvdx");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        int most = Selection.most(range, n, il, iu), rows = jobz == Job.NONE ? 0 : Math.multiplyExact(2, n);
        Args.ld("sbdsvdx", "ldz", ldz, "2 n", rows);
        operands.writes("s", s, sOff, most);
        if (rows > 0) operands.writes("z", z, zOff, rows, most, ldz);
        return drivers().sbdsvdx(uplo, jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, s, sOff, z, zOff, ldz);
    }

    @Override
    default int slasq1(int n, float[] d, int dOff, float[] e, int eOff) {
        Args.dim("slasq1", "n", n);
        Operands operands = new Operands("slasq1");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        return drivers().slasq1(n, d, dOff, e, eOff);
    }
}
