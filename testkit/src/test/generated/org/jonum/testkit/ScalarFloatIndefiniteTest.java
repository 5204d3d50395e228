// Generated from ScalarDoubleIndefiniteTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;

/// Symmetric indefinite matrices on the back end `scalar`.
class ScalarFloatIndefiniteTest extends FloatLapackIndefiniteContract {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Override
    protected Lapack lapack() {
        return LAPACK;
    }
}
