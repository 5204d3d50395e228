package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleBidiagonal;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Svdx;
import org.jonum.lapack.Vect;

/// The public door of the routines of [DoubleBidiagonal]: checks, then the drivers.
interface DoubleBidiagonalDoor extends DoubleBidiagonal {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBidiagonal drivers();

    @Override
    default void dgebrd(int m, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tauq, int tauqOff, double[] taup, int taupOff) {
        Args.dim("dgebrd", "m", m);
        Args.dim("dgebrd", "n", n);
        Args.ld("dgebrd", "lda", lda, "m", m);
        Operands operands = new Operands("dgebrd");
        operands.writes("a", a, aOff, m, n, lda);
        int k = Math.min(m, n), beside = Math.max(0, k - 1);
        operands.writes("d", d, dOff, k);
        operands.writes("e", e, eOff, beside);
        operands.writes("tauq", tauq, tauqOff, k);
        operands.writes("taup", taup, taupOff, k);
        drivers().dgebrd(m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
    }

    @Override
    default void dorgbr(Vect vect, int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Args.present("dorgbr", "vect", vect, "Q or P");
        Args.dim("dorgbr", "m", m);
        boolean q = vect == Vect.Q;
        int least = q ? Math.min(m, k) : m, most = q ? m : Integer.MAX_VALUE;
        if (n < least || n > most || !q && m < Math.min(n, k)) {
            throw Args.bad("dorgbr", "n", n, q ? ">= min(m, k) = " + least + " and <= m = " + m
                    : ">= m = " + m + " where m >= min(n, k), k = " + k);
        }
        Args.dim("dorgbr", "k", k);
        Args.ld("dorgbr", "lda", lda, "m", m);
        Operands operands = new Operands("dorgbr");
        operands.writes("a", a, aOff, m, n, lda);
        int taus = Math.min(q ? m : n, k);
        operands.reads("tau", tau, tauOff, taus);
        drivers().dorgbr(vect, m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormbr(Vect vect, Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Args.present("dormbr", "vect", vect, "Q or P");
        Args.present("dormbr", "side", side, "LEFT or RIGHT");
        Args.present("dormbr", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dormbr", "m", m);
        Args.dim("dormbr", "n", n);
        Args.dim("dormbr", "k", k);
        boolean q = vect == Vect.Q;
        int order = side == Side.LEFT ? m : n, taus = Math.min(order, k);
        int rows = q ? order : taus, cols = q ? taus : order;
        String orderName = side == Side.LEFT ? "m" : "n";
        Args.ld("dormbr", "lda", lda, q ? orderName : "min(" + orderName + ", k)", rows);
        Args.ld("dormbr", "ldc", ldc, "m", m);
        Operands operands = new Operands("dormbr");
        operands.reads("a", a, aOff, rows, cols, lda);
        operands.reads("tau", tau, tauOff, taus);
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().dormbr(vect, side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dbdsqr(Uplo uplo, int n, int ncvt, int nru, int ncc, double[] d, int dOff, double[] e, int eOff,
            double[] vt, int vtOff, int ldvt, double[] u, int uOff, int ldu, double[] c, int cOff, int ldc) {
        Args.present("dbdsqr", "uplo", uplo, "UPPER or LOWER");
        Args.dim("dbdsqr", "n", n);
        Args.dim("dbdsqr", "ncvt", ncvt);
        Args.dim("dbdsqr", "nru", nru);
        Args.dim("dbdsqr", "ncc", ncc);
        Args.ld("dbdsqr", "ldvt", ldvt, "n", ncvt == 0 ? 1 : n);
        Args.ld("dbdsqr", "ldu", ldu, "nru", nru);
        Args.ld("dbdsqr", "ldc", ldc, "n", ncc == 0 ? 1 : n);
        int beside = Math.max(0, n - 1);
        Operands operands = new Operands("dbdsqr");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, beside);
        if (ncvt > 0) operands.writes("vt", vt, vtOff, n, ncvt, ldvt);
        if (nru > 0) operands.writes("u", u, uOff, nru, n, ldu);
        if (ncc > 0) operands.writes("c", c, cOff, n, ncc, ldc);
        return drivers().dbdsqr(uplo, n, ncvt, nru, ncc, d, dOff, e, eOff, vt, vtOff, ldvt, u, uOff, ldu, c, cOff,
                ldc);
    }

    @Override
    default int dbdsdc(Uplo uplo, Compz compq, int n, double[] d, int dOff, double[] e, int eOff, double[] u,
            int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        Args.present("dbdsdc", "uplo", uplo, "UPPER or LOWER");
        Args.present("dbdsdc", "compq", compq, "NONE or INITIALIZE");
        if (compq == Compz.VECTORS) throw Args.bad("dbdsdc", "compq", compq, "NONE or INITIALIZE");
        Args.dim("dbdsdc", "n", n);
        int order = compq == Compz.NONE ? 0 : n, beside = Math.max(0, n - 1);
        Args.ld("dbdsdc", "ldu", ldu, "n", order);
        Args.ld("dbdsdc", "ldvt", ldvt, "n", order);
        Operands operands = new Operands("dbdsdc");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, beside);
        if (order > 0) {
            operands.writes("u", u, uOff, n, n, ldu);
            operands.writes("vt", vt, vtOff, n, n, ldvt);
        }
        return drivers().dbdsdc(uplo, compq, n, d, dOff, e, eOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default Svdx dbdsvdx(Uplo uplo, Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff,
            double vl, double vu, int il, int iu, double[] s, int sOff, double[] z, int zOff, int ldz) {
        Args.present("dbdsvdx", "uplo", uplo, "UPPER or LOWER");
        Args.present("dbdsvdx", "jobz", jobz, "NONE or VECTORS");
        Args.present("dbdsvdx", "range", range, "ALL, VALUES or INDICES");
        Args.dim("dbdsvdx", "n", n);
        Selection.checkSizes("dbdsvdx", range, n, vl, vu, il, iu);
        Operands operands = new Operands("dbdsvdx");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        int most = Selection.most(range, n, il, iu), rows = jobz == Job.NONE ? 0 : Math.multiplyExact(2, n);
        Args.ld("dbdsvdx", "ldz", ldz, "2 n", rows);
        operands.writes("s", s, sOff, most);
        if (rows > 0) operands.writes("z", z, zOff, rows, most, ldz);
        return drivers().dbdsvdx(uplo, jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, s, sOff, z, zOff, ldz);
    }

    @Override
    default int dlasq1(int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim("dlasq1", "n", n);
        Operands operands = new Operands("dlasq1");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        return drivers().dlasq1(n, d, dOff, e, eOff);
    }
}
