// Generated from DoubleBlockedQrDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatBlockedQr;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The routines of [FloatBlockedQr] in Java.
public interface FloatBlockedQrDrivers extends FloatBlockedQr {
    /// What the routines call.
    Blas blas();

    @Override
    default void sgeqrt(int m, int n, int nb, float[] a, int aOff, int lda, float[] t, int tOff, int ldt) {
        Sgeqrt.factor(blas(), m, n, nb, a, aOff, lda, t, tOff, ldt);
    }

    @Override
    default void sgemqrt(Side side, Trans trans, int m, int n, int k, int nb, float[] v, int vOff, int ldv,
            float[] t, int tOff, int ldt, float[] c, int cOff, int ldc) {
        Sgemqrt.multiply(blas(), side, trans, m, n, k, nb, v, vOff, ldv, t, tOff, ldt, c, cOff, ldc);
    }

    @Override
    default void stpqrt(int m, int n, int l, int nb, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] t, int tOff, int ldt) {
        Stpqrt.factor(new FloatBlocks(blas()), FloatView.of(a, aOff, n, n, lda), FloatView.of(b, bOff, m, n, ldb),
                l, FloatView.of(t, tOff, nb, n, ldt));
    }

    @Override
    default void stpmqrt(Side side, Trans trans, int m, int n, int k, int l, int nb, float[] v, int vOff, int ldv,
            float[] t, int tOff, int ldt, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        boolean left = side == Side.LEFT;
        FloatView triangles = FloatView.of(t, tOff, nb, k, ldt);
        Stpmqrt.multiply(new FloatBlocks(blas()), side, trans.isTrans(), FloatView.of(v, vOff, left ? m : n, k, ldv),
                l, nb, (block, j) -> triangles.block(0, j, block.cols(), block.cols()),
                FloatView.of(a, aOff, left ? k : m, left ? n : k, lda), FloatView.of(b, bOff, m, n, ldb));
    }

    @Override
    default int sgeqrTsize(int m, int n) {
        return Math.toIntExact(Sgeqr.Tree.of(m, n).size());
    }

    @Override
    default void sgeqr(int m, int n, float[] a, int aOff, int lda, float[] t, int tOff) {
        Sgeqr.factor(new FloatBlocks(blas()), FloatView.of(a, aOff, m, n, lda), t, tOff);
    }

    @Override
    default void sgemqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda, float[] t,
            int tOff,
            float[] c, int cOff, int ldc) {
        boolean left = side == Side.LEFT;
        Sgeqr.multiply(new FloatBlocks(blas()), left, trans.isTrans(), FloatView.of(a, aOff, left ? m : n, k, lda), t,
                tOff, FloatView.of(c, cOff, m, n, ldc));
    }

    @Override
    default void sgelq(int m, int n, float[] a, int aOff, int lda, float[] t, int tOff) {
        Sgeqr.factor(new FloatBlocks(blas()), FloatView.of(a, aOff, m, n, lda).t(), t, tOff);
    }

    @Override
    default void sgemlq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda, float[] t,
            int tOff,
            float[] c, int cOff, int ldc) {
        boolean left = side == Side.LEFT;
        Sgeqr.multiply(new FloatBlocks(blas()), left, !trans.isTrans(),
                FloatView.of(a, aOff, k, left ? m : n, lda).t(),
                t, tOff, FloatView.of(c, cOff, m, n, ldc));
    }
}
