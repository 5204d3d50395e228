package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of products on the back end `scalar`.
class ScalarDoubleGemmProperties extends DoubleGemmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("scalar").blas();
    }
}
