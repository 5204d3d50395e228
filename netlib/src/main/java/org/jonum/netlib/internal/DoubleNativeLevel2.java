package org.jonum.netlib.internal;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.spi.DoubleFinite;
import org.jonum.blas.spi.DoubleForwarding;

/// Large products of a matrix and a vector by the library; those that its own checks would refuse stay in Java, for
/// a copy costs as much as the product.
interface DoubleNativeLevel2 extends DoubleForwarding, Paying {
    @Override
    default void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        if (!DoubleFinite.factor(alpha) || !pays2("dgemv", m, n)) {
            rest().dgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
            return;
        }
        library().blas().dgemv(Letters.of(trans), m, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        if (!DoubleFinite.factor(alpha) || aOff + (long) n * lda > a.length || !pays2("dsymv", n, n)) {
            rest().dsymv(uplo, n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
            return;
        }
        library().blas().dsymv(Letters.of(uplo), n, alpha, a, aOff, lda, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        if (!DoubleFinite.factor(alpha) || aOff + (long) n * lda > a.length || !pays2("dger", m, n)) {
            rest().dger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
            return;
        }
        library().blas().dger(m, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
    }
}
