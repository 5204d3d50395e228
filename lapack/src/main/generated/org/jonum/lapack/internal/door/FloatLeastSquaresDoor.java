// Generated from DoubleLeastSquaresDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
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
        Args.matrix("sgels", "a", a, aOff, m, n, lda);
        Args.matrix("sgels", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("sgels", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
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
        Args.matrix("sgelsy", "a", a, aOff, m, n, lda);
        Args.matrix("sgelsy", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("sgelsy", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
        Args.vector("sgelsy", "jpvt", jpvt, jpvtOff, n);
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
        Args.matrix("sgelss", "a", a, aOff, m, n, lda);
        Args.matrix("sgelss", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("sgelss", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector("sgelss", "s", s, sOff, k, 1);
        Overlap.refuse("sgelss", "s", s, sOff, 1, k, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sgelss", "s", s, sOff, 1, k, 1, "b", b, bOff, rows, nrhs, ldb);
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
        Args.matrix("sgelsd", "a", a, aOff, m, n, lda);
        Args.matrix("sgelsd", "b", b, bOff, rows, nrhs, ldb);
        Overlap.refuse("sgelsd", "b", b, bOff, rows, nrhs, ldb, "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector("sgelsd", "s", s, sOff, k, 1);
        Overlap.refuse("sgelsd", "s", s, sOff, 1, k, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sgelsd", "s", s, sOff, 1, k, 1, "b", b, bOff, rows, nrhs, ldb);
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
        Args.matrix("sggqrf", "a", a, aOff, n, m, lda);
        Args.matrix("sggqrf", "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggqrf", "b", b, bOff, n, p, ldb, "a", a, aOff, n, m, lda);
        Args.vector("sggqrf", "taua", taua, tauaOff, Math.min(n, m), 1);
        Args.vector("sggqrf", "taub", taub, taubOff, Math.min(n, p), 1);
        Overlap.refuse("sggqrf", "taua", taua, tauaOff, 1, Math.min(n, m), 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("sggqrf", "taua", taua, tauaOff, 1, Math.min(n, m), 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggqrf", "taub", taub, taubOff, 1, Math.min(n, p), 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("sggqrf", "taub", taub, taubOff, 1, Math.min(n, p), 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggqrf", "taub", taub, taubOff, 1, Math.min(n, p), 1, "taua", taua, tauaOff, 1, Math.min(n, m),
                1);
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
        Args.matrix("sggrqf", "a", a, aOff, m, n, lda);
        Args.matrix("sggrqf", "b", b, bOff, p, n, ldb);
        Overlap.refuse("sggrqf", "b", b, bOff, p, n, ldb, "a", a, aOff, m, n, lda);
        Args.vector("sggrqf", "taua", taua, tauaOff, Math.min(m, n), 1);
        Args.vector("sggrqf", "taub", taub, taubOff, Math.min(p, n), 1);
        Overlap.refuse("sggrqf", "taua", taua, tauaOff, 1, Math.min(m, n), 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sggrqf", "taua", taua, tauaOff, 1, Math.min(m, n), 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("sggrqf", "taub", taub, taubOff, 1, Math.min(p, n), 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sggrqf", "taub", taub, taubOff, 1, Math.min(p, n), 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("sggrqf", "taub", taub, taubOff, 1, Math.min(p, n), 1, "taua", taua, tauaOff, 1, Math.min(m, n),
                1);
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
        Args.matrix("sgglse", "a", a, aOff, m, n, lda);
        Args.matrix("sgglse", "b", b, bOff, p, n, ldb);
        Overlap.refuse("sgglse", "b", b, bOff, p, n, ldb, "a", a, aOff, m, n, lda);
        Args.vector("sgglse", "c", c, cOff, m, 1);
        Args.vector("sgglse", "d", d, dOff, p, 1);
        Args.vector("sgglse", "x", x, xOff, n, 1);
        Overlap.refuse("sgglse", "c", c, cOff, 1, m, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sgglse", "c", c, cOff, 1, m, 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("sgglse", "d", d, dOff, 1, p, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sgglse", "d", d, dOff, 1, p, 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("sgglse", "d", d, dOff, 1, p, 1, "c", c, cOff, 1, m, 1);
        Overlap.refuse("sgglse", "x", x, xOff, 1, n, 1, "a", a, aOff, m, n, lda);
        Overlap.refuse("sgglse", "x", x, xOff, 1, n, 1, "b", b, bOff, p, n, ldb);
        Overlap.refuse("sgglse", "x", x, xOff, 1, n, 1, "c", c, cOff, 1, m, 1);
        Overlap.refuse("sgglse", "x", x, xOff, 1, n, 1, "d", d, dOff, 1, p, 1);
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
        Args.matrix("sggglm", "a", a, aOff, n, m, lda);
        Args.matrix("sggglm", "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggglm", "b", b, bOff, n, p, ldb, "a", a, aOff, n, m, lda);
        Args.vector("sggglm", "d", d, dOff, n, 1);
        Args.vector("sggglm", "x", x, xOff, m, 1);
        Args.vector("sggglm", "y", y, yOff, p, 1);
        Overlap.refuse("sggglm", "d", d, dOff, 1, n, 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("sggglm", "d", d, dOff, 1, n, 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggglm", "x", x, xOff, 1, m, 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("sggglm", "x", x, xOff, 1, m, 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggglm", "x", x, xOff, 1, m, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse("sggglm", "y", y, yOff, 1, p, 1, "a", a, aOff, n, m, lda);
        Overlap.refuse("sggglm", "y", y, yOff, 1, p, 1, "b", b, bOff, n, p, ldb);
        Overlap.refuse("sggglm", "y", y, yOff, 1, p, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse("sggglm", "y", y, yOff, 1, p, 1, "x", x, xOff, 1, m, 1);
        return drivers().sggglm(n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }
}
