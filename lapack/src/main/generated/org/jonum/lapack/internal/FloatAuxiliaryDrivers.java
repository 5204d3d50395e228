// Generated from DoubleAuxiliaryDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.lapack.Direct;
import org.jonum.lapack.FloatAuxiliary;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.FloatReflection;
import org.jonum.lapack.FloatSumOfSquares;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;

/// The routines of [FloatAuxiliary] in Java.
public interface FloatAuxiliaryDrivers extends FloatAuxiliary {
    /// What the routines call.
    Blas blas();

    @Override
    default FloatGivens slartg(float f, float g) {
        return Slartg.rotation(f, g);
    }

    @Override
    default FloatReflection slarfg(int n, float alpha, float[] x, int xOff, int incX) {
        return Slarfg.reflection(blas(), n, alpha, x, xOff, incX);
    }

    @Override
    default void slarf(Side side, int m, int n, float[] v, int vOff, int incV, float tau, float[] c, int cOff,
            int ldc) {
        Slarf.apply(blas(), side, m, n, v, vOff, incV, tau, c, cOff, ldc);
    }

    @Override
    default void slascl(Structure type, int kl, int ku, float cfrom, float cto, int m, int n, float[] a, int aOff,
            int lda) {
        Slascl.scale(type, kl, ku, cfrom, cto, m, n, a, aOff, lda);
    }

    @Override
    default FloatSumOfSquares slassq(int n, float[] x, int xOff, int incX, float scl, float sumsq) {
        return Slassq.add(blas(), n, x, xOff, incX, new FloatSumOfSquares(scl, sumsq));
    }

    @Override
    default float slapy2(float x, float y) {
        return Slapy2.length(x, y);
    }

    @Override
    default void slapmt(Direct forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff) {
        Slapmt.permute(blas(), forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void slapmr(Direct forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff) {
        Slapmr.permute(blas(), forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void srscl(int n, float sa, float[] x, int xOff, int incX) {
        Srscl.divide(blas(), n, sa, x, xOff, incX);
    }

    @Override
    default void slacpy(Part uplo, int m, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Slacpy.copy(uplo, m, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void slaset(Part uplo, int m, int n, float alpha, float beta, float[] a, int aOff, int lda) {
        Slaset.fill(uplo, m, n, alpha, beta, a, aOff, lda);
    }
}
