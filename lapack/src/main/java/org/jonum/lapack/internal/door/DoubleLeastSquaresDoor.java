package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleLeastSquares;
import org.jonum.lapack.Ranked;

/// The public door of the routines of [DoubleLeastSquares]: checks, then the drivers.
interface DoubleLeastSquaresDoor extends DoubleLeastSquares {
    /// The drivers behind the door; they may rely on the checks.
    DoubleLeastSquares drivers();

    @Override
    default int dgels(Trans trans, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb) {
        Args.present("dgels", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgels", "m", m);
        Args.dim("dgels", "n", n);
        Args.dim("dgels", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("dgels", "lda", lda, "m", m);
        Args.ld("dgels", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("dgels");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        return drivers().dgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int dgelsy(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, double rcond) {
        Args.dim("dgelsy", "m", m);
        Args.dim("dgelsy", "n", n);
        Args.dim("dgelsy", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("dgelsy", "lda", lda, "m", m);
        Args.ld("dgelsy", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("dgelsy");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        operands.writes("jpvt", jpvt, jpvtOff, n);
        return drivers().dgelsy(m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
    }

    @Override
    default Ranked dgelss(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] s, int sOff, double rcond) {
        Args.dim("dgelss", "m", m);
        Args.dim("dgelss", "n", n);
        Args.dim("dgelss", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("dgelss", "lda", lda, "m", m);
        Args.ld("dgelss", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("dgelss");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        operands.writes("s", s, sOff, Math.min(m, n));
        return drivers().dgelss(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default Ranked dgelsd(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] s, int sOff, double rcond) {
        Args.dim("dgelsd", "m", m);
        Args.dim("dgelsd", "n", n);
        Args.dim("dgelsd", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("dgelsd", "lda", lda, "m", m);
        Args.ld("dgelsd", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("dgelsd");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        operands.writes("s", s, sOff, Math.min(m, n));
        return drivers().dgelsd(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default void dggqrf(int n, int m, int p, double[] a, int aOff, int lda, double[] taua, int tauaOff,
            double[] b, int bOff, int ldb, double[] taub, int taubOff) {
        Args.dim("dggqrf", "n", n);
        Args.dim("dggqrf", "m", m);
        Args.dim("dggqrf", "p", p);
        Args.ld("dggqrf", "lda", lda, "n", n);
        Args.ld("dggqrf", "ldb", ldb, "n", n);
        Operands operands = new Operands("dggqrf");
        operands.writes("a", a, aOff, n, m, lda);
        operands.writes("b", b, bOff, n, p, ldb);
        operands.writes("taua", taua, tauaOff, Math.min(n, m));
        operands.writes("taub", taub, taubOff, Math.min(n, p));
        drivers().dggqrf(n, m, p, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default void dggrqf(int m, int p, int n, double[] a, int aOff, int lda, double[] taua, int tauaOff,
            double[] b, int bOff, int ldb, double[] taub, int taubOff) {
        Args.dim("dggrqf", "m", m);
        Args.dim("dggrqf", "p", p);
        Args.dim("dggrqf", "n", n);
        Args.ld("dggrqf", "lda", lda, "m", m);
        Args.ld("dggrqf", "ldb", ldb, "p", p);
        Operands operands = new Operands("dggrqf");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("taua", taua, tauaOff, Math.min(m, n));
        operands.writes("taub", taub, taubOff, Math.min(p, n));
        drivers().dggrqf(m, p, n, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default int dgglse(int m, int n, int p, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] c, int cOff, double[] d, int dOff, double[] x, int xOff) {
        Args.dim("dgglse", "m", m);
        Args.dim("dgglse", "n", n);
        Args.dim("dgglse", "p", p);
        if (p > n || (long) m + p < n) {
            throw Args.bad("dgglse", "p", p, "<= n = " + n + " and >= n - m = " + (n - m));
        }
        Args.ld("dgglse", "lda", lda, "m", m);
        Args.ld("dgglse", "ldb", ldb, "p", p);
        Operands operands = new Operands("dgglse");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("c", c, cOff, m);
        operands.writes("d", d, dOff, p);
        operands.writes("x", x, xOff, n);
        return drivers().dgglse(m, n, p, a, aOff, lda, b, bOff, ldb, c, cOff, d, dOff, x, xOff);
    }

    @Override
    default int dggglm(int n, int m, int p, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] d, int dOff, double[] x, int xOff, double[] y, int yOff) {
        Args.dim("dggglm", "n", n);
        Args.dim("dggglm", "m", m);
        Args.dim("dggglm", "p", p);
        Checks.atMost("dggglm", "m", m, "n", n);
        if (p < n - m) throw Args.bad("dggglm", "p", p, ">= n - m = " + (n - m));
        Args.ld("dggglm", "lda", lda, "n", n);
        Args.ld("dggglm", "ldb", ldb, "n", n);
        Operands operands = new Operands("dggglm");
        operands.writes("a", a, aOff, n, m, lda);
        operands.writes("b", b, bOff, n, p, ldb);
        operands.writes("d", d, dOff, n);
        operands.writes("x", x, xOff, m);
        operands.writes("y", y, yOff, p);
        return drivers().dggglm(n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }
}
