package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleBlockedQr;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The routines of [DoubleBlockedQr] in Java.
public interface DoubleBlockedQrDrivers extends DoubleBlockedQr {
    /// What the routines call.
    Blas blas();

    @Override
    default void dgeqrt(int m, int n, int nb, double[] a, int aOff, int lda, double[] t, int tOff, int ldt) {
        Dgeqrt.factor(blas(), m, n, nb, a, aOff, lda, t, tOff, ldt);
    }

    @Override
    default void dgemqrt(Side side, Trans trans, int m, int n, int k, int nb, double[] v, int vOff, int ldv,
            double[] t, int tOff, int ldt, double[] c, int cOff, int ldc) {
        Dgemqrt.multiply(blas(), side, trans, m, n, k, nb, v, vOff, ldv, t, tOff, ldt, c, cOff, ldc);
    }

    @Override
    default void dtpqrt(int m, int n, int l, int nb, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] t, int tOff, int ldt) {
        Dtpqrt.factor(new DoubleBlocks(blas()), DoubleView.of(a, aOff, n, n, lda), DoubleView.of(b, bOff, m, n, ldb),
                l, DoubleView.of(t, tOff, nb, n, ldt));
    }

    @Override
    default void dtpmqrt(Side side, Trans trans, int m, int n, int k, int l, int nb, double[] v, int vOff, int ldv,
            double[] t, int tOff, int ldt, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        boolean left = side == Side.LEFT;
        DoubleView triangles = DoubleView.of(t, tOff, nb, k, ldt);
        Dtpmqrt.multiply(new DoubleBlocks(blas()), side, trans.isTrans(), DoubleView.of(v, vOff, left ? m : n, k, ldv),
                l, nb, (block, j) -> triangles.block(0, j, block.cols(), block.cols()),
                DoubleView.of(a, aOff, left ? k : m, left ? n : k, lda), DoubleView.of(b, bOff, m, n, ldb));
    }

    @Override
    default int dgeqrTsize(int m, int n) {
        return Math.toIntExact(Dgeqr.Tree.of(m, n).size());
    }

    @Override
    default void dgeqr(int m, int n, double[] a, int aOff, int lda, double[] t, int tOff) {
        Dgeqr.factor(new DoubleBlocks(blas()), DoubleView.of(a, aOff, m, n, lda), t, tOff);
    }

    @Override
    default void dgemqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda, double[] t,
            int tOff,
            double[] c, int cOff, int ldc) {
        boolean left = side == Side.LEFT;
        Dgeqr.multiply(new DoubleBlocks(blas()), left, trans.isTrans(), DoubleView.of(a, aOff, left ? m : n, k, lda), t,
                tOff, DoubleView.of(c, cOff, m, n, ldc));
    }

    @Override
    default void dgelq(int m, int n, double[] a, int aOff, int lda, double[] t, int tOff) {
        Dgeqr.factor(new DoubleBlocks(blas()), DoubleView.of(a, aOff, m, n, lda).t(), t, tOff);
    }

    @Override
    default void dgemlq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda, double[] t,
            int tOff,
            double[] c, int cOff, int ldc) {
        boolean left = side == Side.LEFT;
        Dgeqr.multiply(new DoubleBlocks(blas()), left, !trans.isTrans(),
                DoubleView.of(a, aOff, k, left ? m : n, lda).t(),
                t, tOff, DoubleView.of(c, cOff, m, n, ldc));
    }
}
