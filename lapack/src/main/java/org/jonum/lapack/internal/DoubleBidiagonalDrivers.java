package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleBidiagonal;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Svdx;
import org.jonum.lapack.Vect;

/// The routines of [DoubleBidiagonal] in Java.
public interface DoubleBidiagonalDrivers extends DoubleBidiagonal {
    /// What the routines call.
    Blas blas();

    @Override
    default void dgebrd(int m, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tauq, int tauqOff, double[] taup, int taupOff) {
        Dgebrd.reduce(blas(), m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
    }

    @Override
    default void dorgbr(Vect vect, int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dorgbr.form(blas(), vect, m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormbr(Vect vect, Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormbr.multiply(blas(), vect, side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dbdsqr(Uplo uplo, int n, int ncvt, int nru, int ncc, double[] d, int dOff, double[] e, int eOff,
            double[] vt, int vtOff, int ldvt, double[] u, int uOff, int ldu, double[] c, int cOff, int ldc) {
        return Dbdsqr.decompose(blas(), uplo, n, ncvt, nru, ncc, d, dOff, e, eOff, vt, vtOff, ldvt, u, uOff, ldu, c,
                cOff, ldc);
    }

    @Override
    default int dbdsdc(Uplo uplo, Compz compq, int n, double[] d, int dOff, double[] e, int eOff, double[] u,
            int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        return Dbdsdc.decompose(blas(), uplo, compq, n, d, dOff, e, eOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default Svdx dbdsvdx(Uplo uplo, Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff,
            double vl, double vu, int il, int iu, double[] s, int sOff, double[] z, int zOff, int ldz) {
        Selected found = Dbdsvdx.decompose(blas(), uplo, jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, s, sOff, z,
                zOff, ldz);
        return new Svdx(found.info(), found.m());
    }

    @Override
    default int dlasq1(int n, double[] d, int dOff, double[] e, int eOff) {
        return Dlasq1.solve(n, d, dOff, e, eOff);
    }
}
