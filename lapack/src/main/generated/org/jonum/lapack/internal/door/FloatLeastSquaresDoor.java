// Generated from DoubleLeastSquaresDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatLeastSquares;
import org.jonum.lapack.Ranked;

/// The public door of the routines of [FloatLeastSquares]: checks, then the drivers.
interface FloatLeastSquaresDoor extends FloatLeastSquares {
    /// The drivers behind the door; they may rely on the checks.
    FloatLeastSquares drivers();

    @Override
    default int sgels(Trans trans, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb) {
        Args.present("sgels", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgels", "m", m);
        Args.dim("sgels", "n", n);
        Args.dim("sgels", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("sgels", "lda", lda, "m", m);
        Args.ld("sgels", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("sgels");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        return drivers().sgels(trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int sgelsy(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, float rcond) {
        Args.dim("sgelsy", "m", m);
        Args.dim("sgelsy", "n", n);
        Args.dim("sgelsy", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("sgelsy", "lda", lda, "m", m);
        Args.ld("sgelsy", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("sgelsy");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        operands.writes("jpvt", jpvt, jpvtOff, n);
        return drivers().sgelsy(m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
    }

    @Override
    default Ranked sgelss(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond) {
        Args.dim("sgelss", "m", m);
        Args.dim("sgelss", "n", n);
        Args.dim("sgelss", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("sgelss", "lda", lda, "m", m);
        Args.ld("sgelss", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("sgelss");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        operands.writes("s", s, sOff, Math.min(m, n));
        return drivers().sgelss(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default Ranked sgelsd(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond) {
        Args.dim("sgelsd", "m", m);
        Args.dim("sgelsd", "n", n);
        Args.dim("sgelsd", "nrhs", nrhs);
        int rows = Math.max(m, n);
        Args.ld("sgelsd", "lda", lda, "m", m);
        Args.ld("sgelsd", "ldb", ldb, "max(m, n)", rows);
        Operands operands = new Operands("sgelsd");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, rows, nrhs, ldb);
        operands.writes("s", s, sOff, Math.min(m, n));
        return drivers().sgelsd(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default void sggqrf(int n, int m, int p, float[] a, int aOff, int lda, float[] taua, int tauaOff,
            float[] b, int bOff, int ldb, float[] taub, int taubOff) {
        Args.dim("sggqrf", "n", n);
        Args.dim("sggqrf", "m", m);
        Args.dim("sggqrf", "p", p);
        Args.ld("sggqrf", "lda", lda, "n", n);
        Args.ld("sggqrf", "ldb", ldb, "n", n);
        Operands operands = new Operands("sggqrf");
        operands.writes("a", a, aOff, n, m, lda);
        operands.writes("b", b, bOff, n, p, ldb);
        operands.writes("taua", taua, tauaOff, Math.min(n, m));
        operands.writes("taub", taub, taubOff, Math.min(n, p));
        drivers().sggqrf(n, m, p, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default void sggrqf(int m, int p, int n, float[] a, int aOff, int lda, float[] taua, int tauaOff,
            float[] b, int bOff, int ldb, float[] taub, int taubOff) {
        Args.dim("sggrqf", "m", m);
        Args.dim("sggrqf", "p", p);
        Args.dim("sggrqf", "n", n);
        Args.ld("sggrqf", "lda", lda, "m", m);
        Args.ld("sggrqf", "ldb", ldb, "p", p);
        Operands operands = new Operands("sggrqf");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("taua", taua, tauaOff, Math.min(m, n));
        operands.writes("taub", taub, taubOff, Math.min(p, n));
        drivers().sggrqf(m, p, n, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default int sgglse(int m, int n, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] c, int cOff, float[] d, int dOff, float[] x, int xOff) {
        Args.dim("sgglse", "m", m);
        Args.dim("sgglse", "n", n);
        Args.dim("sgglse", "p", p);
        if (p > n || (long) m + p < n) {
            throw Args.bad("sgglse", "p", p, "<= n = " + n + " and >= n - m = " + (n - m));
        }
        Args.ld("sgglse", "lda", lda, "m", m);
        Args.ld("sgglse", "ldb", ldb, "p", p);
        Operands operands = new Operands("sgglse");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("b", b, bOff, p, n, ldb);
        operands.writes("c", c, cOff, m);
        operands.writes("d", d, dOff, p);
        operands.writes("x", x, xOff, n);
        return drivers().sgglse(m, n, p, a, aOff, lda, b, bOff, ldb, c, cOff, d, dOff, x, xOff);
    }

    @Override
    default int sggglm(int n, int m, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] d, int dOff, float[] x, int xOff, float[] y, int yOff) {
        Args.dim("sggglm", "n", n);
        Args.dim("sggglm", "m", m);
        Args.dim("sggglm", "p", p);
        Checks.atMost("sggglm", "m", m, "n", n);
        if (p < n - m) throw Args.bad("sggglm", "p", p, ">= n - m = " + (n - m));
        Args.ld("sggglm", "lda", lda, "n", n);
        Args.ld("sggglm", "ldb", ldb, "n", n);
        Operands operands = new Operands("sggglm");
        operands.writes("a", a, aOff, n, m, lda);
        operands.writes("b", b, bOff, n, p, ldb);
        operands.writes("d", d, dOff, n);
        operands.writes("x", x, xOff, m);
        operands.writes("y", y, yOff, p);
        return drivers().sggglm(n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }
}
