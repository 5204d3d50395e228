package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;

/// Mixed precision on the back end `simd` keeps its contract.
class SimdMixedRefinementTest extends MixedRefinementContract {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Override
    protected Lapack lapack() {
        return LAPACK;
    }
}
