package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleLeastSquares;
import org.jonum.lapack.Ranked;

/// The routines of [DoubleLeastSquares] in Java.
public interface DoubleLeastSquaresDrivers extends DoubleLeastSquares {
    /// What the routines call.
    Blas blas();

    @Override
    default int dgels(Trans trans, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb) {
        return Dgels.solve(blas(), trans, m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int dgelsy(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, double rcond) {
        return Dgelsy.solve(blas(), m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
    }

    @Override
    default Ranked dgelss(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] s, int sOff, double rcond) {
        return Dgelss.solve(blas(), m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default Ranked dgelsd(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] s, int sOff, double rcond) {
        return Dgelsd.solve(blas(), m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
    }

    @Override
    default void dggqrf(int n, int m, int p, double[] a, int aOff, int lda, double[] taua, int tauaOff,
            double[] b, int bOff, int ldb, double[] taub, int taubOff) {
        Dggqrf.factor(blas(), n, m, p, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default void dggrqf(int m, int p, int n, double[] a, int aOff, int lda, double[] taua, int tauaOff,
            double[] b, int bOff, int ldb, double[] taub, int taubOff) {
        Dggrqf.factor(blas(), m, p, n, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
    }

    @Override
    default int dgglse(int m, int n, int p, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] c, int cOff, double[] d, int dOff, double[] x, int xOff) {
        return Dgglse.solve(blas(), m, n, p, a, aOff, lda, b, bOff, ldb, c, cOff, d, dOff, x, xOff);
    }

    @Override
    default int dggglm(int n, int m, int p, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] d, int dOff, double[] x, int xOff, double[] y, int yOff) {
        return Dggglm.solve(blas(), n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }
}
