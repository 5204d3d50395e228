// Generated from DoubleNativeLevel2.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.FloatFinite;
import org.jonum.blas.spi.FloatForwarding;

/// Large products of a matrix and a vector by the library; those that its own checks would refuse stay in Java, for
/// a copy costs as much as the product.
interface FloatNativeLevel2 extends FloatForwarding, Paying {
    @Override
    default void sgemv(Trans trans, int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        if (!FloatFinite.factor(alpha) || !pays2("sgemv", m, n)) {
            rest().sgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
            return;
        }
        library().blas().sgemv(Letters.of(trans), m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void ssymv(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        if (!FloatFinite.factor(alpha) || aOff + (long) n * lda > a.length || !pays2("ssymv", n, n)) {
            rest().ssymv(uplo, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
            return;
        }
        library().blas().ssymv(Letters.of(uplo), n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sger(int m, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda) {
        if (!FloatFinite.factor(alpha) || aOff + (long) n * lda > a.length || !pays2("sger", m, n)) {
            rest().sger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
            return;
        }
        library().blas().sger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }
}
