// Generated from CheckedDoubleAuxiliaryTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// The auxiliary routines keep their contracts on a BLAS that checks all arguments.
class CheckedFloatAuxiliaryTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Auxiliary extends FloatLapackAuxiliaryContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
