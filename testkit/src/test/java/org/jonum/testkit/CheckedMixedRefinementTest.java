package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;

/// Mixed precision on a BLAS that checks all arguments keeps its contract.
class CheckedMixedRefinementTest extends MixedRefinementContract {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Override
    protected Lapack lapack() {
        return LAPACK;
    }
}
