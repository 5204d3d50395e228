// Generated from ScalarDoubleLevel1Test.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Nested;

/// The back end `scalar` keeps every contract of level 1.
class ScalarFloatLevel1Test {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Nested
    class Updates extends FloatLevel1UpdatesContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Reductions extends FloatLevel1ReductionsContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Rotations extends FloatLevel1RotationsContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Givens extends FloatLevel1GivensContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }
}
