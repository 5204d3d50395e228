package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleBlockedQr;

/// The public door of the routines of [DoubleBlockedQr]: checks, then the drivers.
interface DoubleBlockedQrDoor extends DoubleBlockedQr {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBlockedQr drivers();

    @Override
    default void dgeqrt(int m, int n, int nb, double[] a, int aOff, int lda, double[] t, int tOff, int ldt) {
        int k = Math.min(m, n);
        Args.dim("dgeqrt", "m", m);
        Args.dim("dgeqrt", "n", n);
        Checks.block("dgeqrt", "nb", nb, "min(m, n)", k);
        Args.ld("dgeqrt", "lda", lda, "m", m);
        Args.ld("dgeqrt", "ldt", ldt, "nb", nb);
        Operands operands = new Operands("dgeqrt");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("t", t, tOff, nb, k, ldt);
        drivers().dgeqrt(m, n, nb, a, aOff, lda, t, tOff, ldt);
    }

    @Override
    default void dgemqrt(Side side, Trans trans, int m, int n, int k, int nb, double[] v, int vOff, int ldv,
            double[] t, int tOff, int ldt, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        DoubleReflectionChecks.columns("dgemqrt").product(side, trans, m, n, k);
        Checks.block("dgemqrt", "nb", nb, "k", k);
        Args.ld("dgemqrt", "ldv", ldv, side == Side.LEFT ? "m" : "n", order);
        Args.ld("dgemqrt", "ldt", ldt, "nb", nb);
        Args.ld("dgemqrt", "ldc", ldc, "m", m);
        Operands operands = new Operands("dgemqrt");
        operands.reads("v", v, vOff, order, k, ldv);
        operands.reads("t", t, tOff, nb, k, ldt);
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().dgemqrt(side, trans, m, n, k, nb, v, vOff, ldv, t, tOff, ldt, c, cOff, ldc);
    }

    @Override
    default void dtpqrt(int m, int n, int l, int nb, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] t, int tOff, int ldt) {
        Args.dim("dtpqrt", "m", m);
        Args.dim("dtpqrt", "n", n);
        Checks.atMost("dtpqrt", "l", l, "min(m, n)", Math.min(m, n));
        Checks.block("dtpqrt", "nb", nb, "n", n);
        Args.ld("dtpqrt", "lda", lda, "n", n);
        Args.ld("dtpqrt", "ldb", ldb, "m", m);
        Args.ld("dtpqrt", "ldt", ldt, "nb", nb);
        Operands operands = new Operands("dtpqrt");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, m, n, ldb);
        operands.writes("t", t, tOff, nb, n, ldt);
        drivers().dtpqrt(m, n, l, nb, a, aOff, lda, b, bOff, ldb, t, tOff, ldt);
    }

    @Override
    default void dtpmqrt(Side side, Trans trans, int m, int n, int k, int l, int nb, double[] v, int vOff, int ldv,
            double[] t, int tOff, int ldt, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Args.present("dtpmqrt", "side", side, "LEFT or RIGHT");
        Args.present("dtpmqrt", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dtpmqrt", "m", m);
        Args.dim("dtpmqrt", "n", n);
        Args.dim("dtpmqrt", "k", k);
        boolean left = side == Side.LEFT;
        int order = left ? m : n, rows = left ? k : m, cols = left ? n : k;
        Checks.atMost("dtpmqrt", "l", l, "min(k, rows of V2)", Math.min(k, order));
        Checks.block("dtpmqrt", "nb", nb, "k", k);
        Args.ld("dtpmqrt", "ldv", ldv, left ? "m" : "n", order);
        Args.ld("dtpmqrt", "ldt", ldt, "nb", nb);
        Args.ld("dtpmqrt", "lda", lda, left ? "k" : "m", rows);
        Args.ld("dtpmqrt", "ldb", ldb, "m", m);
        Operands operands = new Operands("dtpmqrt");
        operands.reads("v", v, vOff, order, k, ldv);
        operands.reads("t", t, tOff, nb, k, ldt);
        operands.writes("a", a, aOff, rows, cols, lda);
        operands.writes("b", b, bOff, m, n, ldb);
        drivers().dtpmqrt(side, trans, m, n, k, l, nb, v, vOff, ldv, t, tOff, ldt, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int dgeqrTsize(int m, int n) {
        Args.dim("dgeqrTsize", "m", m);
        Args.dim("dgeqrTsize", "n", n);
        return size("dgeqrTsize", m, n);
    }

    @Override
    default void dgeqr(int m, int n, double[] a, int aOff, int lda, double[] t, int tOff) {
        Args.dim("dgeqr", "m", m);
        Args.dim("dgeqr", "n", n);
        Args.ld("dgeqr", "lda", lda, "m", m);
        Operands operands = new Operands("dgeqr");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("t", t, tOff, size("dgeqr", m, n));
        drivers().dgeqr(m, n, a, aOff, lda, t, tOff);
    }

    @Override
    default void dgemqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda, double[] t,
            int tOff, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        DoubleReflectionChecks.columns("dgemqr").product(side, trans, m, n, k);
        Args.ld("dgemqr", "lda", lda, "order of Q", order);
        Args.ld("dgemqr", "ldc", ldc, "m", m);
        Operands operands = new Operands("dgemqr");
        operands.reads("a", a, aOff, order, k, lda);
        operands.reads("t", t, tOff, size("dgemqr", order, k));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().dgemqr(side, trans, m, n, k, a, aOff, lda, t, tOff, c, cOff, ldc);
    }

    @Override
    default void dgelq(int m, int n, double[] a, int aOff, int lda, double[] t, int tOff) {
        Args.dim("dgelq", "m", m);
        Args.dim("dgelq", "n", n);
        Args.ld("dgelq", "lda", lda, "m", m);
        Operands operands = new Operands("dgelq");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("t", t, tOff, size("dgelq", n, m));
        drivers().dgelq(m, n, a, aOff, lda, t, tOff);
    }

    @Override
    default void dgemlq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda, double[] t,
            int tOff, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        DoubleReflectionChecks.columns("dgemlq").product(side, trans, m, n, k);
        Args.ld("dgemlq", "lda", lda, "k", k);
        Args.ld("dgemlq", "ldc", ldc, "m", m);
        Operands operands = new Operands("dgemlq");
        operands.reads("a", a, aOff, k, order, lda);
        operands.reads("t", t, tOff, size("dgemlq", order, k));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().dgemlq(side, trans, m, n, k, a, aOff, lda, t, tOff, c, cOff, ldc);
    }

    /// The length of T, if that is a number.
    private int size(String routine, int m, int n) {
        try {
            return drivers().dgeqrTsize(m, n);
        } catch (ArithmeticException e) {
            throw Args.bad(routine, "m", m, "a matrix whose T has fewer than 2^31 elements");
        }
    }
}
