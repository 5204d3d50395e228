// Generated from SimdDoubleIndefiniteTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;

/// Symmetric indefinite matrices on the back end `simd`.
class SimdFloatIndefiniteTest extends FloatLapackIndefiniteContract {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Override
    protected Lapack lapack() {
        return LAPACK;
    }
}
