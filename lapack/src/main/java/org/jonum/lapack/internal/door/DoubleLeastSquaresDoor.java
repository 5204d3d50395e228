package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
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
        Args.matrix("dgels", "a", a, aOff, m, n, lda);
        Args.matrix("dgels", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("dgels", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
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
        Args.matrix("dgelsy", "a", a, aOff, m, n, lda);
        Args.matrix("dgelsy", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("dgelsy", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
        Args.vector("dgelsy", "jpvt", jpvt, jpvtOff, n);
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
        Args.matrix("dgelss", "a", a, aOff, m, n, lda);
        Args.matrix("dgelss", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("dgelss", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector("dgelss", "s", s, sOff, k, 1);
        Overlap.refuse("dgelss", "s", s, sOff, 1, k, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dgelss", "s", s, sOff, 1, k, 1, "b", b, bOff, rows, nrhs, ldb);
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
        Args.matrix("dgelsd", "a", a, aOff, m, n, lda);
        Args.matrix("dgelsd", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("dgelsd", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector("dgelsd", "s", s, sOff, k, 1);
        Overlap.refuse("dgelsd", "s", s, sOff, 1, k, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dgelsd", "s", s, sOff, 1, k, 1, "b", b, bOff, rows, nrhs, ldb);
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
        Args.matrix("dggqrf", "a", a, aOff, n, m, lda);
        Args.matrix("dggqrf", "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggqrf", "b", b, bOff, n, p, ldb, "a", a, aOff, n, m, lda);
        Args.vector("dggqrf", "taua", taua, tauaOff, Math.min(n, m), 1);
        Args.vector("dggqrf", "taub", taub, taubOff, Math.min(n, p), 1);
        Overlap.refuse("dggqrf", "taua", taua, tauaOff, 1, Math.min(n, m), 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("dggqrf", "taua", taua, tauaOff, 1, Math.min(n, m), 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggqrf", "taub", taub, taubOff, 1, Math.min(n, p), 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("dggqrf", "taub", taub, taubOff, 1, Math.min(n, p), 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggqrf", "taub", taub, taubOff, 1, Math.min(n, p), 1, "taua", taua, tauaOff, 1, Math.min(n, m),
                1);
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
        Args.matrix("dggrqf", "a", a, aOff, m, n, lda);
        Args.matrix("dggrqf", "b", b, bOff, p, n, ldb);
        Overlap.refuse("dggrqf", "b", b, bOff, p, n, ldb, "a", a, aOff, m, n, lda);
        Args.vector("dggrqf", "taua", taua, tauaOff, Math.min(m, n), 1);
        Args.vector("dggrqf", "taub", taub, taubOff, Math.min(p, n), 1);
        Overlap.refuse("dggrqf", "taua", taua, tauaOff, 1, Math.min(m, n), 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dggrqf", "taua", taua, tauaOff, 1, Math.min(m, n), 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("dggrqf", "taub", taub, taubOff, 1, Math.min(p, n), 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dggrqf", "taub", taub, taubOff, 1, Math.min(p, n), 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("dggrqf", "taub", taub, taubOff, 1, Math.min(p, n), 1, "taua", taua, tauaOff, 1, Math.min(m, n),
                1);
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
        Args.matrix("dgglse", "a", a, aOff, m, n, lda);
        Args.matrix("dgglse", "b", b, bOff, p, n, ldb);
        Overlap.refuse("dgglse", "b", b, bOff, p, n, ldb, "a", a, aOff, m, n, lda);
        Args.vector("dgglse", "c", c, cOff, m, 1);
        Args.vector("dgglse", "d", d, dOff, p, 1);
        Args.vector("dgglse", "x", x, xOff, n, 1);
        Overlap.refuse("dgglse", "c", c, cOff, 1, m, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dgglse", "c", c, cOff, 1, m, 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("dgglse", "d", d, dOff, 1, p, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dgglse", "d", d, dOff, 1, p, 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("dgglse", "d", d, dOff, 1, p, 1, "c", c, cOff, 1, m, 1);
        Overlap.refuse("dgglse", "x", x, xOff, 1, n, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("dgglse", "x", x, xOff, 1, n, 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("dgglse", "x", x, xOff, 1, n, 1, "c", c, cOff, 1, m, 1);
        Overlap.refuse("dgglse", "x", x, xOff, 1, n, 1, "d", d, dOff, 1, p, 1);
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
        Args.matrix("dggglm", "a", a, aOff, n, m, lda);
        Args.matrix("dggglm", "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggglm", "b", b, bOff, n, p, ldb, "a", a, aOff, n, m, lda);
        Args.vector("dggglm", "d", d, dOff, n, 1);
        Args.vector("dggglm", "x", x, xOff, m, 1);
        Args.vector("dggglm", "y", y, yOff, p, 1);
        Overlap.refuse("dggglm", "d", d, dOff, 1, n, 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("dggglm", "d", d, dOff, 1, n, 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggglm", "x", x, xOff, 1, m, 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("dggglm", "x", x, xOff, 1, m, 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggglm", "x", x, xOff, 1, m, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse("dggglm", "y", y, yOff, 1, p, 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("dggglm", "y", y, yOff, 1, p, 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("dggglm", "y", y, yOff, 1, p, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse("dggglm", "y", y, yOff, 1, p, 1, "x", x, xOff, 1, m, 1);
        return drivers().dggglm(n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }
}
