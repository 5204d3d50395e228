// Generated from ScalarDoubleLevel2Test.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Nested;

/// The back end `scalar` keeps every contract of level 2.
class ScalarFloatLevel2Test {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Nested
    class General extends FloatLevel2GeneralContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Symmetric extends FloatLevel2SymmetricContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Triangular extends FloatLevel2TriangularContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }
}
