package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.lapack.Direct;
import org.jonum.lapack.DoubleAuxiliary;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.DoubleReflection;
import org.jonum.lapack.DoubleSumOfSquares;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;

/// The routines of [DoubleAuxiliary] in Java.
public interface DoubleAuxiliaryDrivers extends DoubleAuxiliary {
    /// What the routines call.
    Blas blas();

    @Override
    default DoubleGivens dlartg(double f, double g) {
        return Dlartg.rotation(f, g);
    }

    @Override
    default DoubleReflection dlarfg(int n, double alpha, double[] x, int xOff, int incX) {
        return Dlarfg.reflection(blas(), n, alpha, x, xOff, incX);
    }

    @Override
    default void dlarf(Side side, int m, int n, double[] v, int vOff, int incV, double tau, double[] c, int cOff,
            int ldc) {
        Dlarf.apply(blas(), side, m, n, v, vOff, incV, tau, c, cOff, ldc);
    }

    @Override
    default void dlascl(Structure type, int kl, int ku, double cfrom, double cto, int m, int n, double[] a, int aOff,
            int lda) {
        Dlascl.scale(type, kl, ku, cfrom, cto, m, n, a, aOff, lda);
    }

    @Override
    default DoubleSumOfSquares dlassq(int n, double[] x, int xOff, int incX, double scl, double sumsq) {
        return Dlassq.add(blas(), n, x, xOff, incX, new DoubleSumOfSquares(scl, sumsq));
    }

    @Override
    default double dlapy2(double x, double y) {
        return Dlapy2.length(x, y);
    }

    @Override
    default void dlapmt(Direct forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff) {
        Dlapmt.permute(blas(), forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void dlapmr(Direct forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff) {
        Dlapmr.permute(blas(), forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void drscl(int n, double sa, double[] x, int xOff, int incX) {
        Drscl.divide(blas(), n, sa, x, xOff, incX);
    }

    @Override
    default void dlacpy(Part uplo, int m, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Dlacpy.copy(uplo, m, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dlaset(Part uplo, int m, int n, double alpha, double beta, double[] a, int aOff, int lda) {
        Dlaset.fill(uplo, m, n, alpha, beta, a, aOff, lda);
    }
}
