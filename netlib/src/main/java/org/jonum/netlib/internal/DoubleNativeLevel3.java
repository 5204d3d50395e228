package org.jonum.netlib.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.DoubleFinite;
import org.jonum.blas.spi.DoubleForwarding;

/// Matrix products and triangular systems by the library, where it pays and α is neither 0 nor infinite.
///
/// With triangles OpenBLAS multiplies by zeros of its own, and NaN would reach what does not depend on it; so there both
/// operands must be finite.
interface DoubleNativeLevel3 extends DoubleForwarding, Paying {
    /// Who looks for NaN.
    private DoubleFinite finiteDoubles() {
        return new DoubleFinite(rest());
    }

    @Override
    default void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (!DoubleFinite.factor(alpha) || !pays3("dgemm", m, n, k)) {
            rest().dgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        library().blas().dgemm(Letters.of(transA), Letters.of(transB), m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                beta, c, cOff, ldc);
    }

    @Override
    default void dsymm(Side side, Uplo uplo, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (!DoubleFinite.factor(alpha) || !pays3("dsymm", m, n, order)) {
            rest().dsymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        DoubleOperand s = DoubleOperand.of(order, order, a, aOff, lda);
        DoubleOperand p = DoubleOperand.of(m, n, b, bOff, ldb), q = DoubleOperand.of(m, n, c, cOff, ldc);
        library().blas().dsymm(Letters.of(side), Letters.of(uplo), m, n, alpha, s.a, s.off, s.ld, p.a, p.off, p.ld,
                beta, q.a, q.off, q.ld);
        q.back();
    }

    @Override
    default void dsyrk(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double beta, double[] c, int cOff, int ldc) {
        if (!DoubleFinite.factor(alpha) || !pays3("dsyrk", n, n, k)) {
            rest().dsyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
            return;
        }
        boolean t = trans.isTrans();
        DoubleOperand p = DoubleOperand.of(t ? k : n, t ? n : k, a, aOff, lda);
        DoubleOperand q = DoubleOperand.of(n, n, c, cOff, ldc);
        library().blas().dsyrk(Letters.of(uplo), Letters.of(trans), n, k, alpha, p.a, p.off, p.ld,
                beta, q.a, q.off, q.ld);
        q.back(uplo);
    }

    @Override
    default void dsyr2k(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc) {
        if (!DoubleFinite.factor(alpha) || !pays3("dsyr2k", n, n, k)) {
            rest().dsyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        boolean t = trans.isTrans();
        DoubleOperand p = DoubleOperand.of(t ? k : n, t ? n : k, a, aOff, lda);
        DoubleOperand r = DoubleOperand.of(t ? k : n, t ? n : k, b, bOff, ldb);
        DoubleOperand q = DoubleOperand.of(n, n, c, cOff, ldc);
        library().blas().dsyr2k(Letters.of(uplo), Letters.of(trans), n, k, alpha, p.a, p.off, p.ld, r.a, r.off, r.ld,
                beta, q.a, q.off, q.ld);
        q.back(uplo);
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!DoubleFinite.factor(alpha) || !pays3("dtrmm", m, n, order) || !finiteDoubles().matrix(m, n, b, bOff, ldb)
                || !finiteDoubles().triangle(uplo, order, a, aOff, lda)) {
            rest().dtrmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        DoubleOperand t = DoubleOperand.of(order, order, a, aOff, lda), q = DoubleOperand.of(m, n, b, bOff, ldb);
        library().blas().dtrmm(Letters.of(side), Letters.of(uplo), Letters.of(transA), Letters.of(diag), m, n, alpha,
                t.a, t.off, t.ld, q.a, q.off, q.ld);
        q.back();
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!DoubleFinite.factor(alpha) || !pays3("dtrsm", m, n, order) || !finiteDoubles().matrix(m, n, b, bOff, ldb)
                || !finiteDoubles().triangle(uplo, order, a, aOff, lda)) {
            rest().dtrsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        DoubleOperand t = DoubleOperand.of(order, order, a, aOff, lda), q = DoubleOperand.of(m, n, b, bOff, ldb);
        library().blas().dtrsm(Letters.of(side), Letters.of(uplo), Letters.of(transA), Letters.of(diag), m, n, alpha,
                t.a, t.off, t.ld, q.a, q.off, q.ld);
        q.back();
    }
}
