package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;

/// Symmetric indefinite matrices on a BLAS that checks all arguments.
class CheckedDoubleIndefiniteTest extends DoubleLapackIndefiniteContract {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Override
    protected Lapack lapack() {
        return LAPACK;
    }
}
