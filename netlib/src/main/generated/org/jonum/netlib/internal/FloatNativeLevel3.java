// Generated from DoubleNativeLevel3.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.FloatFinite;
import org.jonum.blas.spi.FloatForwarding;

/// Matrix products and triangular systems by the library, where it pays and α is neither 0 nor infinite.
///
/// With triangles OpenBLAS multiplies by zeros of its own, and NaN would reach what does not depend on it; so there both
/// operands must be finite.
interface FloatNativeLevel3 extends FloatForwarding, Paying {
    /// Who looks for NaN.
    private FloatFinite finiteFloats() {
        return new FloatFinite(rest());
    }

    @Override
    default void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (!FloatFinite.factor(alpha) || !pays3("sgemm", m, n, k)) {
            rest().sgemm(transA, transB, m, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        library().blas().sgemm(Letters.of(transA), Letters.of(transB), m, n, k, alpha, a, aOff, lda, b, bOff, ldb,
                beta, c, cOff, ldc);
    }

    @Override
    default void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        if (!FloatFinite.factor(alpha) || !pays3("ssymm", m, n, order)) {
            rest().ssymm(side, uplo, m, n, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        FloatOperand s = FloatOperand.of(order, order, a, aOff, lda);
        FloatOperand p = FloatOperand.of(m, n, b, bOff, ldb), q = FloatOperand.of(m, n, c, cOff, ldc);
        library().blas().ssymm(Letters.of(side), Letters.of(uplo), m, n, alpha, s.a, s.off, s.ld, p.a, p.off, p.ld,
                beta, q.a, q.off, q.ld);
        q.back();
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float beta, float[] c, int cOff, int ldc) {
        if (!FloatFinite.factor(alpha) || !pays3("ssyrk", n, n, k)) {
            rest().ssyrk(uplo, trans, n, k, alpha, a, aOff, lda, beta, c, cOff, ldc);
            return;
        }
        boolean t = trans.isTrans();
        FloatOperand p = FloatOperand.of(t ? k : n, t ? n : k, a, aOff, lda);
        FloatOperand q = FloatOperand.of(n, n, c, cOff, ldc);
        library().blas().ssyrk(Letters.of(uplo), Letters.of(trans), n, k, alpha, p.a, p.off, p.ld,
                beta, q.a, q.off, q.ld);
        q.back(uplo);
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        if (!FloatFinite.factor(alpha) || !pays3("ssyr2k", n, n, k)) {
            rest().ssyr2k(uplo, trans, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
            return;
        }
        boolean t = trans.isTrans();
        FloatOperand p = FloatOperand.of(t ? k : n, t ? n : k, a, aOff, lda);
        FloatOperand r = FloatOperand.of(t ? k : n, t ? n : k, b, bOff, ldb);
        FloatOperand q = FloatOperand.of(n, n, c, cOff, ldc);
        library().blas().ssyr2k(Letters.of(uplo), Letters.of(trans), n, k, alpha, p.a, p.off, p.ld, r.a, r.off, r.ld,
                beta, q.a, q.off, q.ld);
        q.back(uplo);
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!FloatFinite.factor(alpha) || !pays3("strmm", m, n, order) || !finiteFloats().matrix(m, n, b, bOff, ldb)
                || !finiteFloats().triangle(uplo, order, a, aOff, lda)) {
            rest().strmm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        FloatOperand t = FloatOperand.of(order, order, a, aOff, lda), q = FloatOperand.of(m, n, b, bOff, ldb);
        library().blas().strmm(Letters.of(side), Letters.of(uplo), Letters.of(transA), Letters.of(diag), m, n, alpha,
                t.a, t.off, t.ld, q.a, q.off, q.ld);
        q.back();
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int order = side == Side.LEFT ? m : n;
        if (!FloatFinite.factor(alpha) || !pays3("strsm", m, n, order) || !finiteFloats().matrix(m, n, b, bOff, ldb)
                || !finiteFloats().triangle(uplo, order, a, aOff, lda)) {
            rest().strsm(side, uplo, transA, diag, m, n, alpha, a, aOff, lda, b, bOff, ldb);
            return;
        }
        FloatOperand t = FloatOperand.of(order, order, a, aOff, lda), q = FloatOperand.of(m, n, b, bOff, ldb);
        library().blas().strsm(Letters.of(side), Letters.of(uplo), Letters.of(transA), Letters.of(diag), m, n, alpha,
                t.a, t.off, t.ld, q.a, q.off, q.ld);
        q.back();
    }
}
