// Generated from ScalarDoubleAuxiliaryTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of the auxiliary routines.
class ScalarFloatAuxiliaryTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class Auxiliary extends FloatLapackAuxiliaryContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
