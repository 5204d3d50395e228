package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;

/// Mixed precision on the back end `scalar` keeps its contract.
class ScalarMixedRefinementTest extends MixedRefinementContract {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Override
    protected Lapack lapack() {
        return LAPACK;
    }
}
