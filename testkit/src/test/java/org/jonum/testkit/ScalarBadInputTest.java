package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The door of the back end `scalar` refuses what is wrong.
class ScalarBadInputTest extends BadInputContract {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Override
    protected Blas blas() {
        return BLAS;
    }
}
