package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// Triangular systems on the back end `scalar`.
class ScalarDoubleTrsmProperties extends DoubleTrsmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("scalar").blas();
    }
}
