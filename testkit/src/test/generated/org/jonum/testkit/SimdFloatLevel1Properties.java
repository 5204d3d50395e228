// Generated from SimdDoubleLevel1Properties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of vectors on the back end `simd`.
class SimdFloatLevel1Properties extends FloatLevel1Properties {
    private static final Blas BLAS = Backend.named("simd").blas();

    @Override
    protected Blas blas() {
        return BLAS;
    }
}
