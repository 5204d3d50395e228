// Generated from DoubleLeastSquaresDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatLeastSquares;
import org.jonum.lapack.Ranked;

/// The routines of [FloatLeastSquares] in Java.
public interface FloatLeastSquaresDrivers extends FloatLeastSquares {
    /// What the routines call.
    Blas blas();

    @Override
    default int sgels(Trans trans, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb) {
        return Sgels.solve(blas(), trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int sgelsy(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, float rcond) {
        return Sgelsy.solve(blas(), m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
    }

    @Override
    default Ranked sgelss(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond) {
        return Sgelss.solve(blas(), m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default Ranked sgelsd(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond) {
        return Sgelsd.solve(blas(), m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default void sggqrf(int n, int m, int p, float[] a, int aOff, int lda, float[] taua, int tauaOff,
            float[] b, int bOff, int ldb, float[] taub, int taubOff) {
        Sggqrf.factor(blas(), n, m, p, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default void sggrqf(int m, int p, int n, float[] a, int aOff, int lda, float[] taua, int tauaOff,
            float[] b, int bOff, int ldb, float[] taub, int taubOff) {
        Sggrqf.factor(blas(), m, p, n, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default int sgglse(int m, int n, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] c, int cOff, float[] d, int dOff, float[] x, int xOff) {
        return Sgglse.solve(blas(), m, n, p, a, aOff, lda, b, bOff, ldb, c, cOff, d, dOff, x, xOff);
    }

    @Override
    default int sggglm(int n, int m, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] d, int dOff, float[] x, int xOff, float[] y, int yOff) {
        return Sggglm.solve(blas(), n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }
}
