// Generated from DoubleBidiagonalDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatBidiagonal;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Svdx;
import org.jonum.lapack.Vect;

/// The routines of [FloatBidiagonal] in Java.
public interface FloatBidiagonalDrivers extends FloatBidiagonal {
    /// What the routines call.
    Blas blas();

    @Override
    default void sgebrd(int m, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tauq, int tauqOff, float[] taup, int taupOff) {
        Sgebrd.reduce(blas(), m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
    }

    @Override
    default void sorgbr(Vect vect, int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sorgbr.form(blas(), vect, m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormbr(Vect vect, Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormbr.multiply(blas(), vect, side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int sbdsqr(Uplo uplo, int n, int ncvt, int nru, int ncc, float[] d, int dOff, float[] e, int eOff,
            float[] vt, int vtOff, int ldvt, float[] u, int uOff, int ldu, float[] c, int cOff, int ldc) {
        return Sbdsqr.decompose(blas(), uplo, n, ncvt, nru, ncc, d, dOff, e, eOff, vt, vtOff, ldvt, u, uOff, ldu, c,
                cOff, ldc);
    }

    @Override
    default int sbdsdc(Uplo uplo, Compz compq, int n, float[] d, int dOff, float[] e, int eOff, float[] u,
            int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        return Sbdsdc.decompose(blas(), uplo, compq, n, d, dOff, e, eOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default Svdx sbdsvdx(Uplo uplo, Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff,
            float vl, float vu, int il, int iu, float[] s, int sOff, float[] z, int zOff, int ldz) {
        Selected found = Sbdsvdx.decompose(blas(), uplo, jobz, range, n, d, dOff, e, eOff, vl, vu, il, iu, s, sOff, z,
                zOff, ldz);
        return new Svdx(found.info(), found.m());
    }

    @Override
    default int slasq1(int n, float[] d, int dOff, float[] e, int eOff) {
        return Slasq1.solve(n, d, dOff, e, eOff);
    }
}
