package org.jonum.blas.spi;

import org.jonum.blas.Blas;

/// Every routine handed on to another engine: a back end overrides those that it has, and names who does the rest.
///
/// ```java
/// record Fast(Blas rest) implements ForwardingBlas {
///     @Override
///     public void dgemm(…) { … }
/// }
/// ```
public interface ForwardingBlas extends Blas, DoubleForwarding, FloatForwarding {
    @Override
    Blas rest();

    @Override
    default double dsdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return rest().dsdot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default float sdsdot(int n, float b, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return rest().sdsdot(n, b, x, xOff, incX, y, yOff, incY);
    }
}
