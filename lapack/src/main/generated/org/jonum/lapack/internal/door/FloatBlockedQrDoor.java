// Generated from DoubleBlockedQrDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatBlockedQr;

/// The public door of the routines of [FloatBlockedQr]: checks, then the drivers.
interface FloatBlockedQrDoor extends FloatBlockedQr {
    /// The drivers behind the door; they may rely on the checks.
    FloatBlockedQr drivers();

    @Override
    default void sgeqrt(int m, int n, int nb, float[] a, int aOff, int lda, float[] t, int tOff, int ldt) {
        int k = Math.min(m, n);
        Args.dim("sgeqrt", "m", m);
        Args.dim("sgeqrt", "n", n);
        Checks.block("sgeqrt", "nb", nb, "min(m, n)", k);
        Args.ld("sgeqrt", "lda", lda, "m", m);
        Args.ld("sgeqrt", "ldt", ldt, "nb", nb);
        Operands operands = new Operands("sgeqrt");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("t", t, tOff, nb, k, ldt);
        drivers().sgeqrt(m, n, nb, a, aOff, lda, t, tOff, ldt);
    }

    @Override
    default void sgemqrt(Side side, Trans trans, int m, int n, int k, int nb, float[] v, int vOff, int ldv,
            float[] t, int tOff, int ldt, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        FloatReflectionChecks.columns("sgemqrt").product(side, trans, m, n, k);
        Checks.block("sgemqrt", "nb", nb, "k", k);
        Args.ld("sgemqrt", "ldv", ldv, side == Side.LEFT ? "m" : "n", order);
        Args.ld("sgemqrt", "ldt", ldt, "nb", nb);
        Args.ld("sgemqrt", "ldc", ldc, "m", m);
        Operands operands = new Operands("sgemqrt");
        operands.reads("v", v, vOff, order, k, ldv);
        operands.reads("t", t, tOff, nb, k, ldt);
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().sgemqrt(side, trans, m, n, k, nb, v, vOff, ldv, t, tOff, ldt, c, cOff, ldc);
    }

    @Override
    default void stpqrt(int m, int n, int l, int nb, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] t, int tOff, int ldt) {
        Args.dim("stpqrt", "m", m);
        Args.dim("stpqrt", "n", n);
        Checks.atMost("stpqrt", "l", l, "min(m, n)", Math.min(m, n));
        Checks.block("stpqrt", "nb", nb, "n", n);
        Args.ld("stpqrt", "lda", lda, "n", n);
        Args.ld("stpqrt", "ldb", ldb, "m", m);
        Args.ld("stpqrt", "ldt", ldt, "nb", nb);
        Operands operands = new Operands("stpqrt");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, m, n, ldb);
        operands.writes("t", t, tOff, nb, n, ldt);
        drivers().stpqrt(m, n, l, nb, a, aOff, lda, b, bOff, ldb, t, tOff, ldt);
    }

    @Override
    default void stpmqrt(Side side, Trans trans, int m, int n, int k, int l, int nb, float[] v, int vOff, int ldv,
            float[] t, int tOff, int ldt, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Args.present("stpmqrt", "side", side, "LEFT or RIGHT");
        Args.present("stpmqrt", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("stpmqrt", "m", m);
        Args.dim("stpmqrt", "n", n);
        Args.dim("stpmqrt", "k", k);
        boolean left = side == Side.LEFT;
        int order = left ? m : n, rows = left ? k : m, cols = left ? n : k;
        Checks.atMost("stpmqrt", "l", l, "min(k, rows of V2)", Math.min(k, order));
        Checks.block("stpmqrt", "nb", nb, "k", k);
        Args.ld("stpmqrt", "ldv", ldv, left ? "m" : "n", order);
        Args.ld("stpmqrt", "ldt", ldt, "nb", nb);
        Args.ld("stpmqrt", "lda", lda, left ? "k" : "m", rows);
        Args.ld("stpmqrt", "ldb", ldb, "m", m);
        Operands operands = new Operands("stpmqrt");
        operands.reads("v", v, vOff, order, k, ldv);
        operands.reads("t", t, tOff, nb, k, ldt);
        operands.writes("a", a, aOff, rows, cols, lda);
        operands.writes("b", b, bOff, m, n, ldb);
        drivers().stpmqrt(side, trans, m, n, k, l, nb, v, vOff, ldv, t, tOff, ldt, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default int sgeqrTsize(int m, int n) {
        Args.dim("sgeqrTsize", "m", m);
        Args.dim("sgeqrTsize", "n", n);
        return size("sgeqrTsize", m, n);
    }

    @Override
    default void sgeqr(int m, int n, float[] a, int aOff, int lda, float[] t, int tOff) {
        Args.dim("sgeqr", "m", m);
        Args.dim("sgeqr", "n", n);
        Args.ld("sgeqr", "lda", lda, "m", m);
        Operands operands = new Operands("sgeqr");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("t", t, tOff, size("sgeqr", m, n));
        drivers().sgeqr(m, n, a, aOff, lda, t, tOff);
    }

    @Override
    default void sgemqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda, float[] t,
            int tOff, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        FloatReflectionChecks.columns("sgemqr").product(side, trans, m, n, k);
        Args.ld("sgemqr", "lda", lda, "order of Q", order);
        Args.ld("sgemqr", "ldc", ldc, "m", m);
        Operands operands = new Operands("sgemqr");
        operands.reads("a", a, aOff, order, k, lda);
        operands.reads("t", t, tOff, size("sgemqr", order, k));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().sgemqr(side, trans, m, n, k, a, aOff, lda, t, tOff, c, cOff, ldc);
    }

    @Override
    default void sgelq(int m, int n, float[] a, int aOff, int lda, float[] t, int tOff) {
        Args.dim("sgelq", "m", m);
        Args.dim("sgelq", "n", n);
        Args.ld("sgelq", "lda", lda, "m", m);
        Operands operands = new Operands("sgelq");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("t", t, tOff, size("sgelq", n, m));
        drivers().sgelq(m, n, a, aOff, lda, t, tOff);
    }

    @Override
    default void sgemlq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda, float[] t,
            int tOff, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        FloatReflectionChecks.columns("sgemlq").product(side, trans, m, n, k);
        Args.ld("sgemlq", "lda", lda, "k", k);
        Args.ld("sgemlq", "ldc", ldc, "m", m);
        Operands operands = new Operands("sgemlq");
        operands.reads("a", a, aOff, k, order, lda);
        operands.reads("t", t, tOff, size("sgemlq", order, k));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().sgemlq(side, trans, m, n, k, a, aOff, lda, t, tOff, c, cOff, ldc);
    }

    /// The length of T, if that is a number.
    private int size(String routine, int m, int n) {
        try {
            return drivers().sgeqrTsize(m, n);
        } catch (ArithmeticException e) {
            throw Args.bad(routine, "m", m, "a matrix whose T has fewer than 2^31 elements");
        }
    }
}
