package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Nested;

/// The back end `scalar` keeps every contract of level 2.
class ScalarDoubleLevel2Test {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Nested
    class General extends DoubleLevel2GeneralContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Symmetric extends DoubleLevel2SymmetricContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Triangular extends DoubleLevel2TriangularContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }
}
